import { finding, type Finding } from "../../contract/finding.js";
import type { Json } from "../../contract/json.js";
import type { Block } from "../page/page.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { readBody } from "./body.js";
import type { DocumentedExample, DocumentedResponse, Field, FieldTable } from "./operation.js";
import { captionRole, listsHeaders } from "./roles.js";
import { anyFailure } from "./examples.js";
import { at } from "./fields.js";
import type { StatusRow } from "./statuses.js";

interface Group {
  readonly status: string;
  readonly line: number;
  /** True where nothing in the section says so. */
  readonly assumed: boolean;
  readonly words: string[];
  readonly tables: FieldTable[];
}

/** What a response section says, and what stands around it. */
export interface ResponseSection {
  readonly line: number;
  readonly blocks: readonly Block[];
  /** The tables of the section, by the block each was read from. */
  readonly tables: ReadonlyMap<Block, FieldTable>;
  readonly statuses: readonly StatusRow[];
  /** The status of tables that stand before any `Status code:`, and whether the page names it anywhere. */
  readonly success: string;
  readonly successNamed: boolean;
  readonly examples: readonly DocumentedExample[];
}

/** One response a status: those of the response section with their tables, then those of the status table alone. */
export function readResponses(
  document: string,
  section: ResponseSection,
  vocabulary: Vocabulary,
  findings: Finding[],
): DocumentedResponse[] {
  const groups = [...readGroups(section, vocabulary)];
  const add = (status: string, line: number, words: string[]): void => {
    if (!groups.some((group) => group.status === status))
      groups.push({ status, line, assumed: false, words, tables: [] });
  };
  for (const row of section.statuses) add(row.status, row.line, []);
  for (const example of section.examples)
    if (example.kind === "response") add(example.status, example.line, []);
  const assumed = assumeStatuses(groups, section);
  if (assumed.length > 0) {
    const message = `the page names no status for ${assumed.join(" and ")}`;
    findings.push(finding("assumed-status", at(document, section.line), message));
  }
  const responses = groups.map((group) => {
    const examples = section.examples
      .filter((example) => example.kind === "response" && example.status === group.status)
      .map((example) => example.value);
    return readResponse(document, group, section.statuses, examples, vocabulary, findings);
  });
  return responses.sort((a, b) => (a.status < b.status ? -1 : 1));
}

/** Adds the status of failure that every operation has; answers with the statuses that the page does not name. */
function assumeStatuses(groups: Group[], { line, success, successNamed }: ResponseSection): string[] {
  const assumed: string[] = [];
  if (!successNamed && groups.some((group) => group.assumed)) assumed.push(`success (${success} was taken)`);
  if (!groups.some(({ status }) => status.startsWith("4"))) {
    groups.push({ status: anyFailure, line, assumed: true, words: [], tables: [] });
    assumed.push(`failure (${anyFailure} was taken)`);
  }
  return assumed;
}

/** Cuts the section at its `Status code: NNN` lines. */
function readGroups(section: ResponseSection, vocabulary: Vocabulary): Group[] {
  const groups: Group[] = [];
  for (const block of section.blocks) {
    const status = block.kind === "paragraph" ? vocabulary.statusLead.exec(block.text)?.[1] : undefined;
    if (status !== undefined)
      groups.push({ status, line: block.line, assumed: false, words: [], tables: [] });
    const table = section.tables.get(block);
    if (groups.length === 0 && table) groups.push(assumedSuccess(section, table.line));
    const group = groups.at(-1);
    if (table) group?.tables.push(table);
    else if (block.kind === "paragraph" && status === undefined) group?.words.push(block.text);
  }
  return groups.length > 0 ? groups : [assumedSuccess(section, section.line)];
}

function assumedSuccess({ success }: ResponseSection, line: number): Group {
  return { status: success, line, assumed: true, words: [], tables: [] };
}

function readResponse(
  document: string,
  group: Group,
  statuses: readonly StatusRow[],
  examples: readonly Json[],
  vocabulary: Vocabulary,
  findings: Finding[],
): DocumentedResponse {
  const headers: Field[] = [];
  const body: FieldTable[] = [];
  for (const table of group.tables) {
    const role = captionRole(table, vocabulary);
    const isHeader =
      role === "response-header" || (table.title === null && body.length === 0 && listsHeaders(table));
    if (isHeader) headers.push(...table.fields);
    else if (role === "response-body") body.unshift(table);
    else body.push(table);
  }
  const [root, ...others] = body;
  const row = statuses.find((each) => each.status === group.status);
  return {
    status: group.status,
    line: group.line,
    description: (row?.description ?? "") || (group.words[0] ?? ""),
    headers,
    body: root ? readBody({ document, root, others, examples }, vocabulary, findings) : null,
  };
}
