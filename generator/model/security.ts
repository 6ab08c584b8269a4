/** Security Requirement and Security Scheme Objects: where a token goes (OpenAPI 3.1.1, sections 4.8.27 and 4.8.30). */

import { GeneratorError } from "../error.js";
import type { TokenPlacement } from "./contract.js";
import {
  entriesOf,
  field,
  itemsOf,
  optionalText,
  requiredField,
  textAt,
  type Located,
  type Root,
} from "./located.js";
import { resolve } from "./reference.js";

/**
 * Where the token goes for a list of alternatives: the first one that a single token satisfies.
 * Undefined when none needs a token or when a token is not enough (the caller then sets headers).
 * GeneratorError for a requirement that names no scheme.
 */
export function tokenPlacement(root: Root, requirements: Located | undefined): TokenPlacement | undefined {
  if (requirements === undefined) return undefined;
  const alternatives = itemsOf(requirements).map((one) =>
    entriesOf(one).map(([name, at]) => schemeAt(root, name, at)),
  );
  for (const [scheme, ...others] of alternatives) {
    const placement = scheme === undefined || others.length > 0 ? undefined : placementOf(scheme);
    if (placement !== undefined) return placement;
  }
  return undefined;
}

function schemeAt(root: Root, name: string, requirement: Located): Located {
  const components = field(root, "components");
  const schemes = components === undefined ? undefined : field(components, "securitySchemes");
  const scheme = schemes === undefined ? undefined : field(schemes, name);
  if (scheme === undefined)
    throw new GeneratorError(`no security scheme is called ${JSON.stringify(name)}`, requirement.pointer);
  return resolve(root.value, scheme);
}

function placementOf(scheme: Located): TokenPlacement | undefined {
  const bearer: TokenPlacement = { in: "header", name: "Authorization", prefix: "Bearer " };
  switch (textAt(requiredField(scheme, "type"))) {
    case "apiKey":
      return keyPlacement(scheme);
    case "http":
      return optionalText(scheme, "scheme")?.toLowerCase() === "bearer" ? bearer : undefined;
    // Their access tokens are bearer tokens (RFC 6750).
    case "oauth2":
    case "openIdConnect":
      return bearer;
    default:
      return undefined;
  }
}

/** An API key named Authorization stands for a signature or a scheme of its own: a bare token is not what it wants. */
function keyPlacement(scheme: Located): TokenPlacement | undefined {
  const place = textAt(requiredField(scheme, "in"));
  const name = textAt(requiredField(scheme, "name"));
  if (place === "query") return { in: "query", name, prefix: "" };
  if (place !== "header" || name.toLowerCase() === "authorization") return undefined;
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    throw new GeneratorError("is not the name of a header", requiredField(scheme, "name").pointer);
  }
  return { in: "header", name, prefix: "" };
}
