/** Do names stay? What other orders of documents change, and what a page that is left out changes. */
import { isArray, isJsonObject, stringAt, type Json, type JsonObject } from "../../core/base/json.js";
import { methods } from "../../core/schema/methods.js";
import { splitPlace } from "../../scraper/openapi/names/places.js";
import { scrape, type Document, type Scraped } from "../../scraper/scrape.js";
import { noNames, type NamesLock } from "../../scraper/openapi/names/names-lock.js";
import type { Service } from "../../scraper/service/service.js";

/** The operations and schemas of a contract by what stays where it is: method, path and title; the way from the operation. */
export interface Named {
  /** `GET /doors/{} Showing a Door` → operationId. */
  readonly operations: ReadonlyMap<string, string>;
  /** `GET /doors/{} Showing a Door.200.lock` → name. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** A name that is another without a page. */
export interface Renamed {
  readonly document: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  /** True where the page wanted the name too, or an operation is renamed of whose name it is made. */
  readonly contended: boolean;
}

/** What a scrape says, as one text. */
export function bytesOf({ contract, findings, names }: Scraped): string {
  const { operations, schemas } = names;
  return JSON.stringify([contract, findings, [...operations].sort(), [...schemas].sort()]);
}

/** Every name of a scrape. */
export function namesOf({ contract, names }: Pick<Scraped, "contract" | "names">): Named {
  const operations = operationsOf(contract);
  const keys = new Map([...operations].map(([key, id]) => [id, key]));
  const schemas = new Map<string, string>();
  for (const [name, places] of names.schemas) {
    for (const place of places) {
      const { operationId = "", way = "" } = splitPlace(place) ?? {};
      const key = keys.get(operationId);
      if (key !== undefined) schemas.set(`${key}${way}`, name);
    }
  }
  return { operations, schemas };
}

/** The names that change where a document is left out, of what other documents describe. `lock` has names to be kept. */
export function withoutDocument(
  documents: readonly Document[],
  left: string,
  full: Scraped,
  service: Service,
  lock: NamesLock = noNames,
): Renamed[] {
  const thin = namesOf(
    scrape(
      documents.filter(({ name }) => name !== left),
      service,
      { names: lock },
    ),
  );
  const before = namesOf(full);
  const wants = (name: string): boolean => full.contenders.get(name.toLowerCase())?.has(left) ?? false;
  const moved = changes(before.operations, thin.operations);
  const isDerived = (name: string, id: string): boolean => name.toLowerCase().startsWith(id.toLowerCase());
  return [
    ...moved.map((one) => ({ ...one, document: left, contended: wants(one.before) || wants(one.after) })),
    ...changes(before.schemas, thin.schemas).map((one) => ({
      ...one,
      document: left,
      contended:
        wants(one.before) ||
        wants(one.after) ||
        moved.some((id) => isDerived(one.before, id.before) || isDerived(one.after, id.after)),
    })),
  ];
}

function changes(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): { place: string; before: string; after: string }[] {
  return [...before].flatMap(([place, name]) => {
    const other = after.get(place) ?? name;
    return other === name ? [] : [{ place, before: name, after: other }];
  });
}

function operationsOf({ paths }: JsonObject): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, item] of Object.entries(isJsonObject(paths) ? paths : {})) {
    for (const method of methods) {
      const operation = isJsonObject(item) ? item[method] : undefined;
      if (!isJsonObject(operation)) continue;
      const key = `${method.toUpperCase()} ${path.replace(/\{[^{}]*\}/gu, "{}")}`;
      const variants = operation["x-variants"];
      if (isArray(variants)) {
        add(found, key, operation);
        for (const each of variants)
          if (isJsonObject(each)) add(found, `${key} ${stringAt(each, "summary") ?? ""}`, each);
      } else add(found, `${key} ${stringAt(operation, "summary") ?? ""}`, operation);
    }
  }
  return found;
}

function add(
  found: Map<string, string>,
  key: string,
  { operationId }: Readonly<Record<string, Json | undefined>>,
): void {
  if (typeof operationId === "string") found.set(key, operationId);
}
