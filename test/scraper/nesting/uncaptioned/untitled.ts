import { english } from "../../../../scraper/family/english.js";
import { readType } from "../../../../scraper/family/type-expression.js";
import { rowId, tableId, type FieldTable } from "../../../../scraper/tables/field.js";

/** A table without a caption: `name: type` pairs; a type that ends in "…" stands beside a description that lost a list. */
export function untitled(line: number, fields: Readonly<Record<string, string>>): FieldTable {
  return {
    id: tableId("d", line),
    document: "d",
    line,
    number: null,
    title: null,
    anchors: [],
    fields: Object.entries(fields).map(([name, type]) => ({
      id: rowId("d", line, 0, name),
      origin: { kind: "row", type: null, mandatory: null },
      name,
      line,
      mandatory: "unstated",
      type: readType(type.replace(/ ?…$/u, ""), english.types),
      typeTarget: null,
      description: type.endsWith("…") ? [{ kind: "lost-list", line }] : [],
    })),
  };
}
