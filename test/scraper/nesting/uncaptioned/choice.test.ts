import { tableId, type Field, type FieldTable } from "../../../../scraper/tables/field.js";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../../core/findings/finding.js";
import type { Json } from "../../../../core/base/json.js";
import { assignTables } from "../../../../scraper/nesting/uncaptioned/choice.js";
import { knownSchemas, shapesOf } from "../../../../scraper/nesting/known-schemas.js";
import { untitled } from "./untitled.js";

interface Given {
  /** The root, then the tables whose place is to be told. */
  readonly tables: readonly FieldTable[];
  readonly example?: Json;
  /** Tables of other pages, by name. */
  readonly known?: Readonly<Record<string, FieldTable>>;
  /** The tables that the page leads to, by the name of the field. */
  readonly linked?: Readonly<Record<string, FieldTable>>;
}

/** Lines of the tables that the fields got, by the name of the field; and what was said of them. */
function assign({ tables, example, known = {}, linked = {} }: Given): {
  lines: Record<string, string>;
  findings: readonly Finding[];
} {
  const schemas = knownSchemas(
    Object.entries(known).map(([name, table]) => {
      const { document, line } = { ...table, document: `${table.document}2` };
      return { name, table: { ...table, id: tableId(document, line), document } };
    }),
  );
  const [root = untitled(0, {}), ...others] = tables;
  const targets = Object.values(linked);
  const puzzle = {
    root,
    tables: others.filter((table) => !targets.includes(table)),
    linked: ({ name }: Field): FieldTable[] => [linked[name]].filter((table) => table !== undefined),
  };
  const examples = example === undefined ? [] : [example];
  const { value, findings } = assignTables(puzzle, { examples, wrapper: null, schemas });
  const fields = tables.flatMap((table) => table.fields);
  const lines: Record<string, string> = {};
  for (const field of fields) {
    const found = value.tablesOf(field).map(({ line }) => line);
    if (found.length > 0) lines[field.name] = found.join(", ");
  }
  return { lines, findings };
}

const shared = [
  untitled(1, { front: "Door object", key: "Key object", back: "Door object" }),
  untitled(2, { colour: "String" }),
  untitled(3, { teeth: "Integer" }),
];
const doorLast = { key: "2", front: "3", back: "3" };
const doorFirst = { front: "2", back: "2", key: "3" };

describe("tables without captions", () => {
  test.each<[string, Given, Record<string, string>]>([
    [
      "one",
      { tables: [untitled(1, { door: "Door object" }), untitled(2, { colour: "String" })] },
      { door: "2" },
    ],
    [
      "in the order of their fields",
      {
        tables: [
          untitled(1, { door: "Door object", key: "Key object" }),
          untitled(2, { colour: "String" }),
          untitled(3, { teeth: "Integer" }),
        ],
      },
      { door: "2", key: "3" },
    ],
    [
      "depth first",
      {
        tables: [
          untitled(1, { door: "Door object", key: "Key object" }),
          untitled(2, { lock: "Lock object" }),
          untitled(3, { pins: "Integer" }),
          untitled(4, { teeth: "Integer" }),
        ],
      },
      { door: "2", lock: "3", key: "4" },
    ],
    [
      "breadth first, where the example shows it",
      {
        tables: [
          untitled(1, { doors: "Array of objects", keys: "Array of objects" }),
          untitled(2, { locks: "Array of objects" }),
          untitled(3, { teeth: "Integer" }),
          untitled(4, { pins: "Integer" }),
        ],
        example: { doors: [{ locks: [{ pins: 5 }] }] },
      },
      { doors: "2", locks: "4", keys: "3" },
    ],
    [
      "a shared one at its last reference, as the example shows",
      { tables: shared, example: { key: { colour: "RED" } } },
      doorLast,
    ],
    [
      "a shared one at its first reference, as the example shows",
      { tables: shared, example: { back: { colour: "RED" } } },
      doorFirst,
    ],
    [
      "a shared one where tables of its name elsewhere have the same fields",
      { tables: shared, known: { Door: untitled(1, { teeth: "Integer" }) } },
      doorLast,
    ],
    ["two equally good answers", { tables: shared }, {}],
    [
      "one shared table at its first reference, another at its last",
      {
        tables: [
          untitled(1, { house: "House object", spare: "Spare object" }),
          untitled(2, { front: "Door object", key: "Key object" }),
          untitled(3, { colour: "String" }),
          untitled(4, { door: "Door object", key: "Key object" }),
          untitled(5, { teeth: "Integer" }),
        ],
        known: { Door: untitled(1, { colour: "String" }), Key: untitled(1, { teeth: "Integer" }) },
      },
      { house: "2", front: "3", spare: "4", door: "3", key: "5" },
    ],
    [
      "below a shared table, at its second reference",
      {
        tables: [
          untitled(1, { front: "Door object", key: "Key object", back: "Door object" }),
          untitled(2, { lock: "Lock object" }),
          untitled(3, { teeth: "Integer" }),
          untitled(4, { pins: "Integer" }),
        ],
        known: { Key: untitled(1, { teeth: "Integer" }) },
      },
      { front: "2", back: "2", key: "3", lock: "4" },
    ],
    [
      "a table that contains itself",
      { tables: [untitled(1, { e: "Event object" }), untitled(2, { events: "Array of Event objects" })] },
      { e: "2", events: "2" },
    ],
    ["more names than tables", { tables: shared.slice(0, 2) }, {}],
    [
      "more tables than objects: the rest belongs to none",
      { tables: [untitled(1, { door: "Door object" }), untitled(2, { a: "String" }), untitled(3, {})] },
      {},
    ],
    [
      "a chain that is longer than any page's",
      {
        tables: Array.from({ length: 3000 }, (_, at) =>
          untitled(at + 1, at < 2999 ? { [`f${at}`]: `T${at} object` } : { end: "String" }),
        ),
      },
      {},
    ],
    [
      "no reading that can be found in reasonable time",
      {
        tables: [
          untitled(1, Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`o${at}`, "Object"]))),
          ...Array.from({ length: 20 }, (_, at) => untitled(at + 2, { [`f${at}`]: "String" })),
        ],
      },
      {},
    ],
  ])("%s", (_, given, want) => {
    expect(assign(given).lines).toEqual(want);
  });
});

