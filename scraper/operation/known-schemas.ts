import type { FieldTable } from "./operation.js";
import { normalName } from "./table-index.js";

/** The names of the fields of a table. */
export type Shape = ReadonlySet<string>;

/**
 * The shapes of schemas by name, all over a reference: of tables that have a caption, and of those without one whose
 * place leaves no doubt. The latter are noted while pages are read, and known once they are settled, so that what is
 * known of a schema does not depend on the order of the pages.
 */
export class KnownSchemas {
  readonly #captioned: () => readonly FieldTable[];
  readonly #shapes = new Map<string, Map<string, Shape>>();
  readonly #noted: (readonly [name: string, table: FieldTable])[] = [];
  #readCaptions = false;

  /** @param captioned the tables that have a caption; asked for once, when they are needed. */
  constructor(captioned: () => readonly FieldTable[]) {
    this.#captioned = captioned;
  }

  /** The different shapes of a name; none where nothing is known of it. */
  shapesOf(name: string): readonly Shape[] {
    if (!this.#readCaptions) {
      for (const table of this.#captioned()) this.#add(table.title ?? "", table);
      this.#readCaptions = true;
    }
    return [...(this.#shapes.get(normalName(name))?.values() ?? [])];
  }

  /** Keeps the table of a schema until it is settled. */
  note(name: string, table: FieldTable): void {
    this.#noted.push([name, table]);
  }

  /** Makes known what was noted. */
  settle(): void {
    for (const [name, table] of this.#noted.splice(0)) this.#add(name, table);
  }

  #add(name: string, { fields }: FieldTable): void {
    const names = fields.map((field) => field.name).sort();
    const shapes = this.#shapes.get(normalName(name)) ?? new Map<string, Shape>();
    this.#shapes.set(normalName(name), shapes.set(names.join("\n"), new Set(names)));
  }
}
