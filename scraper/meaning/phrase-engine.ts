import { innerObject } from "../family/type-expression.js";
import type { Holder, PhraseRow, PhraseTable, Stated } from "../family/phrases.js";
import type { SentenceWords } from "../family/vocabulary.js";
import { isScoped, scalarOf, type Fact, type Family, type FieldContext, type Statement } from "./fact.js";
import { ofPart, speaksOfPart } from "./part-of-value.js";

/** The family of phrases that a table of rows is. */
export function phraseFamily(table: PhraseTable, words: SentenceWords): Family {
  const { name, trigger, annotates = false, inRemarks = false, hasParts = false } = table;
  return {
    name,
    trigger,
    annotates,
    read: (statement, field) => {
      if ((statement.remark && !inRemarks) || !holds(table.of, field)) return null;
      if (hasParts && speaksOfPart(statement, field, words)) return readPart(table, statement, field);
      const reading: Reading = {
        text: statement.text,
        field,
        isFit: (row) => isFit(row, statement, field, words),
      };
      return readRows(table, reading);
    },
  };
}

interface Reading {
  readonly text: string;
  readonly field: FieldContext;
  /** True for a row that the sentence and the field allow. */
  readonly isFit: (row: PhraseRow) => boolean;
}

/** What the first of the rows that stand alone says; else what the first of each of the other lists says. */
function readRows({ alone = [], together = [] }: PhraseTable, reading: Reading): readonly Fact[] | null {
  const whole = firstStated(alone, reading);
  if (whole !== null) return whole === "no" ? null : whole;
  const stated = together
    .map((rows) => firstStated(rows, reading))
    .filter((facts) => facts !== null && facts !== "no");
  return stated.length > 0 ? stated.flat() : null;
}

function firstStated(rows: readonly PhraseRow[], { text, field, isFit }: Reading): Stated {
  for (const row of rows) {
    const groups = isFit(row) ? row.phrase.exec(text) : null;
    const stated = groups && row.states(groups, field);
    if (stated !== null) return stated;
  }
  return null;
}

function isFit(row: PhraseRow, statement: Statement, field: FieldContext, words: SentenceWords): boolean {
  if (row.ofWhole === true && field.type.kind === "array") return false;
  return holds(row.of, field) && (row.ofCase !== true || isOfCase(statement, field, words));
}

/** What is stated of a part of the value, no schema of the whole can hold. */
function readPart(table: PhraseTable, { text }: Statement, field: FieldContext): readonly Fact[] | null {
  const stated = readRows(table, { text, field, isFit: (row) => row.ofWhole !== true });
  return stated !== null && stated.length > 0 ? [ofPart] : null;
}

function holds(holders: readonly Holder[] | undefined, { type }: FieldContext): boolean {
  if (holders === undefined) return true;
  const scalar = scalarOf(type);
  return holders.some((holder) => {
    if (holder === "array") return type.kind === "array";
    return holder === "objects" ? innerObject(type) !== null : holder === scalar;
  });
}

/** True for what is said of one case, or in a sentence that goes on with it. */
function isOfCase({ text }: Statement, { previous }: FieldContext, words: SentenceWords): boolean {
  if (isScoped(text, words)) return true;
  return previous !== null && words.opensCase.test(previous.text) && words.goesOnWithCase.test(text);
}
