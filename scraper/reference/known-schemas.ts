import type { FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { normalName } from "../tables/table-index.js";

/** What tables of one name and the same fields have in common. */
export interface Shape {
  readonly fields: ReadonlySet<string>;
  /** Where the tables stand. */
  readonly places: readonly string[];
}

/**
 * The shapes of schemas by name, all over a reference: of tables that have a caption, and of those without one whose
 * place leaves no doubt. The latter are noted while pages are read, and known once they are settled, so that what is
 * known of a schema does not depend on the order of the pages.
 */
export class KnownSchemas {
  readonly #captioned: () => readonly FieldTable[];
  readonly #shapes = new Map<string, Map<string, { fields: Set<string>; places: string[] }>>();
  readonly #noted: (readonly [name: string, table: FieldTable])[] = [];
  #readCaptions = false;

  /** @param captioned the tables that have a caption; asked for once, when they are needed. */
  constructor(captioned: () => readonly FieldTable[]) {
    this.#captioned = captioned;
  }

  /** The different shapes that other tables of a name have; none where nothing is known of it. */
  shapesOf(name: string, table: FieldTable): readonly Shape[] {
    if (!this.#readCaptions) {
      for (const captioned of this.#captioned()) this.#add(captioned.title ?? "", captioned);
      this.#readCaptions = true;
    }
    const own = placeOf(table);
    const shapes = [...(this.#shapes.get(normalName(name))?.values() ?? [])];
    return shapes
      .map(({ fields, places }) => ({ fields, places: places.filter((place) => place !== own) }))
      .filter(({ places }) => places.length > 0);
  }

  /** Keeps the table of a schema until it is settled. */
  note(name: string, table: FieldTable): void {
    this.#noted.push([name, table]);
  }

  /** Makes known what was noted. */
  settle(): void {
    for (const [name, table] of this.#noted.splice(0)) this.#add(name, table);
  }

  #add(name: string, table: FieldTable): void {
    const names = table.fields.map((field) => field.name).sort();
    const shapes =
      this.#shapes.get(normalName(name)) ?? new Map<string, { fields: Set<string>; places: string[] }>();
    const shape = shapes.get(names.join("\n")) ?? { fields: new Set(names), places: [] };
    shape.places.push(placeOf(table));
    this.#shapes.set(normalName(name), shapes.set(names.join("\n"), shape));
  }
}

function placeOf({ document, line }: FieldTable): string {
  return at(document, line);
}
