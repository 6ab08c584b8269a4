/** The alternatives of a regular expression's source, cut where no bracket or class is open. */
export function alternativesOf(source: string): string[] {
  const alternatives = [""];
  let depth = 0;
  // An escaped character, a class, or a single character.
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gsu)) {
    if (part === "(") depth += 1;
    if (part === ")") depth -= 1;
    if (part === "|" && depth === 0) alternatives.push("");
    else alternatives.push(`${alternatives.pop() ?? ""}${part}`);
  }
  return alternatives;
}
