/** An explanation for a terminal. */
import type { Finding } from "../../core/findings/finding.js";
import type { Paint } from "./paint.js";
import { oneLine } from "./report-text.js";
import { toYaml } from "../../contract/write.js";
import { isObject } from "../../core/base/json.js";
import type { Explanation, Keyword, Reason, Unused } from "../../scraper/explain/index.js";

/** The schema, then keyword by keyword where it was read, by which rule, in which words; then what is to know about it. */
export function explanationText(
  explanation: Explanation,
  findings: readonly Finding[],
  paint: Paint,
): string {
  const { parts, schema, rules } = explanation;
  // Sentences that were not understood stand with their field already.
  const others = findings.filter(({ rule }) => rule !== "unread-clause");
  return [
    ...headLines(explanation, paint),
    ...(isObject(schema) && parts.length === 0 ? ["", ...indented(toYaml(schema))] : []),
    ...factLines(explanation, rules, paint),
    ...parts.flatMap((part) => ["", ...headLines(part, paint), ...factLines(part, [], paint)]),
    ...section("Findings", others.map(findingLine), paint),
  ].join("\n");

  function findingLine({ severity, rule, message, source, right }: Finding): string {
    const line = `${paint.dim(source)}  ${paint.severity[severity](severity)}  ${oneLine(message)}  ${paint.dim(rule)}`;
    return right === null ? line : `${line}\n    ${paint.dim("right:")} ${oneLine(right)}`;
  }
}

function headLines({ name, pointer, sources }: Explanation, paint: Paint): string[] {
  const [source, ...others] = sources;
  const also = others.length === 0 ? "" : paint.dim(` and ${others.length} more: ${others.join(", ")}`);
  return [`${paint.bold(name)}  ${source ?? ""}${also}`, paint.dim(`#${pointer}`)];
}

/** The rules of a schema are stated once, and not again with each of its fields. */
function factLines(
  { keywords, unused, unread }: Explanation,
  rules: readonly Keyword[],
  paint: Paint,
): string[] {
  const reasonLine = ({ rule, text, source }: Reason): string =>
    `${paint.dim(source)}  ${rule}  ${oneLine(text)}`;
  const unusedLine = (each: Unused): string => `${reasonLine(each)} ${paint.dim(`(${each.why})`)}`;
  return [
    "",
    ...keywordLines(keywords, paint),
    ...section("Rules between fields", keywordLines(rules, paint), paint, ""),
    ...section("Read, and in no keyword", unused.map(unusedLine), paint),
    ...section("Not understood", unread.map(reasonLine), paint),
  ];
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`);
}

function section(title: string, lines: readonly string[], paint: Paint, indent = "  "): string[] {
  return lines.length === 0 ? [] : ["", paint.bold(title), ...lines.map((line) => indent + line)];
}

type Row = readonly [keyword: string, value: string, rule: string, source: string, text: string];

/** A table of keywords; what has several reasons has a line for each. */
function keywordLines(keywords: readonly Keyword[], paint: Paint): string[] {
  const rows = keywords.flatMap(rowsOf);
  const width = (column: 0 | 1 | 2 | 3): number => Math.max(0, ...rows.map((row) => row[column].length));
  const widths = [width(0), width(1), width(2), width(3)] as const;
  return rows.map(([keyword, value, rule, source, text]) =>
    [
      ` `,
      paint.bold(keyword.padEnd(widths[0])),
      value.padEnd(widths[1]),
      rule.padEnd(widths[2]),
      paint.dim(source.padEnd(widths[3])),
      text,
    ]
      .join("  ")
      .replace(/^ {3}/u, "  ")
      .trimEnd(),
  );
}

function rowsOf({ keyword, value, reasons }: Keyword): Row[] {
  const written = shortened(oneLine(typeof value === "string" ? value : JSON.stringify(value)));
  const [first, ...others] = reasons;
  return [
    [keyword, written, first?.rule ?? "", first?.source ?? "", oneLine(first?.text ?? "")],
    ...others.map(({ rule, source, text }): Row => ["", "", rule, source, oneLine(text)]),
  ];
}

/** Room for a value between its keyword and its rule. */
const valueWidth = 36;

function shortened(text: string): string {
  return text.length > valueWidth ? `${text.slice(0, valueWidth - 1)}…` : text;
}
