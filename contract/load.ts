/** A contract from a file: OpenAPI 3 in YAML or JSON, complete in itself, with every value's line. */
import { InputError } from "../core/base/input-error.js";
import { isObject, valueAt, type JsonObject } from "../core/base/json.js";
import { parseYaml } from "../core/base/parse-yaml.js";
import { readText } from "../core/base/read-text.js";
import { endlessReference } from "../core/schema/circles.js";
import { asOpenApi31 } from "../core/schema/openapi-30.js";
import { readReference } from "../core/schema/resolve.js";
import { versionFault } from "../core/schema/version.js";
import { walk } from "../core/schema/walk.js";

export interface LoadedContract {
  /** As messages call it. */
  readonly path: string;
  readonly text: string;
  /** As OpenAPI 3.1 says it, whichever version the text is of. */
  readonly document: JsonObject;
  /** Line of the value at a JSON Pointer, or of its nearest ancestor that exists; null only for an empty text. */
  readonly locate: (pointer: string) => number | null;
}

/** Reads a contract from disk. @throws InputError where {@link parseContract} does, and where the file cannot be read. */
export async function loadContract(file: string, shownAs: string = file): Promise<LoadedContract> {
  return parseContract(await readText(file, shownAs), shownAs);
}

/**
 * Reads a contract from its text.
 * @throws InputError (file, line, what to do) for broken YAML or JSON, another version than OpenAPI 3, and `$ref`s that
 * lead outside, nowhere or in a circle.
 */
export function parseContract(text: string, path: string): LoadedContract {
  const { value, locate } = parseYaml(text, path);
  if (!isObject(value)) {
    throw new InputError(path, 1, "not an OpenAPI document: its top level has to be an object");
  }
  return checked({ path, text, document: value, locate });
}

/**
 * A contract that is in memory already, with the text that it is written as; lines are worked out when the first one is
 * asked for. @throws InputError where {@link parseContract} does.
 */
export function contractOf(document: JsonObject, text: string, path: string): LoadedContract {
  let known: LoadedContract["locate"] | null = null;
  const locate: LoadedContract["locate"] = (pointer) => {
    known ??= parseYaml(text, path).locate;
    return known(pointer);
  };
  return checked({ path, text, document, locate });
}

function checked(given: LoadedContract): LoadedContract {
  checkVersion(given);
  const contract = { ...given, document: asOpenApi31(given.document) };
  checkReferences(contract);
  return contract;
}

function checkVersion({ document, path, locate }: LoadedContract): void {
  const fault = versionFault(document);
  if (fault !== null) throw new InputError(path, locate(fault.pointer), fault.message);
}

function checkReferences({ document, path, locate }: LoadedContract): void {
  const schemas: string[] = [];
  for (const { kind, value, pointer } of walk(document)) {
    if (kind === "schema" || typeof value.$ref === "string") schemas.push(pointer);
    if (typeof value.$ref !== "string") continue;
    const why = faultOf(document, value.$ref);
    if (why !== null) throw new InputError(path, locate(`${pointer}/$ref`), why);
  }
  const circle = endlessReference(document, schemas);
  if (circle !== null) {
    throw new InputError(
      path,
      locate(circle[0] ?? ""),
      `$ref goes in a circle without ever describing a value: ${circle.map((at) => `#${at}`).join(" → ")}`,
    );
  }
}

function faultOf(document: JsonObject, ref: string): string | null {
  const reference = readReference(ref);
  const quoted = JSON.stringify(ref);
  switch (reference.kind) {
    case "external":
      return `$ref ${quoted} leads to another file, and only one file is read; bundle it first (redocly bundle)`;
    case "malformed":
      return `$ref ${quoted} is not a JSON Pointer; write it as #/components/…`;
    case "local":
      return valueAt(document, reference.pointer) === undefined
        ? `$ref ${quoted} leads nowhere: this document has nothing there`
        : null;
  }
}
