import { describe, expect, test, vi } from "vitest";
import type { JsonObject } from "../../core/base/json.js";
import { applyOverlay } from "../../contract/overlay.js";

const document: JsonObject = {
  openapi: "3.1.1",
  tags: [{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }],
  components: {
    schemas: { A: { type: "object", properties: { pass: { type: "string" }, "x.y/z": { type: "string" } } } },
  },
};

const head = "overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n";

function apply(actions: string) {
  return applyOverlay(document, head + actions, "overlay.yaml");
}

const because = "    description: the reason\n";
const pass = "$.components.schemas.A.properties.pass";

describe("what actions do", () => {
  const cases: [what: string, actions: string, pick: (result: JsonObject) => unknown, want: unknown][] = [
    [
      "an update adds keys after those that are there",
      `  - target: ${pass}\n${because}    update: { format: password, writeOnly: true }\n`,
      (result) => JSON.stringify(result.components),
      '{"schemas":{"A":{"type":"object","properties":{"pass":{"type":"string","format":"password","writeOnly":true},"x.y/z":{"type":"string"}}}}}',
    ],
    [
      "an update replaces a value in its place",
      `  - target: ${pass}\n${because}    update: { type: integer }\n`,
      (result) =>
        Object.keys((result.components as { schemas: { A: { properties: object } } }).schemas.A.properties),
      ["pass", "x.y/z"],
    ],
    [
      "a name with dots and slashes",
      `  - target: $.components.schemas.A.properties['x.y/z']\n${because}    update: { maxLength: 1 }\n`,
      (result) => JSON.stringify(result.components),
      '{"schemas":{"A":{"type":"object","properties":{"pass":{"type":"string"},"x.y/z":{"type":"string","maxLength":1}}}}}',
    ],
    [
      "an update appends to a list",
      `  - target: $.tags\n${because}    update: { name: e }\n`,
      (result) => result.tags,
      [{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }, { name: "e" }],
    ],
    [
      "the whole contract can be updated",
      `  - target: $\n${because}    update: { x-note: 1 }\n`,
      (result) => Object.keys(result),
      ["openapi", "tags", "components", "x-note"],
    ],
    [
      "several entries of one list are removed, the right ones",
      `  - target: $.tags[?(@.name == 'a' || @.name == 'b' || @.name == 'd')]\n${because}    remove: true\n`,
      (result) => result.tags,
      [{ name: "c" }],
    ],
    [
      "members are merged at any depth, and lists in them joined",
      `  - target: $\n${because}    update: { tags: [{ name: e }], components: { schemas: { A: { type: [object], x-n: null } } } }\n`,
      (result) => JSON.stringify([(result.tags as unknown[]).length, result.components]),
      '[5,{"schemas":{"A":{"type":["object"],"properties":{"pass":{"type":"string"},"x.y/z":{"type":"string"}},"x-n":null}}}]',
    ],
    [
      "every match is updated",
      `  - target: $.tags[*]\n${because}    update: { x-a: 1 }\n`,
      (result) => (result.tags as JsonObject[]).map((tag) => tag["x-a"]),
      [1, 1, 1, 1],
    ],
    [
      "a member is removed",
      `  - target: ${pass}\n${because}    remove: true\n`,
      (result) => JSON.stringify(result).includes("pass"),
      false,
    ],
    [
      "later actions see what earlier ones did",
      `  - target: $\n${because}    update: { x-a: { b: 1 } }\n  - target: $.x-a.b\n${because}    update: 2\n`,
      (result) => result["x-a"],
      { b: 2 },
    ],
  ];
  test.each(cases)("%s", (_, actions, pick, want) => {
    const before = JSON.stringify(document);
    const result = apply(actions);
    expect(pick(result.value)).toEqual(want);
    expect(result.findings).toEqual([]);
    expect(JSON.stringify(document)).toBe(before);
  });
});

