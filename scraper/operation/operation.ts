import type { Field, FieldTable, NamedTable, RowId } from "../tables/field.js";
import type { Json } from "../../core/base/json.js";
import type { Block } from "../page/page.js";

/** What a page documents, still in the document's own words. */
export interface DocumentedOperation {
  readonly document: string;
  /** Line of the method and path. */
  readonly line: number;
  readonly title: string;
  readonly titleLine: number;
  readonly updatedOn: string | null;
  readonly function: readonly Block[];
  readonly constraints: readonly Block[];
  /** Actions that a caller needs, as the page names them. */
  readonly permissions: readonly string[];
  /** The chapter that the page names as its parent, and the document of the chapter where it links to one. */
  readonly parentTopic: { readonly title: string; readonly target: string | null } | null;
  readonly method: Method;
  readonly path: string;
  readonly pathParameters: readonly Field[];
  readonly queryParameters: readonly Field[];
  readonly headerParameters: readonly Field[];
  readonly requestBody: DocumentedBody | null;
  readonly responses: readonly DocumentedResponse[];
  readonly examples: readonly DocumentedExample[];
  /** Every table that was read, for counting. */
  readonly tables: readonly FieldTable[];
}

export type Method = "get" | "post" | "put" | "patch" | "delete" | "head";

export interface DocumentedResponse {
  readonly status: string;
  readonly line: number;
  readonly description: string;
  readonly headers: readonly Field[];
  readonly body: DocumentedBody | null;
}

/** A root table and the tables that its fields lead to. */
export interface DocumentedBody {
  readonly root: FieldTable;
  /** The name that the document gives the root, where it does. */
  readonly name: string | null;
  /** The tables that describe a field's object, for every field where one was found; several are alternatives. */
  readonly nested: ReadonlyMap<RowId, readonly NamedTable[]>;
  /** What stands around the root in the examples alone. */
  readonly wrapper: Wrapper | null;
}

/** One key around the fields of the root, a list of them, or both. */
export interface Wrapper {
  readonly key: string | null;
  readonly list: boolean;
}

export type DocumentedExample = {
  readonly line: number;
  readonly label: string | null;
  readonly value: Json;
} & ({ readonly kind: "request" } | { readonly kind: "response"; readonly status: string });
