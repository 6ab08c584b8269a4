/** Media Type Objects: which of those documented is sent or read, and as what (OpenAPI 3.1.1, section 4.8.14). */

import { GeneratorError } from "../error.js";
import type { FormField, RequestBody } from "./contract.js";
import { entriesOf, field, flag, optionalText, type Located } from "./located.js";

export interface MediaType<Kind> {
  readonly mediaType: string;
  readonly kind: Kind;
  readonly schema: Located | undefined;
}

/** The media type to send: JSON where there is a choice. Undefined when `content` is empty. */
export function sentMediaType(
  content: Located,
): (MediaType<"json" | "form" | "text" | "raw"> & Pick<RequestBody, "encodings">) | undefined {
  const chosen = preferred(content);
  if (chosen === undefined) return undefined;
  const [name, at] = chosen;
  const mediaType = name === "*/*" ? "application/json" : name;
  const kind = sentKind(essence(mediaType));
  const encoding = kind === "form" ? field(at, "encoding") : undefined;
  const encodings = encoding === undefined ? [] : entriesOf(encoding).flatMap(fieldEncoding);
  return { mediaType, kind, schema: field(at, "schema"), encodings };
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

const STYLES = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** How a field of a form is written; nothing where its encoding says no more than a form does anyway (OpenAPI 3.1.1, 4.8.15). */
function fieldEncoding([name, at]: readonly [string, Located]): readonly FormField[] {
  const style = optionalText(at, "style");
  const explode = field(at, "explode");
  const reserved = field(at, "allowReserved");
  if (style === undefined && explode === undefined && reserved === undefined) {
    return /[/+]json$/.test(optionalText(at, "contentType") ?? "")
      ? [{ name, style: "json", explode: false, allowReserved: false }]
      : [];
  }
  const known = style ?? "form";
  if (!STYLES.includes(known))
    throw new GeneratorError(`style ${JSON.stringify(known)} is not for a form field`, at.pointer);
  return [
    {
      name,
      style: known,
      explode: flag(at, "explode", known === "form"),
      allowReserved: flag(at, "allowReserved", false),
    },
  ];
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
