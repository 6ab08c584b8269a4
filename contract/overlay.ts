/** Corrections by hand: an OpenAPI Overlay 1.0 document, each action of which has to say why and has to match. */
import { paths } from "jsonpathly";
import { finding, type Finding } from "../core/findings/finding.js";
import { withFindings, type WithFindings } from "../core/findings/with-findings.js";
import { InputError } from "../core/base/input-error.js";
import { isArray, isObject, stringAt, type Json, type JsonObject } from "../core/base/json.js";
import { parseYaml } from "../core/base/parse-yaml.js";
import { changedAt, merged, placeOf, type Place } from "./place.js";

interface Action {
  readonly target: string;
  /** Why, in one line. */
  readonly reason: string;
  readonly change: { readonly kind: "remove" } | { readonly kind: "update"; readonly value: Json };
  /** `<overlay>:<line>` */
  readonly source: string;
  readonly fail: (why: string) => InputError;
}

/**
 * Applies an overlay to a copy of `document`; keys keep their places, new ones go last.
 * @returns the corrected document, and an `overlay-moot` finding for each action that changed nothing.
 * @throws InputError, at the action's line, where an action gives no reason, is malformed or matches nothing.
 */
export function applyOverlay(
  document: JsonObject,
  overlayText: string,
  overlayPath: string,
): WithFindings<JsonObject> {
  const findings: Finding[] = [];
  let current = document;
  for (const { target, source, document: next } of overlaySteps(document, overlayText, overlayPath)) {
    if (JSON.stringify(next) === JSON.stringify(current)) {
      const message = `the action on ${target} changes nothing: the contract already says so; remove it`;
      findings.push(finding("overlay-moot", source, message));
    }
    current = next;
  }
  return withFindings(current, findings);
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
export function overlaySteps(document: JsonObject, overlayText: string, overlayPath: string): OverlayStep[] {
  const steps: OverlayStep[] = [];
  let current = document;
  for (const action of readActions(overlayText, overlayPath)) {
    current = applyAction(current, action);
    const { target, reason, source } = action;
    steps.push({ target, reason, source, document: current });
  }
  return steps;
}

function applyAction(document: JsonObject, { target, change, fail }: Action): JsonObject {
  const places = placesOf(document, target, fail);
  if (places.length === 0) throw fail(`it matches nothing: the contract has no ${target}`);
  // From the back, so that the entries of a list that are still to be removed keep their places.
  const inOrder = change.kind === "remove" ? places.reverse() : places;
  return inOrder.reduce<JsonObject>((current, place) => {
    if (change.kind === "update") {
      const updated = changedAt(current, place, (value) => updatedValue(value, change.value, target, fail));
      if (!isObject(updated)) throw fail("it leaves no contract behind");
      return updated;
    }
    const rest = changedAt(current, place, () => undefined);
    if (!isObject(rest)) throw fail("the whole contract cannot be removed");
    return rest;
  }, document);
}

/** Where a JSONPath leads, from the front to the back of the document. */
function placesOf(document: JsonObject, target: string, fail: Action["fail"]): Place[] {
  try {
    return paths(document, target).map(placeOf);
  } catch (error) {
    throw fail(`its target is not a JSONPath: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What an action makes of one value: objects are merged, lists get what is new behind what they have, anything else is replaced. */
function updatedValue(value: Json, update: Json, target: string, fail: Action["fail"]): Json {
  if (isArray(value)) return merged(value, isArray(update) ? update : [update]);
  if (isObject(value) !== isObject(update) || isArray(update)) {
    throw fail(
      `it cannot be applied: type mismatch, ${target} is ${kindOf(value)} and the update ${kindOf(update)}`,
    );
  }
  return merged(value, update);
}

function kindOf(value: Json): string {
  if (isArray(value)) return "a list";
  return isObject(value) ? "an object" : "a plain value";
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
    // Others who apply the overlay would merge it into the prototype of all objects.
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
