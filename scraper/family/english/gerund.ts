/** The verb of a gerund: "reserving" → "reserve", "cancelling" → "cancel", "querying" → "query". */

/**
 * The verb of a word that ends in "-ing", in lower case, by the rules of English spelling; what they do not tell stands in the lists
 * of endings below. Null for a word that is no gerund ("string", "thing").
 */
export function verbOfGerund(gerund: string): string | null {
  const word = gerund.toLowerCase();
  const stem = word.replace(/ing$/u, "");
  if (stem === word || !/[aeiouy]/u.test(stem) || noGerund.test(word)) return null;
  return (Object.hasOwn(irregular, stem) ? irregular[stem] : undefined) ?? regularVerb(stem);
}

function regularVerb(stem: string): string {
  if (/([bdfgklmnprstz])\1$/u.test(stem)) return ownDouble.test(stem) ? stem : stem.slice(0, -1);
  if (endsWithE.test(stem)) return `${stem}e`;
  if (endsAsItIs.test(stem)) return stem;
  // The "u" of "qu" is no vowel: "requiring".
  const sound = stem.replace(/qu/gu, "q");
  return longVowel.test(sound) || !losesE.test(sound) ? stem : `${stem}e`;
}

function endingIn(endings: readonly string[]): RegExp {
  return new RegExp(`(?:${endings.join("|")})$`, "u");
}

const noGerund =
  /^(?:(?:sub)?string|spring|(?:some|any|no|every)?thing|ceiling|morning|evening|during|offspring|sibling|shilling|inning)s?$/u;

const irregular: Readonly<Record<string, string>> = {
  dy: "die",
  ly: "lie",
  ty: "tie",
  vy: "vie",
  unty: "untie",
  bely: "belie",
  underly: "underlie",
  ow: "owe",
  ey: "eye",
  mimick: "mimic",
  panick: "panic",
  traffick: "traffic",
  picnick: "picnic",
  quizz: "quiz",
  gass: "gas",
  focuss: "focus",
  refocuss: "refocus",
  biass: "bias",
};

/** What ends in two equal letters by itself: "access", "diff", "install", "call", "add". */
const ownDouble = endingIn([
  "[sfz]{2}",
  "^(?:[^aeiou]*|s?qu)[aeiou]ll",
  "(?:call|fill|bill|kill|pull|poll|(?<!di)spell|stall|wall|ball|mill|drill|skill|grill|till|spill|distill|(?<!coun)sell|(?<!cont|pat)roll)",
  "^(?:re|mis)?(?:add|err|purr|ebb|egg|putt|butt|boycott)",
]);

/** Two vowels before the last letter say that no "e" follows it: "loading", "positioning". */
const longVowel = endingIn(["[aeiou]{2}[bdfklmnprt]"]);

/** Endings that have lost an "e", unless a list says otherwise. */
const losesE = endingIn([
  "[uvcsq]",
  "(?<!t)z",
  "(?:[aeiou]|[dlr])g",
  "(?:[bcdfgkpstz]|[iouy])l",
  "(?:[aiuy]|[^aeiouyr])r",
  "[aiuy][nm]",
  "[auoy]t",
  "[aeiouy][dkpbf]",
]);

/** Endings that have lost an "e" although the rules say otherwise. */
const endsWithE = endingIn([
  // "create", "evaluate", "associate"
  "(?:(?:^|re|pro|co)cr|nucl|id|perm|lin|naus)eat",
  "[iu]at",
  // "change", "challenge", "lounge", "infringe"
  "(?:ch|arr|^r|der|estr|fl)ang",
  "(?:chall|av|rev)eng",
  "(?:pl|l|exp|scr)o?ung",
  "spong",
  "(?:^h|cr|fr|syr|^b|imp|tw)ing",
  // "scale", "cache", "breathe"
  "^(?:re|up|down|auto|de|un)?scal",
  "(?:inh|exh|wh|imp|wholes)al",
  "^(?:pre|re)?cach",
  "^nich",
  "(?:breath|^bath|cloth|sooth|loath|seeth|sheath|writh|wreath|swath|scyth|tith)",
  // "store", "adhere", "intervene"
  "(?:st|expl|ign|ad|impl|depl|^(?:re)?sc|^c|^b|^p|sn|^(?:off|on)?sh)or",
  "(?:interf|adh|persev|rev|coh)er",
  "(?:inter|con|contra|super)ven",
  "(?:cl|postp|^z|^t|int|ph|^h|dr|cond|^at|thr)on",
  "^(?:re|sub)?them",
  "(?:sch|supr)em",
  "(?:c|^h|chr)om",
  // "delete", "write", "route", "paste", "guide"
  "(?:del|compl|comp|depl|repl|obsol|secr|excr|concr)et",
  "(?:wr|inv|^(?:in|re|ex)?c|un|ign|^(?:frost)?b|^s|exped|^k|extrad|dynam)it",
  "^(?:re|mis)?rout",
  "^(?:re|copy)?past",
  "(?:^t|w|^h)ast",
  "(?:^|mis|out)guid",
  "(?:pers|diss)uad",
  "(?:beguil|troup)",
]);

/** Endings that have lost nothing although the rules say otherwise. */
const endsAsItIs = endingIn([
  "(?:foc|chor|cens|camp|surpl|cauc|^b|deb)us",
  "(?:^al|b)ias",
  "(?:canv|atl)as",
  "(?:sync|^arc|zinc|^disc|talc|vac)",
  "(?:form|comb|thermost)at",
  "(?:pil|piv|ball|parr)ot",
  "(?:inp|outp|deb)ut",
  "(?:devel|envel|gall|scall|wall)op",
  "(?:gossip|worship|chirrup|kidnap|syrup)",
  "(?:catal|dial|prol)og",
  "(?:progr|diagr|monogr|buckr)am",
  "(?:blossom|fathom|ransom)",
  "(?:murm|sulf|sulph|aug|occ|^inc|^rec)ur",
  "(?:coll|calend|sug|mort|cell|pill|hang|begg)ar",
  "(?:penc|stenc|per|dev|cav)il",
  "(?:contr|patr|car|symb|protoc)ol",
  "(?:orph|carav)an",
  "(?:marg|cab|coff|chagr|bullet|javel)in",
  "(?:kayak|invalid|pyramid|boomerang|rendezvous|trellis)",
]);
