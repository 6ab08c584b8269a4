import { describe, expect, it } from "vitest";
import { functionsOf } from "../../../generator/model/contract.js";
import { readContract } from "../../../generator/model/read.js";

const answer = { responses: { "204": { description: "Done" } } };

/** A contract with an operation for each id, at a path of its own, in this order. */
function contract(
  ids: readonly (readonly [path: string, id: string | null])[],
  schemas: readonly string[] = [],
) {
  return {
    openapi: "3.1.1",
    info: { title: "Doors", version: "1" },
    paths: Object.fromEntries(
      ids.map(([path, id]) => [path, { get: { ...(id === null ? {} : { operationId: id }), ...answer } }]),
    ),
    components: { schemas: Object.fromEntries(schemas.map((name) => [name, { type: "string" }])) },
  };
}

function functions(ids: readonly (readonly [string, string | null])[]): Record<string, string> {
  const { operations } = readContract(contract(ids));
  return Object.fromEntries(functionsOf({ operations }).map(({ id, name }) => [id, name]));
}

describe("functions", () => {
  it.each<[string, [string, string | null][], Record<string, string>]>([
    [
      "an exact name, although another stands above it",
      [
        ["/a", "get-user"],
        ["/b", "getUser"],
      ],
      { "get-user": "getUserA", getUser: "getUser" },
    ],
    [
      "of two that are not exact the first by its id",
      [
        ["/b", "get_user"],
        ["/a", "get-user"],
      ],
      { "get-user": "getUser", get_user: "getUserB" },
    ],
    [
      "ids without a letter that a name can have",
      [
        ["/一", "一"],
        ["/二", "二"],
      ],
      { 一: "Operation2", 二: "Operation3" },
    ],
    [
      "a qualified name that is another's by right",
      [
        ["/x", "get-user"],
        ["/y", "get_user_x"],
        ["/x/z", "get.user"],
      ],
      { "get-user": "getUser", get_user_x: "getUserX", "get.user": "getUserXZ" },
    ],
    [
      "no operationId",
      [
        ["/users", null],
        ["/b", "getUsers"],
      ],
      { "get /users": "getUsersUsers", getUsers: "getUsers" },
    ],
    [
      "a reserved word",
      [
        ["/a", "delete"],
        ["/b", "deleteOperation"],
      ],
      { delete: "deleteA", deleteOperation: "deleteOperation" },
    ],
  ])("%s", (_, ids, want) => {
    const sorted = (names: Record<string, string>): string[] => Object.entries(names).map(String).sort();
    expect(sorted(functions(ids))).toEqual(sorted(want));
    expect(sorted(functions(ids.toReversed()))).toEqual(sorted(want));
  });

  it("an operation that is added above renames nothing", () => {
    const before = functions([
      ["/b", "get-user"],
      ["/c", "listUsers"],
    ]);
    const after = functions([
      ["/a", "addUser"],
      ["/b", "get-user"],
      ["/c", "listUsers"],
    ]);
    expect(after).toMatchObject(before);
  });
});

it.each([[["get-user", "GetUser"]], [["GetUser", "get-user"]]])("schemas %s", (names) => {
  const { schemas } = readContract(contract([], names));
  const named = Object.fromEntries(schemas.map(({ name, schema }) => [schema.pointer, name]));
  expect(named).toEqual({
    "/components/schemas/GetUser": "GetUser",
    "/components/schemas/get-user": "GetUser2",
  });
});

it.each([[["project-id", "projectId"]], [["projectId", "project-id"]]])("client options %s", (options) => {
  const document = {
    ...contract([]),
    "x-client-parameters": Object.fromEntries(options.map((option) => [option, option])),
  };
  const { clientParameters } = readContract(document);
  const named = Object.fromEntries(clientParameters.map(({ parameter, option }) => [parameter, option]));
  expect(named).toEqual({ projectId: "projectId", "project-id": "projectId2" });
});
