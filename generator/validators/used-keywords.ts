/** The keywords of schemas that validators check: what is unknown or malformed is found here, before anything is emitted. */

import { endlessReference } from "../../core/schema/circles.js";
import { GeneratorError } from "../error.js";
import type { Contract } from "../model/contract.js";
import { entriesOf, type Located } from "../model/located.js";
import type { Keyword } from "./definition.js";
import { verdictOn } from "./table.js";

/** A keyword in a schema that validators check. */
export interface UsedKeyword {
  readonly keyword: Keyword;
  readonly at: Located;
}

/**
 * GeneratorError, at the keyword, where a schema of the contract has one that is unknown, refused or malformed, and for a schema
 * that comes back to itself without going into the value.
 */
export function requireCheckable({ root, everySchema }: Contract): void {
  for (const schema of everySchema) usedKeywords(schema);
  const [endless] =
    endlessReference(
      root,
      everySchema.map((schema) => schema.pointer),
    ) ?? [];
  if (endless !== undefined)
    throw new GeneratorError("the schema refers to itself without going into the value", endless);
}

/** The keywords of a schema that are checked. GeneratorError for any that cannot be. */
export function usedKeywords(schema: Located): readonly UsedKeyword[] {
  if (typeof schema.value === "boolean") return [];
  const used: UsedKeyword[] = [];
  for (const [name, at] of entriesOf(schema)) {
    const verdict = verdictOn(name);
    if (verdict.kind === "refused") {
      throw new GeneratorError(`the keyword ${JSON.stringify(name)} ${verdict.reason}`, at.pointer);
    }
    if (verdict.kind !== "handled") continue;
    verdict.keyword.checkValue?.(at);
    used.push({ keyword: verdict.keyword, at });
  }
  return used;
}
