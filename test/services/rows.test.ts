import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseContract } from "../../contract/load.js";
import { valueAt, type Json, type JsonObject } from "../../core/base/json.js";
import { readRows, type OracleRow, type OracleTable } from "../../tools/oracle/rows.js";

const folder = new URL("../../spec/modelarts/", import.meta.url);
const contract = parseContract(
  readFileSync(new URL("openapi.yaml", folder), "utf8"),
  "openapi.yaml",
).document;
const documents = readdirSync(new URL("documents/", folder)).filter((name) => name !== "api-overview.txt");
const tablesOf = (name: string): OracleTable[] =>
  readRows(readFileSync(new URL(`documents/${name}`, folder), "utf8"));

/** The tables of `ChangeDevServerOS.txt` have no captions; these are the schemas that a person gives them. */
const uncaptioned: Readonly<Record<number, string>> = {
  114: "CloudServer",
  131: "Endpoints",
  148: "EndpointsRes",
  169: "ServerImageResponse",
  191: "ServerHpsInfo",
};

const operations: Readonly<Record<string, readonly [path: string, method: string]>> = {
  "UpdateNotebook.txt": ["/v1/{project_id}/notebooks/{id}", "put"],
  "ShowNotebook.html": ["/v1/{project_id}/notebooks/{id}", "get"],
  "PatchNetwork.txt": ["/v1/{project_id}/networks/{network_name}", "patch"],
  "ChangeDevServerOS.txt": ["/v1/{project_id}/dev-servers/{id}/changeos", "post"],
};

function object(value: Json | undefined): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`no object: ${JSON.stringify(value)}`);
  return value as JsonObject;
}

/** A schema without references, nulls and the wrappers that say more about an object. */
function resolve(schema: JsonObject): JsonObject {
  if (typeof schema.$ref === "string") return resolve(object(valueAt(contract, schema.$ref.slice(1))));
  const [first] = (schema.anyOf ?? schema.allOf ?? []) as readonly JsonObject[];
  return first !== undefined && "$ref" in first ? resolve(first) : schema;
}

const scalars: Readonly<Record<string, readonly [type: string, format: string | null]>> = {
  String: ["string", null],
  Integer: ["integer", null],
  Long: ["integer", "int64"],
  Float: ["number", "float"],
  Boolean: ["boolean", null],
};

/** Checks a field's schema against the words of its type cell; answers with the schema of its object, if it has one. */
function checkType(row: OracleRow, schema: JsonObject): JsonObject | null {
  const where = `${row.name} at line ${row.line}`;
  const type = Array.isArray(schema.type) ? (schema.type as readonly Json[])[0] : schema.type;
  const array = /^Array of (.*?)(?: objects)?$/.exec(row.type)?.[1];
  if (array !== undefined) {
    expect(type, where).toBe("array");
    const items = object(schema.items);
    if (array !== "strings") return resolve(items);
    expect(items.type, where).toBe("string");
    return null;
  }
  if (row.type.endsWith(" object")) return resolve(schema);
  if (row.type === "Map<String,String>") {
    expect(schema).toMatchObject({ type: "object", additionalProperties: { type: "string" } });
    return null;
  }
  const [wantType, wantFormat] = scalars[row.type] ?? ["?", null];
  expect(type, where).toBe(wantType);
  if (wantFormat !== null) expect(schema.format, where).toBe(wantFormat);
  return null;
}

function schemaName(row: OracleRow): string {
  return /^(?:Array of )?(\S+) objects?$/.exec(row.type)?.[1] ?? "";
}

