import { isArray, isObject, type Json } from "../../../core/base/json.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { Draft, listOf, mapOf, memberOf, membersOf, partsOf, type Drafted } from "../draft.js";
import { noProvenance, type Reason } from "../provenance.js";
import { objectOf, textOf, type Schema } from "../schema.js";
import { lineReason } from "./operation-object.js";

/** One page of several about one method and path: its operation, and the Operation Object that it alone would be. */
export interface Variant {
  readonly operation: DocumentedOperation;
  readonly object: Drafted<Schema>;
}

/**
 * One Operation Object for several pages about one method and path: what any of them documents, with a schema that
 * chooses between their bodies. `x-variants` keeps them apart for those who want a function for each.
 */
export function mergeVariants(operationId: string, variants: readonly Variant[]): Draft {
  const parts = variants.map(({ object }) => object);
  const objects = parts.map(({ value }) => value);
  const pages = variants.map(({ operation }) => lineReason(operation));
  const kind = areDistinct(variants.map(({ operation }) => operation)) ? "oneOf" : "anyOf";
  const merged = new Draft().put({ operationId, ...tagsOf(objects), summary: summaryOf(objects) });
  const parameters = distinctParameters(parts);
  if (parameters.length > 0) merged.hold("parameters", listOf(parameters));
  const bodies = parts.flatMap((part) => memberOf(part, "requestBody") ?? []);
  if (bodies.length > 0) {
    const body = new Draft().put({ required: bodies.length === objects.length });
    merged.hold("requestBody", body.hold("content", mergeContent(bodies, { kind, pages })));
  }
  merged.hold("responses", mergeResponses(parts, { kind: "anyOf", pages }));
  merged.hold("x-variants", listOf(parts.map(variantOf)));
  const source = objects[0]?.["x-source"];
  return source === undefined ? merged : merged.state("x-source", source, pages);
}

/** How the schemas of several pages become one, and the pages. */
interface Choice {
  readonly kind: "oneOf" | "anyOf";
  readonly pages: readonly Reason[];
}

/** True if every body has a field that must be there and that no other body has: then exactly one of them fits. */
function areDistinct(operations: readonly DocumentedOperation[]): boolean {
  const bodies = operations.map(({ requestBody: body }) => {
    const key = body?.wrapper?.key ?? null;
    const fields = body?.root.fields ?? [];
    const required = fields.filter((field) => field.mandatory === "yes").map((field) => field.name);
    return key === null
      ? { names: fields.map((field) => field.name), required }
      : { names: [key], required: [] };
  });
  return bodies.every((body, index) =>
    body.required.some((name) =>
      bodies.every((other, place) => place === index || !other.names.includes(name)),
    ),
  );
}

/** The chapters of all pages. */
function tagsOf(objects: readonly Schema[]): Schema {
  const tags = new Set(objects.flatMap((object) => (isList(object.tags) ? object.tags : [])));
  return tags.size > 0 ? { tags: [...tags] } : {};
}

function summaryOf(objects: readonly Schema[]): string {
  const titles = objects.map((object) => textOf(object.summary));
  return titles.length > 3
    ? `${titles.slice(0, 3).join("; ")}; and ${titles.length - 3} others`
    : titles.join("; ");
}

/** The parameters of all pages; one that two of them document stands as the first has it. */
function distinctParameters(objects: readonly Drafted[]): Drafted[] {
  const byName = new Map<string, Drafted>();
  for (const parameter of objects.flatMap((object) => partsOf(memberOf(object, "parameters")))) {
    const { value } = parameter;
    const key = isSchema(value) ? `${textOf(value.in)} ${textOf(value.name)}` : "";
    if (!byName.has(key)) byName.set(key, parameter);
  }
  return [...byName.values()];
}

function mergeResponses(objects: readonly Drafted[], choice: Choice): Drafted<Schema> {
  const byStatus = groupByName(objects.flatMap((object) => membersOf(memberOf(object, "responses"))));
  const merged = [...byStatus].map(([status, responses]): [string, Drafted] => {
    const response = new Draft();
    for (const [key, member] of membersOf(responses[0])) if (key !== "content") response.hold(key, member);
    const content = mergeContent(responses, choice);
    if (Object.keys(content.value).length > 0) response.hold("content", content);
    return [status, response];
  });
  return mapOf(merged.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The `content` of several bodies, by media type: a choice of their schemas, all of their examples. */
function mergeContent(bodies: readonly Drafted[], choice: Choice): Drafted<Schema> {
  const byType = groupByName(bodies.flatMap((body) => membersOf(memberOf(body, "content"))));
  return mapOf([...byType].map(([type, media]) => [type, mergeMedia(media, choice)]));
}

function mergeMedia(media: readonly Drafted[], { kind, pages }: Choice): Draft {
  const merged = new Draft();
  const schemas = media.flatMap((each) => memberOf(each, "schema") ?? []);
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema.value), schema])).values()];
  const [only] = distinct;
  if (only && distinct.length === 1) merged.hold("schema", only);
  else if (only) merged.hold("schema", new Draft().hold(kind, listOf(distinct), pages));
  const examples = media
    .flatMap((each) => membersOf(memberOf(each, "examples")))
    .map(([, { value }], index): [string, Json] => [`example${index + 1}`, value]);
  return examples.length > 0 ? merged.put({ examples: objectOf(examples) }) : merged;
}

function groupByName(members: readonly (readonly [string, Drafted])[]): Map<string, Drafted[]> {
  const groups = new Map<string, Drafted[]>();
  for (const [name, member] of members) groups.set(name, [...(groups.get(name) ?? []), member]);
  return groups;
}

/** What a page alone documents, as far as the merged operation does not say it. */
function variantOf(object: Drafted): Draft {
  const variant = new Draft();
  const fill = (key: string, member: Drafted | null, otherwise: Json | null): void => {
    if (member) variant.hold(key, member);
    else if (otherwise !== null) variant.put({ [key]: otherwise });
  };
  fill("operationId", memberOf(object, "operationId"), "");
  fill("summary", memberOf(object, "summary"), "");
  fill("description", memberOf(object, "description"), null);
  fill("deprecated", memberOf(object, "deprecated"), null);
  fill("requestBody", schemaOf(memberOf(object, "requestBody")), null);
  const responses = membersOf(memberOf(object, "responses")).map(
    ([status, response]) => [status, schemaOf(response) ?? noSchema] as const,
  );
  variant.hold("responses", mapOf(responses));
  fill("x-source", memberOf(object, "x-source"), "");
  return variant;
}

const noSchema: Drafted = { value: null, provenance: noProvenance };

/** The schema of the first media type of a body. */
function schemaOf(body: Drafted | null): Drafted | null {
  const [media] = membersOf(memberOf(body, "content"));
  return media ? memberOf(media[1], "schema") : null;
}

function isSchema(value: Json | undefined): value is Schema {
  return isObject(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return isArray(value);
}
