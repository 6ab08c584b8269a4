import { describe, expect, it } from "vitest";
import { noNames, type NamesLock } from "../../../../scraper/openapi/names/names-lock.js";
import { scrape, type Document } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { output, page, table } from "../../pages.js";

const service = defaultService("doors");
const lockTable = table("Table 2 Lock", output, ["key", "String", "N/A"]);

function door(fields: readonly string[], status: string, example?: string): Document {
  const rows = fields.map((name) => [name, "Lock object", "N/A"]);
  const response = `${status}${table("Table 1 Response", output, ...rows)}\n\n${lockTable}`;
  const uri = "GET /v1/doors";
  return page("d.txt", {
    title: "Showing a Door",
    uri,
    response,
    ...(example === undefined ? {} : { responseExample: `Status code: 200\n\n${example}` }),
  });
}

function locked(...schemas: readonly (readonly [name: string, ...places: readonly string[]])[]): NamesLock {
  const operations = new Map([
    ["GET /v1/doors", { operationId: "showDoor", pages: new Map<string, string>() }],
  ]);
  return { operations, schemas: new Map(schemas.map(([name, ...places]) => [name, places])) };
}

const plain = door(["lock"], "");
const published = locked(["Lock", "showDoor.200.lock"], ["ShowDoorResponse", "showDoor.200"]);

describe("names of schemas whose page has changed", () => {
  it.each<[string, Document, NamesLock, want: Record<string, string[]>]>([
    [
      "nothing was published",
      plain,
      noNames,
      { Lock: ["showDoor.200.lock"], ShowDoorResponse: ["showDoor.200"] },
    ],
    [
      "a way that comes before",
      door(["backup", "lock"], ""),
      published,
      { Lock: ["showDoor.200.lock"], ShowDoorResponse: ["showDoor.200"] },
    ],
    [
      "a way that is left of two",
      plain,
      locked(["Bolt", "showDoor.200.backup", "showDoor.200.lock"], ["ShowDoorResponse", "showDoor.200"]),
      { Bolt: ["showDoor.200.lock"], ShowDoorResponse: ["showDoor.200"] },
    ],
    [
      "an example shows something around the body",
      door(["lock"], "", '{"door": {"lock": {"key": "a"}}}'),
      published,
      {
        Lock: ["showDoor.200.lock"],
        ShowDoorResponse: ["showDoor.200"],
        ShowDoorResponseWrapper: ["showDoor.200|wrapper"],
      },
    ],
    [
      "what is around the body has a name",
      door(["lock"], "", '{"door": {"lock": {"key": "a"}}}'),
      locked(["Lock", "showDoor.200.lock"], ["Inner", "showDoor.200"], ["Outer", "showDoor.200|wrapper"]),
      { Inner: ["showDoor.200"], Lock: ["showDoor.200.lock"], Outer: ["showDoor.200|wrapper"] },
    ],
    [
      "another status of success",
      door(["lock"], "Status code: 201\n\n"),
      published,
      { Lock: ["showDoor.201.lock"], ShowDoorResponse: ["showDoor.201"] },
    ],
  ])("%s", (_, document, lock, want) => {
    const { names, findings } = scrape([document], service, { names: lock });
    expect(Object.fromEntries(names.schemas)).toEqual(want);
    expect(findings.filter(({ rule }) => rule === "changed-name")).toEqual([]);
    expect(scrape([document], service, { names }).names).toEqual(names);
  });
});
