import { rowId, type Field } from "../tables/field.js";
import { paragraph, type Block } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";

interface Sentence {
  readonly line: number;
  readonly text: string;
}

/**
 * Request headers that prose asks for: a sentence calls a name a header, and the text gives it a value ("… the HTTP header
 * X-Version: 2.26"). A header without a value is only talked about. One that `known` has is described by its row.
 */
export function readProseHeaders(
  document: string,
  blocks: readonly Block[],
  known: readonly Field[],
  { proseHeaders }: Vocabulary,
): Field[] {
  const sentences = sentencesOf(blocks);
  const text = sentences.map((sentence) => sentence.text).join("\n");
  if (!proseHeaders.word.test(text)) return [];
  const values = valuesIn(text);
  const found = new Set(known.map(({ name }) => name.toLowerCase()));
  const fields: Field[] = [];
  for (const sentence of sentences) {
    for (const name of namesIn(sentence.text, proseHeaders)) {
      const value = values.get(name.toLowerCase());
      if (value === undefined || found.has(name.toLowerCase())) continue;
      found.add(name.toLowerCase());
      const required =
        proseHeaders.required.test(sentence.text) && !proseHeaders.conditional.test(sentence.text);
      fields.push(headerField(document, name, value, sentence, required));
    }
  }
  return fields;
}

/** Its sentence stands in the operation's description; the value is what is left to say. */
function headerField(
  document: string,
  name: string,
  value: string,
  { line, text }: Sentence,
  required: boolean,
): Field {
  return {
    id: rowId(document, line, 0, name),
    origin: { kind: "line", line, text },
    name,
    line,
    mandatory: required ? "yes" : "no",
    type: { kind: "string" },
    typeTarget: null,
    description: [paragraph(line, `For example, ${value}.`)],
  };
}

/** A header of more than one word: a single one may be any word of a sentence. */
const headerName = /[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+/gu;

/** The names that a sentence calls request headers. */
function namesIn(text: string, { mention }: Vocabulary["proseHeaders"]): string[] {
  return [...text.matchAll(mention)].flatMap(([words]) => words.match(headerName) ?? []);
}

/** What follows `Name:` in a text, by name: one word, or a word before a number ("compute 2.6"). */
function valuesIn(text: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(headerValue)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, value.replace(/\.$/u, ""));
  }
  return values;
}

const headerValue = new RegExp(`(${headerName.source}): ?((?:[a-z]+ )?\\d[\\w.]*|[\\w./+-]+)`, "gu");

/** The sentences of paragraphs, wherever they stand. */
function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return block.text.split(/(?<=\.)\s+(?=[A-Z])/u).map((text) => ({ line: block.line, text }));
      case "list":
        return block.items.flatMap((item) => sentencesOf(item.blocks));
      case "note":
        return sentencesOf(block.blocks);
      default:
        return [];
    }
  });
}
