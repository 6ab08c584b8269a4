import type { Json, JsonObject } from "../../../core/base/json.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import type { DocumentedCredential } from "../../reference/credentials.js";
import type { Service } from "../../service/service.js";
import { objectOf } from "../schema.js";

/** How the contract says that operations know their caller. */
export interface Security {
  /** Security Scheme Objects by name. */
  readonly schemes: Readonly<Record<string, JsonObject>>;
  /** The requirements of every operation that has none of its own. */
  readonly ofAll: readonly JsonObject[];
  /** Those of one operation; null where they are those of all. */
  readonly of: (operation: DocumentedOperation) => readonly JsonObject[] | null;
}

/**
 * What service.yaml says of security; where it says nothing, what the rows of headers and the pages on authentication do. A row of
 * credentials for which there is no scheme is reported, and so is an operation without any beside others that have one.
 */
export function securityOf(
  operations: readonly DocumentedOperation[],
  described: readonly DocumentedCredential[],
  { securitySchemes }: Service,
): WithFindings<Security> {
  const stated = Object.keys(securitySchemes);
  if (stated.length > 0) {
    const ofAll = stated.map((name) => objectOf([[name, []]]));
    const security = { schemes: securitySchemes, ofAll, of: () => null };
    return withFindings(security, withoutScheme(operations, Object.values(securitySchemes)));
  }
  const schemes = schemesOf([...operations.flatMap(({ credentials }) => credentials), ...described]);
  const common = described.map((credential) => requirement([credential]));
  const own = new Map(operations.map((each) => [each, requirementsOf(each, described)]));
  const ofAll = common.length > 0 ? common : sharedBy([...own.values()]);
  const isOfAll = (requirements: readonly JsonObject[] | null): boolean =>
    requirements === null || JSON.stringify(requirements) === JSON.stringify(ofAll);
  const of = (operation: DocumentedOperation): readonly JsonObject[] | null => {
    const requirements = own.get(operation) ?? null;
    return isOfAll(requirements) ? null : requirements;
  };
  return withFindings({ schemes, ofAll, of }, ofAll.length > 0 ? [] : unstated(operations, own));
}

/** The requirements that every operation has; none where they differ. */
function sharedBy(all: readonly (readonly JsonObject[] | null)[]): readonly JsonObject[] {
  const [first] = all;
  const isShared = all.every((each) => JSON.stringify(each) === JSON.stringify(first));
  return first && isShared ? first : [];
}

/** The alternatives of one operation; null where its page has no credentials of its own, or only those of all. */
function requirementsOf(
  { credentials }: DocumentedOperation,
  described: readonly DocumentedCredential[],
): readonly JsonObject[] | null {
  const isCommon = ({ scheme }: DocumentedCredential): boolean =>
    described.some((each) => each.scheme === scheme);
  if (credentials.every(isCommon)) return null;
  const needed = credentials.filter(({ mandatory }) => mandatory === "yes" || mandatory === "unstated");
  const others = credentials.filter((each) => !needed.includes(each));
  if (needed.length > 0)
    return [requirement(needed), ...others.map((each) => requirement([...needed, each]))];
  // Of several that are each optional, one is needed; a single one may be left out where nothing says when it is.
  const [only, ...more] = others;
  const isFree = more.length === 0 && only?.mandatory === "no";
  return [...others.map((each) => requirement([each])), ...(isFree ? [{}] : [])];
}

function requirement(credentials: readonly DocumentedCredential[]): JsonObject {
  return objectOf(credentials.map(({ scheme }): [string, Json] => [scheme.scheme, []]));
}

/** The schemes of credentials, each as it is described first. */
function schemesOf(credentials: readonly DocumentedCredential[]): Readonly<Record<string, JsonObject>> {
  const schemes = new Map<string, JsonObject>();
  for (const { scheme, header, description, source } of credentials) {
    if (schemes.has(scheme.scheme)) continue;
    const kind: JsonObject =
      scheme.http === null
        ? { type: "apiKey", in: "header", name: header }
        : { type: "http", scheme: scheme.http };
    const words = description === "" ? {} : { description };
    schemes.set(scheme.scheme, { ...kind, ...words, "x-source": source });
  }
  return Object.fromEntries([...schemes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Rows of credentials that no scheme of service.yaml covers, each header where it stands first. */
function withoutScheme(
  operations: readonly DocumentedOperation[],
  schemes: readonly JsonObject[],
): readonly Finding[] {
  const headers = new Set(
    schemes.map(({ type, name }) =>
      (type === "apiKey" && typeof name === "string" ? name : "Authorization").toLowerCase(),
    ),
  );
  const missing = new Map<string, DocumentedCredential>();
  for (const credential of operations.flatMap(({ credentials }) => credentials)) {
    const name = credential.header.toLowerCase();
    if (!headers.has(name) && !missing.has(name)) missing.set(name, credential);
  }
  return [...missing.values()].map(({ header, source }) =>
    finding(
      "unstated-credentials",
      source,
      `the header ${header} carries credentials, and no scheme of service.yaml is of it; the contract does not have it`,
    ),
  );
}

/** Operations that the contract lets anybody call, beside others whose pages ask for credentials. */
function unstated(
  operations: readonly DocumentedOperation[],
  own: ReadonlyMap<DocumentedOperation, readonly JsonObject[] | null>,
): readonly Finding[] {
  const without = operations.filter((each) => own.get(each) === null);
  if (without.length === operations.length) return [];
  return without.map(({ document, titleLine, title }) =>
    finding(
      "unstated-credentials",
      `${document}:${titleLine}`,
      `other pages ask for credentials, and that of "${title}" for none; the contract says that it needs none`,
    ),
  );
}
