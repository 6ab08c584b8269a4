/** Defects of documents for a terminal. */
import type { Defect, DefectReport } from "./defects.js";
import { plain, type Paint } from "./paint.js";
import { plural } from "./plural.js";
import { lineText, oneLine, ruleLines } from "./report-text.js";

/** Every defect by document and line, what would be right below it; how many of each kind come last, where the eye ends up. */
export function defectsText(report: DefectReport, paint: Paint = plain): string {
  const { title, defects, documents, rules } = report;
  if (defects === 0) return `${paint.bold(title)}: no defect was found.`;
  const parts = documents.map(({ document, defects: found }) => {
    const width = Math.max(...found.map(({ line }) => lineText(line).length));
    return `${paint.bold(document)}\n${found.map((defect) => defectLines(defect, width, paint)).join("\n")}\n`;
  });
  const total = `${paint.bold(title)}\n  defects       ${defects} in ${plural(documents.length, "document")}`;
  return [...parts, total, "", ...ruleLines(rules, paint, rules.length)].join("\n");
}

function defectLines({ line, rule, severity, message, right }: Defect, width: number, paint: Paint): string {
  const place = paint.dim(lineText(line).padStart(width));
  const indent = " ".repeat(width + 4);
  return [
    `  ${place}  ${paint.severity[severity](severity)}  ${oneLine(message)}  ${paint.dim(rule)}`,
    `${indent}${paint.dim("right:")} ${oneLine(right)}`,
  ].join("\n");
}
