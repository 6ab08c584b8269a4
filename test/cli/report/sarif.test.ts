import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finding } from "../../../core/findings/finding.js";
import { rules, type RuleName } from "../../../core/findings/rules.js";
import { sarifLog } from "../../../cli/report/sarif.js";

const context = { version: "0.1.0", pathOf: (document: string) => `spec/notes/documents/${document}` };
const early = finding("unread-clause", "A.txt:9", "early");
const late = finding("example-contradicts-schema", "A.txt:20", "late", "/paths/~1a");
const nowhere = finding("overlay-moot", "B.txt", "no line");

/** What SARIF 2.1.0 requires of what is used here (OASIS, sections 3.13 to 3.52), written anew. */
const message = {
  type: "object",
  required: ["text"],
  properties: { text: { type: "string", minLength: 1 } },
};
const level = { enum: ["none", "note", "warning", "error"] };
const sarif = {
  type: "object",
  required: ["$schema", "version", "runs"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string", format: "uri" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["tool", "results"],
        properties: {
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          tool: {
            type: "object",
            required: ["driver"],
            properties: {
              driver: {
                type: "object",
                required: ["name"],
                properties: {
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: {
                      type: "object",
                      required: ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
                      properties: {
                        shortDescription: message,
                        fullDescription: message,
                        help: message,
                        defaultConfiguration: { type: "object", properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: "array",
            items: {
              type: "object",
              required: ["ruleId", "ruleIndex", "level", "message", "locations"],
              properties: {
                ruleIndex: { type: "integer", minimum: 0 },
                level,
                message,
                locations: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "object",
                    required: ["physicalLocation"],
                    properties: {
                      physicalLocation: {
                        type: "object",
                        required: ["artifactLocation", "region"],
                        properties: {
                          artifactLocation: {
                            type: "object",
                            required: ["uri"],
                            properties: { uri: { type: "string", format: "uri-reference" } },
                          },
                          region: {
                            type: "object",
                            required: ["startLine"],
                            properties: { startLine: { type: "integer", minimum: 1 } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(sarif);

function faults(log: unknown): unknown {
  validate(JSON.parse(JSON.stringify(log)));
  return validate.errors ?? [];
}

test("one result a finding, in the order of reports, at its line", () => {
  const [run] = sarifLog([nowhere, late, early], context).runs;
  const results = run?.results.map(({ ruleId, level: shown, message: { text }, locations: [place] }) => [
    ruleId,
    shown,
    text,
    place?.physicalLocation.artifactLocation.uri,
    place?.physicalLocation.region.startLine,
  ]);
  expect(results).toEqual([
    ["unread-clause", "note", "early", "spec/notes/documents/A.txt", 9],
    ["example-contradicts-schema", "error", "late", "spec/notes/documents/A.txt", 20],
    ["overlay-moot", "warning", "no line", "spec/notes/documents/B.txt", 1],
  ]);
});

test("every rule is described, and results point at theirs", () => {
  const [run] = sarifLog([early, late], context).runs;
  const described = run?.tool.driver.rules ?? [];
  expect(described.map(({ id }) => id)).toEqual(Object.keys(rules));
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(described[ruleIndex]?.id).toBe(ruleId);
  expect(described.find(({ id }) => id === "lost-list")).toEqual({
    id: "lost-list",
    name: "LostList",
    shortDescription: { text: "Lost list" },
    fullDescription: { text: rules["lost-list"].means },
    help: { text: rules["lost-list"].means },
    defaultConfiguration: { level: "warning" },
  });
});

test("a place in the contract is a logical location", () => {
  const [run] = sarifLog([late, early], context).runs;
  expect(run?.results.map(({ locations: [place] }) => place?.logicalLocations)).toEqual([
    undefined,
    [{ fullyQualifiedName: "#/paths/~1a" }],
  ]);
});

describe("paths as URIs", () => {
  const cases: [path: string, want: string][] = [
    ["docs/a b#c?.txt", "docs/a%20b%23c%3F.txt"],
    ["100%.txt", "100%25.txt"],
    ["a:b.txt", "a%3Ab.txt"],
    ["../reference/页.html", "../reference/%E9%A1%B5.html"],
    ["docs\\a.txt", "docs/a.txt"],
    ["/docs/a.txt", "file:///docs/a.txt"],
    ["C:\\docs\\a.txt", "file:///C:/docs/a.txt"],
    ["a\ud800.txt", "a%EF%BF%BD.txt"],
  ];
  test.each(cases)("%j", (path, want) => {
    const log = sarifLog([early], { ...context, pathOf: () => path });
    expect(log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(want);
    expect(faults(log)).toEqual([]);
  });
});

test("whatever the findings say, the log is valid, and their order does not matter", () => {
  const names = Object.keys(rules) as RuleName[];
  const any = fc
    .tuple(
      fc.constantFrom(...names),
      fc.string({ unit: "binary", minLength: 1 }),
      fc.nat(),
      fc.string({ minLength: 1 }),
    )
    .map(([rule, document, line, text]) => finding(rule, `${document}:${line}`, text));
  fc.assert(
    fc.property(fc.array(any), (findings) => {
      const log = sarifLog(findings, { version: "1.0.0", pathOf: (document) => document });
      expect(faults(log)).toEqual([]);
      const reversed = sarifLog(findings.toReversed(), { version: "1.0.0", pathOf: (document) => document });
      expect(reversed).toEqual(log);
    }),
    { seed: 20261121 },
  );
});

test("the schema of this test can refuse", () => {
  const log = sarifLog([early], context);
  expect(faults({ ...log, version: "2.0.0" })).not.toEqual([]);
  expect(faults({ ...log, runs: [{ ...log.runs[0], results: [{ ruleId: "a" }] }] })).not.toEqual([]);
});
