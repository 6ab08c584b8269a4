import type { TableId } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import type { Json, JsonObject } from "../../core/base/json.js";
import { meaningReader, type MeaningReader } from "../meaning/memo.js";
import type { DocumentedOperation } from "../operation/operation.js";
import { normalTitle } from "../reference/catalogue.js";
import type { ErrorCode } from "../reference/error-codes.js";
import type { Service, Setting } from "../service/service.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { reportAmbiguousPaths } from "./operation/ambiguous-paths.js";
import { bodiesOf, shownBy, wrapBodies, type BodyNames } from "./operation/bodies.js";
import { componentSchemas, type ComponentNames } from "./component/component-schema.js";
import { addEvidence, noEvidence, type Evidence } from "../examples/shown-values.js";
import { nameSchemas } from "./component/name-schemas.js";
import type { Component } from "./component/names.js";
import { nodesOf, parameterNodes, type FieldNode, type TableNode } from "./component/table-node.js";
import { baseNames } from "./operation/operation-id.js";
import { nameOperations } from "./operation/name-operations.js";
import { unifyPaths } from "./operation/unify-paths.js";
import { operationKey, type NamesLock } from "./names/names-lock.js";
import { nextLock } from "./names/next-lock.js";
import { contendersOf, type Contenders } from "./names/contenders.js";
import { operationObject } from "./operation/operation-object.js";
import type { ParameterNodes } from "./operation/parameters.js";
import { objectOf, type Schema } from "./schema.js";
import { groupByShape } from "./component/equal-tables.js";
import { mergeVariants, type Variant } from "./operation/variants.js";
import { placeOperations, tagObjects, type Directory, type Placed } from "./directory/tags.js";

/** An operation with its place in the reference and its name in the contract. */
export interface NamedOperation extends Placed {
  readonly operationId: string;
}

/** The contract, and what was learned on the way. */
export interface Built {
  readonly contract: JsonObject;
  readonly operations: readonly NamedOperation[];
  readonly schemas: number;
  /** Every field that was read, with its meaning. */
  readonly fields: readonly FieldNode[];
  readonly grounds: Grounds;
  /** The names of the contract, and those that were published before. */
  readonly names: NamesLock;
  readonly contenders: Contenders;
}

/** What the schemas of a contract were made from: enough to say why they say what they say. */
export interface Grounds {
  readonly operations: readonly NamedOperation[];
  readonly components: readonly Component[];
  readonly names: ComponentNames;
  readonly bodies: BodyNames;
  readonly parameters: ParameterNodes;
  readonly evidence: Evidence;
}

/** What the pages say that document no operation. */
export interface Reference extends Directory {
  readonly errorCodes: readonly ErrorCode[];
}

/** Builds the OpenAPI document of a service from its documented operations. */
export function buildContract(
  documented: readonly DocumentedOperation[],
  reference: Reference,
  service: Service,
  vocabulary: Vocabulary,
  lock: NamesLock,
  findings: Finding[],
): Built {
  const { operations: unified, ownPaths } = unifyPaths(documented);
  const unique = withoutDuplicates(unified, findings);
  const ownPath = (operation: DocumentedOperation): string => ownPaths.get(operation) ?? operation.path;
  const ids = nameOperations(unique, ownPath, baseNames(unique, service.operationIds, vocabulary), lock);
  findings.push(...ids.findings);
  reportUnusedIds(service.operationIds, unique, findings);
  const placed = placeOperations(unique, reference, service.aliases, findings);
  reportAmbiguousPaths(
    placed.map(({ operation }) => operation),
    findings,
  );
  const named = placed.map((each) => {
    const operationId = ids.value.ids.get(each.operation) ?? "";
    return { ...each, operationId, lockedId: ids.value.locked.get(each.operation) ?? operationId };
  });
  const evidence = noEvidence();
  const nodes = new Map<TableId, TableNode>();
  const read = meaningReader(vocabulary);
  for (const each of named) collect(each, read, nodes, evidence);
  const parameters = new Map(named.flatMap(({ operation }) => [...parameterNodes(operation, read)]));
  const schemas = nameSchemas(named, groupByShape(nodes), lock);
  findings.push(...schemas.findings);
  const { components } = schemas.value;
  const roots = new Map(
    components.flatMap(({ name, tables }) => tables.map((table) => [table.id, name] as const)),
  );
  const bodies = named.flatMap(({ operation, operationId }) => bodiesOf(operation, operationId));
  const { names, wrappers } = wrapBodies(bodies, roots, schemas.value.wrappers);
  const objects = named.map(({ operation, operationId, tag }) => {
    const input = { operation, operationId, tag: tag?.name ?? null, names, parameters, vocabulary };
    return { operation, object: operationObject(input, findings) };
  });
  const tags = tagObjects(named);
  const contract: JsonObject = {
    openapi: "3.1.1",
    ...opening(service),
    ...(tags.length > 0 ? { tags } : {}),
    paths: pathItems(objects, ids.value.merged),
    components: {
      ...(Object.keys(service.securitySchemes).length > 0
        ? { securitySchemes: service.securitySchemes }
        : {}),
      schemas: sorted({ ...componentSchemas(components, evidence, findings), ...wrappers }),
    },
  };
  const { errorCodes } = reference;
  const all =
    errorCodes.length > 0 ? { ...contract, "x-error-codes": errorCodes.map(errorObject) } : contract;
  const fields = [...[...nodes.values()].flatMap((node) => node.fields), ...parameters.values()];
  const grounds = { operations: named, components, names: roots, bodies: names, parameters, evidence };
  return {
    contract: all,
    operations: named,
    schemas: components.length,
    fields,
    grounds,
    names: nextLock(lock, named, ids.value, schemas.value.places),
    contenders: contendersOf(ids.value.wanted, schemas.value.wanted),
  };
}

