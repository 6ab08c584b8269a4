import { describe, expect, test } from "vitest";
import type { Finding } from "../../../contract/finding.js";
import type { Json } from "../../../contract/json.js";
import { readType } from "../../../scraper/meaning/type.js";
import { assignTables } from "../../../scraper/operation/assignment.js";
import type { FieldTable } from "../../../scraper/operation/operation.js";

/** A table without a caption: `name: type` pairs. */
function untitled(line: number, fields: Readonly<Record<string, string>>): FieldTable {
  return {
    document: "d",
    line,
    number: null,
    title: null,
    anchors: [],
    fields: Object.entries(fields).map(([name, type]) => ({
      name,
      line,
      mandatory: "unstated",
      type: readType(type),
      typeTarget: null,
      description: [],
    })),
  };
}

function assign(
  tables: readonly FieldTable[],
  ...examples: readonly Json[]
): { names: Record<string, number>; findings: Finding[] } {
  const findings: Finding[] = [];
  const [root, ...others] = tables;
  const assigned = assignTables("d", root ?? untitled(0, {}), others, examples, findings);
  return { names: Object.fromEntries([...assigned].map(([name, table]) => [name, table.line])), findings };
}

describe("tables without captions", () => {
  test.each<[string, FieldTable[], Json, Record<string, number>]>([
    ["one", [untitled(1, { door: "Door object" }), untitled(2, { color: "String" })], {}, { Door: 2 }],
    [
      "in the order of their fields",
      [
        untitled(1, { door: "Door object", key: "Key object" }),
        untitled(2, { color: "String" }),
        untitled(3, { teeth: "Integer" }),
      ],
      {},
      { Door: 2, Key: 3 },
    ],
    [
      "depth first",
      [
        untitled(1, { door: "Door object", key: "Key object" }),
        untitled(2, { lock: "Lock object" }),
        untitled(3, { pins: "Integer" }),
        untitled(4, { teeth: "Integer" }),
      ],
      {},
      { Door: 2, Lock: 3, Key: 4 },
    ],
    [
      "a shared one at its last reference, as the example shows",
      [
        untitled(1, { front: "Door object", key: "Key object", back: "Door object" }),
        untitled(2, { teeth: "Integer" }),
        untitled(3, { color: "String" }),
      ],
      { back: { color: "RED" } },
      { Key: 2, Door: 3 },
    ],
    [
      "a shared one at its first reference, as the example shows",
      [
        untitled(1, { front: "Door object", key: "Key object", back: "Door object" }),
        untitled(2, { color: "String" }),
        untitled(3, { teeth: "Integer" }),
      ],
      { back: { color: "RED" } },
      { Door: 2, Key: 3 },
    ],
    [
      "a table that contains itself",
      [untitled(1, { e: "Event object" }), untitled(2, { events: "Array of Event objects" })],
      {},
      { Event: 2 },
    ],
  ])("%s", (_, tables, example, want) => {
    expect(assign(tables, example).names).toEqual(want);
  });

  test("two equally good answers: no name is given", () => {
    const tables = [
      untitled(1, { front: "Door object", key: "Key object", back: "Door object" }),
      untitled(2, { a: "String" }),
      untitled(3, { b: "String" }),
    ];
    expect(assign(tables).names).toEqual({});
  });

  test("more tables than names: no name is given", () => {
    expect(assign([untitled(1, { door: "Door object" }), untitled(2, {}), untitled(3, {})]).names).toEqual(
      {},
    );
  });

  test("every name is a finding that tells the evidence", () => {
    const { findings } = assign([untitled(1, { door: "Door object" }), untitled(2, { color: "String" })], {
      door: { color: "RED" },
    });
    expect(findings.map((each) => `${each.source} ${each.message}`)).toEqual([
      "d:2 this table has no caption; it was read as Door (color) by its place in every depth-first order; the example's has color, as here",
    ]);
  });
});
