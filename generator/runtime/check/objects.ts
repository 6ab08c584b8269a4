/** Walking the fields of an object: the applicators of JSON Schema Core, section 10.3.2. */

import { has, type JsonObject } from "./json.js";
import { refuse, refuseMissing, type Check, type Report } from "./report.js";

/** `required`: the field is there. */
export function requiredField(
  object: JsonObject,
  key: string,
  report: Report | undefined,
  source?: string,
): boolean {
  return has(object, key) || refuseMissing(report, "required", key, "must be there", source);
}

/** `properties`: the field, when it is there, passes its check. */
export function property(object: JsonObject, key: string, check: Check, report: Report | undefined): boolean {
  if (!Object.hasOwn(object, key)) return true;
  const value = object[key];
  if (value === undefined) return true;
  return report === undefined ? check(value, undefined) : descend(object, key, check, report);
}

/** `patternProperties`: every field whose name matches passes the check. */
export function patternProperties(
  object: JsonObject,
  pattern: RegExp,
  check: Check,
  report: Report | undefined,
): boolean {
  for (const key in object) {
    if (has(object, key) && pattern.test(key) && !descend(object, key, check, report)) return false;
  }
  return true;
}

/** `additionalProperties`: every field that neither a name nor a pattern covers passes the check. */
export function additionalProperties(
  object: JsonObject,
  names: readonly string[],
  patterns: readonly RegExp[],
  check: Check,
  report: Report | undefined,
): boolean {
  for (const key in object) {
    if (isAdditional(object, key, names, patterns) && !descend(object, key, check, report)) return false;
  }
  return true;
}

/** `additionalProperties: false`: there is no field that neither a name nor a pattern covers. */
export function noAdditionalProperties(
  object: JsonObject,
  names: readonly string[],
  patterns: readonly RegExp[],
  report: Report | undefined,
  source?: string,
): boolean {
  for (const key in object) {
    if (!isAdditional(object, key, names, patterns)) continue;
    if (report === undefined) return false;
    report.path.push(key);
    refuse(report, "additionalProperties", names, "must not be there: the schema has no such field", source);
    report.path.pop();
  }
  return true;
}

/** `propertyNames`: every name passes the check. */
export function propertyNames(object: JsonObject, check: Check, report: Report | undefined): boolean {
  for (const key in object) {
    if (!has(object, key)) continue;
    report?.path.push(key);
    if (!check(key, report)) return false;
    report?.path.pop();
  }
  return true;
}

function isAdditional(
  object: JsonObject,
  key: string,
  names: readonly string[],
  patterns: readonly RegExp[],
): boolean {
  if (!has(object, key) || names.includes(key)) return false;
  for (const pattern of patterns) if (pattern.test(key)) return false;
  return true;
}

function descend(object: JsonObject, key: string, check: Check, report: Report | undefined): boolean {
  if (report === undefined) return check(object[key], undefined);
  report.path.push(key);
  check(object[key], report);
  report.path.pop();
  return true;
}
