/** A block of a blank-line dump, before anything is known of headings and tables. */
export type Chunk =
  | { readonly kind: "text" | "code"; readonly line: number; readonly indent: number; readonly text: string }
  | {
      readonly kind: "item";
      readonly line: number;
      readonly indent: number;
      readonly text: string;
      readonly ordered: boolean;
    };

const bullet = /^(\s*)(•|\d+\.)\s+(\S.*)$/u;
const requestLine = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+https?:\/\//u;

/** Splits a dump at its blank lines, and at bullets, which may follow a line directly. */
export function readChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let lines: string[] = [];
  let start = 1;
  const flush = (): void => {
    if (lines.length > 0) chunks.push(chunkOf(lines, start));
    lines = [];
  };
  text.split("\n").forEach((line, index) => {
    const item = bullet.exec(line);
    if (line.trim() === "" || item) flush();
    if (item) {
      const [, indent = "", mark = "", words = ""] = item;
      const ordered = mark !== "•";
      chunks.push({ kind: "item", line: index + 1, indent: indent.length, text: words.trim(), ordered });
    } else if (line.trim() !== "") {
      if (lines.length === 0) start = index + 1;
      lines.push(line);
    }
  });
  flush();
  return chunks;
}

function chunkOf(lines: readonly string[], line: number): Chunk {
  const indent = Math.min(...lines.map((text) => text.search(/[^ \t]/u)));
  const text = lines.map((each) => each.slice(indent).trimEnd()).join("\n");
  const code = lines.length > 1 || /^[{[]/u.test(text) || requestLine.test(text);
  return { kind: code ? "code" : "text", line, indent, text };
}
