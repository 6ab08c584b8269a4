import type { Component } from "../described/component.js";
import type { FieldTable } from "../../tables/field.js";
import { at } from "../../../core/base/source.js";
import { finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import { lettersOf, misspeltFor, spellAlike } from "../../../core/base/near-name.js";
import type { Evidence } from "../../examples/shown-values.js";

/** A field that an example holds and that no table describes, with the place of the example. */
export interface UndocumentedField {
  readonly name: string;
  readonly source: string;
}

/** Finds the fields that examples hold and that no table describes, each with the name that was probably meant. */
export class Undocumented {
  readonly #components: readonly Component[];
  readonly #evidence: Evidence;
  #documented: DocumentedNames | null = null;

  constructor(components: readonly Component[], evidence: Evidence) {
    this.#components = components;
    this.#evidence = evidence;
  }

  /** Those of one component, which stands at `path`. */
  of(component: Component, path: string): WithFindings<readonly UndocumentedField[]> {
    const shown = component.tables.flatMap((table) =>
      [...(this.#evidence.undocumented.get(table.id) ?? [])].map(([name, source]) => ({
        table,
        name,
        source,
      })),
    );
    return withFindings(
      shown,
      shown.map(({ table, name, source }) => {
        const place = `the table at ${at(table.document, table.line)} (${component.name})`;
        const message = `the example holds "${name}", which ${place} does not describe`;
        const meant = this.#meantBy(name, table);
        if (meant === null) return finding("undocumented-field", source, message, path);
        const right = spellAlike(meant.name, name);
        return finding("misspelt-field", source, `${message}, but ${meant.words}`, path, right);
      }),
    );
  }

  /** A field of the table that no example shows, else one of another table that is written with the same letters. */
  #meantBy(name: string, table: FieldTable): { readonly name: string; readonly words: string } | null {
    const absent = table.fields
      .filter((field) => !this.#evidence.values.has(field.id))
      .map((field) => field.name);
    const own = misspeltFor(name, absent);
    if (own !== null) return { name: own, words: `"${own}"` };
    this.#documented ??= documentedNames(this.#components);
    const other = this.#documented.names.has(name)
      ? undefined
      : this.#documented.byLetters.get(lettersOf(name));
    return other ? { name: other.name, words: `another table has "${other.name}" (${other.source})` } : null;
  }
}

/** The names of all fields, and of those written with the same letters the first in the order of texts. */
interface DocumentedNames {
  readonly names: ReadonlySet<string>;
  readonly byLetters: ReadonlyMap<string, { readonly name: string; readonly source: string }>;
}

function documentedNames(components: readonly Component[]): DocumentedNames {
  // Not in the order of components: what these are called says nothing about fields.
  const sources = new Map<string, string>();
  for (const { tables } of components) {
    for (const { document, fields } of tables) {
      for (const { name, line } of fields) {
        const source = at(document, line);
        const known = sources.get(name);
        if (known === undefined || source < known) sources.set(name, source);
      }
    }
  }
  const byLetters = new Map<string, { name: string; source: string }>();
  for (const [name, source] of sources) {
    const letters = lettersOf(name);
    const known = byLetters.get(letters);
    if (known === undefined || name < known.name) byLetters.set(letters, { name, source });
  }
  return { names: new Set(sources.keys()), byLetters };
}
