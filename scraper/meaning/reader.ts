import { plainText, type Block } from "../page/page.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { FieldContext, Statement } from "./fact.js";
import { readMeaning, type Meaning } from "./index.js";

/** Reads descriptions of fields, each distinct one once: a reference repeats whole tables from page to page. */
export type MeaningReader = (description: readonly Block[], field: Omit<FieldContext, "previous">) => Meaning;

/** Words of rules between fields and of parts of a value, which mean something else beside other fields. */
const relational =
  /\b(?:mandatory|required|together|either|least one|valid|available|takes effect|same time|mutually|cannot|than|null|keys?|segments?|prefix|suffix|bucket|with)\b/iu;

/** A reader for one reference. */
export function meaningReader(vocabulary: Vocabulary): MeaningReader {
  const known = new Map<string, { readonly meaning: Meaning; readonly line: number }>();
  const tables = new WeakMap<ReadonlySet<string>, string>();
  const namesIn = (siblings: ReadonlySet<string>): string => {
    const names = tables.get(siblings) ?? [...siblings].join();
    tables.set(siblings, names);
    return names;
  };
  return (description, field) => {
    const [first] = description;
    if (!first) return readMeaning(description, field, vocabulary);
    const text = plainText(description);
    const around = relational.test(text) ? `${field.name}:${namesIn(field.siblings)}` : "";
    const key = `${typeKey(field)} ${around} ${layout(description, first.line)} ${text}`;
    const same = known.get(key);
    if (same) return moved(same.meaning, first.line - same.line);
    const meaning = readMeaning(description, field, vocabulary);
    known.set(key, { meaning, line: first.line });
    return meaning;
  };
}

function typeKey({ type, side }: Omit<FieldContext, "previous">): string {
  return side + (type.kind === "array" || type.kind === "object" ? JSON.stringify(type) : type.kind);
}

/** Kinds and lines of the blocks, counted from the first: what places the statements. */
function layout(blocks: readonly Block[], from: number): string {
  let places = "";
  for (const block of blocks) {
    places += `${block.kind}${block.line - from};`;
    if (block.kind !== "list") continue;
    for (const item of block.items) places += `${item.line - from},`;
  }
  return places;
}

/** The same meaning at another place of the documents. */
function moved(meaning: Meaning, lines: number): Meaning {
  const { facts, unread, lost, text } = meaning;
  if (facts.length === 0 && unread.length === 0 && lost.length === 0) return meaning;
  const move = (statement: Statement): Statement => ({ ...statement, line: statement.line + lines });
  return {
    facts: facts.map(({ fact, family, statement }) => ({ fact, family, statement: move(statement) })),
    unread: unread.map(move),
    lost: lost.map(move),
    text,
  };
}
