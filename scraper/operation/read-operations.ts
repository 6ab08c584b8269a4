import type { Field, FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding } from "../../core/findings/finding.js";
import { withFindings } from "../../core/findings/with-findings.js";
import { InputError } from "../../core/base/input-error.js";
import { flatten, plainText, type Block, type Page } from "../page/page.js";
import type { SectionRole, Vocabulary } from "../family/vocabulary.js";
import { readExamples } from "../examples/examples.js";
import { columnOf } from "../tables/field-table.js";
import type { PageTables } from "../tables/page-tables.js";
import type { DocumentedOperation } from "./operation.js";
import type { Context } from "../nesting/nesting.js";
import { linkTargets } from "../nesting/pointers.js";
import { readUriParameters } from "./parameters.js";
import { readProseHeaders } from "./prose-headers.js";
import { readRequest } from "./request.js";
import { readResponses } from "./responses.js";
import { blocksOf, readSections, type Sections } from "./sections.js";
import { namedSuccess, readStatuses, usualSuccess } from "../reference/statuses.js";
import { readUris } from "../http/uri.js";

/**
 * Reads the operations that a page documents: one a URI line. None where the page has no URI section.
 * @throws InputError where the URI section names no method and path.
 */
export function readOperations(page: Page, context: Context): DocumentedOperation[] {
  const { vocabulary, findings } = context;
  const sections = readSections(page, vocabulary);
  const uriSection = sections.get("uri");
  if (!uriSection) return [];
  const { document } = page;
  const uris = readUris(uriSection.blocks);
  const [first] = uris;
  if (!first) {
    throw new InputError(
      document,
      uriSection.line,
      'the URI section names no method and path, such as "GET /v1/items"',
    );
  }
  const tablesOf = (role: SectionRole): Map<Block, FieldTable> =>
    tablesAmong(flatten(blocksOf(sections, role)), context.library.readTables(page), document, context);
  const inUri = tablesOf("uri");
  const inRequest = tablesOf("request");
  const inResponse = tablesOf("response");
  reportElsewhere(page, sections, context);
  const statuses = readStatuses(blocksOf(sections, "statuses"), vocabulary);
  const named = namedSuccess(blocksOf(sections, "response-examples"), statuses, vocabulary);
  const meanings = context.library.statuses(blocksOf(sections, "statuses"));
  const success = named ?? usualSuccess(first.method, meanings);
  const examples = readExamples(
    {
      document,
      request: blocksOf(sections, "request-examples"),
      response: blocksOf(sections, "response-examples"),
      uris,
      success,
    },
    vocabulary,
    findings,
  );
  const asked = examples.filter((example) => example.kind === "request").map((example) => example.value);
  const parameters = uris.map((uri) =>
    readUriParameters(document, uri, [...inUri.values()], vocabulary, findings),
  );
  const inBody = parameters[0]?.body ?? [];
  const request = readRequest(
    { document, method: first.method, tables: [...inRequest.values()], inBody, examples: asked },
    context,
  );
  const responses = readResponses(
    document,
    {
      line: sections.get("response")?.line ?? first.line,
      blocks: flatten(blocksOf(sections, "response")),
      tables: inResponse,
      statuses,
      meanings,
      success,
      successNamed: named !== null,
      examples,
    },
    context,
  );
  const prose = [...blocksOf(sections, "function"), ...blocksOf(sections, "constraints")];
  const common = {
    document,
    title: page.title,
    titleLine: page.titleLine,
    updatedOn: page.updatedOn,
    function: blocksOf(sections, "function"),
    constraints: blocksOf(sections, "constraints"),
    permissions: readPermissions(sections),
    parentTopic: readParentTopic(page, vocabulary),
    headerParameters: [...request.headers, ...readProseHeaders(document, prose, request.headers, vocabulary)],
    requestBody: request.body,
    responses,
    examples,
    tables: [...inUri.values(), ...inRequest.values(), ...inResponse.values()],
  };
  return uris.map(({ line, method, path }, index) => ({
    ...common,
    line,
    method,
    path,
    pathParameters: parameters[index]?.path ?? [],
    queryParameters: distinct([...(parameters[index]?.query ?? []), ...request.query]),
  }));
}

function distinct(fields: readonly Field[]): Field[] {
  return [...new Map(fields.toReversed().map((field) => [field.name, field])).values()].toReversed();
}

/** The tables of fields among blocks; tables of another kind that should hold fields are reported. */
function tablesAmong(
  blocks: readonly Block[],
  read: PageTables,
  document: string,
  { vocabulary, findings }: Context,
): Map<Block, FieldTable> {
  const tables = new Map<Block, FieldTable>();
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const { value: table, findings: own } = read.get(block) ?? withFindings(null);
    findings.push(...own);
    if (table && table.fields.length > 0) tables.set(block, table);
    else if (table)
      findings.push(finding("unread-table", at(document, block.line), "no row of this table could be read"));
    else if (columnOf(block.header[0] ?? "", vocabulary) !== "status") {
      const columns = block.header.join(", ") || "none";
      findings.push(
        finding(
          "unread-table",
          at(document, block.line),
          `a table with the columns ${columns} lists no parameters`,
        ),
      );
    }
  }
  return tables;
}

/** Tells the tables of fields that stand below no heading of a template, and so are in no section that is read. */
function reportElsewhere(page: Page, sections: Sections, { vocabulary, findings }: Context): void {
  const inSections = new Set([...sections.values()].flatMap((section) => flatten(section.blocks)));
  for (const block of flatten(page.blocks)) {
    if (block.kind !== "table" || inSections.has(block)) continue;
    const columns = block.header.map((word) => columnOf(word, vocabulary));
    if (!columns.includes("name") || !columns.includes("description")) continue;
    const what = block.title === null ? "a table of fields" : `the table "${block.title}"`;
    const message = `${what} stands below a heading that no template of operation pages has`;
    findings.push(finding("unread-table", at(page.document, block.line), message));
  }
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
