/**
 * Texts that make a regular expression look again and again, where it backtracks: what reading a description costs when the text
 * grows. Exit code 1 where twice the text takes more than five times the time, so that something worse than a square is in it.
 *
 *   node run-source.js bench/hostile.ts
 */
import { performance } from "node:perf_hooks";
import { english } from "../scraper/family/english.js";
import { readType } from "../scraper/family/type-expression.js";
import { grammarOf } from "../scraper/meaning/families.js";
import { readMeaning } from "../scraper/meaning/read-meaning.js";
import { paragraph, type Block } from "../scraper/page/page.js";

/** A sentence as long as they are read, and descriptions: of the lesser length, and of twice that. */
const sizes = { sentence: [950, 1_900], description: [50_000, 100_000] } as const;
/** Less is no time at all, whatever it is a multiple of. */
const budgets = { growth: 5, negligibleMs: 60 };

const pieces = [
  "a",
  " ",
  "a ",
  "a, ",
  "a, a or ",
  "- ",
  "- a ",
  "- a: b ",
  "(",
  ")",
  "()",
  "(a) ",
  "0",
  "0,",
  "000,",
  "1 to ",
  ".",
  ". ",
  "A. ",
  "\n",
  "A: b\n",
  ":",
  ": ",
  "_",
  "a_a ",
  "^",
  "$",
  "^$",
  '"',
  "“",
  "[",
  "[0, ",
  "\t",
  "\u00a0",
  "**",
  "** Range ",
  "Range: ",
  "Options: ",
  "Note: ",
  "NOTE ",
  "value ",
  "value is ",
  "the value can be ",
  "default value is ",
  "default value of ",
  "Default: ",
  "Default value: ",
  "for example, ",
  "such as ",
  "must ",
  "only ",
  "only if ",
  "mandatory when a is ",
  "required if a is b and ",
  "either a, ",
  "at least one of a, ",
  "cannot be used with a, ",
  "letters, ",
  "digits and ",
  "hyphens (-), ",
  "a hyphen ",
  "special characters (",
  "can contain a ",
  "start with a ( ",
  "is supported ",
  "If ",
  "When , it is a ",
  "ranges from 1 to ",
  "value range of a",
  "greater than ",
  "null value ",
  "regular expression ",
  "0.0.0.0",
  "::",
  "a@",
  "ab==",
  "2021-01-01T00:00:00.0",
  "Abc-",
  "see ",
] as const;

const grammar = grammarOf(english);
const siblings = new Set(["self", "a", "b"]);

/** Reads a description of fields of the types that have most phrases. */
function readAll(description: readonly Block[]): void {
  for (const type of ["String", "Integer", "Array of strings"])
    readMeaning(
      description,
      { name: "self", type: readType(type, english.types), side: "request", siblings },
      grammar,
    );
}

function readSentence(text: string): void {
  readAll([paragraph(1, `Constraints: ${text.replaceAll("\n", " ")}`)]);
}

function readDescription(text: string): void {
  readAll([paragraph(1, text)]);
  readAll([paragraph(1, `A boat. Constraints: It is ${text}!`)]);
  readAll([{ kind: "list", line: 1, ordered: false, items: [{ line: 1, blocks: [paragraph(1, text)] }] }]);
  readType(text, english.types);
}

/** The least time of three runs. */
function cost(read: (text: string) => void, piece: string, size: number): number {
  const text = piece.repeat(Math.floor(size / piece.length));
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

let worst = 0;
for (const piece of pieces) {
  for (const [name, read] of [
    ["sentence", readSentence],
    ["description", readDescription],
  ] as const) {
    const [some, twice] = sizes[name].map((size) => cost(read, piece, size));
    const growth =
      twice !== undefined && some !== undefined && twice > budgets.negligibleMs ? twice / some : 0;
    worst = Math.max(worst, growth);
    if (growth > budgets.growth)
      console.log(
        `${name} of ${JSON.stringify(piece)}: ${some?.toFixed(1)} ms, twice as long ${twice?.toFixed(1)} ms`,
      );
  }
}
console.log(`growth at most ${worst.toFixed(2)} (budget ${budgets.growth})`);
if (worst > budgets.growth) process.exitCode = 1;
