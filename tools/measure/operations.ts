/** Operations of a contract by method and path, whatever their placeholders are called. */
import type { Json, JsonObject } from "../../core/base/json.js";
import type { OraclePage, OracleUri } from "../oracle/page.js";
import type { Location } from "../oracle/tree.js";
import { array, json, type Schemas } from "./schema.js";

export interface ContractParameter {
  readonly name: string;
  readonly location: string;
  readonly required: boolean;
  readonly schema: JsonObject;
  /** Said elsewhere in the contract: a security scheme, the media type of the body. */
  readonly settled: boolean;
}

const settledHeaders = /^(?:x-auth-token|content-type|accept|authorization)$/i;

export class Operations {
  readonly all: readonly ContractOperation[];

  constructor(schemas: Schemas) {
    const paths = schemas.contract.paths;
    this.all = Object.entries(json(paths) ? paths : {}).flatMap(([path, item]) =>
      Object.entries(json(item) ? item : {}).flatMap(([method, operation]) =>
        /^(?:get|post|put|patch|delete|head)$/.test(method) && json(operation) && json(item)
          ? [new ContractOperation(method, path, operation, item, schemas)]
          : [],
      ),
    );
  }

  find(method: string, path: string): ContractOperation | null {
    const key = operationKey(method, path);
    return this.all.find((operation) => operation.key === key) ?? null;
  }
}

export class ContractOperation {
  readonly key: string;
  readonly id: string;
  readonly parameters: readonly ContractParameter[];
  /** The parameters as they are written, those of the path first. */
  readonly written: readonly Json[];
  readonly explained = new Set<ContractParameter>();
  readonly operation: JsonObject;
  readonly schemas: Schemas;

  constructor(method: string, path: string, operation: JsonObject, item: JsonObject, schemas: Schemas) {
    this.operation = operation;
    this.schemas = schemas;
    this.key = operationKey(method, path);
    this.id = typeof operation.operationId === "string" ? operation.operationId : this.key;
    this.written = [...array(item.parameters), ...array(operation.parameters)];
    this.parameters = this.written.map((each) => this.#parameter(schemas.resolve(each)));
  }

  /** What the URI line itself names needs no row, nor does a header to which prose gives a value. */
  explain({ query }: OracleUri, { proseHeaders }: OraclePage): void {
    for (const parameter of this.parameters) {
      const { location, name } = parameter;
      const isHeader = location === "header" && proseHeaders.has(name);
      if (location === "path" || query.includes(name) || isHeader) this.explained.add(parameter);
    }
  }

  parameter(location: Location, name: string, status: string | null): ContractParameter | null {
    if (location === "header" && status !== null) return this.#responseHeader(name, status);
    const here = this.parameters.filter((each) => each.location === location);
    const found =
      here.find((each) => each.name === name) ??
      here.find((each) => location === "path" && squeeze(each.name).endsWith(squeeze(name))) ??
      (location === "path" ? (here.find((each) => !this.#named(each)) ?? null) : null);
    if (found) this.explained.add(found);
    if (!found && location === "header" && settledHeaders.test(name)) return settled(name);
    return found;
  }

  body(): JsonObject | null {
    return this.#content(this.schemas.resolve(this.operation.requestBody));
  }

  /** The body of a status; of the success where the page names none. */
  response(status: string | null): JsonObject | null {
    const responses = this.operation.responses;
    if (!json(responses)) return null;
    const statuses = status === null ? Object.keys(responses).filter((key) => key.startsWith("2")) : [status];
    for (const each of statuses) {
      const content = this.#content(this.schemas.resolve(responses[each]));
      if (content) return content;
    }
    return null;
  }

  /** Every schema that the operation starts from: bodies of requests and responses. */
  roots(): { readonly at: string; readonly schema: JsonObject }[] {
    const responses = this.operation.responses;
    const statuses = json(responses) ? Object.keys(responses) : [];
    const body = this.body();
    return [
      ...(body ? [{ at: `${this.id} request`, schema: body }] : []),
      ...statuses.flatMap((status) => {
        const schema = this.response(status);
        return schema ? [{ at: `${this.id} ${status}`, schema }] : [];
      }),
    ];
  }

  #named({ name }: ContractParameter): boolean {
    return name.endsWith("project_id");
  }

  #responseHeader(name: string, status: string): ContractParameter | null {
    const responses = this.operation.responses;
    const response = this.schemas.resolve(json(responses) ? responses[status] : undefined);
    const headers = json(response.headers) ? response.headers : {};
    const header = headers[name];
    return header === undefined
      ? null
      : this.#parameter({ name, in: "header", ...this.schemas.resolve(header) });
  }

  #parameter(written: JsonObject): ContractParameter {
    return {
      name: typeof written.name === "string" ? written.name : "",
      location: typeof written.in === "string" ? written.in : "",
      required: written.required === true,
      schema: json(written.schema) ? written.schema : {},
      settled: false,
    };
  }

  #content(holder: JsonObject): JsonObject | null {
    const content = holder.content;
    const [media] = json(content) ? Object.values(content) : [];
    return json(media) && json(media.schema) ? media.schema : null;
  }
}

function settled(name: string): ContractParameter {
  return { name, location: "header", required: true, schema: {}, settled: true };
}

function squeeze(name: string): string {
  return name
    .toLowerCase()
    .replace(/s(?=_|$)/g, "")
    .replace(/[^a-z0-9]/g, "");
}

/** Method and path with the names of placeholders left out. */
export function operationKey(method: string, path: string): string {
  const plain = path.replace(/\{[^}]*\}/g, "{}").replace(/(.)\/$/, "$1");
  return `${method.toUpperCase()} ${plain}`;
}
