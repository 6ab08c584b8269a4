/** Text that came from documents, as Markdown that displays it and does nothing else. */

/** A text inside a paragraph, heading or table cell: one line, every character that Markdown or HTML would act on escaped. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ")
      .trim()
      .replace(/&(?=#?\w+;)/g, "&amp;")
      .replaceAll("<", "&lt;")
      .replace(/[\\`*~[\]|]/g, "\\$&")
      // Within a word (`project_id`) an underscore is only an underscore.
      .replace(/(?<!\w)_|_(?!\w)/g, "\\_")
  );
}

/** A table; `align` has one sign a column: `l` or `r`. Cells are escaped. */
export function markdownTable(
  align: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(" | ")} |`;
  const rule = `| ${Array.from(align, (side) => (side === "r" ? "---:" : "---")).join(" | ")} |`;
  return [line(headings), rule, ...rows.map(line)].join("\n");
}
