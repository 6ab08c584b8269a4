/**
 * The keywords of JSON Schema 2020-12 and of OpenAPI 3.1's base vocabulary, as data: what each one is, where its schemas lie
 * and what those judge. In the order of the specification's sections.
 */

/** The type of value that a keyword speaks about; it says nothing about values of other types. */
export type ValueType = "any" | "string" | "number" | "array" | "object";

export interface SchemaKeyword {
  /** The specification's own kinds (Core 2020-12, 7). An annotation never makes a value invalid. */
  readonly role: "identifier" | "location" | "applicator" | "assertion" | "annotation";
  /** Where its schemas lie: it is one, a list or a map of them by name, or it refers to one that stands elsewhere. */
  readonly schemas: "none" | "one" | "list" | "map" | "reference";
  /** What its schemas judge: the same value (in place), a part of it, or nothing, until something refers to them. */
  readonly judges: "value" | "part" | "nothing";
  readonly about: ValueType;
  /** What `unevaluated…` beside it need not look at any more: `branches` is whatever its own schemas evaluate. */
  readonly evaluates: "nothing" | "properties" | "items" | "branches";
}

const plain = { schemas: "none", judges: "nothing", evaluates: "nothing" } as const;
const identifier: SchemaKeyword = { role: "identifier", about: "any", ...plain };
const annotation: SchemaKeyword = { role: "annotation", about: "any", ...plain };

function assertion(about: ValueType): SchemaKeyword {
  return { role: "assertion", about, ...plain };
}

/** An applicator whose schemas judge the value itself. */
function inPlace(
  schemas: SchemaKeyword["schemas"],
  about: ValueType = "any",
  evaluates: SchemaKeyword["evaluates"] = "branches",
): SchemaKeyword {
  return { role: "applicator", schemas, judges: "value", about, evaluates };
}

/** An applicator whose schemas judge the items of an array. */
function ofItems(schemas: SchemaKeyword["schemas"]): SchemaKeyword {
  return { role: "applicator", schemas, judges: "part", about: "array", evaluates: "items" };
}

/** An applicator whose schemas judge the members of an object, or their names. */
function ofMembers(
  schemas: SchemaKeyword["schemas"],
  evaluates: SchemaKeyword["evaluates"] = "properties",
): SchemaKeyword {
  return { role: "applicator", schemas, judges: "part", about: "object", evaluates };
}

/** JSON Schema 2020-12. */
const jsonSchema = {
  // Core, 8
  $schema: identifier,
  $vocabulary: identifier,
  $id: identifier,
  $anchor: identifier,
  $dynamicAnchor: identifier,
  $ref: inPlace("reference"),
  $dynamicRef: inPlace("reference"),
  $defs: { role: "location", schemas: "map", judges: "nothing", about: "any", evaluates: "nothing" },
  // The specification calls it a reserved location; like an annotation it is for people.
  $comment: annotation,
  // Core, 10.2: in place. What a failed schema has evaluated does not count, so `not` evaluates nothing.
  allOf: inPlace("list"),
  anyOf: inPlace("list"),
  oneOf: inPlace("list"),
  not: inPlace("one", "any", "nothing"),
  if: inPlace("one"),
  then: inPlace("one"),
  else: inPlace("one"),
  dependentSchemas: inPlace("map", "object"),
  // Core, 10.3: parts of the value
  prefixItems: ofItems("list"),
  items: ofItems("one"),
  contains: ofItems("one"),
  properties: ofMembers("map"),
  patternProperties: ofMembers("map"),
  additionalProperties: ofMembers("one"),
  propertyNames: ofMembers("one", "nothing"),
  // Core, 11
  unevaluatedItems: ofItems("one"),
  unevaluatedProperties: ofMembers("one"),
  // Validation, 6
  type: assertion("any"),
  enum: assertion("any"),
  const: assertion("any"),
  multipleOf: assertion("number"),
  maximum: assertion("number"),
  exclusiveMaximum: assertion("number"),
  minimum: assertion("number"),
  exclusiveMinimum: assertion("number"),
  maxLength: assertion("string"),
  minLength: assertion("string"),
  pattern: assertion("string"),
  maxItems: assertion("array"),
  minItems: assertion("array"),
  uniqueItems: assertion("array"),
  maxContains: assertion("array"),
  minContains: assertion("array"),
  maxProperties: assertion("object"),
  minProperties: assertion("object"),
  required: assertion("object"),
  dependentRequired: assertion("object"),
  // Validation, 7. An annotation by default; everyone who reads OpenAPI asserts it. Some formats are about numbers.
  format: assertion("any"),
  // Validation, 8
  contentEncoding: annotation,
  contentMediaType: annotation,
  contentSchema: {
    role: "annotation",
    schemas: "one",
    judges: "part",
    about: "string",
    evaluates: "nothing",
  },
  // Validation, 9
  title: annotation,
  description: annotation,
  default: annotation,
  deprecated: annotation,
  readOnly: annotation,
  writeOnly: annotation,
  examples: annotation,
} as const satisfies Readonly<Record<string, SchemaKeyword>>;

/** OpenAPI's own (3.1.1, 4.8.24): they describe, and validate nothing. */
export const openApiKeywords = {
  discriminator: annotation,
  xml: annotation,
  externalDocs: annotation,
  example: annotation,
} as const satisfies Readonly<Record<string, SchemaKeyword>>;

/** All of them. */
export const keywords = { ...jsonSchema, ...openApiKeywords };

export type KeywordName = keyof typeof keywords;

/** The names, in the order of the specification. */
export const keywordNames = Object.keys(keywords) as readonly KeywordName[];

/** True for a keyword of JSON Schema 2020-12 or OpenAPI 3.1; an extension (`x-…`) is none. */
export function isKeyword(name: string): name is KeywordName {
  return Object.hasOwn(keywords, name);
}

/** True for what never makes a value invalid: annotations, and extensions. */
export function isAnnotation(name: string): boolean {
  return name.startsWith("x-") || (isKeyword(name) && keywords[name].role === "annotation");
}
