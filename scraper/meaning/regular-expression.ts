import { createRequire } from "node:module";

/** Why a regular expression is not used; null where it can be. */
export function objectionTo(source: string): string | null {
  const known = objections.get(source);
  if (known !== undefined) return known;
  const objection = judge(source);
  objections.set(source, objection);
  return objection;
}

/** What was judged already: documents repeat their expressions. */
const objections = new Map<string, string | null>();

function judge(source: string): string | null {
  if (!isValid(source)) return "it is no valid regular expression";
  if (isPlain(source)) return null;
  return source.length <= longest && isShownSafe(source)
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

/** Longer expressions are not looked at: the time that it takes grows with them. */
const longest = 500;
/** Where a judgement takes more than that, the expression is not safe. Time is a fuse alone, so that results do not depend on it. */
const limits = { maxScore: 200, maxSteps: 2000, timeout: 1000 };

type Load = (name: "redos-detector") => typeof import("redos-detector");

/** Loaded when the first expression needs it: most runs have none that does. */
const load: Load = createRequire(import.meta.url);

function isShownSafe(source: string): boolean {
  try {
    return load("redos-detector").isSafePattern(source, { unicode: true, downgradePattern: false, ...limits })
      .safe;
  } catch {
    // What it cannot parse, or judge without a change, it has not shown to be safe.
    return false;
  }
}
