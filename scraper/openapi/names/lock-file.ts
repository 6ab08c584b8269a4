/** `names.lock.yaml`: the text of a lock, read strictly and written in one form. */
import { stringify } from "yaml";
import { InputError } from "../../../core/base/input-error.js";
import { isArray, isObject, pointer, type Json, type JsonObject } from "../../../core/base/json.js";
import { nearestNames } from "../../../core/base/near-name.js";
import { parseYaml } from "../../../core/base/parse-yaml.js";
import { isOperationId, operationIdRule } from "../../../core/base/operation-id.js";
import { compareText } from "../../../core/base/source.js";
import { lockedIds, type LockedOperation, type NamesLock } from "./names-lock.js";
import { splitPlace } from "./places.js";

const header = `# The names that were published. docs2sdk writes this file, and keeps every name in it: a name that stands here wins over the rules.
#
# operations: method and path, without the names of placeholders -> operationId. Where several pages document them, \`pages\` has the
#   operationId of each by its title, and \`operationId\` is that of all pages together.
# schemas: name -> the places where the schema stands: the operationId, the request or a status, and the way through the fields.
#
# To give a name of your own, replace it everywhere in this file and run docs2sdk again; users of the package have to follow. An
#   operationId stands in the places of schemas too: a place whose operationId is none of \`operations\` is refused. (An operationId
#   can be given in service.yaml as well.)
# A name that no page uses any more stays, so that it never comes to mean something else. Delete its entry
#   (and the places of an operationId) to give it away.
`;

/** The text of a lock, sorted. */
export function formatNamesLock({ operations, schemas }: NamesLock): string {
  const content = new Map([
    ["operations", new Map(sorted(operations).map(([key, each]) => [key, operationValue(each)]))],
    ["schemas", new Map(sorted(schemas).map(([name, places]) => [name, places.toSorted(compareText)]))],
  ]);
  return `${header}${stringify(content, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" })}`;
}

function operationValue({ operationId, pages }: LockedOperation): unknown {
  if (pages.size === 0) return operationId;
  const ids = operationId === null ? [] : [["operationId", operationId] as const];
  return new Map<string, unknown>([...ids, ["pages", new Map(sorted(pages))]]);
}

function sorted<Value>(entries: ReadonlyMap<string, Value>): [string, Value][] {
  return [...entries].sort(([a], [b]) => compareText(a, b));
}

/**
 * Reads a lock. @throws InputError with the line, for broken YAML, unknown keys, wrong types, a name that is given twice or that
 * docs2sdk would not give, and a place of an operation that the lock does not have.
 */
export function parseNamesLock(text: string, path: string): NamesLock {
  const { value, locate } = parseYaml(text, path);
  const fail: Fail = (at, why) => {
    throw new InputError(path, locate(at) ?? 1, why);
  };
  const top = objectAt(value, "", fail);
  refuseUnknown(top, ["operations", "schemas"], "", fail);
  const operations = readOperations(top.operations, fail);
  const ids = new Set(lockedIds({ operations, schemas: new Map() }));
  return { operations, schemas: readSchemas(top.schemas, ids, fail) };
}

type Fail = (at: string, why: string) => never;

function readOperations(value: Json | undefined, fail: Fail): NamesLock["operations"] {
  const seen = new Set<string>();
  const once = (name: Json | undefined, at: string): string => {
    const text = textAt(name, at, fail);
    if (!isOperationId(text)) fail(at, `${JSON.stringify(text)} ${operationIdRule}`);
    if (seen.has(text.toLowerCase())) fail(at, `a second operation is called ${JSON.stringify(text)}`);
    seen.add(text.toLowerCase());
    return text;
  };
  const entries = entriesAt(value, "/operations", fail).map(([key, each]): [string, LockedOperation] => {
    const at = pointer("/operations", key);
    if (!/^[A-Z]+ \S/u.test(key))
      fail(at, `${JSON.stringify(key)} is no method and path, such as "GET /notes/{}"`);
    if (!isObject(each)) return [key, { operationId: once(each, at), pages: new Map() }];
    const known = objectAt(each, at, fail);
    refuseUnknown(known, ["operationId", "pages"], at, fail);
    const { operationId } = known;
    const pages = entriesAt(known.pages, `${at}/pages`, fail);
    return [
      key,
      {
        operationId: operationId === undefined ? null : once(operationId, `${at}/operationId`),
        pages: new Map(pages.map(([title, name]) => [title, once(name, pointer(`${at}/pages`, title))])),
      },
    ];
  });
  return new Map(entries);
}

function readSchemas(value: Json | undefined, ids: ReadonlySet<string>, fail: Fail): NamesLock["schemas"] {
  const seen = new Set<string>();
  const entries = entriesAt(value, "/schemas", fail).map(([name, places]): [string, readonly string[]] => {
    const at = pointer("/schemas", name);
    if (!/^[\w.-]+$/u.test(name)) fail(at, `${JSON.stringify(name)} may hold only letters, digits and . _ -`);
    if (seen.has(name.toLowerCase())) fail(at, `a second schema is called ${JSON.stringify(name)}`);
    seen.add(name.toLowerCase());
    if (!isArray(places)) return fail(at, "has to be a list of places");
    return [name, places.map((place, index) => placeAt(place, pointer(at, index), ids, fail))];
  });
  return new Map(entries);
}

/** A place of an operation that the lock has: an operationId that was renamed there alone would lose its schemas. */
function placeAt(value: Json | undefined, at: string, ids: ReadonlySet<string>, fail: Fail): string {
  const place = textAt(value, at, fail);
  const { operationId } =
    splitPlace(place) ?? fail(at, `${JSON.stringify(place)} is no place, such as "showNote.200.owner"`);
  if (!ids.has(operationId)) {
    fail(at, `no operation above is called ${operationId}: rename its places too, or delete them`);
  }
  return place;
}

function entriesAt(value: Json | undefined, at: string, fail: Fail): [string, Json | undefined][] {
  return value === undefined || value === null ? [] : Object.entries(objectAt(value, at, fail));
}

function objectAt(value: Json | undefined, at: string, fail: Fail): JsonObject {
  return isPlain(value) ? value : fail(at, "has to be an object of keys and values");
}

function isPlain(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

function textAt(value: Json | undefined, at: string, fail: Fail): string {
  return typeof value === "string" && value !== ""
    ? value
    : fail(at, "has to be a text; put it in quotes if it is one");
}

function refuseUnknown(value: JsonObject, known: readonly string[], at: string, fail: Fail): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const [near] = nearestNames(key, known, 1);
    const hint = near === undefined ? `known keys: ${known.join(", ")}` : `did you mean ${near}?`;
    fail(pointer(at, key), `unknown key ${JSON.stringify(key)}; ${hint}`);
  }
}
