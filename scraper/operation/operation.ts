import type { Field, FieldTable } from "../tables/field.js";
import type { DocumentedExample } from "../examples/examples.js";
import type { Method } from "../http/methods.js";
import type { DocumentedBody } from "../nesting/body.js";
import type { DocumentedCredential } from "../reference/credentials.js";
import type { Block } from "../page/page.js";

/** What a page documents, still in the document's own words. */
export interface DocumentedOperation {
  readonly document: string;
  /** Line of the method and path. */
  readonly line: number;
  readonly title: string;
  readonly titleLine: number;
  readonly updatedOn: string | null;
  /** True where the title says that the operation is on its way out. */
  readonly deprecated: boolean;
  /** Empty where the page says that there is nothing to say; so are the constraints. */
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
  /** Request headers that are no parameters: they carry the credentials, or name the media type of the body. */
  readonly otherHeaders: readonly Field[];
  /** What those among them ask for that carry the credentials. */
  readonly credentials: readonly DocumentedCredential[];
  readonly requestBody: DocumentedBody | null;
  /** Null where the request has no body. */
  readonly mediaType: MediaType | null;
  readonly responses: readonly DocumentedResponse[];
  readonly examples: readonly DocumentedExample[];
  /** Every table of the page that was read, for counting. */
  readonly tables: readonly FieldTable[];
  /** The documents of other pages from which statuses or tables were taken. */
  readonly elsewhere: readonly string[];
}

/** What a body is written in. */
export interface MediaType {
  readonly name: string;
  /** Line of the row that names it; null where none does, and JSON is taken. */
  readonly line: number | null;
}

/** `Body` is what is known of its tables: how they belong together, or only which they are. */
export interface DocumentedResponse<Body = DocumentedBody> {
  readonly status: string;
  readonly line: number;
  readonly description: string;
  readonly headers: readonly Field[];
  readonly body: Body | null;
}