/** The Paths Object: one operation a method and path, those of several pages merged. */
function pathItems(objects: readonly Variant[], merged: ReadonlyMap<string, string>): Schema {
  const paths = new Map<string, Map<string, Variant[]>>();
  for (const each of objects) {
    const { path, method } = each.operation;
    const methods = paths.get(path) ?? new Map<string, Variant[]>();
    methods.set(method, [...(methods.get(method) ?? []), each]);
    paths.set(path, methods);
  }
  return objectOf(
    [...paths].map(([path, methods]) => {
      const operations = [...methods].map(([method, variants]): [string, Json] => {
        const [only] = variants;
        if (!only) return [method, {}];
        if (variants.length === 1) return [method, only.object];
        return [method, mergeVariants(merged.get(operationKey(only.operation)) ?? "", variants)];
      });
      return [path, objectOf(operations)];
    }),
  );
}

/** Order carries no meaning among components. */
function sorted(schemas: Schema): Schema {
  return objectOf(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function opening(service: Service): Schema {
  const { license, clientParameters } = service;
  return {
    info: {
      title: service.title,
      version: service.version,
      ...(service.description === "" ? {} : { description: service.description }),
      ...(license === null ? {} : { license: { name: license.name, url: license.url } }),
    },
    servers: service.servers,
    security: Object.keys(service.securitySchemes).map((name) => objectOf([[name, []]])),
    ...(Object.keys(clientParameters).length > 0 ? { "x-client-parameters": { ...clientParameters } } : {}),
  };
}

/** An error code, without what its table does not say. */
function errorObject({ source, ...texts }: ErrorCode): Schema {
  const said = Object.entries(texts).filter(([, text]) => text !== "");
  return { ...objectOf(said), "x-source": source };
}

/** Tells the operationIds that name no document of an operation. */
function reportUnusedIds(
  settings: readonly Setting[],
  operations: readonly DocumentedOperation[],
  findings: Finding[],
): void {
  const documents = new Set(operations.map(({ document }) => document));
  for (const { of, source } of settings) {
    if (documents.has(of)) continue;
    findings.push(
      finding("unused-setting", source, `operationIds: no operation is in a document called "${of}"`),
    );
  }
}

/** A second page of the same method, path and title is a copy of the first: it is reported and left out. */
function withoutDuplicates(
  documented: readonly DocumentedOperation[],
  findings: Finding[],
): DocumentedOperation[] {
  const seen = new Map<string, DocumentedOperation>();
  for (const operation of documented) {
    const key = `${operation.method} ${operation.path} ${normalTitle(operation.title)}`;
    const first = seen.get(key);
    if (first) {
      const message = `${operation.method.toUpperCase()} ${operation.path} "${operation.title}" is documented already at ${at(first.document, first.line)}`;
      findings.push(finding("duplicate-operation", at(operation.document, operation.line), message));
    } else seen.set(key, operation);
  }
  return [...seen.values()];
}

/** Adds the tables of an operation, and what its examples show of their fields. Bodies that operations share count once. */
function collect(
  { operation, operationId }: { readonly operation: DocumentedOperation; readonly operationId: string },
  read: MeaningReader,
  nodes: Map<TableId, TableNode>,
  evidence: Evidence,
): void {
  for (const named of bodiesOf(operation, operationId)) {
    const { body, name } = named;
    if (nodes.has(body.root.id)) continue;
    const rootName = body.wrapper?.key ?? (body.wrapper ? `${name}Item` : name);
    for (const [id, node] of nodesOf(operation, operationId, named, rootName, read)) {
      nodes.set(id, agreed(nodes.get(id), node));
    }
    for (const shown of shownBy(operation, named)) addEvidence(evidence, body, shown);
  }
}

/**
 * What is known of a table that several operations use: what its own page says of it, as far as that is one of them; otherwise the
 * first of its names in the order of texts counts, whichever page comes first.
 */
function agreed(known: TableNode | undefined, node: TableNode): TableNode {
  if (known === undefined) return node;
  if (known.isOwn) return known;
  if (node.isOwn) return node;
  return node.name < known.name ? { ...known, name: node.name } : known;
}
