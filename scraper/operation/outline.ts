import type { Field, FieldTable } from "../tables/field.js";
import { gathered, withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { readExamples, type ExampleSections } from "../examples/examples.js";
import type { SectionRole, Vocabulary } from "../family/vocabulary.js";
import type { Uri } from "../http/uri.js";
import { isFailure } from "../http/status.js";
import type { Context } from "../nesting/context.js";
import type { Side } from "../nesting/side.js";
import { linkTargets } from "../page/links.js";
import { flatten, plainText, type Block, type Page } from "../page/page.js";
import { credentialsAmong } from "../reference/credentials.js";
import type { FoundStatusPage } from "../reference/status-pages.js";
import {
  namedSuccess,
  readStatuses,
  successOf,
  tellByMethod,
  usualSuccess,
  type StatusRow,
} from "../reference/statuses.js";
import type { DocumentedOperation, DocumentedResponse } from "./operation.js";
import { missingUri } from "./missing-uri.js";
import { tablesAmong, type TablesByBlock } from "./own-tables.js";
import { unreadParts } from "./unread-parts.js";
import { readUriParameters, type UriParameters } from "./parameters.js";
import { readProseHeaders } from "./prose-headers.js";
import { partHeaders, readMediaType } from "./request-headers.js";
import { readRequest, type DocumentedRequest, type RequestSection } from "./request.js";
import { readResponses, successFields, type ResponseSection } from "./responses.js";
import { blocksOf, readSections, type Sections } from "./sections.js";
import { urisOf } from "./uri-section.js";

/** What a page says of its operations, before it is known how the tables of their bodies belong together. */
export interface Outline {
  readonly uris: readonly OutlinedUri[];
  readonly requestBody: Side | null;
  readonly responses: readonly DocumentedResponse<Side>[];
  /** What all operations of the page share. */
  readonly common: Common;
}

/** An operation's own: a page has one for each of its URIs. */
export type OutlinedUri = Pick<
  DocumentedOperation,
  "line" | "method" | "path" | "pathParameters" | "queryParameters"
>;

export type Common = Omit<DocumentedOperation, keyof OutlinedUri | "requestBody" | "responses">;

/**
 * Reads what a page says of its operations. Null where the page has no URI section and no other sign of one, and where the section
 * names no method and path, which is an error.
 */
export function readOutline(page: Page, context: Context): WithFindings<Outline | null> {
  const sections = readSections(page, context.vocabulary);
  const uriSection = sections.get("uri");
  const { value: uris, findings } = uriSection
    ? urisOf(page.document, uriSection, context.vocabulary)
    : missingUri(page, sections, context.vocabulary);
  const [first] = uris;
  if (!first) return withFindings(null, findings);
  const { value, findings: own } = outline({ page, sections, uris, first }, context);
  return withFindings(value, [...findings, ...own]);
}

/** A page of operations, cut into its parts. */
interface Parts {
  readonly page: Page;
  readonly sections: Sections;
  readonly uris: readonly Uri[];
  readonly first: Uri;
}

function outline(parts: Parts, context: Context): WithFindings<Outline> {
  const tables = readTables(parts, context);
  const answer = readAnswer(parts, context);
  const section = responseSection(parts, tables.value, answer);
  const examples = readExamples(exampleSections(parts, section, context), context.vocabulary);
  const parameters = readParameters(parts, tables.value, context);
  const inBody = parameters.value[0]?.body ?? [];
  const request = requestOf(parts, tables.value, { inBody, examples: examples.value }, context);
  const responses = readResponses(parts.page.document, { ...section, examples: examples.value }, context);
  const prose = describe(parts, context.vocabulary);
  const headers = headersOf(parts, prose, request.value, context.vocabulary);
  const { body } = request.value;
  const mediaType =
    body === null ? withFindings(null) : readMediaType(parts.page.document, headers.others, body.root);
  const elsewhere = [answer.describedIn, responses.value.sharedFrom].filter((each) => each !== null);
  const value: Outline = {
    uris: parts.uris.map((uri, index) => outlinedUri(uri, parameters.value[index], request.value)),
    requestBody: body,
    responses: responses.value.responses,
    common: {
      ...prose,
      headerParameters: headers.parameters,
      otherHeaders: headers.others,
      credentials: credentialsAmong(parts.page.document, headers.others, context.vocabulary),
      mediaType: mediaType.value,
      examples: examples.value,
      tables: [tables.value.uri, tables.value.request, tables.value.response].flatMap(inOrder),
      elsewhere,
    },
  };
  return withFindings(
    value,
    [tables, examples, parameters, request, responses, mediaType].flatMap(({ findings }) => findings),
  );
}

function inOrder(tables: TablesByBlock): FieldTable[] {
  return [...tables.values()];
}

/** The tables of a page, by the section that they stand in. */
interface SectionTables {
  readonly uri: TablesByBlock;
  readonly request: TablesByBlock;
  readonly response: TablesByBlock;
}

function readTables({ page, sections }: Parts, context: Context): WithFindings<SectionTables> {
  const read = context.reference.tables(page.document);
  const among = (role: SectionRole): WithFindings<TablesByBlock> =>
    tablesAmong(blocksOf(sections, role), read, page.document, context.vocabulary);
  const [uri, request, response] = [among("uri"), among("request"), among("response")];
  return withFindings({ uri: uri.value, request: request.value, response: response.value }, [
    ...[uri, request, response].flatMap(({ findings }) => findings),
    ...unreadParts(page, sections, [uri.value, request.value, response.value], context.vocabulary),
  ]);
}

/** What a page says of the statuses of answers. */
type Answer = Pick<ResponseSection, "statuses" | "meanings" | "success" | "successNamed"> & {
  /** The document of the page that says what they mean; null where none does. */
  readonly describedIn: string | null;
};

function readAnswer(
  { page: { document }, sections, first }: Parts,
  { vocabulary, reference }: Context,
): Answer {
  const section = blocksOf(sections, "statuses");
  const own = readStatuses(section, vocabulary);
  const page = reference.statusPage(section, document);
  const meanings = page?.rows ?? [];
  const named =
    namedSuccess(blocksOf(sections, "response-examples"), own, vocabulary) ??
    successOf(first.method, meanings);
  return {
    statuses: [...own, ...sharedFailures(own, page, sections.get("statuses")?.line ?? first.line)],
    meanings,
    success: named ?? usualSuccess(first.method, meanings),
    successNamed: named !== null,
    describedIn: page?.document ?? null,
  };
}

/** The failures of a page of statuses by method that the section points to, where it names none itself. */
function sharedFailures(
  own: readonly StatusRow[],
  page: FoundStatusPage | null,
  line: number,
): readonly StatusRow[] {
  if (page?.isPointedTo !== true || !tellByMethod(page.rows) || own.some(({ status }) => isFailure(status)))
    return [];
  return page.rows.filter(({ status }) => isFailure(status)).map((row) => ({ ...row, line }));
}

function exampleSections(
  { page, sections, uris }: Parts,
  section: ReturnType<typeof responseSection>,
  context: Context,
): ExampleSections {
  return {
    document: page.document,
    request: blocksOf(sections, "request-examples"),
    response: blocksOf(sections, "response-examples"),
    uris,
    success: section.success,
    successFields: successFields(page.document, section, context),
  };
}

/** The parameters of each URI. */
function readParameters(
  { page, uris }: Parts,
  { uri: tables }: SectionTables,
  { vocabulary }: Context,
): WithFindings<readonly UriParameters[]> {
  return gathered(uris.map((uri) => readUriParameters(page.document, uri, [...tables.values()], vocabulary)));
}

function requestOf(
  { page, first }: Parts,
  { request }: SectionTables,
  { inBody, examples }: Pick<RequestSection, "inBody"> & Pick<ResponseSection, "examples">,
  context: Context,
): WithFindings<DocumentedRequest> {
  const section = {
    document: page.document,
    method: first.method,
    tables: [...request.values()],
    inBody,
    examples: examples.filter(({ kind }) => kind === "request").map(({ value }) => value),
  };
  return readRequest(section, context);
}

function responseSection(
  { sections, first }: Parts,
  { response }: SectionTables,
  answer: Answer,
): Omit<ResponseSection, "examples"> {
  const line = sections.get("response")?.line ?? first.line;
  const blocks = flatten(blocksOf(sections, "response"));
  return { ...answer, line, blocks, tables: response };
}

function outlinedUri(
  { line, method, path }: Uri,
  parameters: UriParameters | undefined,
  request: DocumentedRequest,
): OutlinedUri {
  return {
    line,
    method,
    path,
    pathParameters: parameters?.path ?? [],
    queryParameters: distinct([...(parameters?.query ?? []), ...request.query]),
  };
}

/** The first field of each name. */
function distinct(fields: readonly Field[]): Field[] {
  return [...new Map(fields.toReversed().map((field) => [field.name, field])).values()].toReversed();
}

type Prose = Omit<
  Common,
  "headerParameters" | "otherHeaders" | "credentials" | "mediaType" | "examples" | "tables" | "elsewhere"
>;

/** What a page says of its operations in prose. */
function describe({ page, sections }: Parts, vocabulary: Vocabulary): Prose {
  const { document, title, titleLine, updatedOn } = page;
  return {
    document,
    title,
    titleLine,
    updatedOn,
    deprecated: vocabulary.deprecatedTitle.test(title),
    function: unlessNothing(blocksOf(sections, "function"), vocabulary),
    constraints: unlessNothing(blocksOf(sections, "constraints"), vocabulary),
    permissions: readPermissions(sections),
    parentTopic: readParentTopic(page, vocabulary),
  };
}

/** Blocks, but for those that only say that there is nothing to say. */
function unlessNothing(blocks: readonly Block[], { nothing }: Vocabulary): readonly Block[] {
  return nothing.test(plainText(blocks).trim()) ? [] : blocks;
}

/** The headers of a request, those of its tables before those that only prose asks for. */
function headersOf(
  { page }: Parts,
  prose: Prose,
  { headers }: DocumentedRequest,
  vocabulary: Vocabulary,
): ReturnType<typeof partHeaders> {
  const blocks = [...prose.function, ...prose.constraints];
  return partHeaders(
    [...headers, ...readProseHeaders(page.document, blocks, headers, vocabulary)],
    vocabulary,
  );
}

/** Words such as `modelarts:notebook:update` in the section on authorization. */
function readPermissions(sections: Sections): string[] {
  const text = plainText(blocksOf(sections, "authorization"));
  return [
    ...new Set(text.split(/\s+/u).filter((word) => /^[a-z][\w-]*:[A-Za-z]\w*:[A-Za-z]\w*$/u.test(word))),
  ];
}

function readParentTopic(page: Page, vocabulary: Vocabulary): DocumentedOperation["parentTopic"] {
  const last = page.blocks.findLast((block) => block.kind === "paragraph");
  const title = last ? vocabulary.parentTopic.exec(last.text)?.[1] : undefined;
  if (!last || title === undefined) return null;
  return { title, target: linkTargets([last])[0] ?? null };
}