/** Walks a table and, through its rows, all tables below it, side by side with the schema. Returns the tables it has seen. */
function checkTable(
  table: OracleTable,
  schema: JsonObject,
  side: readonly OracleTable[],
  seen: Set<OracleTable>,
): void {
  if (seen.has(table)) return;
  seen.add(table);
  const properties = object(schema.properties);
  expect(Object.keys(properties), `the table at line ${table.line}`).toEqual(
    table.rows.map((row) => row.name),
  );
  const required = table.rows.filter((row) => row.mandatory === "Yes").map((row) => row.name);
  expect(schema.required ?? [], `required of the table at line ${table.line}`).toEqual(required);
  for (const row of table.rows) {
    const nested = checkType(row, object(properties[row.name]));
    if (!nested) continue;
    const target = side.find((each) => (each.caption ?? uncaptioned[each.line]) === schemaName(row));
    expect(target, `a table for ${row.type}`).toBeDefined();
    if (target) checkTable(target, nested, side, seen);
  }
}

function jsonSchema(content: Json | undefined): JsonObject | null {
  const [media] = Object.values(object(content ?? {}));
  return media === undefined ? null : resolve(object(object(media).schema));
}

const headerRows = (table: OracleTable): boolean =>
  table.rows.every((row) => /^(?:X-|Content-Type$)/.test(row.name));

describe.each(documents)("%s", (name) => {
  const [path, method] = operations[name] ?? ["", ""];
  const operation = object(object(object(contract.paths)[path])[method]);
  const tables = tablesOf(name);
  const seen = new Set<OracleTable>();

  test("every parameter row is a parameter, in the path's order, required", () => {
    const inUri = tables.filter((table) => table.below === "URI");
    inUri.forEach((table) => seen.add(table));
    const rows = inUri.flatMap((table) => table.rows);
    const parameters = (operation.parameters as readonly JsonObject[]).map((each) => [
      each.name,
      each.in,
      each.required,
    ]);
    expect(parameters.toSorted()).toEqual(
      rows.map((row) => [row.name, "path", row.mandatory === "Yes"]).toSorted(),
    );
    for (const row of rows) {
      const parameter = (operation.parameters as readonly JsonObject[]).find(
        (each) => each.name === row.name,
      );
      checkType(row, object(parameter?.schema));
    }
  });

  test("every row of the request body is a property in its place, and nothing else is", () => {
    const side = tables.filter((table) => table.below === "Request Parameters");
    side.filter(headerRows).forEach((table) => seen.add(table));
    const body = side.filter((table) => !headerRows(table));
    const schema =
      operation.requestBody === undefined ? null : jsonSchema(object(operation.requestBody).content);
    const [root] = body;
    expect(schema === null).toBe(root === undefined);
    if (root && schema) checkTable(root, schema, body, seen);
  });

  test("every row of every response is a property in its place, and nothing else is", () => {
    for (const status of new Set(
      tables.map((table) => table.below).filter((below) => below.startsWith("Status")),
    )) {
      const side = tables.filter((table) => table.below === status);
      const response = object(object(operation.responses)[status.slice(-3)]);
      const headers = side.filter(headerRows);
      headers.forEach((table) => seen.add(table));
      expect(Object.keys(object(response.headers ?? {}))).toEqual(
        headers.flatMap((table) => table.rows.map((row) => row.name)),
      );
      const body = side.filter((table) => !headerRows(table));
      const [root] = body;
      const schema = jsonSchema(response.content);
      if (root && schema) checkTable(root, schema, body, seen);
    }
  });

  test("every table of the document was reached", () => {
    expect(tables.filter((table) => !seen.has(table)).map((table) => table.line)).toEqual([]);
  });
});

test("the oracle sees as many tables and rows as were counted by hand", () => {
  const counts = documents.map((name) => {
    const tables = tablesOf(name);
    return [name, tables.length, tables.reduce((sum, table) => sum + table.rows.length, 0)];
  });
  expect(counts).toEqual([
    ["ChangeDevServerOS.txt", 17, 57],
    ["PatchNetwork.txt", 24, 53],
    ["ShowNotebook.html", 10, 66],
    ["UpdateNotebook.txt", 26, 153],
  ]);
});
