import { gathered, withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { Page } from "../page/page.js";
import type { DocumentedBody } from "../nesting/body.js";
import type { Context } from "../nesting/context.js";
import { knownSchemas, type KnownSchemas } from "../nesting/known-schemas.js";
import { linkTables, recognisedTables } from "../nesting/nesting.js";
import type { Side } from "../nesting/side.js";
import type { DocumentedOperation, DocumentedResponse } from "./operation.js";
import { readOutline, type Outline } from "./outline.js";

/**
 * Reads the operations that pages document: one answer a page, and one operation a URI line; none without a URI section. Pages are
 * cut up first, each once. Those that have lost their captions are asked twice how their tables belong together: first for
 * what they state of schemas, so that each of them can then be understood with what is known from all.
 */
export function readOperations(
  pages: readonly Page[],
  context: Context,
  onPage: (done: number) => void = () => undefined,
): readonly WithFindings<readonly DocumentedOperation[]>[] {
  const outlines = pages.map((page, index) => {
    onPage(index);
    return { page, ...readOutline(page, context) };
  });
  const uncaptioned = outlines.filter(({ page }) => page.format === "pipe").map(({ value }) => value);
  const schemas = learnSchemas(
    uncaptioned.filter((outline) => outline !== null),
    context,
  );
  return outlines.map(({ value: outline, findings }) => {
    if (!outline) return withFindings([], findings);
    const operations = linkOperations(outline, schemas);
    return withFindings(operations.value, [...findings, ...operations.findings]);
  });
}

/** What the reference states of schemas: by captions, and by tables without one whose place leaves no doubt. */
function learnSchemas(uncaptioned: readonly Outline[], { reference }: Context): KnownSchemas {
  const captioned = reference.namedTables();
  const known = knownSchemas(captioned);
  const recognised = uncaptioned.flatMap(sidesOf).flatMap((side) => recognisedTables(side, known));
  return knownSchemas([...captioned, ...recognised]);
}

function sidesOf({ requestBody, responses }: Outline): Side[] {
  return [requestBody, ...responses.map(({ body }) => body)].filter((side) => side !== null);
}

/** The operations of a page, the tables of their bodies linked. */
function linkOperations(
  { uris, common, ...sides }: Outline,
  schemas: KnownSchemas,
): WithFindings<readonly DocumentedOperation[]> {
  const request = linkBody(sides.requestBody, schemas);
  const responses = gathered(sides.responses.map((response) => linkResponse(response, schemas)));
  const bodies = [request.value, ...responses.value.map(({ body }) => body)].filter((body) => body !== null);
  const elsewhere = new Set([...common.elsewhere, ...bodies.flatMap(documentsOf)]);
  elsewhere.delete(common.document);
  const operations = uris.map((uri) => ({
    ...common,
    ...uri,
    requestBody: request.value,
    responses: responses.value,
    elsewhere: [...elsewhere],
  }));
  return withFindings(operations, [...request.findings, ...responses.findings]);
}

function linkResponse(
  response: DocumentedResponse<Side>,
  schemas: KnownSchemas,
): WithFindings<DocumentedResponse> {
  const { value: body, findings } = linkBody(response.body, schemas);
  return withFindings({ ...response, body }, findings);
}

function linkBody(side: Side | null, schemas: KnownSchemas): WithFindings<DocumentedBody | null> {
  return side ? linkTables(side, schemas) : withFindings(null);
}

/** Where the tables of a body stand. */
function documentsOf({ root, nested }: DocumentedBody): string[] {
  return [root, ...[...nested.values()].flat().map(({ table }) => table)].map(({ document }) => document);
}
