/** The parts of the README that are made from the code. */
import { compareText } from "../core/base/source.js";
import { rules } from "../core/findings/rules.js";
import type { Rule } from "../core/findings/rule.js";

const start = "<!-- rules -->";
const end = "<!-- /rules -->";

/** A README with the table of rules between its markers made anew. @throws Error where a marker is missing */
export function withRules(readme: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the README has no ${start} followed by ${end}`);
  return `${readme.slice(0, from)}${start}\n\n${rulesTable()}\n\n${readme.slice(to)}`;
}

/** Rule, severity, meaning and whether a document is at fault, aligned as the house's formatter aligns tables. */
function rulesTable(): string {
  const heading = ["rule", "severity", "means", "the document is at fault"];
  const described: [string, Rule][] = Object.entries(rules);
  const rows = described
    .map(([name, rule]) => [`\`${name}\``, rule.severity, rule.means, rule.right === null ? "no" : "yes"])
    .sort(([a = ""], [b = ""]) => compareText(a, b));
  const widths = heading.map((_, column) =>
    Math.max(...[heading, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill: string): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  return [
    line(heading, " "),
    line(
      heading.map(() => ""),
      "-",
    ),
    ...rows.map((row) => line(row, " ")),
  ].join("\n");
}
