import type { Finding } from "../contract/finding.js";
import type { JsonObject } from "../contract/json.js";
import type { Service } from "./service.js";

/** One file of the reference, decoded. `name` is what `x-source` and findings call it: the path below the folder that was read. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

/** How one document was read. */
export interface DocumentSummary {
  readonly name: string;
  readonly format: "html" | "blank-line" | "pipe";
  readonly kind: "operation" | "overview" | "other";
  /** The operations that came from it, by operationId. */
  readonly operations: readonly string[];
  /** Rows of the tables that were read. */
  readonly fields: number;
}

/** How much of the overview's list of APIs the documents describe. */
export interface Coverage {
  readonly source: string;
  readonly categories: readonly {
    readonly name: string;
    readonly apis: number;
    /** Titles as the overview gives them, with the operation that documents each. */
    readonly documented: readonly { readonly title: string; readonly operationId: string }[];
  }[];
}

export interface Scraped {
  /** An OpenAPI 3.1 document, in the order in which it is to be written. */
  readonly contract: JsonObject;
  readonly findings: readonly Finding[];
  readonly documents: readonly DocumentSummary[];
  /** Null where no document is an overview. */
  readonly coverage: Coverage | null;
  readonly counts: {
    readonly operations: number;
    readonly schemas: number;
    readonly fields: number;
    /** Facts that were read from prose, by family. */
    readonly facts: Readonly<Record<string, number>>;
  };
}

export type Scrape = (documents: readonly Document[], service: Service) => Scraped;
