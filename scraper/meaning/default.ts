import type { Fact, Family } from "./fact.js";

const phrases = [
  /\bthe default value is ([^,;]+?)(?:,.*|;.*)?\.?$/iu,
  /\bwhich defaults to ([^,;]+?)(?:,.*|;.*)?\.?$/iu,
  /^(?:default|default value): ?(\S+?)\.?$/iu,
];

/** The value that holds when a field is left out. One that is bound to another value ("5 GB for EVS") is no fact. */
export const defaultValue: Family = {
  name: "default",
  read: ({ label, text }) => {
    if (label === "default") return [stated(text.trim().replace(/\.$/u, ""))];
    for (const phrase of phrases) {
      const raw = phrase.exec(text)?.[1];
      if (raw !== undefined) return [stated(raw.trim())];
    }
    return null;
  },
};

/** One word is a value; anything longer is a sentence about it. */
function stated(raw: string): Fact {
  return /^\S+$/u.test(raw)
    ? { kind: "default", raw }
    : { kind: "unenforced", why: "the default is not one value" };
}
