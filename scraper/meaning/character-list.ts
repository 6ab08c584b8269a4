import type { CharacterWords } from "../family/phrase-words.js";

/**
 * The characters of "letters, digits, hyphens (-), and underscores (_)" as the inside of a character class;
 * null where any word is not one of characters: half an alphabet is none.
 */
export function readCharacterList(text: string, words: CharacterWords): string | null {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    words.item.lastIndex = at;
    const match = words.item.exec(text);
    const characters = match && charactersOf(match, words);
    if (match === null || characters === null) return null;
    parts.push(characters);
    at = words.item.lastIndex;
    words.separator.lastIndex = at;
    const between = words.separator.exec(text)?.[0].length ?? 0;
    // Two kinds without anything between are no list.
    if (between === 0 && at < text.length) return null;
    at += between;
  }
  const inside = [...new Set(parts)].join("");
  return inside === "" ? null : inside;
}

/** What one item of a list stands for. */
function charactersOf({ groups = {} }: RegExpExecArray, { kinds, singular }: CharacterWords): string | null {
  const { named, bare, kind, range } = groups;
  const signs = named ?? bare;
  if (signs !== undefined) return signsOf(signs);
  if (range !== undefined) return range.replaceAll(" ", "").replace(/to|~/u, "-");
  return kinds[singular((kind ?? "").toLowerCase())] ?? null;
}

/** The signs of `-_.`, of `{ and }`, of `"_"`, of `- _ .`, each as it stands in a class. Letters and digits are none. */
function signsOf(written: string): string | null {
  const tokens = written
    .replaceAll(/\s(?:and|or)\s/gu, " ")
    .split(/\s+/u)
    .filter((token) => token !== "");
  const signs = tokens.map((token, index) => {
    const bare = /^(["'“‘])(.)["'”’]$/u.exec(token.replace(/(?<=^..."?),$/u, ""))?.[2] ?? token;
    // A comma behind a sign is one of the list, save at its end.
    return bare.length > 1 && bare.endsWith(",") && index < tokens.length - 1 ? bare.slice(0, -1) : bare;
  });
  const all = [...new Set(signs.join(""))];
  return all.length === 0 || all.some((sign) => /[\p{L}\p{N}\s]/u.test(sign))
    ? null
    : all.map(escapeInClass).join("");
}

/** A character as it stands inside `[…]`, valid with and without the `u` flag. */
export function escapeInClass(character: string): string {
  return /[\\\]^-]/u.test(character) ? `\\${character}` : character;
}
