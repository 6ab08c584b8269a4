import { jsonObject, type Json } from "../../../core/base/json.js";
import { scalarOf } from "../../meaning/fact.js";
import type { TypeExpression } from "../../family/type-expression.js";

/** A value as written in a document, as a JSON value of the field's type, a scalar or an object in JSON; undefined where it is none. */
export function cast(raw: string, type: TypeExpression): Json | undefined {
  switch (scalarOf(type)) {
    case "string":
      return raw;
    case "integer":
      return /^-?\d+$/u.test(raw) ? Number(raw) : undefined;
    case "number":
      return /^-?\d+(?:\.\d+)?$/u.test(raw) ? Number(raw) : undefined;
    case "boolean":
      return /^(?:true|false)$/i.test(raw) ? raw.toLowerCase() === "true" : undefined;
    case null:
      return type.kind === "object" || type.kind === "map" ? (jsonObject(raw) ?? undefined) : undefined;
  }
}