describe("tables of objects without a name", () => {
  const house = untitled(1, { attic: "Map<String,Object>", doors: "Array of Door objects", meta: "Object" });
  const attic = untitled(2, { height: "Integer" });
  const door = untitled(3, { colour: "String" });

  test.each<[string, Given, Record<string, string>]>([
    [
      "in their place among those with a name",
      { tables: [house, attic, door], known: { Door: door } },
      { attic: "2", doors: "3" },
    ],
    [
      "a list before a bare object, which is a free map more often",
      { tables: [untitled(1, { tags: "Object", doors: "Array of objects" }), door] },
      { doors: "3" },
    ],
    [
      "a bare object whose keys in the example are others: it is a free map",
      { tables: [untitled(1, { tags: "Object" }), door], example: { tags: { a: 1 } } },
      {},
    ],
    [
      "where the page names its tables by number, an object without a number has none",
      {
        tables: [untitled(1, { doors: "Array of objects", tags: "Object" }), attic, door],
        linked: { doors: attic },
      },
      {},
    ],
    [
      "but the number may be lost with a list, and with it those of alternatives",
      {
        tables: [
          untitled(1, { locks: "Array of objects", doors: "Array of objects …" }),
          attic,
          untitled(3, { colour: "String", height: "Integer" }),
          untitled(4, { colour: "String", glass: "Boolean" }),
        ],
        linked: { locks: attic },
      },
      { doors: "3, 4" },
    ],
  ])("%s", (_, given, want) => {
    expect(assign(given).lines).toEqual(want);
  });
});

describe("findings", () => {
  const message = ({ findings }: { findings: readonly Finding[] }): string[] =>
    findings.map((each) => `${each.source} ${each.message}`);

  test("a name with its evidence", () => {
    const tables = [untitled(1, { door: "Door object" }), untitled(2, { colour: "String" })];
    expect(message(assign({ tables, example: { door: { colour: "RED" } } }))).toEqual([
      "d:2 this table has no caption; it was read as Door (colour) by its place in every depth-first order; the example's has colour, as here",
    ]);
  });

  test("what is known of the name", () => {
    const tables = [untitled(1, { door: "Door object" }), untitled(2, { colour: "String", key: "String" })];
    const known = { Door: { ...untitled(7, { colour: "String" }), document: "e" } };
    expect(message(assign({ tables, known }))).toEqual([
      "d:2 this table has no caption; it was read as Door (colour, key) by its place in every depth-first order; no example shows one; 1 of its 2 fields are those of Door at e2:7",
    ]);
  });

  test("where shared tables stand", () => {
    expect(message(assign({ tables: shared, example: { key: { colour: "RED", x: 1 } } }))).toEqual([
      "d:2 this table has no caption; it was read as Key (colour) by its place in depth-first order, shared tables at the last reference; the example's has colour, as here, but also x",
      "d:3 this table has no caption; it was read as Door (teeth) by its place in depth-first order, shared tables at the last reference; no example shows one",
    ]);
  });
});

test("what is known of schemas: the shapes of the other tables of a name, however it is written", () => {
  const schemas = knownSchemas([
    { name: "HardDetail", table: untitled(1, { a: "String" }) },
    { name: "hard_detail", table: untitled(2, { b: "String" }) },
    { name: "hard_detail", table: untitled(3, { b: "Integer" }) },
  ]);
  const shapes = (name: string, line = 9): string[] =>
    shapesOf(schemas, name, untitled(line, {})).map(
      ({ fields, tables }) => `${[...fields].join()} at ${tables.map(({ id }) => id).join()}`,
    );
  expect(shapes("harddetail")).toEqual(["a at d:1", "b at d:2,d:3"]);
  expect(shapes("HardDetail", 3)).toEqual(["a at d:1", "b at d:2"]);
  expect(shapes("HardDetail", 1)).toEqual(["b at d:2,d:3"]);
  expect(shapes("Door")).toEqual([]);
});
