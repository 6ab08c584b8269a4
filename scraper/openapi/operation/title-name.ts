import { upperFirst } from "../../../core/base/letter-case.js";
import type { NamingWords } from "../../family/vocabulary.js";
import { normalTitle } from "../../reference/catalogue.js";
import { titleWords, type TitleWord } from "./title-words.js";

/** How the names of a reference are worded: as its titles are, or as documents that are called after operations. */
export type NameStyle = "titles" | "files";

/** The name of an operation by its title ("Batch Adding or Deleting Tags" → `batchAddOrDeleteTags`); null where the title gives none. */
export function nameOfTitle(title: string, naming: NamingWords, style: NameStyle): string | null {
  const words = titleWords(title, naming).filter(({ text }) => !naming.articles.has(text.toLowerCase()));
  const worded = style === "files" ? inFileStyle(words, naming) : words.map(({ text }) => text);
  const [first = "", ...rest] = worded.flatMap((text) => text.split("-"));
  const name = [first.toLowerCase(), ...rest.map(upperFirst)].join("");
  return /^[a-z]/u.test(name) ? name : null;
}

/** True if a title says what is done: its first word, behind adverbs, is a gerund. */
export function beginsWithVerb(title: string, naming: NamingWords): boolean {
  return titleWords(title, naming).some(({ isVerb }) => isVerb);
}

/** What tells a title from others: "Querying All Servers" and "Querying the Server List" are about one thing. */
export function titleKey(title: string, naming: NamingWords): string {
  // Words that names do not have tell titles apart as well.
  if (/[^\p{ASCII}\p{P}]/u.test(title)) return normalTitle(title);
  const words = titleWords(title, naming).map(({ text }) => text.toLowerCase());
  const said = words.filter((word) => !naming.unsaid.has(word)).map((word) => naming.singular(word));
  return [...new Set(said)].sort().join(" ") + (title.match(/\([^()]*\)/gu) ?? []).join(" ");
}

/**
 * The words of a title with the verbs that names of documents have, so that a client has one word for one action: `show` and `list`
 * for what titles say in several ways ("Querying Details of a Server", "Querying the Server List").
 */
function inFileStyle(words: readonly TitleWord[], naming: NamingWords): string[] {
  const { reading, verbs } = naming.fileStyle;
  const texts = words.map(({ text }) => text);
  const place = texts.findIndex((text) => !naming.adverbs.test(text));
  const verb = texts[place]?.toLowerCase() ?? "";
  const other = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (other !== undefined) return texts.with(place, other);
  if (!reading.has(verb) || words[place + 2]?.isVerb === true) return texts;
  return [...texts.slice(0, place), ...readingName(texts.slice(place + 1), naming)];
}

/** `show` or `list`, and what is read. */
function readingName(what: readonly string[], naming: NamingWords): string[] {
  const { one, many, list, details } = naming.fileStyle;
  const isPreposition = (word: string | undefined): boolean =>
    word !== undefined && naming.prepositions.has(word.toLowerCase());
  if (details.has(what[0]?.toLowerCase() ?? "")) return [one, ...what.slice(isPreposition(what[1]) ? 2 : 0)];
  const end = what.findIndex(isPreposition);
  const head = what.slice(0, end < 0 ? what.length : end);
  const behind = what.slice(head.length);
  const last = head.at(-1) ?? "";
  if (last.toLowerCase() !== list) return [naming.singular(last) === last ? one : many, ...what];
  const listed = head.slice(0, -1);
  if (listed.length === 0) return [many, ...behind.slice(1)];
  return [many, ...listed.with(-1, naming.plural(listed.at(-1) ?? "")), ...behind];
}
