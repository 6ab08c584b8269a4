import type { FieldTable, NamedTable } from "../tables/field.js";
import { normalName } from "../tables/table-index.js";

/** What tables of one name and the same fields have in common. */
export interface Shape {
  readonly fields: ReadonlySet<string>;
  readonly tables: readonly FieldTable[];
}

/** The different shapes of schemas, by name as names are compared, all over a reference. */
export type KnownSchemas = ReadonlyMap<string, readonly Shape[]>;

/** The shapes of the schemas that tables describe, each of which is known to be that of a name. */
export function knownSchemas(tables: Iterable<NamedTable>): KnownSchemas {
  const schemas = new Map<string, Map<string, { fields: Set<string>; tables: FieldTable[] }>>();
  for (const { name, table } of tables) {
    const key = normalName(name);
    const fields = table.fields.map((field) => field.name).sort();
    const shapes = schemas.get(key) ?? new Map<string, { fields: Set<string>; tables: FieldTable[] }>();
    const shape = shapes.get(fields.join("\n")) ?? { fields: new Set(fields), tables: [] };
    shape.tables.push(table);
    schemas.set(key, shapes.set(fields.join("\n"), shape));
  }
  return new Map([...schemas].map(([name, shapes]) => [name, [...shapes.values()]]));
}

/** The different shapes that other tables of a name have; none where nothing is known of it. */
export function shapesOf(schemas: KnownSchemas, name: string, table: FieldTable): readonly Shape[] {
  return (schemas.get(normalName(name)) ?? [])
    .map(({ fields, tables }) => ({ fields, tables: tables.filter(({ id }) => id !== table.id) }))
    .filter(({ tables }) => tables.length > 0);
}
