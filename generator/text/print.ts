/** Printing of emitted TypeScript: whole files at once, with ts-morph. */

import { printStructure, StructureKind, type StatementStructures } from "ts-morph";
import { generatedMark } from "../mark.js";
import { commentText } from "./comment.js";

export type Statement = StatementStructures | string;

const WIDTH = 110;

/** The text of a file: its imports, then its statements. Every string among them is code already. */
export function printFile(imports: readonly string[], statements: readonly Statement[]): string {
  const text = printStructure(
    { kind: StructureKind.SourceFile, statements: [...statements] },
    { indentNumberOfSpaces: 2 },
  );
  const parts = [
    generatedMark,
    imports.join("\n"),
    text
      .replace(/ +$/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** `import { a, type B } from "…";` A name may start with "type ". */
export function importOf(module: string, names: readonly string[], typeOnly = false): string {
  const sorted = [...names].sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
  const start = typeOnly ? "import type" : "import";
  const line = `${start} { ${sorted.join(", ")} } from "${module}";`;
  return line.length <= WIDTH ? line : `${start} {\n  ${sorted.join(",\n  ")},\n} from "${module}";`;
}

/** `import type * as types from "…";` */
export function importTypes(module: string): string {
  return `import type * as types from "${module}";`;
}

/** The members of a union type, on one line or one a line. */
export function unionType(members: readonly string[]): string {
  const line = members.join(" | ");
  return line.length <= WIDTH - 40 ? line : members.map((member) => `\n| ${member}`).join("");
}

/** The JSDoc of a declaration from the prose of a contract; none when it says nothing. */
export function docs(...prose: readonly string[]): string[] {
  const text = prose
    .map((part) => wrapped(commentText(part)))
    .filter((part) => part !== "")
    .join("\n\n");
  return text === "" ? [] : [text];
}

/** A type behind `=`: on a line of its own when the declaration would be too long. */
export function typeOnItsLine(name: string, type: string): string {
  return name.length + type.length + 16 <= WIDTH ? type : `\n${type}`;
}

/** Prose in lines of at most 100 characters, as far as its words allow. */
function wrapped(text: string): string {
  return text.replace(/[^\n]{101,}/g, (line) => {
    const lines = [""];
    for (const word of line.split(" ")) {
      const last = lines.at(-1) ?? "";
      if (last !== "" && last.length + word.length >= 100) lines.push(word);
      else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    }
    return lines.join("\n");
  });
}

function bare(name: string): string {
  return name.replace(/^type /, "");
}
