import type { Fact, Family } from "./fact.js";

const value = String.raw`["'“]?([^\s,;"'“”]+?|\[[^\]]*\])["'”]?`;
const end = String.raw`(?=\.?$|[,;.]\s|\.?\s*\()`;
const phrases: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:the|its) default (?:parameter )?(?:value|type|mode|status)(?: of this parameter)? is ${value}${end}`,
    "iu",
  ),
  new RegExp(String.raw`\bthe default value of which is ${value}${end}`, "iu"),
  new RegExp(String.raw`\b(?:which )?defaults to ${value}${end}`, "iu"),
  new RegExp(String.raw`^(?:default|default value): ?${value}\.?$`, "iu"),
  new RegExp(String.raw`\bby default, (?:this parameter|the value|it) is (?:set to )?${value}${end}`, "iu"),
  /\bby default, an? [a-z ]+ \((\S)\) is used\b/iu,
  new RegExp(String.raw`\bis set to ${value} by default${end}`, "iu"),
  new RegExp(String.raw`\bwhich is ${value} by default${end}`, "iu"),
];
/** A sentence that speaks of a default, and gives none as one value. */
const vague: readonly RegExp[] = [/\bdefault (?:value|type) (?:of \w+ )?is\b/iu, /^default(?: value)?:/iu];
/** A default that holds in one case of several; the case that nothing was given is none. */
const scoped = /^(?:If|When)\b(?![^,]*\b(?:not|no|none|blank|empty)\b)/u;
/** What stands where a value would, and is none. */
const noValue =
  /^(?:left|blank|empty|used|not|null|none|the|an?|in|on|disabled|enabled|returned|displayed|queried|required|that|different|reserved)$/iu;

/** The value that holds when a field is left out. One that is bound to another value ("5 GB for EVS") is no fact. */
export const defaultValue: Family = {
  name: "default",
  trigger: /\bdefault/iu,
  read: ({ label, text, remark }) => {
    if (label === "default") return [whole(text.trim().replace(/\.$/u, ""))];
    if (remark || scoped.test(text)) return null;
    const raw = statedDefault(text);
    if (raw !== null) return noValue.test(raw) ? [] : [{ kind: "default", raw }];
    if (/\([^()]*\bdefault value is\b[^()]*\)/u.test(text)) return null;
    return vague.some((phrase) => phrase.test(text))
      ? [{ kind: "unenforced", why: "the default is not one value" }]
      : null;
  },
};

/** The default that a text names as one value; null where it names none. */
export function statedDefault(text: string): string | null {
  if (!/default/iu.test(text)) return null;
  const outside = text.replace(/\([^()]*default[^()]*\)/giu, "");
  for (const phrase of phrases) {
    const raw = phrase.exec(outside)?.[1];
    if (raw !== undefined) return raw.replace(/\.$/u, "");
  }
  return null;
}

/** One word is a value; anything longer is a sentence about it. */
function whole(raw: string): Fact {
  return /^\S+$/u.test(raw)
    ? { kind: "default", raw }
    : { kind: "unenforced", why: "the default is not one value" };
}
