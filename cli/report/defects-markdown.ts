/** Defects of documents as a Markdown page. */
import { plural } from "./plural.js";
import type { DefectReport } from "./defects.js";
import { rules } from "../../core/findings/rules.js";
import { escapeMarkdown, markdownTable } from "./markdown.js";

/** How many there are of each kind, then every defect by document and line. */
export function defectsMarkdown({ title, defects, documents, rules: counts }: DefectReport): string {
  const heading = `# ${escapeMarkdown(title)}: what the documents get wrong`;
  if (defects === 0) return `${heading}\n\nNo defect was found.\n`;
  const kinds = counts.map(({ rule, severity, findings, pages }) => [
    rule,
    severity,
    findings,
    pages,
    rules[rule].means,
  ]);
  const sections = documents.map(({ document, defects: found }) => {
    const rows = found.map(({ line, rule, message, right }) => [
      line === 0 ? "" : line,
      rule,
      message,
      right,
    ]);
    const table = markdownTable("rlll", ["line", "rule", "what it says", "what would be right"], rows);
    return `## ${escapeMarkdown(document)}\n\n${table}`;
  });
  return `${[
    heading,
    `${plural(defects, "defect")} in ${plural(documents.length, "document")}.`,
    markdownTable("llrrl", ["rule", "severity", "number", "documents", "means"], kinds),
    ...sections,
  ].join("\n\n")}\n`;
}
