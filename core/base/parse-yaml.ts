/** YAML (and so JSON) with lines, read so that no text can do harm: no duplicate keys, no unknown tags, no endless aliases. */
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
  type Scalar,
} from "yaml";
import { InputError } from "./input-error.js";
import { isJson, pointerTokens, type Json } from "./json.js";

export interface ParsedYaml {
  readonly value: Json;
  /** Line of the value at a JSON Pointer, or of its nearest ancestor that exists; null only for an empty text. */
  readonly locate: (pointer: string) => number | null;
}

/** YAML or JSON text as a value, with the line of each part. @throws InputError with the line of the first fault. */
export function parseYaml(text: string, path: string): ParsedYaml {
  try {
    return readYaml(text, path);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(path, null, tooDeep, { cause: error });
  }
}

const tooDeep = "nested too deeply to be read";

function readYaml(text: string, path: string): ParsedYaml {
  const lines = new LineCounter();
  // yaml compares each key with all before it; `secondKey` does it in one pass.
  const options = { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: false };
  const parsed = parseDocument(text, options);
  const fail = (offset: number | undefined, why: string) =>
    new InputError(path, offset === undefined ? null : lines.linePos(offset).line, why);
  const fault = parsed.errors[0] ?? parsed.warnings[0];
  if (fault) {
    // yaml reports that its parser ran out of stack like any other fault of the text.
    const why = fault.message.includes("call stack") ? tooDeep : `broken YAML or JSON: ${fault.message}`;
    throw fail(fault.pos[0], why);
  }
  visit(parsed, {
    Map(_, { items }) {
      const second = secondKey(items.map(({ key }) => key));
      if (second !== null) throw fail(second.range?.[0], "broken YAML or JSON: Map keys must be unique");
    },
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

/** The first key that has stood before. */
function secondKey(keys: readonly unknown[]): Scalar | null {
  const seen = new Set<string>();
  for (const key of keys) {
    if (!isScalar(key)) continue;
    if (seen.has(String(key.value))) return key;
    seen.add(String(key.value));
  }
  return null;
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
