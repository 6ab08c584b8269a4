import { wrapBodies } from "./operation/wrappers.js";
import { bodiesOf } from "./described/bodies.js";
import type { JsonObject } from "../../core/base/json.js";
import { gathered, withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { DocumentedOperation } from "../operation/operation.js";
import type { DocumentedCredential } from "../reference/credentials.js";
import type { ErrorCode } from "../reference/error-codes.js";
import type { Service } from "../service/service.js";
import { componentSchemas } from "./component/component-schema.js";
import { describedTables } from "./described/described-tables.js";
import { groupByShape } from "./component/equal-tables.js";
import { nameSchemas } from "./component/name-schemas.js";
import type { FieldNode } from "./described/table-node.js";
import { placeOperations, tagObjects, type Directory, type Placed } from "./directory/tags.js";
import { closing, opening } from "./document-opening.js";
import { Draft, mapOf, type Drafted } from "./draft.js";
import { ambiguousPaths } from "./operation/ambiguous-paths.js";
import { newestFirst } from "./names/content-order.js";
import { contendersOf, type Contenders } from "./names/contenders.js";
import type { NamesLock } from "./names/names-lock.js";
import { nextLock } from "./names/next-lock.js";
import { baseNames } from "./operation/operation-id.js";
import { nameOperations } from "./operation/name-operations.js";
import { unusedNames } from "./operation/operation-id.js";
import { operationObject } from "./operation/operation-object.js";
import { securityOf, type Security } from "./operation/security.js";
import { uniqueOperations } from "./operation/unique-operations.js";
import { pathItems } from "./paths.js";
import type { Provenance } from "./provenance.js";

/** An operation with its place in the reference and its name in the contract. */
export interface NamedOperation extends Placed {
  readonly operationId: string;
}

/** The contract, and what was learned on the way. */
export interface Built {
  readonly contract: JsonObject;
  /** Why it says what it says. */
  readonly provenance: Provenance;
  readonly operations: readonly NamedOperation[];
  readonly schemas: number;
  /** Every field that was read, with its meaning. */
  readonly fields: readonly FieldNode[];
  /** The names of the contract, and those that were published before. */
  readonly names: NamesLock;
  readonly contenders: Contenders;
}

/** What the pages say that document no operation. */
export interface Reference extends Directory {
  readonly errorCodes: readonly ErrorCode[];
  readonly credentials: readonly DocumentedCredential[];
}

/** Builds the OpenAPI document of a service from its documented operations. */
export function buildContract(
  documented: readonly DocumentedOperation[],
  reference: Reference,
  service: Service,
  vocabulary: Vocabulary,
  lock: NamesLock,
): WithFindings<Built> {
  const { value: operationNames, findings } = nameAll(documented, reference, service, lock, vocabulary);
  const { operations, ids } = operationNames;
  const { nodes, parameters, evidence } = describedTables(newestFirst(operations), vocabulary);
  const named = nameSchemas(operations, groupByShape(nodes), lock);
  const { components } = named.value;
  const roots = new Map(
    components.flatMap(({ name, tables }) => tables.map((table) => [table.id, name] as const)),
  );
  const bodies = operations.flatMap(({ operation, operationId }) => bodiesOf(operation, operationId));
  const { names, wrappers } = wrapBodies(bodies, roots, named.value.wrappers);
  const documentedOnes = operations.map(({ operation }) => operation);
  const security = securityOf(documentedOnes, reference.credentials, service);
  const objects = gathered(
    operations.map(({ operation, operationId, tag }) => {
      const requirements = security.value.of(operation);
      const input = { operation, operationId, tag: tag?.name ?? null, names, parameters, requirements };
      const object = operationObject(input);
      return withFindings({ operation, object: object.value }, object.findings);
    }),
  );
  const schemas = componentSchemas(components, evidence);
  const tags = tagObjects(operations);
  const contract = new Draft()
    .put({
      openapi: "3.1.1",
      ...opening(service, security.value.ofAll),
      ...(tags.length > 0 ? { tags } : {}),
    })
    .hold("paths", pathItems(objects.value, ids.merged))
    .hold("components", componentsObject(security.value, [...schemas.value, ...wrappers]))
    .put(closing(reference.errorCodes));
  const built: Built = {
    contract: contract.value,
    provenance: contract.provenance,
    operations,
    schemas: components.length,
    fields: [...[...nodes.values()].flatMap((node) => node.fields), ...parameters.values()],
    names: nextLock(lock, operations, ids.merged, named.value.places),
    contenders: contendersOf(ids.wanted, named.value.wanted),
  };
  return withFindings(built, [
    ...findings,
    ...named.findings,
    ...security.findings,
    ...objects.findings,
    ...schemas.findings,
  ]);
}

/** The operations of a contract, each once, in their order and with their names. */
function nameAll(
  documented: readonly DocumentedOperation[],
  reference: Reference,
  { operationIds, aliases }: Service,
  lock: NamesLock,
  vocabulary: Vocabulary,
) {
  const unique = uniqueOperations(documented, vocabulary.naming);
  const { operations, ownPath } = unique.value;
  const ids = nameOperations(operations, ownPath, baseNames(operations, operationIds, vocabulary), lock);
  const placed = placeOperations(operations, reference, aliases);
  const named = placed.value.map((each) => {
    const operationId = ids.value.ids.get(each.operation) ?? "";
    return { ...each, operationId, lockedId: ids.value.locked.get(each.operation) ?? operationId };
  });
  return withFindings({ operations: named, ids: ids.value }, [
    ...unique.findings,
    ...ids.findings,
    ...unusedNames(operationIds, operations),
    ...placed.findings,
    ...ambiguousPaths(placed.value.map(({ operation }) => operation)),
  ]);
}

/** The Components Object; order carries no meaning among schemas. */
function componentsObject(
  { schemes }: Security,
  schemas: readonly (readonly [name: string, schema: Drafted])[],
): Draft {
  const components = new Draft();
  if (Object.keys(schemes).length > 0) components.put({ securitySchemes: schemes });
  return components.hold("schemas", mapOf(schemas.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
