import type { Field, FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding } from "../../core/findings/finding.js";
import type { Json } from "../../core/base/json.js";
import { flatten, type Block } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { readBody } from "./body.js";
import type { Context } from "../nesting/nesting.js";
import type { DocumentedExample, DocumentedResponse } from "./operation.js";
import { linkTargets } from "../nesting/pointers.js";
import { captionRole, listsHeaders } from "../tables/caption-role.js";
import { anyFailure } from "../examples/examples.js";
import type { StatusRow } from "../reference/statuses.js";

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
  /** What statuses mean throughout the reference. */
  readonly meanings: readonly StatusRow[];
  /** The status of tables that stand before any `Status code:`, and whether the page names it anywhere. */
  readonly success: string;
  readonly successNamed: boolean;
  readonly examples: readonly DocumentedExample[];
}

/** One response a status: those of the response section with their tables, then those of the status table alone. */
export function readResponses(
  document: string,
  section: ResponseSection,
  context: Context,
): DocumentedResponse[] {
  const { vocabulary, findings } = context;
  const groups = [...readGroups(section, vocabulary)];
  importShared(groups, section, context);
  const add = (status: string, line: number): void => {
    if (groups.some((group) => group.status === status)) return;
    groups.push({ status, line, assumed: false, words: [], tables: [] });
  };
  for (const row of section.statuses) add(row.status, row.line);
  for (const example of section.examples) if (example.kind === "response") add(example.status, example.line);
  const assumed = assumeStatuses(groups, section);
  if (assumed.length > 0) {
    const message = `the page names no status for ${assumed.join(" and ")}`;
    findings.push(finding("assumed-status", at(document, section.line), message));
  }
  const responses = groups.map((group) => {
    const examples = section.examples
      .filter((example) => example.kind === "response" && example.status === group.status)
      .map((example) => example.value);
    return readResponse(group, section, examples, context);
  });
  return responses.sort((a, b) => (a.status < b.status ? -1 : 1));
}

/**
 * Takes the tables of a page that describes the responses of many operations, where the section points to one:
 * its normal response where the section has no table of its own, and its abnormal one.
 */
function importShared(groups: Group[], section: ResponseSection, { vocabulary, library }: Context): void {
  const targets = linkTargets(section.blocks).filter((target) => !target.includes("#"));
  const page = targets.map((target) => library.page(target)).find((each) => each && library.isShared(each));
  if (!page) return;
  const own = groups.some((group) => group.tables.length > 0);
  let group: Group | undefined;
  for (const block of flatten(page.blocks)) {
    if (block.kind === "paragraph" && vocabulary.sharedResponses.normal.test(block.text)) {
      group = own ? undefined : groups[0];
    } else if (block.kind === "paragraph" && vocabulary.sharedResponses.abnormal.test(block.text)) {
      // The page shows examples under the same words again.
      group = groups.find(({ status }) => status === anyFailure);
      if (group) continue;
      group = { status: anyFailure, line: section.line, assumed: true, words: [], tables: [] };
      groups.push(group);
    } else if (block.kind === "table") {
      const table = library.tables(page).find((each) => each.line === block.line);
      if (table) group?.tables.push(table);
    }
  }
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
    else if (block.kind === "paragraph" && status === undefined && group?.tables.length === 0) {
      group.words.push(block.text);
    }
  }
  return groups.length > 0 ? groups : [assumedSuccess(section, section.line)];
}

function assumedSuccess({ success }: ResponseSection, line: number): Group {
  return { status: success, line, assumed: true, words: [], tables: [] };
}

function readResponse(
  group: Group,
  { statuses, meanings }: ResponseSection,
  examples: readonly Json[],
  context: Context,
): DocumentedResponse {
  const headers: Field[] = [];
  const body: FieldTable[] = [];
  for (const table of group.tables) {
    const role = captionRole(table, context.vocabulary);
    const isHeader =
      role === "response-header" || (table.title === null && body.length === 0 && listsHeaders(table));
    if (isHeader) headers.push(...table.fields);
    else if (role === "response-body") body.unshift(table);
    else body.push(table);
  }
  const [root, ...others] = body;
  const described = (rows: readonly StatusRow[]): string =>
    rows.find((each) => each.status === group.status)?.description ?? "";
  return {
    status: group.status,
    line: group.line,
    description: described(statuses) || (group.words[0] ?? "") || described(meanings),
    headers,
    body: root ? readBody({ document: root.document, root, others, examples }, context) : null,
  };
}
