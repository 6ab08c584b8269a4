/**
 * A number or truth value in quotes, where the table says that it is none: it is reported, and the type of the table stays as it is.
 * (An example that holds null is another matter: the field accepts null then, in scraper/openapi/field/null-in-example.ts.)
 */
import type { ErrorObject } from "ajv/dist/2020.js";

/** True where a value breaks its `type` only because it is written in quotes. */
export function isNumberAsString({ keyword, params, data }: ErrorObject): boolean {
  return keyword === "type" && typesOf(params.type).some((type) => spells(data, type));
}

/** The types that `type` names, be it one or a list. */
export function typesOf(type: unknown): string[] {
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string");
}

const spelling: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false)$/i,
};

/** True for a string that spells a value of the type. */
function spells(data: unknown, type: string): boolean {
  return typeof data === "string" && Object.hasOwn(spelling, type) && spelling[type]?.test(data) === true;
}
