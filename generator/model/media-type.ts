/** Media Type Objects: which of those documented is sent or read, and as what (OpenAPI 3.1.1, section 4.8.14). */

import { GeneratorError } from "../error.js";
import { entriesOf, field, type Located } from "./located.js";

export interface MediaType<Kind> {
  readonly mediaType: string;
  readonly kind: Kind;
  readonly schema: Located | undefined;
}

/** The media type to send: JSON where there is a choice. Undefined when `content` is empty. */
export function sentMediaType(content: Located): MediaType<"json" | "form" | "text" | "raw"> | undefined {
  const chosen = preferred(content);
  if (chosen === undefined) return undefined;
  const [name, at] = chosen;
  const mediaType = name === "*/*" ? "application/json" : name;
  const kind = sentKind(essence(mediaType));
  const encoding = field(at, "encoding");
  if (kind === "form" && encoding !== undefined) {
    throw new GeneratorError("the encoding of single form fields is not supported", encoding.pointer);
  }
  return { mediaType, kind, schema: field(at, "schema") };
}

/** The media type to read: JSON where there is a choice. Undefined when `content` is empty. */
export function readMediaType(content: Located): MediaType<"json" | "text" | "binary"> | undefined {
  const chosen = preferred(content);
  if (chosen === undefined) return undefined;
  const [name, at] = chosen;
  const kind = isJson(essence(name)) ? "json" : isText(essence(name)) ? "text" : "binary";
  return { mediaType: name, kind, schema: field(at, "schema") };
}

function preferred(content: Located): readonly [string, Located] | undefined {
  const all = entriesOf(content);
  for (const [name, at] of all) {
    if (!/^[!-~]+\/[ -~]+$/.test(name))
      throw new GeneratorError(`${JSON.stringify(name)} is not a media type`, at.pointer);
  }
  const plain = all.find(([name]) => essence(name) === "application/json");
  return plain ?? all.find(([name]) => isJson(essence(name))) ?? all[0];
}

function sentKind(name: string): "json" | "form" | "text" | "raw" {
  if (isJson(name)) return "json";
  if (name === "application/x-www-form-urlencoded") return "form";
  return name.startsWith("text/") ? "text" : "raw";
}

function essence(mediaType: string): string {
  return mediaType.split(";", 1).join("").trim().toLowerCase();
}

function isJson(name: string): boolean {
  return /^[^/]+\/(?:json|.+\+json)$/.test(name) || name === "*/*" || name === "application/*";
}

function isText(name: string): boolean {
  return /^text\/|[/+]xml$/.test(name);
}
