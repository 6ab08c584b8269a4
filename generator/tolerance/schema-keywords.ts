/** Keywords of schemas that validators do not check: they are left out, and told. */
import { pointer, type Json, type JsonObject } from "../../core/base/json.js";
import { withNull } from "../../core/schema/openapi-30.js";
import { GeneratorError } from "../error.js";
import { verdictOn } from "../validators/table.js";
import { isKnownDialect } from "./root.js";
import { asItIs, readOtherwise, without, type Mended, type Note, type Tolerance } from "./tolerance.js";

export const schemaKeywords: Tolerance = {
  kind: "schema",
  mend: (schema, { pointer: at }) => {
    const { value, notes } = withoutNullable(schema, at);
    const unread = Object.entries(value).flatMap(([name, given]): [string, string][] => {
      const why = given === undefined ? null : faultOf(name, given);
      return why === null ? [] : [[name, why]];
    });
    if (unread.length === 0) return { value, notes };
    const names = unread.map(([name]) => name);
    // A schema may say which dialect it is of, as long as it is the contract's.
    const told = unread.filter(([name]) => name !== "$schema" || !isKnownDialect(value[name]));
    return {
      value: without(value, names),
      notes: [
        ...notes,
        ...told.map(([name, why]): Note => {
          const message = `the keyword ${JSON.stringify(name)} ${why}`;
          return { rule: "unchecked-keyword", pointer: pointer(at, name), message };
        }),
      ],
    };
  },
};

/** Why a keyword cannot be checked as it stands; null where it can, or where nothing is lost without it. */
function faultOf(name: string, value: Json): string | null {
  const verdict = verdictOn(name);
  switch (verdict.kind) {
    case "ignored":
      return null;
    case "refused":
      return `${verdict.reason}; it is not checked`;
    case "handled":
      try {
        verdict.keyword.checkValue?.({ value, pointer: "" });
        return null;
      } catch (error) {
        if (error instanceof GeneratorError) return `${error.reason}; it is not checked`;
        throw error;
      }
  }
}

/** `nullable` of OpenAPI 3.0 in a later document means what it meant there: whoever wrote it wanted null. */
function withoutNullable(schema: JsonObject, at: string): Mended {
  const { nullable, ...rest } = schema;
  if (nullable === undefined) return asItIs(schema);
  const message = '`nullable` is of OpenAPI 3.0; it is read as "null" in `type`, as 3.1 writes it';
  return {
    value: nullable === true ? withNull(rest) : rest,
    notes: [readOtherwise(pointer(at, "nullable"), message)],
  };
}
