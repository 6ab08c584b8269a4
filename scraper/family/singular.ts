/** One of many: "policies" → "policy"; "status" and "series" are one already. Names of fields are English in every edition. */

/** The singular of a word, in its own case; the word itself where it is no plural. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  if (Object.hasOwn(irregular, lower)) return inCaseOf(word, irregular[lower] ?? lower);
  // The plural of an abbreviation has a small "s": "ECSs", "VMs", but "DNS".
  if (/[A-Z0-9]s$/u.test(word)) return word.slice(0, -1);
  if (!lower.endsWith("s") || /[A-Z]S$/u.test(word) || notPlural.test(lower)) return word;
  for (const [plural, ending] of endings) {
    const match = plural.exec(lower);
    if (match) return `${word.slice(0, match.index)}${ending}`;
  }
  return word;
}

/** A word as another is written: "Indices" → "Index". */
function inCaseOf(word: string, other: string): string {
  return /^[A-Z]/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

const irregular: Readonly<Record<string, string>> = {
  children: "child",
  people: "person",
  criteria: "criterion",
  phenomena: "phenomenon",
  schemata: "schema",
  indices: "index",
  subindices: "subindex",
  matrices: "matrix",
  vertices: "vertex",
  appendices: "appendix",
  analyses: "analysis",
  hypotheses: "hypothesis",
  theses: "thesis",
  parentheses: "parenthesis",
  synopses: "synopsis",
  diagnoses: "diagnosis",
  crises: "crisis",
  axes: "axis",
  leaves: "leaf",
  shelves: "shelf",
  halves: "half",
  lives: "life",
  knives: "knife",
  wolves: "wolf",
  loaves: "loaf",
  thieves: "thief",
  selves: "self",
  men: "man",
  women: "woman",
  feet: "foot",
  teeth: "tooth",
  geese: "goose",
  mice: "mouse",
  quizzes: "quiz",
};

/** What ends in "s" and is one: "status", "analysis", "access", "series", "dns". */
const notPlural = new RegExp(
  [
    "ss$",
    "(?<!men|[cgtn]p|sk)us$",
    "(?<!ap|u|kp|tax|sk)is$",
    "^(?:ali|bi|canv|atl|g|w|h|n|christm|[a-z]a)as$",
    "^(?:chaos|kudos|ethos|cosmos|[a-z]?os|qos|d?dos|bios|macos|iops|https?|tls|redis|kubernetes)$",
    "^(?:[a-z]ns|[cdhkms]ms|s?css|aws|gps|nfs|cifs|[cdorst]ds|dcs|[ao]bs|e[cv]s|[ir]ms|sfs|[bpqrt]ps|[kmgt]bps|ms|s)$",
    "^(?:series|species|means|news|lens|always|this|its|yes|devops|analytics|physics|mathematics|graphics)$",
  ].join("|"),
  "u",
);

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=^(?:mov|cook|zomb|rook|self|calor|t|p|l|d)i)es$/u, "e"],
  [/ies$/u, "y"],
  [/(?<=(?:stat|^b|vir|bon|camp|foc|cens|corp|radi)us)es$/u, ""],
  [/(?<=^(?:ali|bi|canv|atl|g)as)es$/u, ""],
  [/(?<=(?:ss|x|tz|sh|lens))es$/u, ""],
  [/(?<=(?<!(?:ca|da|ni|lan|psy))ch)es$/u, ""],
  [/(?<=(?:her|ech|vet|potat|tomat|torped)o)es$/u, ""],
  [/s$/u, ""],
];

/** Many of one: "policy" → "policies"; what is many already, or is not told apart, stays. */
export function plural(word: string): string {
  const lower = word.toLowerCase();
  const many = Object.entries(irregular).find(([, one]) => one === lower);
  if (many) return inCaseOf(word, many[0]);
  if (singular(word) !== word || /(?:data|media|series|species|news)$/u.test(lower)) return word;
  if (/[^aeiou]y$/u.test(lower)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(lower) && /[a-z]$/u.test(word) ? `${word}es` : `${word}s`;
}
