import { readdirSync, readFileSync } from "node:fs";
import { isObject, type JsonObject } from "../../core/base/json.js";
import { parseContract } from "../../contract/load.js";

const folder = new URL("../../spec/modelarts/", import.meta.url);

/** The committed contract of ModelArts, as a plain value that a test may change. */
export function readContract(): Record<string, unknown> {
  const { document } = parseContract(readFileSync(new URL("openapi.yaml", folder), "utf8"), "openapi.yaml");
  return structuredClone(document);
}

/** A contract that a test has changed, read again as the toolkit reads contracts. */
export function reread(contract: Record<string, unknown>): JsonObject {
  return parseContract(JSON.stringify(contract), "openapi.json").document;
}

/** The documents of the four operations: name → text. */
export function readOperationDocuments(): Map<string, string> {
  const names = readdirSync(new URL("documents/", folder)).filter((name) => name !== "api-overview.txt");
  return new Map(names.map((name) => [name, readFileSync(new URL(`documents/${name}`, folder), "utf8")]));
}

/** A documented example as it stands in the contract. */
export interface ContractExample {
  readonly operationId: string;
  readonly side: "request" | "response";
  /** Empty for a request. */
  readonly status: string;
  readonly source: string;
  /** Name of the component that describes it. */
  readonly schema: string;
  readonly value: unknown;
}

export function record(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** Every example of every request and response body. */
export function examplesOf(contract: Record<string, unknown>): ContractExample[] {
  const operations = Object.values(record(contract.paths)).flatMap((item) =>
    Object.values(record(item)).map(record),
  );
  return operations.flatMap((operation) => {
    const bodies = [
      { side: "request" as const, status: "", body: record(operation.requestBody) },
      ...Object.entries(record(operation.responses)).map(([status, body]) => ({
        side: "response" as const,
        status,
        body: record(body),
      })),
    ];
    return bodies.flatMap(({ side, status, body }) =>
      Object.values(record(body.content)).flatMap((media) => {
        const reference = record(record(media).schema).$ref;
        return Object.values(record(record(media).examples)).map((example) => ({
          operationId: String(operation.operationId),
          side,
          status,
          source: String(record(example)["x-source"]),
          schema: String(reference).replace("#/components/schemas/", ""),
          value: record(example).value,
        }));
      }),
    );
  });
}
