/** Text from files that people hand in: decoded strictly, so that a wrong encoding is an error and not a row of replacement characters. */
import { readFile } from "node:fs/promises";
import { InputError } from "./input-error.js";

const newline = 0x0a;

/**
 * Reads a UTF-8 file.
 * @param file where it is; @param shownAs what messages call it.
 * @throws InputError where it is missing, a folder, not readable, empty, binary or not UTF-8.
 */
export async function readText(file: string, shownAs: string = file): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new InputError(shownAs, null, whyUnreadable(error), { cause: error });
  });
  return decode(bytes, shownAs);
}

/** Bytes as text, without a byte order mark. @throws InputError, with the line, where they are empty, binary or not UTF-8. */
export function decode(bytes: Uint8Array, shownAs: string): string {
  if (bytes.includes(0)) {
    const line = lineOf(bytes, bytes.indexOf(0));
    throw new InputError(shownAs, line, "binary or not UTF-8 (it holds a NUL byte); save it as UTF-8 text");
  }
  const text = tryDecode(bytes);
  if (text === null) {
    throw new InputError(shownAs, firstBadLine(bytes), "binary or not UTF-8; save it as UTF-8 text");
  }
  if (text.trim() === "") throw new InputError(shownAs, 1, "the file is empty");
  return text;
}

function tryDecode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No byte of a UTF-8 sequence but a line feed itself is 0x0a, so lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(newline, start);
    const stop = end === -1 ? bytes.length : end;
    if (tryDecode(bytes.subarray(start, stop)) === null) return line;
    start = stop + 1;
  }
  return 1;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((lines, byte) => (byte === newline ? lines + 1 : lines), 1);
}

/** Why something cannot be read, for a person; `what` is what was to be read. */
export function whyUnreadable(error: unknown, what: "file" | "folder" | "file or folder" = "file"): string {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return `there is no such ${what}; check the path`;
  if (code === "EISDIR") return "this is a folder; name a file";
  if (code === "EACCES" || code === "EPERM") return `the ${what} may not be read; check its permissions`;
  return `the ${what} cannot be read (${code ?? String(error)})`;
}

/** The system's code of an error (`ENOENT`), or null where it carries none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
