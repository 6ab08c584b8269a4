import type { Field, FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { linkTargets } from "../page/links.js";
import { flatten, type Block, type Page } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { DocumentedExample } from "../examples/examples.js";
import { anyFailure, isFailure, isSuccess } from "../http/status.js";
import type { Context } from "../nesting/context.js";
import { readSide, type Side } from "../nesting/side.js";
import type { StatusRow } from "../reference/statuses.js";
import { captionRole, listsHeaders } from "../tables/caption-role.js";
import type { PageTables } from "../tables/page-tables.js";
import type { DocumentedResponse } from "./operation.js";

interface Group {
  readonly status: string;
  readonly line: number;
  /** True where nothing in the section says so. */
  readonly assumed: boolean;
  /** The first words between the status and its tables. */
  readonly words: string | null;
  readonly tables: readonly FieldTable[];
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

/** The responses of an operation, and the page that it shares some of them with. */
export interface Responses {
  readonly responses: readonly DocumentedResponse<Side>[];
  /** Null where no other page describes any of them. */
  readonly sharedFrom: string | null;
}

/** One response a status: those of the response section with their tables, then those of the status table alone. */
export function readResponses(
  document: string,
  section: ResponseSection,
  context: Context,
): WithFindings<Responses> {
  const shared = sharedPage(document, section, context);
  const described = withShared(readGroups(section, context.vocabulary), shared, section, context);
  const named = namedGroups(described, section);
  const groups = [...described, ...named.map((group) => withFailure(group, described))];
  const failure = groups.some(({ status }) => status.startsWith("4")) ? [] : [assumedFailure(section)];
  const { value: responses, findings } = gathered(
    [...groups, ...failure].map((group) => readResponse(group, section, context)),
  );
  return withFindings(
    {
      responses: responses.toSorted((a, b) => (a.status < b.status ? -1 : 1)),
      sharedFrom: shared?.document ?? null,
    },
    [...assumptions(document, groups, section), ...findings],
  );
}

/** The fields of the root of a success, as far as tables describe one. */
export function successFields(
  document: string,
  section: Omit<ResponseSection, "examples">,
  context: Context,
): ReadonlySet<string> {
  const all = { ...section, examples: [] };
  const shared = sharedPage(document, all, context);
  const groups = withShared(readGroups(all, context.vocabulary), shared, all, context);
  const roots = groups
    .filter(({ status }) => isSuccess(status))
    .flatMap(({ tables }) => partTables(tables, context.vocabulary).body[0] ?? []);
  return new Set(roots.flatMap(({ fields }) => fields.map(({ name }) => name)));
}

/** The page that describes the responses of many operations, where the section points to one. */
function sharedPage(document: string, { blocks }: ResponseSection, { reference }: Context): Page | undefined {
  return linkTargets(blocks)
    .filter((target) => !target.includes("#"))
    .map((target) => reference.page(target, document))
    .find((page) => page !== undefined && reference.isShared(page));
}

/** Adds the tables of a shared page: its normal response where the section has no table of its own, and its abnormal one. */
function withShared(
  groups: readonly Group[],
  page: Page | undefined,
  section: ResponseSection,
  { vocabulary, reference }: Context,
): readonly Group[] {
  if (!page) return groups;
  const { normal, abnormal } = partShared(page, reference.tables(page.document), vocabulary);
  const own = groups.some((group) => group.tables.length > 0);
  const [first, ...others] = groups;
  const all = !first || own ? groups : [withTables(first, normal), ...others];
  if (abnormal === null) return all;
  // The section may have named the status already.
  return all.some(({ status }) => status === anyFailure)
    ? all.map((group) => (group.status === anyFailure ? withTables(group, abnormal) : group))
    : [...all, withTables(assumedFailure(section), abnormal)];
}

/** A failure that only its number tells is answered as any other of the page is. */
function withFailure(group: Group, described: readonly Group[]): Group {
  const any = described.find(({ status }) => status === anyFailure);
  return any && isFailure(group.status) ? withTables(group, any.tables) : group;
}

function withTables(group: Group, tables: readonly FieldTable[]): Group {
  return { ...group, tables: [...group.tables, ...tables] };
}

/** The tables of a shared page, by the words above them; the page shows examples under the same words again. */
function partShared(
  { blocks }: Page,
  { byBlock }: PageTables,
  { sharedResponses }: Vocabulary,
): { readonly normal: readonly FieldTable[]; readonly abnormal: readonly FieldTable[] | null } {
  const normal: FieldTable[] = [];
  let abnormal: FieldTable[] | null = null;
  let open: FieldTable[] | null = null;
  for (const block of flatten(blocks)) {
    const text = block.kind === "paragraph" ? block.text : "";
    if (sharedResponses.normal.test(text)) open = normal;
    else if (sharedResponses.abnormal.test(text)) open = abnormal ??= [];
    const table = byBlock.get(block)?.value;
    if (table) open?.push(table);
  }
  return { normal, abnormal };
}

/** The statuses that only the status table or an example names. */
function namedGroups(groups: readonly Group[], { statuses, examples }: ResponseSection): readonly Group[] {
  const known = new Set(groups.map(({ status }) => status));
  const named = new Map<string, Group>();
  const shown = examples.filter((example) => example.kind === "response");
  for (const { status, line } of [...statuses, ...shown]) {
    if (!known.has(status) && !named.has(status)) named.set(status, openGroup(status, line));
  }
  return [...named.values()];
}

function openGroup(status: string, line: number): Group {
  return { status, line, assumed: false, words: null, tables: [] };
}

/** The status of failure that every operation has. */
function assumedFailure({ line }: ResponseSection): Group {
  return { ...openGroup(anyFailure, line), assumed: true };
}

/** What is to be said of the statuses that the page does not name. */
function assumptions(
  document: string,
  groups: readonly Group[],
  { line, success, successNamed }: ResponseSection,
): readonly Finding[] {
  const assumed = [
    ...(!successNamed && groups.some((group) => group.assumed) ? [`success (${success} was taken)`] : []),
    ...(groups.some(({ status }) => status.startsWith("4")) ? [] : [`failure (${anyFailure} was taken)`]),
  ];
  if (assumed.length === 0) return [];
  const message = `the page names no status for ${assumed.join(" and ")}`;
  return [finding("assumed-status", at(document, line), message)];
}

/** Cuts the section at its `Status code: NNN` lines. */
function readGroups(section: ResponseSection, vocabulary: Vocabulary): readonly Group[] {
  const groups: { -readonly [Key in keyof Group]: Group[Key] }[] = [];
  for (const block of section.blocks) {
    const text = block.kind === "paragraph" ? block.text : null;
    const status = vocabulary.statusLead.exec(text ?? "")?.[1];
    const table = section.tables.get(block);
    if (status !== undefined) groups.push(openGroup(status, block.line));
    else if (table && groups.length === 0) groups.push(assumedSuccess(section, table.line));
    const group = groups.at(-1);
    if (group && table) group.tables = [...group.tables, table];
    else if (group?.tables.length === 0 && status === undefined) group.words ??= text;
  }
  return groups.length > 0 ? groups : [assumedSuccess(section, section.line)];
}

function assumedSuccess({ success }: ResponseSection, line: number): Group {
  return { ...openGroup(success, line), assumed: true };
}

function readResponse(
  group: Group,
  { statuses, meanings, examples }: ResponseSection,
  context: Context,
): WithFindings<DocumentedResponse<Side>> {
  const { headers, body } = partTables(group.tables, context.vocabulary);
  const described = (rows: readonly StatusRow[]): string =>
    rows.find(({ status }) => status === group.status)?.description ?? "";
  const response = {
    status: group.status,
    line: group.line,
    description: described(statuses) || (group.words ?? "") || described(meanings),
    headers,
    body: null,
  };
  const [root, ...others] = body;
  if (!root) return withFindings(response);
  const shown = examples.filter((each) => each.kind === "response" && each.status === group.status);
  const values = shown.map(({ value }) => value);
  const { value: side, findings } = readSide({ root, others, examples: values }, context);
  return withFindings({ ...response, body: side }, findings);
}

/** The rows of headers, and the tables of the body, its root first. */
function partTables(
  tables: readonly FieldTable[],
  vocabulary: Vocabulary,
): { readonly headers: readonly Field[]; readonly body: readonly FieldTable[] } {
  const headers: Field[] = [];
  const body: FieldTable[] = [];
  for (const table of tables) {
    const role = captionRole(table, vocabulary);
    const isHeader =
      role === "response-header" || (table.title === null && body.length === 0 && listsHeaders(table));
    if (isHeader) for (const each of table.fields) headers.push(each);
    else if (role === "response-body") body.unshift(table);
    else body.push(table);
  }
  return { headers, body };
}
