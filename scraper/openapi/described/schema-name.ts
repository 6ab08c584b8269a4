import { pascalCase, upperFirst, wordsOfName } from "../../../core/base/letter-case.js";
import { innerObject } from "../../family/type-expression.js";
import type { NamingWords } from "../../family/vocabulary.js";
import type { Field, FieldTable, TableId } from "../../tables/field.js";
import type { NamedBody } from "./bodies.js";

/** A table, and the name of its schema. */
interface Named {
  readonly table: FieldTable;
  readonly name: string;
}

/**
 * The tables of a body, the root first, each with the name of its schema. A type's name is the documents' own (`EndpointsReq`); what is
 * only called after fields is a type too: `ServerGroup` for `server_group`, and `Berth` where `berths` is always a list.
 */
export function namedTables(named: NamedBody, naming: NamingWords): ReadonlyMap<TableId, Named> {
  const { root, nested } = named.body;
  const leading = new Map<
    TableId,
    { readonly table: FieldTable; readonly name: string; readonly fields: Field[] }
  >();
  const found = [root];
  // The list grows while it is read.
  for (const { fields } of found) {
    for (const field of fields) {
      for (const { name, table } of nested.get(field.id) ?? []) {
        const known = leading.get(table.id);
        if (known) known.fields.push(field);
        else {
          leading.set(table.id, { table, name, fields: [field] });
          if (table.id !== root.id) found.push(table);
        }
      }
    }
  }
  leading.delete(root.id);
  const names = [...leading].map(
    ([id, { table, name, fields }]) => [id, { table, name: nameFor(name, fields, naming) }] as const,
  );
  return new Map([[root.id, { table: root, name: rootName(named, naming) }], ...names]);
}

/** The name of a body's root: the document's, else that of the key around it, else what it is of its operation. */
export function rootName({ body, name }: NamedBody, naming: NamingWords): string {
  const { wrapper } = body;
  if (body.name !== null) return typeName(body.name);
  if (wrapper === null) return name;
  if (wrapper.key === null) return `${name}Item`;
  return wrapper.list ? itemName(wrapper.key, naming) : typeName(wrapper.key);
}

/** `fields` are all that lead to the table. */
function nameFor(name: string, fields: readonly Field[], naming: NamingWords): string {
  const isNamedByType = fields.some(({ type }) => innerObject(type)?.name === name);
  const isOfField = fields.some((field) => pascalCase(field.name) === pascalCase(name));
  if (isTypeName(name) && (isNamedByType || !isOfField)) return name;
  const isList = fields.every(({ type }) => type.kind === "array");
  // Several words that a row is called by stand for any key.
  return isList && isOfField && !/\s/u.test(name) ? itemName(name, naming) : typeName(name);
}

function isTypeName(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/u.test(name);
}

function typeName(name: string): string {
  return isTypeName(name) ? name : pascalCase(name) || name;
}

/** One of what a list is called after. */
function itemName(name: string, { singular }: NamingWords): string {
  const words = wordsOfName(name);
  const last = words.at(-1);
  return last === undefined ? name : words.with(-1, singular(last)).map(upperFirst).join("");
}
