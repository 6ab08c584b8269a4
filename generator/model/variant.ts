/**
 * The extension `x-variants`: an operation that a service documents as several, because what it does depends on the body.
 * A variant is an operation with the method, path, parameters and security of the whole, and a body of its own.
 */

import { GeneratorError } from "../error.js";
import { upperFirst } from "../../core/base/letter-case.js";
import { contentOf, responseNames, statusesOf, type Owner } from "./body.js";
import type { NamedSchema, Operation, RequestBody, Response } from "./contract.js";
import {
  entriesOf,
  field,
  flag,
  itemsOf,
  optionalText,
  requiredField,
  textAt,
  type Located,
} from "./located.js";
import type { Naming } from "./naming.js";

const FIELDS = ["operationId", "summary", "description", "deprecated", "requestBody", "responses"];

/** The operationIds of the variants of an operation. */
export function idsOfVariants(list: Located): readonly string[] {
  return itemsOf(list).map((at) => textAt(requiredField(at, "operationId")));
}

/** The variants of an operation, whose functions have these names. GeneratorError for anything malformed. */
export function readVariants(
  list: Located,
  operation: Operation,
  names: readonly string[],
  naming: Naming,
): readonly Operation[] {
  const items = itemsOf(list);
  const someWithout = items.some((at) => field(at, "requestBody") === undefined);
  return items.map((at, index) => readVariant(at, operation, names[index] ?? "", naming, someWithout));
}

function readVariant(
  at: Located,
  operation: Operation,
  name: string,
  naming: Naming,
  someWithout: boolean,
): Operation {
  requireKnownFields(at);
  const id = textAt(requiredField(at, "operationId"));
  const owner: Owner = { name, prefix: upperFirst(name) };
  return {
    ...operation,
    id,
    name,
    pointer: at.pointer,
    summary: optionalText(at, "summary") ?? "",
    description: optionalText(at, "description") ?? "",
    deprecated: flag(at, "deprecated", false),
    requestBody: readBody(at, operation, owner, naming, someWithout),
    responses: readAnswers(at, operation, owner, naming),
    types: {
      input: naming.types.take(`${owner.prefix}Input`),
      data: naming.types.take(`${owner.prefix}Data`),
      error: naming.types.take(`${owner.prefix}Error`),
      result: naming.types.take(`${owner.prefix}Result`),
      parameters: operation.types.parameters,
    },
    variantOf: operation.name,
  };
}

/** Anything else that an Operation Object may have would change the call: it belongs to the whole. */
function requireKnownFields(at: Located): void {
  for (const [key, { pointer }] of entriesOf(at)) {
    if (FIELDS.includes(key) || key.startsWith("x-")) continue;
    throw new GeneratorError(`a variant has no field ${JSON.stringify(key)}`, pointer);
  }
}

/**
 * `requestBody` is a schema; its media type is that of the whole. When another variant has no body, the whole
 * can only say that a body is optional: then this variant needs the one that it documents.
 */
function readBody(
  at: Located,
  { requestBody: whole }: Operation,
  owner: Owner,
  naming: Naming,
  someWithout: boolean,
): RequestBody | undefined {
  const schema = field(at, "requestBody");
  if (schema === undefined) return undefined;
  if (whole === undefined)
    throw new GeneratorError("a variant has a body, but its operation has none", schema.pointer);
  const content = contentOf(
    { kind: whole.kind, schema },
    `${owner.prefix}RequestBody`,
    naming,
    ownComponent(naming),
  );
  return { ...whole, required: whole.required || someWithout, content };
}

/** `responses` has a schema for each status, or null where there is no body. Without it, those of the whole hold. */
function readAnswers(at: Located, whole: Operation, owner: Owner, naming: Naming): readonly Response[] {
  const responses = field(at, "responses");
  if (responses === undefined) return whole.responses;
  const all = statusesOf(responses);
  const preferred = responseNames(
    owner,
    all.map(([status]) => status),
  );
  return all.map(([status, schema]) => {
    const same = whole.responses.find((response) => response.status === status);
    const description = same?.description ?? "";
    if (schema.value === null) return { status, description, body: undefined };
    const { mediaType, kind } = same?.body ?? { mediaType: "application/json", kind: "json" };
    const content = contentOf({ kind, schema }, preferred(status), naming, ownComponent(naming));
    return { status, description, body: { mediaType, kind, content } };
  });
}

/** The emitted `operations` have only the whole; an inline schema of a variant becomes a component. */
function ownComponent(naming: Naming): (name: string) => NamedSchema["origin"] {
  return (name) => ({ kind: "referenced", key: naming.takeKey(name) });
}
