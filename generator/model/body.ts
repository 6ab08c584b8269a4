/** Request Body and Response Objects (OpenAPI 3.1.1, sections 4.8.13 to 4.8.17): media type, kind, and the schema's name. */

import { isObject, type JsonObject } from "../../core/base/json.js";
import { GeneratorError } from "../error.js";
import { pascalCase } from "../text/name.js";
import type { Content, NamedSchema, RequestBody, Response } from "./contract.js";
import { entriesOf, field, flag, optionalText, type Located } from "./located.js";
import { readMediaType, sentMediaType } from "./media-type.js";
import type { Naming } from "./naming.js";
import { resolve } from "./reference.js";

/** The operation that a body belongs to. */
export interface Owner {
  /** The function of the operation, under which the emitted types have it too. */
  readonly name: string;
  /** What the names of its types start with. */
  readonly prefix: string;
}

/** The request body of an operation, or undefined when it takes none. */
export function readRequestBody(
  root: JsonObject,
  operation: Located,
  owner: Owner,
  naming: Naming,
): RequestBody | undefined {
  const reference = field(operation, "requestBody");
  if (reference === undefined) return undefined;
  const at = resolve(root, reference);
  const content = field(at, "content");
  const media = content === undefined ? undefined : sentMediaType(content);
  if (media === undefined) throw new GeneratorError("a request body must have a media type", at.pointer);
  const required = flag(at, "required", false);
  const body = `operations[${JSON.stringify(owner.name)}]["requestBody"]`;
  const typeText = `${required ? body : `NonNullable<${body}>`}["content"]`;
  const inline = inlineAt(`${typeText}[${JSON.stringify(media.mediaType)}]`);
  return {
    mediaType: media.mediaType,
    kind: media.kind,
    required,
    description: optionalText(at, "description") ?? "",
    content: contentOf(media, `${owner.prefix}RequestBody`, naming, inline),
    encodings: media.encodings,
  };
}

/** The responses of an operation in document order. GeneratorError for a status that HTTP does not know. */
export function readResponses(
  root: JsonObject,
  operation: Located,
  owner: Owner,
  naming: Naming,
): readonly Response[] {
  const responses = field(operation, "responses");
  const all = responses === undefined ? [] : statusesOf(responses);
  const preferred = responseNames(
    owner,
    all.map(([status]) => status),
  );
  return all.map(([status, reference]) => {
    const at = resolve(root, reference);
    const content = field(at, "content");
    const media = content === undefined ? undefined : readMediaType(content);
    const description = optionalText(at, "description") ?? "";
    if (media === undefined) return { status, description, body: undefined };
    const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
    const typeText = `operations[${JSON.stringify(owner.name)}]["responses"][${key}]["content"]`;
    const inline = inlineAt(`${typeText}[${JSON.stringify(media.mediaType)}]`);
    return {
      status,
      description,
      body: { ...media, content: contentOf(media, preferred(status), naming, inline) },
    };
  });
}

/** The fields of a Responses Object, or of one like it, that are statuses. */
export function statusesOf(responses: Located): readonly (readonly [string, Located])[] {
  const all = entriesOf(responses).filter(([status]) => !status.startsWith("x-"));
  for (const [status, at] of all) {
    if (!/^(?:[1-5](?:\d\d|XX)|default)$/.test(status))
      throw new GeneratorError("is not a status", at.pointer);
  }
  return all;
}

/** What the bodies of responses are called: that of the first success by the operation alone, others by status too. */
export function responseNames(owner: Owner, statuses: readonly string[]): (status: string) => string {
  const success = statuses.find((status) => status.startsWith("2"));
  return (status) => {
    return `${owner.prefix}Response${status === success ? "" : pascalCase(status).replace(/^N/, "")}`;
  };
}

/**
 * The schema of a body and its name. JSON and forms have named schemas: a component goes by its own name,
 * any other by `preferred`; `originOf` says where the emitted types have it.
 */
export function contentOf(
  media: { readonly kind: string; readonly schema: Located | undefined },
  preferred: string,
  naming: Naming,
  originOf: (name: string) => NamedSchema["origin"],
): Content {
  const { kind, schema } = media;
  if (schema === undefined || (kind !== "json" && kind !== "form")) return { schema, name: undefined };
  const component = isObject(schema.value) ? naming.componentOf(schema) : undefined;
  if (component !== undefined) return { schema, name: component };
  const name = naming.types.take(preferred);
  naming.inline.push({ name, schema, origin: originOf(name) });
  return { schema, name };
}

function inlineAt(typeText: string): () => NamedSchema["origin"] {
  return () => ({ kind: "inline", typeText });
}
