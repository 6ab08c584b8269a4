/** A line of a dump that holds something, and its number in the document. */
export interface DumpLine {
  readonly line: number;
  readonly text: string;
}

/** Marks that no reader sees: soft hyphens, zero-width spaces and joiners, byte order marks. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;
/** A name with an underscore that Markdown needed escaped: no other text has it. */
const escapedName = /\w\\_\w/u;
const markdownEscape = /\\([\\`*_{}[\]()#+\-.!|<>~])/gu;
const quoted = /^\s*["{}[\]]/u;

/**
 * The lines of a dump, as the readers take them: without the marks of other systems (CR, byte order mark, tabs before a line,
 * spaces that do not break, escapes of Markdown). Each stays on the line on which it stands.
 */
export function dumpLines(text: string): string[] {
  const isMarkdown = escapedName.test(text);
  return text.split("\n").map((line) => plainLine(line, isMarkdown));
}

function plainLine(line: string, isMarkdown: boolean): string {
  let plain = line.trimEnd().replace(invisible, "");
  if (plain.includes("\u00a0") || plain.includes("\u3000")) plain = plain.replace(/[\u00a0\u3000]/gu, " ");
  if (plain.includes("\t")) plain = plain.replace(/^[ \t]+/u, (indent) => indent.replaceAll("\t", "    "));
  // JSON has escapes of its own.
  return isMarkdown && !quoted.test(plain) ? plain.replace(markdownEscape, keptBar) : plain;
}

/** An escaped bar is no end of a cell, and stays escaped for those who look for ends. */
function keptBar(escape: string, mark: string): string {
  return mark === "|" ? escape : mark;
}

/** The lines that hold something. */
export function filledLines(lines: readonly string[]): DumpLine[] {
  const filled: DumpLine[] = [];
  lines.forEach((text, index) => {
    if (text.trim() !== "") filled.push({ line: index + 1, text });
  });
  return filled;
}
