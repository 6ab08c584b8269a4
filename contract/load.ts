/** A contract from a file: OpenAPI 3.1 in YAML or JSON, complete in itself, with every value's line. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from "yaml";
import { InputError } from "./input-error.js";
import { isJson, isObject, pointerTokens, type JsonObject, valueAt } from "./json.js";
import { readText } from "./read-text.js";
import { endlessReference, readReference } from "./reference.js";
import { walk } from "./walk.js";

export interface LoadedContract {
  /** As messages call it. */
  readonly path: string;
  readonly text: string;
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
 * @throws InputError (file, line, what to do) for broken YAML or JSON, another version than OpenAPI 3.1, and `$ref`s that
 * lead outside, nowhere or in a circle.
 */
export function parseContract(text: string, path: string): LoadedContract {
  const { value, locate } = parseYaml(text, path);
  if (!isObject(value)) {
    throw new InputError(path, 1, "not an OpenAPI document: its top level has to be an object");
  }
  const contract = { path, text, document: value, locate };
  checkVersion(contract);
  checkReferences(contract);
  return contract;
}

/** A contract that is in memory already, as the text it is written as; lines are worked out when the first one is asked for. */
export function contractOf(document: JsonObject, text: string, path: string): LoadedContract {
  let known: LoadedContract["locate"] | null = null;
  return {
    path,
    text,
    document,
    locate: (pointer) => {
      known ??= parseYaml(text, path).locate;
      return known(pointer);
    },
  };
}

/** YAML or JSON text as a value, with the line of each part. @throws InputError with the line of the first fault. */
export function parseYaml(
  text: string,
  path: string,
): { readonly value: JsonObject[string]; readonly locate: LoadedContract["locate"] } {
  try {
    return readYaml(text, path);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(path, null, tooDeep, { cause: error });
  }
}

const tooDeep = "nested too deeply to be read";

function readYaml(text: string, path: string): ReturnType<typeof parseYaml> {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const fail = (offset: number | undefined, why: string) =>
    new InputError(path, offset === undefined ? null : lines.linePos(offset).line, why);
  const fault = parsed.errors[0] ?? parsed.warnings[0];
  if (fault) {
    // yaml reports that its parser ran out of stack like any other fault of the text.
    const why = fault.message.includes("call stack") ? tooDeep : `broken YAML or JSON: ${fault.message}`;
    throw fail(fault.pos[0], why);
  }
  visit(parsed, {
    Alias(_, alias, around) {
      const target = alias.resolve(parsed);
      if (target === undefined) throw fail(alias.range?.[0], `the alias *${alias.source} stands for nothing`);
      if (around.includes(target))
        throw fail(alias.range?.[0], `the alias *${alias.source} is part of itself`);
    },
  });
  const value = expand(parsed, path);
  if (!isJson(value)) throw fail(undefined, "holds .nan or .inf, which JSON does not have");
  return { value, locate: (pointer) => lineAt(parsed, lines, pointer) };
}

function expand(parsed: Document.Parsed, path: string): unknown {
  try {
    return parsed.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new InputError(path, null, "its YAML aliases multiply beyond measure", { cause: error });
  }
}

function lineAt(parsed: Document.Parsed, lines: LineCounter, pointer: string): number | null {
  let node: unknown = parsed.contents;
  let offset = parsed.contents?.range[0] ?? null;
  for (const token of pointerTokens(pointer)) {
    const found = memberOf(isAlias(node) ? node.resolve(parsed) : node, token);
    if (found === null) break;
    node = found.value;
    offset = found.offset ?? offset;
  }
  return offset === null ? null : lines.linePos(offset).line;
}

/** A member of a YAML map or sequence; its line is that of the key, or of the item. */
function memberOf(
  node: unknown,
  token: string,
): { readonly value: unknown; readonly offset: number | undefined } | null {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(token)];
    return item === undefined ? null : { value: item, offset: item.range?.[0] };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
  return pair && isScalar(pair.key) ? { value: pair.value, offset: pair.key.range?.[0] } : null;
}

function checkVersion({ document, path, locate }: LoadedContract): void {
  const { openapi, swagger } = document;
  if (swagger !== undefined) {
    throw new InputError(
      path,
      locate("/swagger"),
      "Swagger 2 is not read; convert it to OpenAPI 3.1 first (for example with swagger2openapi, then openapi-format)",
    );
  }
  if (openapi === undefined) {
    throw new InputError(path, 1, 'not an OpenAPI document: `openapi: "3.1.1"` is missing');
  }
  if (typeof openapi !== "string" || !/^3\.1\.\d+$/.test(openapi)) {
    throw new InputError(
      path,
      locate("/openapi"),
      `OpenAPI ${JSON.stringify(openapi)} is not read; 3.1.x is (convert with openapi-format --convertTo 3.1)`,
    );
  }
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
  const shown = JSON.stringify(ref);
  switch (reference.kind) {
    case "external":
      return `$ref ${shown} leads to another file, and only one file is read; bundle it first (redocly bundle)`;
    case "malformed":
      return `$ref ${shown} is not a JSON Pointer; write it as #/components/…`;
    case "local":
      return valueAt(document, reference.pointer) === undefined
        ? `$ref ${shown} leads nowhere: this document has nothing there`
        : null;
  }
}
