import fc from "fast-check";
import { expect, test } from "vitest";
import { isObject, valueAt } from "../../core/base/json.js";
import { lintContract } from "../../contract/lint.js";
import { parseContract } from "../../contract/load.js";
import { toYaml } from "../../contract/write.js";
import { scrape, type Document } from "../../scraper/scrape.js";
import { defaultService } from "../../scraper/service/service-file.js";
import { load } from "../generator/load.js";
import { input, page, table } from "./pages.js";

const service = {
  ...defaultService("hostile"),
  license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
};

/** Texts that break out of comments, strings, templates, patterns and paths where they are not escaped. */
const nasty = [
  "*/ globalThis.pwned = true; /*",
  "`${(globalThis.pwned = true)}`",
  '"; globalThis.pwned = true; "',
  "'); globalThis.pwned = true; ('",
  "</script><script>globalThis.pwned = true</script>",
  "\u2028globalThis.pwned = true\u2029",
  "../../../etc/passwd",
  "__proto__",
  "constructor",
  "\\",
  "$&$1",
];

function hostilePage(text: string): Document {
  const row = (name: string, type: string, description: string): readonly string[] => [
    name,
    "No",
    type,
    description,
  ];
  return page("OpenDoor.txt", {
    title: `Opening ${text}`,
    uri: "POST /v1/doors",
    request: [
      table(
        "Table 1 Request body parameters",
        input,
        row(text, "String", `Its name: ${text}.`),
        row("kind", "String", `Kind. Options:\n\n  • ${text}\n\n  • PLAIN: ${text}`),
        row("same", "String", `Cannot contain special characters (${text}). Default value: ${text}`),
        row("pattern", "String", `Range: ^${text}$`),
        row("inner", "Inner object", text),
      ),
      table("Table 2 Inner", input, row("__proto__", "Integer", text), row("constructor", "String", text)),
    ].join("\n\n"),
    requestExample: `${text}\n\n${JSON.stringify({ kind: text, inner: { constructor: text } })}`,
  });
}

async function exercise(text: string): Promise<void> {
  const { contract } = scrape([hostilePage(text)], service);
  const yaml = toYaml(contract);
  const reread = parseContract(yaml, "openapi.yaml").document;
  expect(reread).toEqual(contract);
  const inner = valueAt(contract, "/components/schemas/Inner/properties");
  expect(isObject(inner) ? Object.keys(inner) : []).toEqual(["__proto__", "constructor"]);
  const generated = await load<{ openDoor?: unknown }>(reread);
  expect(generated).toBeTypeOf("object");
  expect(globalThis).not.toHaveProperty("pwned");
  expect({}).not.toHaveProperty("pwned");
}

test.each(nasty)("a document full of %j gives a contract and a package that do nothing else", exercise);

test("so does any other text", async () => {
  const words = fc.string({
    unit: fc.constantFrom("*/", "`", "${", "}", '"', "'", "\\", "/", "<", "[", "(", "\u2028", "a", " ", "|"),
    minLength: 1,
  });
  const text = words.map((each) => each.trim()).filter((each) => each !== "" && !/[.:;]$/u.test(each));
  await fc.assert(fc.asyncProperty(text, exercise), { numRuns: 8, seed: 20261121 });
});

test("the contract of a hostile document still passes the linter's structure rules", async () => {
  const { contract } = scrape([hostilePage("a `b` ${c} */")], service);
  const findings = await lintContract(parseContract(toYaml(contract), "openapi.yaml"));
  const structural = findings.filter((each) => /\((?:struct|spec|no-unresolved-refs)/u.test(each.message));
  expect(structural).toEqual([]);
});
