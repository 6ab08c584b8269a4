/** The URL of a request: server, path and query. */

import { has, isObject, type JsonObject } from "../check/json.js";
import type { OperationDescriptor, ParameterDescriptor } from "../operation.js";
import { refuse, Report } from "../check/report.js";
import { pathValue, queryPairs } from "./serialize.js";
import { ValidationError } from "../check/validator.js";

/** A server variable: its placeholder in the URL, the value to put there, and the values that the contract allows. */
export interface ServerVariable {
  readonly name: string;
  /** What the client was given, if anything. */
  readonly value: string | undefined;
  readonly fallback: string;
  /** Empty when the contract does not list any. */
  readonly allowed: readonly string[];
}

/**
 * Fills the URL template of a server (OpenAPI Server Object). TypeError for a value that the contract
 * does not list, or that could lead to another host.
 */
export function serverUrl(template: string, variables: readonly ServerVariable[]): string {
  let url = template;
  for (const { name, fallback, allowed, value = fallback } of variables) {
    const known = value === fallback || allowed.includes(value);
    if (!known && (allowed.length > 0 || !/^[A-Za-z0-9_~.-]+$/.test(value))) {
      const wanted =
        allowed.length > 0 ? `one of ${allowed.join(", ")}` : "letters, digits, and any of _ ~ . -";
      throw new TypeError(`${name} is ${JSON.stringify(value)}, but must be ${wanted}`);
    }
    url = url.replaceAll(`{${name}}`, value);
  }
  return url;
}

/**
 * The path of a request. ValidationError, before anything is sent, for a parameter that is missing or empty,
 * or that would make a segment "." or "..", which URLs fold away.
 */
export function fillPath(operation: OperationDescriptor, values: JsonObject): string {
  const report = new Report();
  const fill = (placeholder: string, name: string): string => {
    const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
    if (parameter === undefined) return placeholder;
    const text = has(values, name) ? pathValue(parameter, values[name]) : "";
    report.path.push("path", name);
    if (text === "")
      refuse(report, "required", name, "must be there and must not be empty: it is part of the path");
    report.path.length = 0;
    return text;
  };
  const segments = operation.path.split("/").map((segment) => {
    const filled = segment.replace(/\{([^{}]+)\}/g, fill);
    if (filled !== segment && (filled === "." || filled === "..")) {
      report.path.push("path");
      refuse(report, "path", segment, `must not make the segment ${segment} of the path "${filled}"`);
      report.path.length = 0;
    }
    return filled;
  });
  if (report.issues.length > 0) throw new ValidationError(`the request of ${operation.id}`, report.issues);
  return segments.join("/");
}

/** The query of a request, without "?". Fields that the contract does not know go along as they are. */
export function queryString(operation: OperationDescriptor, values: JsonObject): string {
  return Object.entries(values)
    .flatMap(([name, value]) => queryPairs(queryParameter(operation, name, value), value))
    .join("&");
}

function queryParameter(operation: OperationDescriptor, name: string, value: unknown): ParameterDescriptor {
  const known = operation.parameters.find((parameter) => parameter.in === "query" && parameter.name === name);
  const style = isObject(value) ? "deepObject" : "form";
  return known ?? { name, in: "query", style, explode: true, allowReserved: false };
}
