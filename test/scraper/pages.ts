import type { Document } from "../../scraper/scrape.js";

type Row = readonly string[];

/** A table of a blank-line dump: its caption and header words, then the cells of each row. */
export function table(caption: string, header: Row, ...rows: readonly Row[]): string {
  return [...(caption === "" ? [] : [caption]), ...header, ...rows.flat()].join("\n\n");
}

export const input: Row = ["Parameter", "Mandatory", "Type", "Description"];
export const output: Row = ["Parameter", "Type", "Description"];

/** Parts of an operation page; what is left out is "None". */
export interface Parts {
  readonly title?: string;
  readonly uri?: string;
  readonly request?: string;
  readonly response?: string;
  readonly requestExample?: string;
  readonly responseExample?: string;
  readonly statuses?: string;
}

/** A blank-line dump of an operation page, with a table for each placeholder of its path. */
export function page(name: string, parts: Parts): Document {
  const uri = parts.uri ?? "POST /v1/doors";
  const sections = [
    parts.title ?? "Opening a Door",
    `Function\n\nThis API is used to open a door.`,
    `URI\n\n${uri}`,
    `Request Parameters\n\n${parts.request ?? "None"}`,
    `Response Parameters\n\n${parts.response ?? "None"}`,
    `Example Requests\n\n${parts.requestExample ?? "None"}`,
    `Example Responses\n\n${parts.responseExample ?? "None"}`,
    `Status Codes\n\n${parts.statuses ?? table("", ["Status Code", "Description"], ["200", "OK"], ["404", "Not Found"])}`,
    "Error Codes\n\nSee Error Codes.",
  ];
  return { name, text: sections.join("\n\n") };
}
