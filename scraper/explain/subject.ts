import { isPlaceholder } from "../tables/field.js";
import { isObject, pointer, valueAt, type JsonObject } from "../../core/base/json.js";
import { bodiesOf } from "../openapi/operation/bodies.js";
import { componentInputs } from "../openapi/component/component-schema.js";
import type { Grounds, NamedOperation } from "../openapi/build.js";
import type { FieldInput } from "../openapi/field/field-schema.js";
import type { Component } from "../openapi/component/names.js";
import { parameterKey, type FieldNode } from "../openapi/component/table-node.js";
import { parameterInput } from "../openapi/operation/parameters.js";

/** What can be explained. */
export type Subject = FieldSubject | SchemaSubject | OperationSubject;

export interface FieldSubject {
  readonly kind: "field";
  /** As it can be asked for. */
  readonly name: string;
  /** Its own name. */
  readonly field: string;
  /** Where a parameter stands; `object` for a field of a schema. */
  readonly place: Place;
  /** Of the field's schema, or of the Parameter Object. */
  readonly pointer: string;
  readonly schemaPointer: string;
  /** Of what says whether it must be there: the object around it, or the Parameter Object. */
  readonly holderPointer: string;
  /** Null where no row describes it: the overlay has added it. */
  readonly input: FieldInput | null;
  /** Every row that describes it; the first is the one that the contract names. */
  readonly rows: readonly { readonly document: string; readonly node: FieldNode }[];
  /** Null for a parameter. */
  readonly component: Component | null;
}

export type Place = "path" | "query" | "header" | "object";

export interface SchemaSubject {
  readonly kind: "schema";
  readonly name: string;
  readonly pointer: string;
  /** Null for a schema that no table describes: what only examples show, or the overlay has added. */
  readonly component: Component | null;
}

export interface OperationSubject {
  readonly kind: "operation";
  readonly name: string;
  readonly pointer: string;
  readonly operation: NamedOperation;
}

/** All that can be explained of one contract. */
export class Subjects {
  readonly #grounds: Grounds;
  readonly #contract: JsonObject;
  readonly #components: ReadonlyMap<string, Component>;

  /** @param contract as it is in the end, with what the overlay has added */
  constructor(grounds: Grounds, contract: JsonObject) {
    this.#grounds = grounds;
    this.#contract = contract;
    this.#components = new Map(grounds.components.map((component) => [component.name, component]));
  }

  /** Names of schemas, in the contract's order. */
  schemaNames(): string[] {
    const schemas = valueAt(this.#contract, "/components/schemas");
    return isObject(schemas) ? Object.keys(schemas) : [];
  }

  operations(): readonly NamedOperation[] {
    return this.#grounds.operations;
  }

  schema(name: string): SchemaSubject {
    const at = pointer("", "components", "schemas", name);
    return { kind: "schema", name, pointer: at, component: this.#components.get(name) ?? null };
  }

  operation(named: NamedOperation): OperationSubject {
    const { path, method } = named.operation;
    const at = pointer("", "paths", path, method);
    return { kind: "operation", name: named.operationId, pointer: at, operation: named };
  }

  /** The fields of a schema: the rows of its tables, then what the overlay has added. */
  fields({ name, pointer: at, component }: SchemaSubject): FieldSubject[] {
    const described = component ? this.#described(name, at, component) : [];
    const properties = valueAt(this.#contract, pointer(at, "properties"));
    const added = Object.keys(isObject(properties) ? properties : {}).filter(
      (field) => !described.some((each) => each.field === field),
    );
    const bare = {
      kind: "field",
      place: "object",
      holderPointer: at,
      input: null,
      rows: [],
      component: null,
    } as const;
    return [
      ...described,
      ...added.map((field) => {
        const own = pointer(at, "properties", field);
        return { ...bare, name: `${name}.${field}`, field, pointer: own, schemaPointer: own };
      }),
    ];
  }

  #described(name: string, at: string, component: Component): FieldSubject[] {
    const { names, evidence } = this.#grounds;
    return [...componentInputs(component, names, evidence)].map(([field, input]) => {
      const own = isPlaceholder(input.node.field) ? pointer(at, "additionalProperties") : input.pointer;
      const others = component.nodes.flatMap(({ document, fields }) =>
        fields
          .filter((node) => node.field.name === field && node !== input.node)
          .map((node) => ({ document, node })),
      );
      return {
        kind: "field",
        name: `${name}.${field}`,
        field,
        place: "object",
        pointer: own,
        schemaPointer: own,
        holderPointer: at,
        input,
        rows: [{ document: input.document, node: input.node }, ...others],
        component,
      };
    });
  }

  /** The schemas of an operation's bodies: `body` for the request's, the status for those of responses. */
  bodies({ operation: { operation, operationId } }: OperationSubject): { part: string; schema: string }[] {
    return bodiesOf(operation, operationId).map(({ body, side, status }) => ({
      part: side === "request" ? "body" : status,
      schema: this.#grounds.bodies.get(body) ?? "",
    }));
  }

  /** The parameters of an operation that the contract has, in their order. */
  parameters({ name, pointer: at, operation: { operation } }: OperationSubject): FieldSubject[] {
    const groups = [
      { place: "path", fields: operation.pathParameters },
      { place: "query", fields: operation.queryParameters },
      { place: "header", fields: operation.headerParameters },
    ] as const;
    const held = valueAt(this.#contract, pointer(at, "parameters"));
    const objects = Array.isArray(held) ? held : [];
    return groups.flatMap(({ place, fields }) =>
      fields.flatMap((field): FieldSubject[] => {
        const node = this.#grounds.parameters.get(parameterKey(operation, field));
        const index = objects.findIndex(
          (each) => isObject(each) && each.name === field.name && each.in === place,
        );
        if (!node || index < 0) return [];
        const own = pointer(at, "parameters", index);
        const input = parameterInput(operation.document, node, own);
        const rows = [{ document: operation.document, node }];
        return [
          {
            kind: "field",
            name: `${name}.${place}.${field.name}`,
            field: field.name,
            place,
            pointer: own,
            schemaPointer: input.pointer,
            holderPointer: own,
            input,
            rows,
            component: null,
          },
        ];
      }),
    );
  }
}
