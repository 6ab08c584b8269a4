/** Parameter Object (OpenAPI 3.1.1, section 4.8.12). */

import type { JsonObject } from "../../core/base/json.js";
import { GeneratorError } from "../error.js";
import type { Parameter, ParameterLocation } from "./contract.js";
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
import { resolve } from "./reference.js";

const STYLES: Readonly<Record<ParameterLocation, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
};

/** OpenAPI says that parameters of these names are to be ignored: other objects describe them. */
const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

/**
 * The parameters of an operation: those of its path item, unless the operation has its own of the same name.
 * GeneratorError when the path template and the path parameters do not match.
 */
export function readParameters(
  root: JsonObject,
  path: Located & { readonly template: string },
  operation: Located,
  filledByClient: readonly string[],
): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const owner of [path, operation]) {
    const list = field(owner, "parameters");
    for (const at of list === undefined ? [] : itemsOf(list)) {
      const parameter = readParameter(resolve(root, at), filledByClient);
      if (parameter === undefined) continue;
      found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  const parameters = [...found.values()];
  requireMatch(path.template, parameters, operation);
  return parameters;
}

function readParameter(at: Located, filledByClient: readonly string[]): Parameter | undefined {
  const name = textAt(requiredField(at, "name"));
  const place = textAt(requiredField(at, "in"));
  if (place === "header" && IGNORED_HEADERS.includes(name.toLowerCase())) return undefined;
  if (place !== "path" && place !== "query" && place !== "header") {
    throw new GeneratorError(`parameters in ${JSON.stringify(place)} are not supported`, at.pointer);
  }
  if (place === "header" && !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    throw new GeneratorError(`${JSON.stringify(name)} is not the name of a header`, at.pointer);
  }
  if (place === "path" && !flag(at, "required", false)) {
    throw new GeneratorError("a path parameter must say `required: true`", at.pointer);
  }
  const { schema, style } = content(at, place);
  return {
    name,
    in: place,
    pointer: at.pointer,
    description: optionalText(at, "description") ?? "",
    deprecated: flag(at, "deprecated", false),
    required: flag(at, "required", false),
    filledByClient: place === "path" && filledByClient.includes(name),
    style,
    explode: flag(at, "explode", style === "form"),
    allowReserved: flag(at, "allowReserved", false),
    schema,
  };
}

/** A parameter has either a `schema` with a style or a `content` with one media type, which we write as JSON. */
function content(
  at: Located,
  place: ParameterLocation,
): { readonly schema: Located | undefined; readonly style: string } {
  const media = field(at, "content");
  if (media === undefined) {
    const style = optionalText(at, "style") ?? (place === "query" ? "form" : "simple");
    if (!STYLES[place].includes(style))
      throw new GeneratorError(`style ${JSON.stringify(style)} is not for a ${place} parameter`, at.pointer);
    return { schema: field(at, "schema"), style };
  }
  const [first, ...others] = entriesOf(media);
  if (first === undefined || others.length > 0)
    throw new GeneratorError("must have exactly one media type", media.pointer);
  if (!/[/+]json$|^\*\/\*$/i.test(first[0]))
    throw new GeneratorError("only JSON content is supported in a parameter", first[1].pointer);
  return { schema: field(first[1], "schema"), style: "json" };
}

function requireMatch(template: string, parameters: readonly Parameter[], operation: Located): void {
  const placeholders = [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]);
  const names = parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name);
  const undescribed = placeholders.find((name) => name === undefined || !names.includes(name));
  if (undescribed !== undefined)
    throw new GeneratorError(`the path parameter {${undescribed}} is not described`, operation.pointer);
  const unplaced = names.find((name) => !placeholders.includes(name));
  if (unplaced !== undefined)
    throw new GeneratorError(`the path has no {${unplaced}} for its parameter`, operation.pointer);
}
