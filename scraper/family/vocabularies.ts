import { chinese } from "./chinese.js";
import { english } from "./english.js";
import type { Vocabulary } from "./vocabulary.js";

/** The families of documents that can be read: the one place that names them. */
const vocabularies: readonly Vocabulary[] = [english, chinese];

/** The one that is read where no document tells. */
export const defaultVocabulary: Vocabulary = english;

/** The languages of the vocabularies, as `language` in service.yaml names them. */
export const languages: readonly string[] = vocabularies.map(({ language }) => language);

/**
 * The vocabulary of a reference: that of the language that is named, else the one whose words the headers of most of its tables have.
 * @param texts of the documents, in an order that depends on nothing but them: of many, some are looked at.
 */
export function vocabularyFor(texts: readonly string[], language: string | null): Vocabulary {
  const named = vocabularies.find((vocabulary) => vocabulary.language === language);
  if (named) return named;
  const step = Math.ceil(texts.length / enough);
  const some = texts.filter((_, index) => index % step === 0).map(cellsOf);
  const fits = vocabularies.map((vocabulary) => fitOf(vocabulary, some));
  return vocabularies[fits.indexOf(Math.max(...fits))] ?? defaultVocabulary;
}

/** A tenth of a large reference tells its language as well as all of it. */
const enough = 40;

/** How many of the texts have cells or lines with the words of two kinds of columns of a vocabulary. */
function fitOf({ columns }: Vocabulary, texts: readonly ReadonlySet<string>[]): number {
  const kinds = ["name", "type", "description"].map((kind) =>
    Object.keys(columns).filter((word) => columns[word] === kind),
  );
  return texts.filter((cells) => kinds.filter((words) => words.some((word) => cells.has(word))).length >= 2)
    .length;
}

/** What stands between tags, bars and line ends at the beginning of a text, where its first tables are. */
function cellsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, beginning)
      .split(/[<>|\n]/)
      .map(columnWord),
  );
}

const beginning = 20_000;

/** A cell as it may be a column's heading; one in small letters is the name of a field. */
function columnWord(cell: string): string {
  const word = cell.trim();
  return /^\p{Ll}/u.test(word) || word.length > 40 ? "" : word.toLowerCase();
}
