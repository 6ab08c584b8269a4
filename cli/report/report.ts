/** The report of a run: what was read, what was not, and every finding. One model; its forms are in the files beside this one. */
import { compareText, splitSource } from "../../core/base/source.js";
import { compareFindings, type Finding } from "../../core/findings/finding.js";
import type { Severity } from "../../core/findings/rule.js";
import { rules, type RuleName } from "../../core/findings/rules.js";
import type { RequestFacts } from "../../contract/examples/request-facts.js";

/** What a report is made from. The types are spelt out here since contracts know no scraper. */
export interface ReportInput {
  readonly title: string;
  readonly documents: readonly ReportDocument[];
  readonly coverage: ReportCoverage | null;
  readonly counts: ReportCounts;
  readonly examples: ExampleCounts;
  readonly findings: readonly Finding[];
  /** Files among the documents that are none by their name. */
  readonly skipped: readonly string[];
}

export interface ReportDocument {
  readonly name: string;
  readonly format: string;
  readonly kind: string;
  /** Name of the page template; null for a page that has none. */
  readonly template: string | null;
  /** Why nothing was taken from the page; null where something was. */
  readonly skipped: string | null;
  readonly operations: readonly string[];
  readonly fields: number;
}

export interface ReportCounts {
  readonly operations: number;
  readonly schemas: number;
  readonly fields: number;
  /** All of the fields, by what became of them. */
  readonly outcomes: Readonly<Record<FieldOutcome, number>>;
  readonly errorCodes: number;
  readonly facts: Readonly<Record<string, number>>;
}

/** What became of the rows of tables, as reports call it; every row counts for one of these. */
export const fieldOutcomes = {
  withFacts: "with facts",
  withoutFacts: "without facts",
  unreadClause: "unread clause",
  lostList: "lost list",
  unresolvedObject: "unresolved object",
  unknownType: "unknown type",
  unused: "not used",
} as const;

export type FieldOutcome = keyof typeof fieldOutcomes;

export interface ExampleCounts {
  readonly checked: number;
  /** Those that contradict the tables; they are among the checked ones. */
  readonly setAside: number;
  readonly requests: RequestFacts;
}

export interface ReportCoverage {
  readonly source: string;
  readonly categories: readonly {
    readonly name: string;
    readonly apis: number;
    readonly documented: readonly { readonly title: string; readonly operationId: string }[];
  }[];
}

/** What a report tells at a glance; most first in every list but that of fields. */
export interface Glance {
  readonly kinds: readonly { readonly kind: string; readonly pages: number }[];
  readonly templates: readonly {
    readonly template: string;
    readonly pages: number;
    readonly operations: number;
  }[];
  readonly fields: readonly { readonly outcome: FieldOutcome; readonly fields: number }[];
  /** Pages that nothing was taken from, by the reason. */
  readonly notRead: readonly { readonly reason: string; readonly pages: readonly string[] }[];
  readonly severities: Readonly<Record<Severity, number>>;
  /** Errors first. */
  readonly rules: readonly RuleCount[];
  /** Errors first; pages without a finding are left out. */
  readonly worst: readonly PageFindings[];
}

export interface RuleCount {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly findings: number;
  /** Documents that have one. */
  readonly pages: number;
}

export interface PageFindings extends Readonly<Record<Severity, number>> {
  readonly page: string;
}

const outcomeNames: readonly FieldOutcome[] = [
  "withFacts",
  "withoutFacts",
  "unreadClause",
  "lostList",
  "unresolvedObject",
  "unknownType",
  "unused",
];

/** From the gravest. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** How many findings each rule has, in the order of rule names. */
export function countByRule(findings: readonly Finding[]): [RuleName, number][] {
  const groups = groupBy(findings, ({ rule }) => rule);
  return [...groups].map(([rule, { length }]): [RuleName, number] => [rule, length]).sort(byName);
}

/** Findings by document and line, in the order of reports. A finding without a line has line 0, which no document has. */
export function findingsByDocument(
  findings: readonly Finding[],
): [document: string, { readonly line: number; readonly finding: Finding }[]][] {
  const sorted = [...findings].sort(compareFindings).map((finding) => {
    const [document, line] = splitSource(finding.source);
    return { document, line, finding };
  });
  return [...groupBy(sorted, ({ document }) => document)];
}

