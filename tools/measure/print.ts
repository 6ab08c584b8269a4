/** Figures for people. */
import type { Difference, Figures, Share } from "./ledger.js";

/** The figures as lines: a name, how many are right, of how many, per cent. */
export function table(figures: Figures): string {
  return [
    line("operations in the contract", figures.operations),
    line("rows in their place", figures.rows),
    line("rows of tables nothing leads to, found", figures.loose),
    line("types right", figures.types),
    line("mandatory flags right", figures.mandatory),
    line("types that name a table, resolved", figures.references),
    line("fields of the contract that have a row", figures.fields),
    `  ${"  of the others, from a row elsewhere".padEnd(40)} ${String(figures.misplaced).padStart(6)}`,
  ].join("\n");
}

/** A name, how many are right, of how many, per cent. */
export function line(name: string, { right, of }: Share): string {
  return `  ${name.padEnd(40)} ${String(right).padStart(6)} of ${String(of).padStart(6)} ${percent({ right, of })}`;
}

export function percent({ right, of }: Share): string {
  return `${(of === 0 ? 100 : (100 * right) / of).toFixed(2)} %`.padStart(9);
}

/** Differences of a kind by what was found instead, most frequent first, each with the first place. */
export function causes(differences: readonly Difference[]): string {
  const groups = new Map<string, Difference[]>();
  for (const each of differences) {
    const cause = causeOf(each);
    groups.set(cause, [...(groups.get(cause) ?? []), each]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 40)
    .map(
      ([cause, found]) =>
        `  ${String(found.length).padStart(5)}  ${cause}   (${found[0]?.source ?? ""} ${found[0]?.expected ?? ""})`,
    )
    .join("\n");
}

function causeOf({ kind, expected, found }: Difference): string {
  if (kind === "type") return `type ${expected.split(": ").slice(1).join(": ")} → ${found}`;
  if (kind === "mandatory") return `mandatory ${expected.split(": ").at(-1) ?? ""} → ${found}`;
  if (kind === "extra") return `extra: ${expected}`;
  return `${kind}: ${found.startsWith("not among") ? "not among the object's fields" : found}`;
}

/** The pages with most differences, each with its first ones. */
export function worstPages(differences: readonly Difference[], count: number): string {
  const pages = new Map<string, Difference[]>();
  for (const each of differences) {
    const page = each.source.replace(/:\d+$/, "");
    pages.set(page, [...(pages.get(page) ?? []), each]);
  }
  return [...pages]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, count)
    .map(([page, found]) =>
      [
        `  ${page}: ${found.length}`,
        ...found
          .slice(0, count === Infinity ? 1000 : 5)
          .map((each) => `      ${each.source}  ${each.kind}: ${each.expected}; ${each.found}`),
      ].join("\n"),
    )
    .join("\n");
}
