import { finding, type Finding } from "../../contract/finding.js";
import { InputError } from "../../contract/input-error.js";
import { plainText, type Block, type Page } from "../page/page.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { readRequestExamples, readResponseExamples } from "./examples.js";
import { at, columnOf, readFields } from "./fields.js";
import type { DocumentedOperation, FieldTable } from "./operation.js";
import { readUriParameters } from "./parameters.js";
import { readRequest } from "./request.js";
import { readResponses } from "./responses.js";
import { blocksOf, readSections, type Sections } from "./sections.js";
import { readStatuses, successStatus } from "./statuses.js";
import { readUri } from "./uri.js";

/**
 * Reads the operation that a page documents; null where the page has no URI section, and so documents none.
 * @throws InputError where the URI section names no method and path.
 */
export function readOperation(
  page: Page,
  vocabulary: Vocabulary,
  findings: Finding[],
): DocumentedOperation | null {
  const sections = readSections(page, vocabulary);
  const uriSection = sections.get("uri");
  if (!uriSection) return null;
  const { document } = page;
  const uri = readUri(uriSection.blocks);
  if (!uri) {
    throw new InputError(
      document,
      uriSection.line,
      'the URI section names no method and path, such as "GET /v1/items"',
    );
  }
  const tablesOf = (blocks: readonly Block[]): Map<Block, FieldTable> =>
    readTables(blocks, document, vocabulary, findings);
  const inUri = tablesOf(uriSection.blocks);
  const inRequest = tablesOf(blocksOf(sections, "request"));
  const inResponse = tablesOf(blocksOf(sections, "response"));
  const statuses = readStatuses(blocksOf(sections, "statuses"), vocabulary);
  const success = successStatus(statuses, uri.method);
  const asked = readRequestExamples(
    document,
    blocksOf(sections, "request-examples"),
    uri,
    vocabulary,
    findings,
  );
  const answered = readResponseExamples(
    document,
    blocksOf(sections, "response-examples"),
    success,
    vocabulary,
    findings,
  );
  const parameters = readUriParameters(document, uri, [...inUri.values()], vocabulary, findings);
  const askedValues = asked.map((example) => example.value);
  const request = readRequest(
    document,
    uri.method,
    [...inRequest.values()],
    askedValues,
    vocabulary,
    findings,
  );
  const responseSection = {
    line: sections.get("response")?.line ?? uri.line,
    blocks: blocksOf(sections, "response"),
    tables: inResponse,
    statuses,
    success,
    examples: answered,
  };
  return {
    document,
    line: uri.line,
    title: page.title,
    titleLine: page.titleLine,
    updatedOn: page.updatedOn,
    function: blocksOf(sections, "function"),
    constraints: blocksOf(sections, "constraints"),
    permissions: readPermissions(sections),
    parentTopic: readParentTopic(page, vocabulary),
    method: uri.method,
    path: uri.path,
    pathParameters: parameters.path,
    queryParameters: [...parameters.query, ...request.query],
    headerParameters: request.headers,
    requestBody: request.body,
    responses: readResponses(document, responseSection, vocabulary, findings),
    examples: [...asked, ...answered],
    tables: [...inUri.values(), ...inRequest.values(), ...inResponse.values()],
  };
}

/** The tables of fields among blocks; tables of another kind that should hold fields are reported. */
function readTables(
  blocks: readonly Block[],
  document: string,
  vocabulary: Vocabulary,
  findings: Finding[],
): Map<Block, FieldTable> {
  const tables = new Map<Block, FieldTable>();
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const table = readFields(block, document, vocabulary, findings);
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

/** Words such as `modelarts:notebook:update` in the section on authorization. */
function readPermissions(sections: Sections): string[] {
  const text = plainText(blocksOf(sections, "authorization"));
  return [
    ...new Set(text.split(/\s+/u).filter((word) => /^[a-z][\w-]*:[A-Za-z]\w*:[A-Za-z]\w*$/u.test(word))),
  ];
}

function readParentTopic(page: Page, vocabulary: Vocabulary): string | null {
  const last = page.blocks.findLast((block) => block.kind === "paragraph");
  return last?.kind === "paragraph" ? (vocabulary.parentTopic.exec(last.text)?.[1] ?? null) : null;
}