/** Documented and existing APIs, over all categories; null without an overview. */
export function coverageTotals(coverage: ReportCoverage | null): { documented: number; apis: number } | null {
  if (coverage === null) return null;
  const { categories } = coverage;
  return {
    documented: sum(categories.map(({ documented }) => documented.length)),
    apis: sum(categories.map(({ apis }) => apis)),
  };
}

/** How many facts prose states, over all families. */
export function totalFacts({ facts }: ReportCounts): number {
  return sum(Object.values(facts));
}

/** Families of facts with their numbers, by name. */
export function sortedFacts({ facts }: ReportCounts): [family: string, count: number][] {
  return Object.entries(facts).sort(byName);
}

/** What a report tells at a glance. */
export function glance({ documents, counts, findings }: ReportInput): Glance {
  return {
    kinds: kindsOf(documents),
    templates: templatesOf(documents),
    fields: outcomeNames.map((outcome) => ({ outcome, fields: counts.outcomes[outcome] })),
    notRead: notReadOf(documents),
    severities: severityCounts(findings),
    rules: ruleCounts(findings),
    worst: worstOf(findings),
  };
}

/** The report as a value for machines: the input, what it tells at a glance, its findings in order, and the totals. */
export function reportJson(input: ReportInput) {
  const findings = [...input.findings].sort(compareFindings);
  return {
    ...input,
    glance: glance(input),
    totals: {
      facts: totalFacts(input.counts),
      coverage: coverageTotals(input.coverage),
      findings: Object.fromEntries(countByRule(findings)),
    },
    findings,
  };
}

function kindsOf(documents: readonly ReportDocument[]): Glance["kinds"] {
  const groups = groupBy(documents, ({ kind }) => kind);
  return mostFirst(
    [...groups].map(([kind, { length: pages }]) => ({ kind, pages })),
    (each) => [each.pages],
    ({ kind }) => kind,
  );
}

function templatesOf(documents: readonly ReportDocument[]): Glance["templates"] {
  const groups = groupBy(documents, ({ template }) => template);
  const templates = [...groups].flatMap(([template, pages]) => {
    if (template === null) return [];
    const operations = sum(pages.map((page) => page.operations.length));
    return [{ template, pages: pages.length, operations }];
  });
  return mostFirst(
    templates,
    (each) => [each.operations, each.pages],
    ({ template }) => template,
  );
}

function notReadOf(documents: readonly ReportDocument[]): Glance["notRead"] {
  const groups = groupBy(documents, ({ skipped }) => skipped);
  const reasons = [...groups].flatMap(([reason, pages]) =>
    reason === null ? [] : [{ reason, pages: pages.map(({ name }) => name) }],
  );
  return mostFirst(
    reasons,
    ({ pages }) => [pages.length],
    ({ reason }) => reason,
  );
}

/** How many findings each rule has, errors first. */
export function ruleCounts(findings: readonly Finding[]): RuleCount[] {
  const counts = [...groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => ({
    rule,
    severity: rules[rule].severity,
    findings: found.length,
    pages: new Set(found.map(({ source }) => splitSource(source)[0])).size,
  }));
  return mostFirst(
    counts,
    (each) => [-severities.indexOf(each.severity), each.findings],
    ({ rule }) => rule,
  );
}

function worstOf(findings: readonly Finding[]): PageFindings[] {
  const groups = groupBy(findings, ({ source }) => splitSource(source)[0]);
  const pages = [...groups].map(([page, found]) => ({ page, ...severityCounts(found) }));
  return mostFirst(
    pages,
    ({ error, warning, info }) => [error, error + warning + info, warning],
    ({ page }) => page,
  );
}

function severityCounts(findings: readonly Finding[]): Record<Severity, number> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** By the first number that differs, the greatest first; by name where none does. */
function mostFirst<Item>(
  items: readonly Item[],
  numbers: (item: Item) => readonly number[],
  name: (item: Item) => string,
): Item[] {
  const ranked = items.map((item) => ({ item, numbers: numbers(item), name: name(item) }));
  ranked.sort((a, b) => {
    const index = a.numbers.findIndex((number, at) => number !== b.numbers[at]);
    return index === -1 ? compareText(a.name, b.name) : (b.numbers[index] ?? 0) - (a.numbers[index] ?? 0);
  });
  return ranked.map(({ item }) => item);
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return compareText(a, b);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
