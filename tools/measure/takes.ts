/** What can be taken away from a vocabulary: one known heading, column, label or phrase. */
import { shuffled } from "../base/random.js";
import type { Vocabulary } from "../../scraper/family/vocabulary.js";

export type TakenKind = "heading" | "column" | "label" | "phrase";

/** One thing that a vocabulary knows. */
export interface Take {
  readonly kind: TakenKind;
  /** Where it stands and what it says. */
  readonly words: string;
  /** The vocabulary without it. */
  readonly without: (vocabulary: Vocabulary) => Vocabulary;
}

type Path = readonly (string | number)[];

/** Entries of a vocabulary that are not phrases, by what they are. */
const places: Readonly<Record<Exclude<TakenKind, "phrase">, readonly string[]>> = {
  heading: ["headings"],
  column: ["columns", "statusColumns", "errorColumns"],
  label: [
    "captions",
    "nestedCaptions",
    "labels",
    "exampleLabels",
    "sharedResponses",
    "statusLead",
    "tableLead",
  ],
};

/** Words that let a family look at a sentence at all: without them it has no phrases, and a trigger is no phrase. */
const notPhrases = /trigger/i;

const never = /(?!)/;

/** Everything that can be taken away. */
export function takesOf(vocabulary: Vocabulary): Take[] {
  return [
    ...Object.entries(places).flatMap(([kind, names]) =>
      names.flatMap((name) =>
        takesBelow(isTakenKind(kind) ? kind : "label", valueOf(vocabulary, name), [name]),
      ),
    ),
    ...takesBelow("phrase", vocabulary.phrases, ["phrases"]),
    ...takesBelow("phrase", vocabulary.types, ["types"]),
  ];
}

/** As many of them as asked for: equally many of each kind as far as there are, the rest phrases. */
export function drawTakes(takes: readonly Take[], count: number, random: () => number): Take[] {
  const mixed = shuffled(takes, random);
  const share = Math.floor(count / 4);
  const few = (["heading", "column", "label"] as const).flatMap((kind) =>
    mixed.filter((each) => each.kind === kind).slice(0, share),
  );
  const phrases = mixed.filter(({ kind }) => kind === "phrase");
  return [...few, ...phrases.slice(0, count - few.length)];
}

/** Elements of lists, entries of tables of words, and single expressions, wherever they stand below a value. */
function takesBelow(kind: TakenKind, value: unknown, path: Path): Take[] {
  if (notPhrases.test(String(path.at(-1)))) return [];
  const isEntry = typeof path.at(-1) === "number";
  if (value instanceof RegExp || (isEntry && isRow(value)) || isWordOfTable(path))
    return [take(kind, value, path)];
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) => takesBelow(kind, each, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => takesBelow(kind, each, [...path, key]));
}

/** A row of a list: it has its words beside what they stand for. */
function isRow(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("phrase" in value || "words" in value);
}

/** Tables whose keys are the words. */
function isWordOfTable(path: Path): boolean {
  const table = path.slice(0, -1).join(".");
  return path.length > 1 && ["columns", "types.words", "phrases.characters.kinds"].includes(table);
}

function take(kind: TakenKind, value: unknown, path: Path): Take {
  return {
    kind,
    words: `${path.join(".")} ${wordsOf(value)}`.trim(),
    without: (vocabulary) => hide(vocabulary, path),
  };
}

function wordsOf(value: unknown): string {
  if (value instanceof RegExp) return value.source;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value)
    .filter((each) => each instanceof RegExp)
    .map(({ source }) => source)
    .join(" ");
}

/** A view of an object in which what stands at a path is missing: an element or an entry is gone, an expression never fits. */
function hide<T extends object>(owner: T, [key, ...rest]: Path): T {
  const before: unknown = valueOf(owner, key);
  const after = hiddenIn(before, rest);
  return new Proxy(owner, {
    get: (target, name): unknown => (name === String(key) ? after : Reflect.get(target, name)),
  });
}

function hiddenIn(value: unknown, rest: Path): unknown {
  const [key] = rest;
  if (key === undefined) return never;
  if (Array.isArray(value) && rest.length === 1) return value.filter((_, index) => index !== key);
  if (typeof value !== "object" || value === null) return value;
  const inner = valueOf(value, key);
  if (rest.length === 1 && !(inner instanceof RegExp))
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return hide(value, rest);
}

function valueOf(owner: object, key: string | number | undefined): unknown {
  return key === undefined ? undefined : Reflect.get(owner, key);
}

function isTakenKind(kind: string): kind is TakenKind {
  return kind in places;
}
