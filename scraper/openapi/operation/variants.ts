import { isArray, isObject, type Json } from "../../../core/base/json.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { objectOf, textOf, type Schema } from "../schema.js";

/** One page of several about one method and path: its operation, and the Operation Object that it alone would be. */
export interface Variant {
  readonly operation: DocumentedOperation;
  readonly object: Schema;
}

/**
 * One Operation Object for several pages about one method and path: what any of them documents, with a schema that
 * chooses between their bodies. `x-variants` keeps them apart for those who want a function for each.
 */
export function mergeVariants(operationId: string, variants: readonly Variant[]): Schema {
  const objects = variants.map((variant) => variant.object);
  const [first = {}] = objects;
  const choice = areDistinct(variants.map((variant) => variant.operation)) ? "oneOf" : "anyOf";
  const bodies = objects.flatMap((object) => (isSchema(object.requestBody) ? [object.requestBody] : []));
  return {
    operationId,
    ...tagsOf(objects),
    summary: summaryOf(objects),
    ...parametersOf(objects),
    ...(bodies.length > 0
      ? { requestBody: { required: bodies.length === objects.length, content: mergeContent(bodies, choice) } }
      : {}),
    responses: mergeResponses(objects),
    "x-variants": objects.map(variantOf),
    ...(first["x-source"] === undefined ? {} : { "x-source": first["x-source"] }),
  };
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
function parametersOf(objects: readonly Schema[]): Schema {
  const all = objects.flatMap((object) => (isList(object.parameters) ? object.parameters : []));
  const byName = new Map<string, Json>();
  for (const parameter of all) {
    const key = isSchema(parameter) ? `${textOf(parameter.in)} ${textOf(parameter.name)}` : "";
    if (!byName.has(key)) byName.set(key, parameter);
  }
  return byName.size > 0 ? { parameters: [...byName.values()] } : {};
}

function mergeResponses(objects: readonly Schema[]): Schema {
  const byStatus = new Map<string, Schema[]>();
  for (const object of objects) {
    for (const [status, response] of Object.entries(isSchema(object.responses) ? object.responses : {})) {
      if (isSchema(response)) byStatus.set(status, [...(byStatus.get(status) ?? []), response]);
    }
  }
  const merged = [...byStatus].map(([status, responses]): [string, Json] => {
    const [first = {}] = responses;
    const { content: _content, ...rest } = first;
    const content = mergeContent(responses, "anyOf");
    return [status, Object.keys(content).length > 0 ? { ...rest, content } : rest];
  });
  return objectOf(merged.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The `content` of several bodies, by media type: a choice of their schemas, all of their examples. */
function mergeContent(bodies: readonly Schema[], choice: "oneOf" | "anyOf"): Schema {
  const byType = new Map<string, Schema[]>();
  for (const body of bodies) {
    for (const [type, media] of Object.entries(isSchema(body.content) ? body.content : {})) {
      if (isSchema(media)) byType.set(type, [...(byType.get(type) ?? []), media]);
    }
  }
  return objectOf([...byType].map(([type, media]) => [type, mergeMedia(media, choice)]));
}

function mergeMedia(media: readonly Schema[], choice: "oneOf" | "anyOf"): Schema {
  const schemas = media.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only] = distinct;
  const examples = media
    .flatMap((each) => (isSchema(each.examples) ? Object.values(each.examples) : []))
    .map((example, index): [string, Json] => [`example${index + 1}`, example]);
  return {
    ...(only === undefined ? {} : { schema: distinct.length === 1 ? only : { [choice]: distinct } }),
    ...(examples.length > 0 ? { examples: objectOf(examples) } : {}),
  };
}

/** What a page alone documents, as far as the merged operation does not say it. */
function variantOf(object: Schema): Json {
  const body = schemaOf(object.requestBody);
  const responses = Object.entries(isSchema(object.responses) ? object.responses : {}).map(
    ([status, response]): [string, Json] => [status, schemaOf(response) ?? null],
  );
  return {
    operationId: object.operationId ?? "",
    summary: object.summary ?? "",
    ...(object.description === undefined ? {} : { description: object.description }),
    ...(object.deprecated === undefined ? {} : { deprecated: object.deprecated }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: objectOf(responses),
    "x-source": object["x-source"] ?? "",
  };
}

function schemaOf(body: Json | undefined): Json | undefined {
  const [media] = isSchema(body) && isSchema(body.content) ? Object.values(body.content) : [];
  return isSchema(media) ? media.schema : undefined;
}

function isSchema(value: Json | undefined): value is Schema {
  return isObject(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return isArray(value);
}
