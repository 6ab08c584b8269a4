/** Which rows of the references are labelled: a stratified sample, the same in every run. */
import { elementsBelow } from "../oracle/html.js";
import type { OraclePage, ParameterRow, ParameterTable } from "../oracle/page.js";
import { publishedReferences } from "../measure/corpus.js";
import { readTree, type PageTree } from "../oracle/tree.js";
import { randomNumbers, shuffled } from "../base/random.js";

export type LabelSet = "development" | "scored";
export type Side = "path" | "query" | "header" | "request body" | "response";

/** One row of a table of an operation page. */
export interface SampledRow {
  readonly reference: string;
  readonly template: string;
  readonly side: Side;
  readonly page: OraclePage;
  readonly table: ParameterTable;
  readonly row: ParameterRow;
}

export interface Sampled extends SampledRow {
  readonly set: LabelSet;
}

interface Stratum {
  readonly reference: string;
  /** Null for pages of any template. */
  readonly template: string | null;
  /** How many rows of each half: parameters and request bodies, and responses. */
  readonly half: number;
}

const strata: readonly Stratum[] = [
  { reference: "modelarts-2022-05", template: "modern", half: 60 },
  { reference: "modelarts-2022-05", template: "old", half: 60 },
  { reference: "ecs-2022-05", template: "ecs", half: 120 },
  ...publishedReferences.map((reference) => ({ reference, template: null, half: 30 })),
];

const seed = 20_220_531;

/** `document:line:name`. */
export function rowId({ document, line, name }: Pick<ParameterRow, "document" | "line" | "name">): string {
  return `${document}:${line}:${name}`;
}

/**
 * The sample, stratum after stratum. In each, every third row of a shuffle is scored; the rows are those of operation pages
 * that have a description, and what several tables repeat counts once.
 */
export function drawSample(references: ReadonlyMap<string, readonly OraclePage[]>): Sampled[] {
  const random = randomNumbers(seed);
  const rows = [...references].flatMap(([reference, pages]) => rowsOf(reference, pages));
  return strata.flatMap(({ reference, template, half }) => {
    const all = distinct(
      rows.filter((each) => each.reference === reference && (template ?? each.template) === each.template),
    );
    return [false, true].flatMap((inResponse) => {
      const own = all.filter(({ side }) => (side === "response") === inResponse);
      const drawn = shuffled(own, random).slice(0, half);
      return drawn.map((each, index): Sampled => ({
        ...each,
        set: index % 3 === 2 ? "scored" : "development",
      }));
    });
  });
}

function rowsOf(reference: string, pages: readonly OraclePage[]): SampledRow[] {
  const byName = new Map(pages.map((page) => [page.document, page]));
  return pages
    .filter(({ uris }) => uris.length > 0)
    .flatMap((page) => {
      const template = templateOf(page);
      const tree = readTree(page, byName);
      return page.tables
        .filter(({ side }) => side !== null)
        .flatMap((table) =>
          firstOfEachName(table.rows)
            .filter(({ name, description }) => name !== "" && description !== "")
            .filter(isPlain)
            .map((row) => ({ reference, template, side: sideOf(row, table, tree), page, table, row })),
        );
    });
}

/** A page of the ECS reference has sections `Request` and `Response`; those of ModelArts say parameters, or body. */
function templateOf({ headings }: OraclePage): string {
  if (headings.includes("Request Parameters") || headings.includes("Response Parameters")) return "modern";
  return headings.includes("Request Body") || headings.includes("Response Body") ? "old" : "ecs";
}

function sideOf(row: ParameterRow, { side }: ParameterTable, { roots }: PageTree): Side {
  if (side === "response") return "response";
  const location = roots.find(({ rows }) => rows.includes(row))?.location ?? "body";
  return location === "body" ? "request body" : location;
}

/** A table within a cell is not a value's description alone. */
function isPlain({ descriptionCell }: ParameterRow): boolean {
  return descriptionCell !== null && [...elementsBelow(descriptionCell)].every(({ tag }) => tag !== "table");
}

function firstOfEachName(rows: readonly ParameterRow[]): ParameterRow[] {
  return [...new Map(rows.toReversed().map((row) => [row.name, row])).values()].toReversed();
}

function distinct(rows: readonly SampledRow[]): SampledRow[] {
  const key = ({ row }: SampledRow): string => JSON.stringify([row.name, row.type, row.description]);
  return [...new Map(rows.toReversed().map((each) => [key(each), each])).values()].toReversed();
}
