/**
 * What becomes of a fact that an example contradicts. The tables decide: no schema is loosened. Some contradictions are settled
 * by a policy and have a rule of their own; every other one is an error that a person has to settle.
 */
import type { ErrorObject } from "ajv/dist/2020.js";
import type { RuleName } from "../../core/findings/rules.js";
import { isArray, isJson, type Json } from "../../core/base/json.js";
import { isNumberAsString, typesOf } from "./number-as-string.js";
import { quote } from "../../core/base/quote.js";
import { misspeltFor, spellAlike } from "../../core/base/near-name.js";

/** What an example is one of; null for that of a schema which both may use. */
export type ExampleSide = "request" | "response" | null;

/** A contradiction's rule, and what would be right. */
export interface Verdict {
  readonly rule: RuleName;
  readonly right: string;
}

/** The rule of a contradiction, and what the document would have to say. */
export function verdictOn(error: ErrorObject, side: ExampleSide): Verdict {
  return { rule: ruleOf(error, side), right: rightOf(error) };
}

/** True where a policy settles a contradiction. */
export function isSettled(error: ErrorObject, side: ExampleSide): boolean {
  return ruleOf(error, side) !== "example-contradicts-schema";
}

function ruleOf(error: ErrorObject, side: ExampleSide): RuleName {
  const { keyword } = error;
  if (isNumberAsString(error)) return "number-as-string-in-example";
  // A client that meets a new value in a response goes on; a server that meets one in a request does not.
  if ((keyword === "enum" || keyword === "const") && side === "response") return "unlisted-value-in-example";
  return "example-contradicts-schema";
}

function rightOf({ keyword, params, data, schema }: ErrorObject): string {
  switch (keyword) {
    case "required":
      return `The example has ${quoted(params.missingProperty)}, or the table does not mark it as mandatory.`;
    case "dependentRequired":
      return `The example has ${quoted(params.missingProperty)} too, or the description does not ask for it.`;
    case "type":
      return `The example shows ${typesOf(params.type).join(" or ")}, or the type is ${typeOf(data)}.`;
    case "enum":
    case "const":
      return ofListed(data, isJson(schema) ? (isArray(schema) ? schema : [schema]) : []);
    case "anyOf":
    case "oneOf":
      return "The example is one of the alternatives, or the tables describe one more.";
    default:
      return `The example keeps to what the description says of it (${keyword}), or the description says otherwise.`;
  }
}

function ofListed(data: unknown, listed: readonly Json[]): string {
  const texts = listed.filter((value) => typeof value === "string");
  const meant = typeof data === "string" ? misspeltFor(data, texts) : null;
  return meant === null
    ? `The table lists ${quoted(data)} too, or the example shows a listed value.`
    : spellAlike(meant, String(data));
}

/** Shorter than in a message: it is repeated there. */
function quoted(value: unknown): string {
  return quote(value, 40, 39);
}

function typeOf(data: unknown): string {
  if (data === null) return "null";
  if (Array.isArray(data)) return "array";
  return typeof data === "number" ? (Number.isInteger(data) ? "integer" : "number") : typeof data;
}
