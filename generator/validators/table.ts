/**
 * Every keyword of JSON Schema 2020-12 and of the OpenAPI 3.1 base vocabulary: checked, ignored with a reason, or refused.
 * A keyword that is not here stops generation. This table is the table of contents of `keywords/`;
 * its order is the order of the emitted checks.
 */

import type { KeywordName } from "../../core/schema/keywords.js";
import type { Keyword } from "./definition.js";
import { additionalProperties } from "./keywords/additionalProperties.js";
import { allOf } from "./keywords/allOf.js";
import { anyOf } from "./keywords/anyOf.js";
import { constant } from "./keywords/const.js";
import { contains } from "./keywords/contains.js";
import { definitions } from "./keywords/$defs.js";
import { dependentRequired } from "./keywords/dependentRequired.js";
import { dependentSchemas } from "./keywords/dependentSchemas.js";
import { alternative } from "./keywords/else.js";
import { enumeration } from "./keywords/enum.js";
import { exclusiveMaximum } from "./keywords/exclusiveMaximum.js";
import { exclusiveMinimum } from "./keywords/exclusiveMinimum.js";
import { format } from "./keywords/format.js";
import { condition } from "./keywords/if.js";
import { items } from "./keywords/items.js";
import { maxContains } from "./keywords/maxContains.js";
import { maximum } from "./keywords/maximum.js";
import { maxItems } from "./keywords/maxItems.js";
import { maxLength } from "./keywords/maxLength.js";
import { maxProperties } from "./keywords/maxProperties.js";
import { minContains } from "./keywords/minContains.js";
import { minimum } from "./keywords/minimum.js";
import { minItems } from "./keywords/minItems.js";
import { minLength } from "./keywords/minLength.js";
import { minProperties } from "./keywords/minProperties.js";
import { multipleOf } from "./keywords/multipleOf.js";
import { not } from "./keywords/not.js";
import { oneOf } from "./keywords/oneOf.js";
import { pattern } from "./keywords/pattern.js";
import { patternProperties } from "./keywords/patternProperties.js";
import { prefixItems } from "./keywords/prefixItems.js";
import { properties } from "./keywords/properties.js";
import { propertyNames } from "./keywords/propertyNames.js";
import { reference } from "./keywords/$ref.js";
import { required } from "./keywords/required.js";
import { consequence } from "./keywords/then.js";
import { type } from "./keywords/type.js";
import { uniqueItems } from "./keywords/uniqueItems.js";

const HANDLED: readonly Keyword[] = [
  type,
  enumeration,
  constant,
  reference,
  format,
  minLength,
  maxLength,
  pattern,
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  multipleOf,
  minItems,
  maxItems,
  uniqueItems,
  prefixItems,
  items,
  contains,
  minContains,
  maxContains,
  minProperties,
  maxProperties,
  required,
  dependentRequired,
  propertyNames,
  properties,
  patternProperties,
  additionalProperties,
  dependentSchemas,
  allOf,
  anyOf,
  oneOf,
  not,
  condition,
  consequence,
  alternative,
  definitions,
];

const ANNOTATION = "says nothing about which values are valid";
const IGNORED: Readonly<Partial<Record<KeywordName, string>>> = {
  title: ANNOTATION,
  description: ANNOTATION,
  default: ANNOTATION,
  examples: ANNOTATION,
  example: ANNOTATION,
  deprecated: ANNOTATION,
  readOnly: ANNOTATION,
  writeOnly: ANNOTATION,
  $comment: ANNOTATION,
  externalDocs: ANNOTATION,
  xml: "is about XML, and bodies are JSON",
  contentEncoding: "is an annotation by default (JSON Schema Validation 2020-12, 8.1)",
  contentMediaType: "is an annotation by default (JSON Schema Validation 2020-12, 8.1)",
  contentSchema: "is an annotation by default (JSON Schema Validation 2020-12, 8.1)",
  discriminator: "is a hint: oneOf and anyOf beside it decide (OpenAPI 3.1.1, 4.8.25)",
};

const REFUSED: Readonly<Partial<Record<KeywordName | "nullable", string>>> = {
  unevaluatedItems: "needs annotations of other keywords, which validators do not collect",
  unevaluatedProperties: "needs annotations of other keywords, which validators do not collect",
  $anchor: "is not supported: refer by JSON Pointer",
  $dynamicAnchor: "is not supported: refer by JSON Pointer",
  $dynamicRef: "is not supported: refer by JSON Pointer",
  $id: "is not supported: it would change what every $ref below it means",
  $schema: "is not supported: the contract has one dialect",
  $vocabulary: "belongs into meta-schemas only",
  nullable: 'is of OpenAPI 3.0; in 3.1 it is "null" in `type`',
};

export type Verdict =
  | { readonly kind: "handled"; readonly keyword: Keyword }
  | { readonly kind: "ignored"; readonly reason: string }
  | { readonly kind: "refused"; readonly reason: string };

const TABLE: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ...HANDLED.map((keyword) => [keyword.keyword, { kind: "handled", keyword }] as const),
  ...Object.entries(IGNORED).map(([name, reason]) => [name, { kind: "ignored", reason }] as const),
  ...Object.entries(REFUSED).map(([name, reason]) => [name, { kind: "refused", reason }] as const),
]);

/** What happens to a keyword. Extensions (`x-…`) annotate; a keyword that nobody defined is refused. */
export function verdictOn(name: string): Verdict {
  if (name.startsWith("x-")) return { kind: "ignored", reason: ANNOTATION };
  return (
    TABLE.get(name) ?? { kind: "refused", reason: "is not a keyword of JSON Schema 2020-12 or OpenAPI 3.1" }
  );
}

/** The keywords that validators check, in the order of the emitted checks. */
export function handledKeywords(): readonly Keyword[] {
  return HANDLED;
}