test("an action that changes nothing is a finding at its line", () => {
  const moot = `  - target: ${pass}\n${because}    update: { type: string }\n`;
  const real = `  - target: ${pass}\n${because}    update: { minLength: 1 }\n`;
  expect(apply(real + moot).findings).toEqual([
    {
      rule: "overlay-moot",
      severity: "warning",
      source: "overlay.yaml:7",
      message: `the action on ${pass} changes nothing: the contract already says so; remove it`,
      pointer: null,
      right: null,
    },
  ]);
});

describe("faults name the action's line, and nothing is said on the console", () => {
  const cases: [what: string, actions: string, message: RegExp][] = [
    [
      "no match",
      `  - target: $.components.schemas.B\n${because}    update: { a: 1 }\n`,
      /4: overlay action 1: it matches nothing/,
    ],
    [
      "the second action",
      `  - target: ${pass}\n${because}    update: { minLength: 1 }\n  - target: $.gone\n${because}    remove: true\n`,
      /7: overlay action 2: it matches nothing/,
    ],
    ["no reason", `  - target: ${pass}\n    update: { a: 1 }\n`, /4: overlay action 1: it gives no reason/],
    [
      "an empty reason",
      `  - target: ${pass}\n    description: " "\n    update: { a: 1 }\n`,
      /gives no reason/,
    ],
    ["no target", `  - description: x\n    update: {}\n`, /`target` has to be a JSONPath/],
    [
      "a target that is no path",
      `  - target: components\n${because}    update: {}\n`,
      /`target` has to be a JSONPath/,
    ],
    [
      "a path with a fault",
      `  - target: $.a.[\n${because}    update: {}\n`,
      /4: overlay action 1: its target is not a JSONPath: .*Expected/,
    ],
    ["neither update nor remove", `  - target: ${pass}\n${because}`, /either `update` or `remove: true`/],
    [
      "both",
      `  - target: ${pass}\n${because}    update: {}\n    remove: true\n`,
      /either `update` or `remove: true`/,
    ],
    ["remove: false", `  - target: ${pass}\n${because}    remove: false\n`, /`remove` can only be true/],
    [
      "a misspelt key",
      `  - target: ${pass}\n${because}    updates: {}\n`,
      /unknown key "updates"; known: target, description/,
    ],
    ["the whole contract removed", `  - target: $\n${because}    remove: true\n`, /cannot be removed/],
    [
      "a value of another kind",
      `  - target: ${pass}\n${because}    update: 1\n`,
      /cannot be applied: .*type mismatch/,
    ],
    [
      "a prototype",
      `  - target: ${pass}\n${because}    update: { __proto__: { polluted: 1 } }\n`,
      /__proto__ cannot be set/,
    ],
    ["not an action", `  - 1\n`, /has to be an object/],
  ];
  test.each(cases)("%s", (_, actions, message) => {
    const spoken = vi.spyOn(console, "error");
    expect(() => apply(actions)).toThrow(message);
    expect(() => apply(actions)).toThrow(/^overlay\.yaml:\d+: /);
    expect(spoken).not.toHaveBeenCalled();
    spoken.mockRestore();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  const files: [what: string, text: string, message: RegExp][] = [
    ["another version", "overlay: 2.0.0\nactions: []\n", /^overlay\.yaml:1: not an OpenAPI Overlay 1\.0/],
    ["no overlay", "actions: []\n", /^overlay\.yaml:1: not an OpenAPI Overlay 1\.0/],
    ["no actions", "overlay: 1.0.0\n", /^overlay\.yaml:1: `actions` has to be a list/],
    ["a list", "- 1\n", /^overlay\.yaml:1: not an overlay/],
    ["broken YAML", "overlay: 1.0.0\nactions: [\n", /^overlay\.yaml:3: broken YAML/],
  ];
  test.each(files)("%s", (_, text, message) => {
    expect(() => applyOverlay(document, text, "overlay.yaml")).toThrow(message);
  });
});
