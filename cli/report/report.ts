/** The report of a run: what was read, what was not, and every finding. One model; its forms are in the files beside this one. */
import { compareText, splitSource } from "../../core/base/source.js";
import { compareFindings, type Finding } from "../../core/findings/finding.js";
import type { Severity } from "../../core/findings/rule.js";
import { rules, type RuleName } from "../../core/findings/rules.js";
import type {
  Coverage,
  DocumentSummary,
  ExampleCounts,
  FieldOutcomes,
  ScrapedReference,
} from "../../library/index.js";

/** What a report is made from. */
export interface ReportInput extends Pick<ScrapedReference, "documents" | "coverage" | "counts"> {
  readonly title: string;
  readonly examples: ExampleCounts;
  readonly findings: readonly Finding[];
  /** Files among the documents that are none by their name. */
  readonly skipped: readonly string[];
}

/** What became of a row of a table; every row counts for one of these. */
export type FieldOutcome = keyof FieldOutcomes;

/** Outcomes as reports call them, from the best. */
export const fieldOutcomes: Readonly<Record<FieldOutcome, string>> = {
  withFacts: "with facts",
  withoutFacts: "without facts",
  unreadClause: "unread clause",
  lostList: "lost list",
  unresolvedObject: "unresolved object",
  unknownType: "unknown type",
  unused: "not used",
};

/** What a report states at a glance; most first in every list but that of fields. */
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

/** What is to report of a contract that was made from documents. */
export function reportInput(
  { service, skipped }: { readonly service: { readonly title: string }; readonly skipped: readonly string[] },
  { scraped, examples }: { readonly scraped: ScrapedReference; readonly examples: ExampleCounts },
  findings: readonly Finding[],
): ReportInput {
  const { documents, coverage, counts } = scraped;
  return { title: service.title, documents, coverage, counts, examples, findings, skipped };
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
export function coverageTotals(coverage: Coverage | null): { documented: number; apis: number } | null {
  if (coverage === null) return null;
  const { categories } = coverage;
  return {
    documented: sum(categories.map(({ documented }) => documented.length)),
    apis: sum(categories.map(({ apis }) => apis)),
  };
}

/** How many facts prose states, over all families. */
export function totalFacts({ facts }: ScrapedReference["counts"]): number {
  return sum(Object.values(facts));
}

/** Families of facts with their numbers, by name. */
export function sortedFacts({ facts }: ScrapedReference["counts"]): [family: string, count: number][] {
  return Object.entries(facts).sort(byName);
}

/** What a report states at a glance. */
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

/** The report as a value for machines: the input, what it states at a glance, its findings in order, and the totals. */
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

function kindsOf(documents: readonly DocumentSummary[]): Glance["kinds"] {
  const groups = groupBy(documents, ({ kind }) => kind);
  return mostFirst(
    [...groups].map(([kind, { length: pages }]) => ({ kind, pages })),
    (each) => [each.pages],
    ({ kind }) => kind,
  );
}

function templatesOf(documents: readonly DocumentSummary[]): Glance["templates"] {
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

function notReadOf(documents: readonly DocumentSummary[]): Glance["notRead"] {
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
