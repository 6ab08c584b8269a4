/** The report for a terminal: at a glance on one screen, or whole. */
import type { Finding } from "../../core/findings/finding.js";
import type { ExampleCounts, RequestFacts, ScrapedReference } from "../../library/index.js";
import { plural } from "./plural.js";
import { plain, type Paint } from "./paint.js";
import {
  countByRule,
  coverageTotals,
  fieldOutcomes,
  findingsByDocument,
  glance,
  severities,
  sortedFacts,
  totalFacts,
  type FieldOutcome,
  type Glance,
  type ReportInput,
  type RuleCount,
} from "./report.js";

/** Rules, pages, reasons and so on that fit on one screen. */
const mostAtOnce = 10;

/** What was read and what was not, the rules with most findings and the worst pages: one screen, however many pages there are. */
export function reportGlance(input: ReportInput, paint: Paint = plain): string {
  const summary = glance(input);
  const sections = [
    [paint.bold(input.title), ...readLines(input, summary)],
    ruleLines(summary.rules, paint),
    worstLines(summary, paint),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** Every finding and every page that was not read, then the glance, which is where the eye ends up. */
export function reportText(input: ReportInput, paint: Paint = plain): string {
  const { notRead } = glance(input);
  const pages = notRead.flatMap(({ reason, pages: names }) =>
    names.map((name) => `  ${name}  ${paint.dim(oneLine(reason))}`),
  );
  const parts = [
    findingsText(input.findings, paint),
    pages.length === 0 ? "" : `${paint.bold("Not read")}\n${pages.join("\n")}\n`,
    reportGlance(input, paint),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function readLines(input: ReportInput, summary: Glance): string[] {
  const { documents, counts, examples, findings, skipped } = input;
  const totals = coverageTotals(input.coverage);
  const doubtful = outcomeParts(summary, (outcome) => !asRead.has(outcome));
  const notRead = summary.notRead.map(({ reason, pages }): Part => [reason, pages.length]);
  return [
    line(
      "pages",
      documents.length,
      summary.kinds.map(({ kind, pages }): Part => [kind, pages]),
    ),
    ...(notRead.length === 0 ? [] : [line("not read", total(notRead), notRead)]),
    ...(skipped.length === 0 ? [] : [line("no documents", skipped.length, [])]),
    ...(totals === null ? [] : [`  coverage      ${totals.documented} of ${totals.apis} APIs`]),
    line(
      "operations",
      counts.operations,
      summary.templates.map((each): Part => [each.template, each.operations]),
    ),
    line("schemas", counts.schemas, []),
    line(
      "fields",
      counts.fields,
      outcomeParts(summary, (outcome) => asRead.has(outcome)),
    ),
    ...(doubtful.length === 0 ? [] : [line("in doubt", total(doubtful), doubtful)]),
    line(
      "facts",
      totalFacts(counts),
      sortedFacts(counts).sort(([, a], [, b]) => b - a),
    ),
    ...(counts.errorCodes === 0 ? [] : [line("error codes", counts.errorCodes, [])]),
    line("examples", examples.checked, [["set aside", examples.setAside]]),
    `  requests      ${requestLine(examples.requests)}`,
    line(
      "findings",
      findings.length,
      severities.map((severity): Part => [severity, summary.severities[severity]]),
    ),
  ];
}

function requestLine({ facts, contradicted }: RequestFacts): string {
  return `${facts} facts, ${contradicted} contradicted by an example (${percent(contradicted, facts)})`;
}

function percent(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(2)} %`;
}

type Part = [what: string, count: number];

/** Outcomes of rows of which nothing is left to find out. */
const asRead: ReadonlySet<FieldOutcome> = new Set(["withFacts", "withoutFacts"]);

function outcomeParts({ fields }: Glance, isWanted: (outcome: FieldOutcome) => boolean): Part[] {
  return fields
    .filter(({ outcome, fields: count }) => isWanted(outcome) && count > 0)
    .map(({ outcome, fields: count }) => [fieldOutcomes[outcome], count]);
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, [, count]) => sum + count, 0);
}

/** `  pages         196 (operation 139, overview 8)`; what does not occur is left out, and so is what the line has no room for. */
function line(what: string, count: number, parts: readonly Part[]): string {
  const all = parts
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${shortened(name)} ${number}`);
  let room = lineWidth;
  const fitting = all.findIndex((part) => (room -= part.length + 2) < 0);
  const kept =
    fitting === -1 ? all : [...all.slice(0, fitting), `and ${plural(all.length - fitting, "other")}`];
  return `  ${what.padEnd(12)}  ${count}${inBrackets(kept)}`;
}

/** Room for the parts of one line. */
const lineWidth = 84;

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}

/** The rules with most findings, at most so many, one to a line below a heading. */
export function ruleLines(rules: readonly RuleCount[], paint: Paint, most = mostAtOnce): string[] {
  if (rules.length === 0) return [];
  const listed = rules.slice(0, most);
  const width = Math.max(...listed.map(({ rule }) => rule.length));
  const rest = rules.slice(most);
  return [
    paint.bold(`  ${"Findings".padEnd(7 + 2 + width)}  number  pages`),
    ...listed.map(({ rule, severity, findings, pages }) => {
      const painted = paint.severity[severity](severity.padEnd(7));
      return `  ${painted}  ${rule.padEnd(width)}  ${String(findings).padStart(6)}  ${String(pages).padStart(5)}`;
    }),
    ...(rest.length === 0
      ? []
      : [
          paint.dim(
            `  and ${rest.reduce((sum, { findings }) => sum + findings, 0)} of ${rest.length} other rules`,
          ),
        ]),
  ];
}

function worstLines({ worst }: Glance, paint: Paint): string[] {
  if (worst.length === 0) return [];
  const listed = worst.slice(0, mostAtOnce);
  const width = Math.max(...listed.map(({ page }) => page.length), "Most findings".length);
  return [
    paint.bold(
      `  ${"Most findings".padEnd(width)}  ${severities.map((severity) => severity.padStart(7)).join("  ")}`,
    ),
    ...listed.map((counts) => {
      const cells = severities.map((severity) => String(counts[severity]).padStart(7));
      return `  ${counts.page.padEnd(width)}  ${cells.join("  ")}`;
    }),
    ...(worst.length > listed.length ? [paint.dim(`  and ${worst.length - listed.length} other pages`)] : []),
  ];
}

/** The totals of a run, one to a line; no word on examples where nobody has checked them. */
export function summaryLines({
  counts,
  examples,
  findings,
}: {
  readonly counts: ScrapedReference["counts"];
  readonly examples: ExampleCounts;
  readonly findings: readonly Finding[];
}): string[] {
  const facts = sortedFacts(counts).map(([family, count]) => `${family} ${count}`);
  const found = countByRule(findings).map(([rule, count]) => `${rule} ${count}`);
  const aside = examples.setAside === 0 ? "" : `, ${examples.setAside} of them set aside`;
  return [
    `  operations  ${counts.operations}`,
    `  schemas     ${counts.schemas}`,
    `  fields      ${counts.fields}`,
    `  facts       ${totalFacts(counts)}${inBrackets(facts)}`,
    `  examples    ${examples.checked} checked${aside}`,
    `  findings    ${findings.length}${inBrackets(found)}`,
  ];
}

/** Findings for a terminal, by document and line; the empty text where there are none. */
export function findingsText(findings: readonly Finding[], paint: Paint = plain): string {
  return findingsByDocument(findings)
    .map(([document, found]) => {
      const width = Math.max(...found.map((each) => lineText(each.line).length));
      const lines = found.map(({ line: at, finding: { severity, rule, message } }) => {
        const place = paint.dim(lineText(at).padStart(width));
        return `  ${place}  ${paint.severity[severity](severity)}  ${oneLine(message)}  ${paint.dim(rule)}`;
      });
      return `${paint.bold(document)}\n${lines.join("\n")}\n`;
    })
    .join("\n");
}

/** A text without its line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** A line as reports write it: none where the whole document is meant. */
export function lineText(at: number): string {
  return at === 0 ? "" : String(at);
}

function inBrackets(parts: readonly string[]): string {
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
