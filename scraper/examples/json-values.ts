/** Where JSON values begin and end in a text, before anything is parsed. */

/** Levels of an example that are read: a deeper one would exhaust the stack of those who walk down it. */
export const deepest = 200;

/** Strings, brackets, and comments, which may hold both. */
const token = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|[{}[\]]/gu;

/** True for a text whose brackets are nested deeper than any example's. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(token)) {
    if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** What may stand between two values that are no list: nothing but signs and comments. */
const between = /^(?:[\s,;.\u2026]|-{3,}|={3,}|\/\/[^\n]*|#[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/u;

/** The JSON values of a text that holds several, one after the other, each with its place; the whole text where it holds one. */
export function valuesIn(text: string): readonly { readonly at: number; readonly text: string }[] {
  const values: { at: number; text: string }[] = [];
  let [depth, start, end] = [0, 0, 0];
  for (const { 0: sign, index } of text.matchAll(token)) {
    if (sign === "{" || sign === "[") {
      if (depth === 0) {
        if (!between.test(text.slice(end, index))) return whole(text);
        start = index;
      }
      depth += 1;
    } else if (sign === "}" || sign === "]") {
      depth -= 1;
      if (depth < 0) return whole(text);
      if (depth > 0) continue;
      end = index + 1;
      values.push({ at: start, text: text.slice(start, end) });
    }
  }
  return values.length > 1 && depth === 0 && between.test(text.slice(end)) ? values : whole(text);
}

function whole(text: string): readonly { readonly at: number; readonly text: string }[] {
  return [{ at: 0, text }];
}
