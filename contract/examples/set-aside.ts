/** Examples that contradict the documents' own tables, moved to where no tool takes them for examples. Nothing else changes. */
import { judgeExamples, judgementFindings, type Judgement } from "./judge.js";
import { asideKeyword, type Example, type Keyword } from "./find.js";
import type { Finding } from "../../core/findings/finding.js";
import { isArray, isObject, pointer, valueAt, type Json, type JsonObject } from "../../core/base/json.js";

export interface SetAside {
  /** The given document itself where nothing had to be moved. */
  readonly document: JsonObject;
  /** Of every example; those that were moved by their new places. */
  readonly judgements: readonly Judgement[];
  /** The judgements as findings; a place without an `x-source` is named by its pointer. */
  readonly findings: readonly Finding[];
}

/**
 * Moves each example that breaks its schema, or holds what no schema describes, from `examples` to `x-contradicting-examples`
 * (`example` and `default` likewise), under its own name and with its own value. What it contradicts stands beside it as
 * `x-contradictions`: in the example where it has a name, else in the schema. No schema is loosened, and a second run
 * changes nothing.
 */
export function setAsideExamples(
  document: JsonObject,
  judgements: readonly Judgement[] = judgeExamples(document),
): SetAside {
  const moves = movesByHolder(document, judgements);
  const moved = new Map([...moves.values()].flat().map(({ judgement, to }) => [judgement, to]));
  const settled = judgements.map((judgement) => {
    const to = moved.get(judgement);
    return to === undefined ? judgement : { ...judgement, example: to };
  });
  return {
    document: moves.size === 0 ? document : withMoves(document, moves),
    judgements: settled,
    findings: judgementFindings(settled),
  };
}

interface Move {
  readonly judgement: Judgement;
  /** The example where it stands afterwards. */
  readonly to: Example;
  /** What it contradicts. */
  readonly reasons: readonly string[];
}

/** By the pointer of what holds them. */
type Moves = ReadonlyMap<string, readonly Move[]>;

function movesByHolder(document: JsonObject, judgements: readonly Judgement[]): Moves {
  const moves = new Map<string, Move[]>();
  for (const judgement of judgements) {
    const { holder, aside } = judgement.example.place;
    const reasons = reasonsOf(judgement);
    if (aside || reasons.length === 0) continue;
    const others = moves.get(holder) ?? [];
    moves.set(holder, [
      ...others,
      { judgement, to: afterMove(document, judgement.example, others), reasons },
    ]);
  }
  return moves;
}

function reasonsOf({ example, contradictions, undocumented }: Judgement): string[] {
  const { keyword, key } = example.place;
  const whole = typeof key === "string" ? "the value" : keyword === "default" ? "the default" : "the example";
  return [
    ...contradictions.map(({ at, message }) => `${at === "" ? whole : at} ${message}`),
    ...undocumented.map(({ field }) => `no table describes ${field}`),
  ];
}

/** An example with the place that it gets; `others` of the same holder go before it. */
function afterMove(document: JsonObject, example: Example, others: readonly Move[]): Example {
  const { holder, keyword, key } = example.place;
  const [from, to] = [pointer(holder, keyword), pointer(holder, asideKeyword[keyword])];
  if (typeof key !== "number") {
    const moved = isWithin(example.pointer, from) ? to + example.pointer.slice(from.length) : example.pointer;
    return { ...example, pointer: moved, place: { ...example.place, aside: true } };
  }
  const before = valueAt(document, to);
  const index =
    (isArray(before) ? before.length : 0) + others.filter((other) => other.to.place.key !== null).length;
  return { ...example, pointer: pointer(to, index), place: { holder, keyword, key: index, aside: true } };
}

/** False for an example that a `$ref` has led to, which stays where it is. */
function isWithin(at: string, around: string): boolean {
  return at === around || at.startsWith(`${around}/`);
}

function withMoves(document: JsonObject, moves: Moves): JsonObject {
  const around = new Set([...moves.keys()].flatMap(prefixes));
  const copy = (value: JsonObject, at: string): JsonObject => {
    const own = objectOf(value, (key, member) => [[key, visit(member, pointer(at, key))]]);
    const ofThis = moves.get(at);
    return ofThis === undefined ? own : withoutContradictions(own, ofThis);
  };
  const visit = (value: Json, at: string): Json => {
    if (!around.has(at)) return value;
    if (isArray(value)) return value.map((item, index) => visit(item, pointer(at, index)));
    return isObject(value) ? copy(value, at) : value;
  };
  return copy(document, "");
}

/** A pointer and all that it lies in. */
function prefixes(at: string): string[] {
  return at.split("/").map((_, index, tokens) => tokens.slice(0, index + 1).join("/"));
}

/** A media type, parameter or schema; each keyword is followed by what was taken out of it. */
function withoutContradictions(holder: JsonObject, moves: readonly Move[]): JsonObject {
  const keywords = new Map(moves.map(({ to }) => [to.place.keyword as string, to.place.keyword]));
  const targets = new Set([...keywords.values()].map((keyword) => asideKeyword[keyword]));
  const unnamed = moves.filter(({ to }) => typeof to.place.key !== "string");
  const reported = unnamed.flatMap(({ reasons }) => reasons);
  const earlier = holder[contradictions];
  const moved = objectOf(holder, (key, value) => {
    const keyword = keywords.get(key);
    if (keyword !== undefined) return split(holder, keyword, value, moves);
    return targets.has(key) || (key === contradictions && reported.length > 0) ? [] : [[key, value]];
  });
  if (reported.length === 0) return moved;
  return { ...moved, [contradictions]: [...(isArray(earlier) ? earlier : []), ...reported] };
}

const contradictions = "x-contradictions";

/** A keyword with what it keeps, if anything, and the one beside it with what it loses. */
function split(holder: JsonObject, keyword: Keyword, value: Json, moves: readonly Move[]): [string, Json][] {
  const aside = asideKeyword[keyword];
  const reasons = new Map(
    moves
      .filter(({ to }) => to.place.keyword === keyword)
      .map((move) => [move.judgement.example.place.key, move.reasons]),
  );
  if (keyword === "examples" && isArray(value)) {
    const kept = value.filter((_, index) => !reasons.has(index));
    const lost = value.filter((_, index) => reasons.has(index));
    const earlier = holder[aside];
    const list: [string, Json] = [aside, [...(isArray(earlier) ? earlier : []), ...lost]];
    return kept.length === 0 ? [list] : [[keyword, kept], list];
  }
  if (keyword === "examples" && isObject(value)) {
    const kept = objectOf(value, (key, example) => (reasons.has(key) ? [] : [[key, example]]));
    const lost = objectOf(value, (key, example) => withReasons(key, example, reasons.get(key) ?? []));
    const earlier = holder[aside];
    const map: [string, Json] = [aside, { ...(isObject(earlier) ? earlier : {}), ...lost }];
    return Object.keys(kept).length === 0 ? [map] : [[keyword, kept], map];
  }
  return [[aside, value]];
}

function withReasons(key: string, example: Json, reasons: readonly string[]): [string, Json][] {
  return reasons.length > 0 && isObject(example) ? [[key, { ...example, [contradictions]: reasons }]] : [];
}

/** An object anew, entry by entry. */
function objectOf(value: JsonObject, change: (key: string, member: Json) => [string, Json][]): JsonObject {
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.flatMap(([key, member]) => (member === undefined ? [] : change(key, member))),
  );
}
