/** Corrections by hand: an OpenAPI Overlay 1.0 document, each action of which has to say why and has to match. */
import { openapiOverlay, resolveJsonPath } from "openapi-format";
import { finding, type Finding } from "../core/findings/finding.js";
import { InputError } from "../core/base/input-error.js";
import { isArray, isJson, isObject, stringAt, type JsonObject } from "../core/base/json.js";
import { parseYaml } from "../core/base/parse-yaml.js";

declare module "openapi-format" {
  /** Exported by the package, missing from its declarations. */
  export function resolveJsonPath(
    root: JsonObject,
    path: string,
  ): { readonly parent: unknown[] | Record<string, unknown> | undefined; readonly key: string | number }[];
}

interface Action {
  readonly target: string;
  /** Why, in one line. */
  readonly reason: string;
  readonly change: { readonly kind: "remove" } | { readonly kind: "update"; readonly value: unknown };
  /** `<overlay>:<line>` */
  readonly source: string;
  readonly fail: (why: string) => InputError;
}

/**
 * Applies an overlay to a copy of `document`; keys keep their places, new ones go last.
 * @returns the corrected document, and an `overlay-moot` finding for each action that changed nothing.
 * @throws InputError, at the action's line, where an action gives no reason, is malformed or matches nothing.
 */
export async function applyOverlay(
  document: JsonObject,
  overlayText: string,
  overlayPath: string,
): Promise<{ document: JsonObject; findings: Finding[] }> {
  const findings: Finding[] = [];
  let current = document;
  for (const { target, source, document: next } of await overlaySteps(document, overlayText, overlayPath)) {
    if (JSON.stringify(next) === JSON.stringify(current)) {
      const message = `the action on ${target} changes nothing: the contract already says so; remove it`;
      findings.push(finding("overlay-moot", source, message));
    }
    current = next;
  }
  return { document: current, findings };
}

/** An action that was applied. */
export interface OverlayStep {
  readonly target: string;
  readonly reason: string;
  /** `<overlay>:<line>` */
  readonly source: string;
  /** The document after it. */
  readonly document: JsonObject;
}

/** Applies an overlay action by action. @throws as {@link applyOverlay} */
export async function overlaySteps(
  document: JsonObject,
  overlayText: string,
  overlayPath: string,
): Promise<OverlayStep[]> {
  const steps: OverlayStep[] = [];
  let current = document;
  for (const action of readActions(overlayText, overlayPath)) {
    current = await applyAction(current, action);
    const { target, reason, source } = action;
    steps.push({ target, reason, source, document: current });
  }
  return steps;
}

async function applyAction(document: JsonObject, { target, change, fail }: Action): Promise<JsonObject> {
  const copy = structuredClone(document);
  const { result: matches, said } = listening(() => resolveJsonPath(copy, target));
  if (said.length > 0) throw fail(`its target is not a JSONPath: ${said.join("; ")}`);
  if (matches.length === 0) throw fail(`it matches nothing: the contract has no ${target}`);
  if (change.kind === "remove") {
    // From the back: openapi-format removes from the front, and so the wrong entries of a list.
    for (const { parent, key } of matches.reverse()) {
      if (parent === undefined) throw fail("the whole contract cannot be removed");
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
    }
    return copy;
  }
  return update(copy, target, change.value, fail);
}

async function update(
  copy: JsonObject,
  target: string,
  value: unknown,
  fail: Action["fail"],
): Promise<JsonObject> {
  // As 1.1: under 1.0, openapi-format replaces a list instead of appending to it, against both versions.
  const overlaySet = { overlay: "1.1.0", actions: [{ target, update: value }] };
  const { result, said } = listening(() => openapiOverlay({ ...copy }, { overlaySet }));
  const applied: unknown = await result;
  const data = isObject(applied) ? applied.data : null;
  if (said.length > 0) throw fail(`it cannot be applied: ${said.join("; ")}`);
  if (!isJson(data) || !isObject(data)) throw fail("it leaves no contract behind");
  return data;
}

/** openapi-format tells what is wrong on the console only; this catches what it says while `run` is on the stack. */
function listening<Result>(run: () => Result): { result: Result; said: string[] } {
  const said: string[] = [];
  const spoken = console.error;
  console.error = (message: unknown) => said.push(String(message));
  try {
    return { result: run(), said };
  } finally {
    console.error = spoken;
  }
}

function readActions(text: string, path: string): Action[] {
  const { value, locate } = parseYaml(text, path);
  if (!isObject(value)) throw new InputError(path, 1, "not an overlay: its top level has to be an object");
  if (!/^1\.0\.\d+$/.test(stringAt(value, "overlay") ?? "")) {
    throw new InputError(
      path,
      locate("/overlay"),
      'not an OpenAPI Overlay 1.0: `overlay: "1.0.0"` is missing',
    );
  }
  if (!isArray(value.actions)) throw new InputError(path, locate("/actions"), "`actions` has to be a list");
  return value.actions.map((action, index) => {
    const line = locate(`/actions/${index}`);
    const fail = (why: string) => new InputError(path, line, `overlay action ${index + 1}: ${why}`);
    if (!isObject(action)) throw fail("it has to be an object");
    return readAction(action, `${path}:${line ?? 1}`, fail);
  });
}

const actionKeys = ["target", "description", "update", "remove"];

function readAction(action: JsonObject, source: string, fail: Action["fail"]): Action {
  const unknown = Object.keys(action).find((key) => !actionKeys.includes(key) && !key.startsWith("x-"));
  if (unknown !== undefined)
    throw fail(`unknown key ${JSON.stringify(unknown)}; known: ${actionKeys.join(", ")}`);
  const target = stringAt(action, "target");
  if (target?.startsWith("$") !== true) throw fail("`target` has to be a JSONPath that starts with $");
  const reason = (stringAt(action, "description") ?? "").replace(/\s+/gu, " ").trim();
  if (reason === "") throw fail("it gives no reason; say why in `description`");
  if ((action.remove === undefined) === (action.update === undefined)) {
    throw fail("it needs either `update` or `remove: true`");
  }
  if (action.update !== undefined) {
    // openapi-format would merge it into the prototype of all objects.
    if (hasPrototypeKey(action.update)) throw fail("the key __proto__ cannot be set by an overlay");
    return { target, reason, change: { kind: "update", value: action.update }, source, fail };
  }
  if (action.remove !== true) throw fail("`remove` can only be true");
  return { target, reason, change: { kind: "remove" }, source, fail };
}

function hasPrototypeKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasPrototypeKey);
  return isObject(value) && (Object.hasOwn(value, "__proto__") || Object.values(value).some(hasPrototypeKey));
}
