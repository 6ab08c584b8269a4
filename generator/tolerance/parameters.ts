/** Parameters that a client does not send, and those of a path that nothing describes. */
import { isArray, isJsonObject, pointer, valueAt, type Json, type JsonObject } from "../../core/base/json.js";
import { isMethod } from "../../core/schema/methods.js";
import { readReference } from "../../core/schema/resolve.js";
import { asItIs, readOtherwise, type Around, type Mended, type Note, type Tolerance } from "./tolerance.js";

const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u;

/** Of operations and of path items. */
export const unsentParameters: readonly Tolerance[] = (["operation", "pathItem"] as const).map((kind) => ({
  kind,
  mend: withoutUnsent,
}));

function withoutUnsent(value: JsonObject, { document, pointer: at }: Around): Mended {
  const { parameters } = value;
  if (!isArray(parameters)) return asItIs(value);
  const notes: Note[] = [];
  const kept = parameters.filter((parameter, index) => {
    const why = whyUnsent(referenced(document, parameter));
    if (why !== null) notes.push(readOtherwise(pointer(at, "parameters", index), why));
    return why === null;
  });
  return notes.length === 0 ? asItIs(value) : { value: { ...value, parameters: kept }, notes };
}

function whyUnsent(parameter: JsonObject): string | null {
  const { name, in: place } = parameter;
  if (typeof name !== "string" || typeof place !== "string") return null;
  if (place === "cookie") {
    return `the parameter ${JSON.stringify(name)} goes into a cookie, which no browser lets a client set: pass a Cookie header where you can`;
  }
  if (place === "header" && !headerName.test(name)) {
    return `${JSON.stringify(name)} is not the name of a header; the parameter is left out`;
  }
  return null;
}

/** The placeholders of a path are its parameters, described or not. */
export const describedPlaceholders: Tolerance = {
  kind: "root",
  mend: (root, { document }) => {
    const { paths } = root;
    if (!isJsonObject(paths)) return asItIs(root);
    const notes: Note[] = [];
    const mended = Object.entries(paths).map(([template, item]): [string, Json | undefined] => {
      if (!isJsonObject(item) || item.$ref !== undefined) return [template, item];
      const described = withPlaceholders(item, template, { document, pointer: pointer("/paths", template) });
      notes.push(...described.notes);
      return [template, described.value];
    });
    return notes.length === 0
      ? asItIs(root)
      : { value: { ...root, paths: Object.fromEntries(mended) }, notes };
  },
};

function withPlaceholders(item: JsonObject, template: string, { document, pointer: at }: Around): Mended {
  const placeholders = new Set([...template.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => name));
  const inPath = (owner: JsonObject): string[] =>
    parametersOf(document, owner).flatMap(({ in: place, name }) =>
      place === "path" && typeof name === "string" ? [name] : [],
    );
  const shared = inPath(item);
  const notes: Note[] = [];
  const mended = Object.entries(item).map(([method, operation]): [string, Json | undefined] => {
    if (!isMethod(method) || !isJsonObject(operation)) return [method, operation];
    const named = new Set([...shared, ...inPath(operation)]);
    const missing = [...placeholders].filter((name) => !named.has(name));
    if (missing.length === 0) return [method, operation];
    for (const name of missing) {
      const message = `the path parameter {${name}} is not described; it is taken for a string`;
      notes.push(readOtherwise(pointer(at, method), message));
    }
    return [method, withParameters(operation, missing, document)];
  });
  return notes.length === 0 ? asItIs(item) : { value: Object.fromEntries(mended), notes };
}

/** A path that spells out a query has parameters of the query in it. */
function withParameters(operation: JsonObject, names: readonly string[], document: JsonObject): JsonObject {
  const given = isArray(operation.parameters) ? operation.parameters : [];
  const kept = given.filter((one) => {
    const { name, in: place } = referenced(document, one);
    return place !== "query" || !names.some((each) => each === name);
  });
  const added = names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  return { ...operation, parameters: [...kept, ...added] };
}

/** Every path parameter is required, whether it says so or not; those that the path has no place for are none. */
export const requiredPathParameter: Tolerance = {
  kind: "parameter",
  mend: (value, { pointer: at }) => {
    if (value.in !== "path" || value.required === true) return asItIs(value);
    const message = "a path parameter is always required; it does not say so";
    return { value: { ...value, required: true }, notes: [readOtherwise(at, message)] };
  },
};

function parametersOf(document: JsonObject, owner: JsonObject): readonly JsonObject[] {
  return isArray(owner.parameters) ? owner.parameters.map((one) => referenced(document, one)) : [];
}

/** A Parameter Object, behind the one `$ref` that it may be. */
function referenced(document: JsonObject, value: Json): JsonObject {
  if (!isJsonObject(value)) return {};
  const reference = typeof value.$ref === "string" ? readReference(value.$ref) : null;
  if (reference?.kind !== "local") return value;
  const target = valueAt(document, reference.pointer);
  return isJsonObject(target) ? target : {};
}
