/** The keywords of schemas that validators check: what is malformed is found here, before anything is emitted. */

import { endlessReference } from "../../core/schema/circles.js";
import { GeneratorError } from "../error.js";
import type { Contract } from "../model/contract.js";
import { entriesOf, type Located } from "../model/located.js";
import type { Keyword } from "./definition.js";
import type { Note } from "../note.js";
import { verdictOn } from "./table.js";

/** A keyword in a schema that validators check. */
export interface UsedKeyword {
  readonly keyword: Keyword;
  readonly at: Located;
}

/**
 * What is not checked of schemas that stand where no schema belongs (a `$ref` may lead anywhere).
 * GeneratorError, at the keyword, where one is malformed, and for a schema that comes back to itself without going into the value.
 */
export function checkable({ root, everySchema }: Contract): readonly Note[] {
  const [endless] =
    endlessReference(
      root,
      everySchema.map((schema) => schema.pointer),
    ) ?? [];
  if (endless !== undefined)
    throw new GeneratorError("the schema refers to itself without going into the value", endless);
  return everySchema.flatMap((schema) => {
    usedKeywords(schema);
    return unknownKeywords(schema);
  });
}

function unknownKeywords(schema: Located): readonly Note[] {
  if (typeof schema.value === "boolean") return [];
  return entriesOf(schema).flatMap(([name, { pointer }]): Note[] => {
    const verdict = verdictOn(name);
    if (verdict.kind !== "refused") return [];
    const message = `the keyword ${JSON.stringify(name)} ${verdict.reason}; it is not checked`;
    return [{ rule: "unchecked-keyword", pointer, message }];
  });
}

/** The keywords of a schema that are checked. GeneratorError for a malformed one. */
export function usedKeywords(schema: Located): readonly UsedKeyword[] {
  if (typeof schema.value === "boolean") return [];
  const used: UsedKeyword[] = [];
  for (const [name, at] of entriesOf(schema)) {
    const verdict = verdictOn(name);
    if (verdict.kind !== "handled") continue;
    verdict.keyword.checkValue?.(at);
    used.push({ keyword: verdict.keyword, at });
  }
  return used;
}
