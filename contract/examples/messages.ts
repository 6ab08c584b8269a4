/** Ajv's errors in the words of a person who has the documents before them. */
import type { ErrorObject } from "ajv/dist/2020.js";
import { isJson, isObject, pointer, stringAt, type JsonObject } from "../../core/base/json.js";
import { quote } from "../../core/base/quote.js";
import { verdictOn, type ExampleSide, type Verdict } from "./tolerated-contradictions.js";
import { unionFolder } from "./union-errors.js";
import { walk } from "../../core/schema/walk.js";

export interface Contradiction extends Verdict {
  /** JSON Pointer inside the value; empty for the value itself. */
  readonly at: string;
  readonly message: string;
  /** Where the document states what is contradicted; null where the contract does not say. */
  readonly stated: string | null;
  /** Pointer of the keyword that is contradicted; of a list of required names, with the name. */
  readonly fact: string;
}

/** What Ajv found wrong with one value, in words. */
export type FindContradictions = (errors: readonly ErrorObject[], side: ExampleSide) => Contradiction[];

/**
 * Words the errors of one document: one entry for each thing that is wrong with a value. Follow-up errors are folded into what
 * caused them: a failed `if` into its `then`, the branches of `anyOf` and `oneOf` into one entry, unless only one branch was
 * meant at all. What has to be known about the document is found out once, when the first error comes.
 */
export function contradictionFinder(document: JsonObject): FindContradictions {
  let origin: OriginFinder | null = null;
  const fold = unionFolder(document);
  return (errors, side) => {
    if (errors.length === 0) return [];
    const find = (origin ??= originFinder(document));
    const found = fold(withoutFollowers(errors), side)
      .filter(({ keyword }) => keyword !== "if")
      .map((error) => contradiction(error, side, find(error)));
    // Branches of a union that share a schema break it once each.
    return [...new Map(found.map((each) => [`${each.at} ${each.message}`, each])).values()];
  };
}

/** A value of another type is none of the listed ones either: that it is not need not be reported. */
function withoutFollowers(errors: readonly ErrorObject[]): ErrorObject[] {
  const mistyped = errors.filter(({ keyword }) => keyword === "type");
  return errors.filter(
    ({ keyword, instancePath, parentSchema }) =>
      (keyword !== "enum" && keyword !== "const") ||
      !mistyped.some((each) => each.instancePath === instancePath && each.parentSchema === parentSchema),
  );
}

interface Origin {
  readonly stated: string | null;
  readonly fact: string;
}

type OriginFinder = (error: ErrorObject) => Origin;

function contradiction(error: ErrorObject, side: ExampleSide, { stated, fact }: Origin): Contradiction {
  const broken = `${error.message ?? `breaks ${error.keyword}`}${detail(error)}`;
  const message = `is ${quote(error.data)} but ${broken}${stated === null ? "" : `, as ${stated} states`}`;
  return { at: error.instancePath, message, stated, fact, ...verdictOn(error, side) };
}

/** What Ajv's sentence leaves out. */
function detail({ keyword, params, schema }: ErrorObject): string {
  if (keyword === "enum" && isJson(schema)) return `: ${quote(schema)}`;
  if (keyword === "const" && isJson(schema)) return `: ${quote(schema)}`;
  const key: unknown = params.additionalProperty ?? params.unevaluatedProperty;
  return typeof key === "string" ? `: ${JSON.stringify(key)}` : "";
}

/** Finds the `x-source` of the schema that an error comes from, or of what lies around it. */
function originFinder(document: JsonObject): OriginFinder {
  const places = new Map<unknown, string>();
  const sources = new Map<string, string>();
  for (const { value, pointer: at } of walk(document)) {
    places.set(value, at);
    const source = stringAt(value, "x-source");
    if (source !== null) sources.set(at, source);
  }
  const nearest = (at: string): string | null => {
    const end = at.lastIndexOf("/");
    return sources.get(at) ?? (end === -1 ? null : nearest(at.slice(0, end)));
  };
  return ({ keyword, params, parentSchema }) => {
    const missing: unknown = params.missingProperty;
    const row: unknown =
      keyword === "required" && typeof missing === "string" && isObject(parentSchema?.properties)
        ? parentSchema.properties[missing]
        : null;
    const holder = places.get(parentSchema);
    const place = places.get(row) ?? holder;
    const named = typeof missing === "string" ? [keyword, missing] : [keyword];
    return {
      stated: place === undefined ? null : nearest(place),
      fact: pointer(holder ?? "", ...named),
    };
  };
}
