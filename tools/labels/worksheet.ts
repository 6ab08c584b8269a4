/** What a labeller sees of a row. */
import { compareText } from "../../core/base/source.js";
import { structuredLines } from "../oracle/description.js";
import { rowId, type SampledRow } from "./sample.js";

/** A worksheet in Markdown, its rows in the order of their documents. */
export function worksheet(rows: readonly SampledRow[]): string {
  return rows
    .toSorted((a, b) => compareText(a.row.document, b.row.document) || a.row.line - b.row.line)
    .map((row, index) => entry(row, index + 1))
    .join("\n");
}

function entry({ reference, template, side, page, table, row }: SampledRow, number: number): string {
  const siblings = table.rows.filter(({ name }) => name !== row.name).map(({ name }) => name);
  return [
    `## ${number}. ${rowId(row)}`,
    "",
    `reference: ${reference}, template: ${template}, side: ${side}`,
    `page: ${page.title}`,
    `table: ${table.caption ?? "(no caption)"}`,
    `siblings: ${siblings.join(", ") || "(none)"}`,
    `name: ${row.name}`,
    `type: ${row.type ?? "(no column)"}`,
    `mandatory: ${row.mandatory ?? "(no column)"}`,
    "description:",
    ...(row.descriptionCell ? structuredLines(row.descriptionCell) : []).map((line) => `    ${line}`),
    "",
  ].join("\n");
}
