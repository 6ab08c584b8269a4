/** Fewer keys of an example than that among the fields of a table are chance. */
const enough = 0.6;

/** True where most keys that an example holds are fields of these names, so that their table describes it. */
export function describes(names: ReadonlySet<string>, keys: readonly string[]): boolean {
  return keys.length > 0 && keys.filter((key) => names.has(key)).length / keys.length >= enough;
}
