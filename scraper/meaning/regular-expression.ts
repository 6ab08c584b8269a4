import { createRequire } from "node:module";
import type { AstNode, Features } from "regjsparser";

/** Why a regular expression is not used; null where it can be. */
export function objectionTo(source: string): string | null {
  if (!isValid(source)) return "it is no valid regular expression";
  if (isPlain(source)) return null;
  return source.length <= longest && (isBounded(source) || isProvedSafe(source))
    ? null
    : "it could not be shown that it takes a bounded time on every text";
}

/** Validators compile expressions with the flag `u`. */
function isValid(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}

/**
 * Most expressions of documents are characters in a row of which at most one repeats a number of times that varies.
 * They cannot backtrack far, and need no closer look.
 */
function isPlain(source: string): boolean {
  const bare = source.replaceAll(/\\./gsu, "x").replaceAll(/\[[^\]]*\]/gu, "x");
  return !/[()|]/u.test(bare) && (bare.match(/[*+?]|\{\d+,\d*\}/gu) ?? []).length <= 1;
}

/** Longer expressions are not looked at: the work that it takes grows with them. */
const longest = 500;
/** So many ways to take a text are gone through in no time. */
const mostWays = 10_000;
/**
 * Where a judgement takes more steps than that, the expression counts as unsafe. Steps, and not time, so that the same expression is
 * judged alike on every machine.
 */
const limits = { maxScore: 200, maxSteps: 500, timeout: Infinity };
/** What a step of the judgement costs grows with these, each without a bound of its own; expressions of documents have far fewer. */
const reach = { repetitions: 6, nested: 2, parts: 60 };

type Load = ((name: "redos-detector") => typeof import("redos-detector")) &
  ((name: "regjsparser") => typeof import("regjsparser"));

/** Loaded when the first expression needs them: most runs have none that does. */
const load: Load = createRequire(import.meta.url);

/** True where nothing repeats without end, and all there is to try are a few ways: `^((25[0-5]|1?\d)\.){3}x$`. */
function isBounded(source: string): boolean {
  try {
    return ways(load("regjsparser").parse(source, "u", features)) <= mostWays;
  } catch {
    return false;
  }
}

const features = { lookbehind: true, namedGroups: true, unicodePropertyEscape: true };

/** In how many ways an expression can take a text, at most: by each alternative, and by each number of repetitions. */
function ways(node: AstNode<Features>): number {
  switch (node.type) {
    case "disjunction":
      return node.body.reduce((sum, each) => sum + ways(each), 0);
    case "alternative":
    case "group":
      return product(node.body);
    case "quantifier":
      return repeated(product(node.body), node.min, node.max ?? Infinity);
    default:
      return 1;
  }
}

function product(nodes: readonly AstNode<Features>[]): number {
  return nodes.reduce((all, each) => all * ways(each), 1);
}

function repeated(once: number, min: number, max: number): number {
  if (once === 1) return max - min + 1;
  let sum = 0;
  for (let count = min; count <= max && sum <= mostWays; count += 1) sum += once ** count;
  return sum;
}

/** True for an expression so small that each step of its judgement is a short one. */
export function isWithinReach(source: string): boolean {
  const { repetitions, nested, parts } = sizeOf(load("regjsparser").parse(source, "u", features));
  return repetitions <= reach.repetitions && nested <= reach.nested && parts <= reach.parts;
}

interface Size {
  /** Quantifiers that repeat a number of times that varies. */
  readonly repetitions: number;
  /** How deep those that repeat stand in each other. */
  readonly nested: number;
  readonly parts: number;
}

function sizeOf(node: AstNode<Features>): Size {
  const inner = "body" in node && node.type !== "characterClass" ? node.body.map(sizeOf) : [];
  const repetitions = sum(inner.map((each) => each.repetitions));
  const nested = Math.max(0, ...inner.map((each) => each.nested));
  const parts = 1 + sum(inner.map((each) => each.parts));
  if (node.type !== "quantifier") return { repetitions, nested, parts };
  const { min, max } = node;
  // What is repeated a fixed number of times is looked at as often.
  return min === max
    ? { repetitions: repetitions * min, nested, parts: parts * min }
    : { repetitions: repetitions + 1, nested: nested + ((max ?? Infinity) > 1 ? 1 : 0), parts };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function isProvedSafe(source: string): boolean {
  try {
    if (!isWithinReach(source)) return false;
    return load("redos-detector").isSafePattern(source, { unicode: true, downgradePattern: false, ...limits })
      .safe;
  } catch {
    // What it cannot parse, or judge without a change, it has not shown to be safe.
    return false;
  }
}
