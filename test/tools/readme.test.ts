import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../core/findings/rules.js";
import { withRules } from "../../tools/readme.js";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

test("the README's table of rules is what the code says; `npm run docs` makes it anew", () => {
  expect(withRules(readme)).toBe(readme);
});

describe("the table of rules", () => {
  const made = withRules("before <!-- rules --> stale text <!-- /rules --> after");

  test("has a row for each rule, and keeps what stands around it", () => {
    const rows = made.split("\n").filter((line) => line.startsWith("| `"));
    expect(rows.map((row) => row.split("`")[1])).toEqual(Object.keys(rules).sort());
    expect(made).toMatch(/^before <!-- rules -->\n\n\|[^]*\|\n\n<!-- \/rules --> after$/);
    expect(made).not.toContain("stale");
  });

  const unmarked: [what: string, text: string][] = [
    ["none", ""],
    ["one", "<!-- rules -->"],
    ["the wrong way round", "<!-- /rules --> <!-- rules -->"],
  ];
  test.each(unmarked)("markers: %s", (_, text) => {
    expect(() => withRules(text)).toThrow("README");
  });
});
