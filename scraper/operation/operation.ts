import type { Field, FieldTable } from "../tables/field.js";
import type { DocumentedExample } from "../examples/examples.js";
import type { Method } from "../http/methods.js";
import type { DocumentedBody } from "../nesting/body.js";
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
  /** Every table of the page that was read, for counting. */
  readonly tables: readonly FieldTable[];
  /** The documents of other pages from which statuses or tables were taken. */
  readonly elsewhere: readonly string[];
}

/** `Body` is what is known of its tables: how they belong together, or only which they are. */
export interface DocumentedResponse<Body = DocumentedBody> {
  readonly status: string;
  readonly line: number;
  readonly description: string;
  readonly headers: readonly Field[];
  readonly body: Body | null;
}
