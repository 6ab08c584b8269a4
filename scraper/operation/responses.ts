import type { Finding } from "../../contract/finding.js";
import type { Json } from "../../contract/json.js";
import type { Block } from "../page/page.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { linkTables } from "./nested.js";
import type { DocumentedExample, DocumentedResponse, Field, FieldTable } from "./operation.js";
import { captionRole, listsHeaders } from "./roles.js";
import type { StatusRow } from "./statuses.js";

interface Group {
  readonly status: string;
  readonly line: number;
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
  /** The status of tables that stand before any `Status code:`. */
  readonly success: string;
  readonly examples: readonly DocumentedExample[];
}

/** One response a status: those of the response section with their tables, then those of the status table alone. */
export function readResponses(
  document: string,
  section: ResponseSection,
  vocabulary: Vocabulary,
  findings: Finding[],
): DocumentedResponse[] {
  const groups = readGroups(section, vocabulary);
  for (const row of section.statuses) {
    if (!groups.some((group) => group.status === row.status)) {
      groups.push({ status: row.status, line: row.line, words: [], tables: [] });
    }
  }
  const responses = groups.map((group) => {
    const examples = section.examples
      .filter((example) => example.kind === "response" && example.status === group.status)
      .map((example) => example.value);
    return readResponse(document, group, section.statuses, examples, vocabulary, findings);
  });
  return responses.sort((a, b) => Number(a.status) - Number(b.status));
}

/** Cuts the section at its `Status code: NNN` lines. */
function readGroups(section: ResponseSection, vocabulary: Vocabulary): Group[] {
  const groups: Group[] = [];
  for (const block of section.blocks) {
    const status = block.kind === "paragraph" ? vocabulary.statusLead.exec(block.text)?.[1] : undefined;
    if (status !== undefined) groups.push({ status, line: block.line, words: [], tables: [] });
    const table = section.tables.get(block);
    if (groups.length === 0 && table)
      groups.push({ status: section.success, line: table.line, words: [], tables: [] });
    const group = groups.at(-1);
    if (table) group?.tables.push(table);
    else if (block.kind === "paragraph" && status === undefined) group?.words.push(block.text);
  }
  if (groups.length === 0)
    groups.push({ status: section.success, line: section.line, words: [], tables: [] });
  return groups;
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
    body: root ? linkTables(document, root, others, examples, findings) : null,
  };
}
