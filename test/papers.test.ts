/** What the papers name is there: files and folders, headings, scripts of `npm run`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const papers = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"];

function textOf(paper: string): string {
  return readFileSync(join(root, paper), "utf8");
}

/** The first group of every match. */
function all(expression: RegExp, text: string): string[] {
  return [...text.matchAll(expression)].flatMap(([, found]) => (found === undefined ? [] : [found]));
}

/** Where the links of a paper lead, save for those into the web. */
function linksOf(text: string): string[] {
  return all(/\]\(([^)\s]+)\)/gu, text).filter((target) => !target.includes("://"));
}

/** Paths in backticks, links and command lines; those with a placeholder or a star stand for many, and are left out. */
function pathsIn(text: string): string[] {
  const quoted = all(/`([^`\n]+)`/gu, withoutCode(text)).filter((words) =>
    /^[\w.$-]+\/(?:[\w.$-]+\/)*[\w.$-]*$/u.test(words),
  );
  const linked = linksOf(text).flatMap((target) => target.split("#").slice(0, 1));
  return [
    ...new Set([
      ...quoted,
      ...linked,
      ...all(/node ([\w./-]+)/gu, text),
      ...all(/run-source\.js ([\w./-]+)/gu, text),
    ]),
  ];
}

/** Blocks of code are no sentences of the paper. */
function withoutCode(text: string): string {
  return text.replace(/^```[^]*?^```$/gmu, "");
}

/** A heading as links name it. */
function anchorsOf(text: string): string[] {
  return all(/^#+ (.+)$/gmu, withoutCode(text)).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(papers)("%s", (paper) => {
  const text = textOf(paper);

  test("names files and folders that are there", () => {
    expect(pathsIn(text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("links to headings that are there", () => {
    const lost = linksOf(text).filter((target) => {
      const [file = "", anchor] = target.split("#");
      return anchor !== undefined && !anchorsOf(file === "" ? text : textOf(file)).includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  test("names scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const named = all(/npm run (?:-s )?([\w-]+)/gu, text);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

const finds: readonly [text: string, paths: readonly string[]][] = [
  ["`cli/main.ts` and `bench/`", ["cli/main.ts", "bench/"]],
  [
    "[the lock](spec/a/names.lock.yaml), [below](README.md#names), [more](https://a.example/b)",
    ["spec/a/names.lock.yaml", "README.md"],
  ],
  ["```sh\nnode run-source.js bench/corpus.ts\n```", ["run-source.js", "bench/corpus.ts"]],
  ["`spec/<name>/documents/`, `spec/*/documents`, `generated/…`, `main.ts`, `a and b/c`", []],
];
test.each(finds)("the paths in %j", (text, paths) => {
  expect(pathsIn(text)).toEqual(paths);
});
