import { describe, expect, it } from "vitest";
import { isJsonObject, type Json } from "../../../../core/base/json.js";
import { scrape, type Document } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { input, output, page, table, type Parts } from "../../pages.js";

const service = defaultService("harbor");

/** A page with a response, so that it has something to name. */
function doc(name: string, title: string, uri: string, more: Parts = {}): Document {
  const response = table("Table 1 Response", output, ["tides", "String", "N/A"]);
  return page(name, { title, uri, response, ...more });
}

/** `GET /v1/berths` → operationId. */
function ids(...documents: readonly Document[]): Record<string, Json> {
  const found: Record<string, Json> = {};
  const { paths } = scrape(documents, service).contract;
  for (const [path, item] of Object.entries(isJsonObject(paths) ? paths : {})) {
    for (const [method, operation] of Object.entries(isJsonObject(item) ? item : {}))
      if (isJsonObject(operation)) found[`${method} ${path}`] = operation.operationId ?? null;
  }
  return found;
}

function schemas(...documents: readonly Document[]): string[] {
  const { components } = scrape(documents, service).contract;
  return Object.keys(isJsonObject(components) && isJsonObject(components.schemas) ? components.schemas : {});
}

describe("reading N: versions", () => {
  it.each<[string, readonly Document[], Record<string, string>]>([
    [
      "the newest keeps the name, whatever its document is called",
      [
        doc("topic_1.html.txt", "Creating a Berth", "POST /v1.0/{p}/berths"),
        doc("topic_2.html.txt", "Creating a Berth", "POST /v2.0/berths"),
        doc("CreateBerth.txt", "Creating a Berth", "POST /v3/{p}/berths"),
      ],
      {
        "post /v1.0/{p}/berths": "createBerthV1",
        "post /v2.0/berths": "createBerthV2",
        "post /v3/{p}/berths": "createBerth",
      },
    ],
    [
      "behind a prefix",
      [
        doc("a.txt", "Tying a Boat", "POST /api/v2/boats"),
        doc("b.txt", "Tying a Boat", "POST /api/v10/boats"),
      ],
      { "post /api/v2/boats": "tieBoatV2", "post /api/v10/boats": "tieBoat" },
    ],
    [
      "of the URIs of a page",
      [doc("a.txt", "Tying a Boat", "POST /v2/boats\n\nPOST /v2.1/boats")],
      { "post /v2/boats": "tieBoatV2", "post /v2.1/boats": "tieBoat" },
    ],
    [
      "that look alike are told by the path",
      [doc("a.txt", "Tying a Boat", "POST /v2.1/boats"), doc("b.txt", "Tying a Boat", "POST /v21/ships")],
      { "post /v2.1/boats": "tieBoatBoats", "post /v21/ships": "tieBoat" },
    ],
    [
      "no version, no number",
      [
        doc("a.txt", "Tying a Boat", "POST /v1/boats"),
        doc("b.txt", "Tying a Boat", "POST /v1/boats/{id}/tie"),
      ],
      { "post /v1/boats": "tieBoat", "post /v1/boats/{id}/tie": "tieBoatTie" },
    ],
  ])("%s", (_, documents, want) => {
    expect(ids(...documents)).toEqual(want);
    expect(ids(...documents.toReversed())).toEqual(want);
  });
});

describe("reading N: one word for one action", () => {
  const details = doc("topic_1.txt", "Querying Details of a Berth", "GET /v1/berths/{id}");
  it("where half of the documents are called after operations, theirs", () => {
    expect(ids(details, doc("ListBerths.txt", "Querying Berths", "GET /v1/berths"))).toEqual({
      "get /v1/berths/{id}": "showBerth",
      "get /v1/berths": "listBerths",
    });
  });

  it("else that of the titles", () => {
    const other = doc("topic_2.txt", "Querying Tides", "GET /v1/tides");
    expect(ids(details, other, doc("ListBerths.txt", "Querying Berths", "GET /v1/berths"))).toEqual({
      "get /v1/berths/{id}": "queryDetailsOfBerth",
      "get /v1/tides": "queryTides",
      "get /v1/berths": "queryBerths",
    });
  });

  it("a title that says nothing of what is done gives way to the document's name", () => {
    const other = doc("topic_2.txt", "Querying Tides", "GET /v1/tides");
    expect(ids(details, other, doc("ListBerths.txt", "The Berths", "GET /v1/berths"))).toMatchObject({
      "get /v1/berths": "listBerths",
    });
  });
});

describe("reading N: pages of one method and path", () => {
  const response = table("Table 1 Response", output, ["tides", "String", "N/A"], ["level", "String", "N/A"]);
  const all = doc("a.txt", "Querying All Tides", "GET /", { response });
  const tides = doc("b.txt", "Querying Tides", "GET /");

  it("titles that say the same are one operation, as the fuller page has it", () => {
    for (const documents of [
      [all, tides],
      [tides, all],
    ]) {
      const { contract, findings } = scrape(documents, service);
      expect(contract.paths).toMatchObject({
        "/": {
          get: { operationId: "queryAllTides", summary: "Querying All Tides" },
        },
      });
      expect(JSON.stringify(contract)).not.toMatch(/anyOf|x-variants|QueryTidesResponse/u);
      expect(findings.map(({ rule, source }) => [rule, source.split(":")[0]])).toContainEqual([
        "duplicate-operation",
        "b.txt",
      ]);
    }
  });

  it("what is left out with the other page is told", () => {
    const other = doc("b.txt", "Querying Tides", "GET /", {
      response: table("Table 1 Response", output, ["moon", "String", "N/A"]),
    });
    const { findings } = scrape([all, other], service);
    expect(findings.find(({ rule }) => rule === "duplicate-operation")?.message).toContain(
      "left out is what only this page has: 200 moon",
    );
  });

  it("another request is another operation, and so is another title", () => {
    const body = (field: string): Parts => ({
      request: table("Table 2 Request", input, [field, "Yes", "String", "N/A"]),
    });
    const start = doc("a.txt", "Opening a Lock", "POST /v1/locks/action", body("open"));
    const stop = doc("b.txt", "Closing a Lock", "POST /v1/locks/action", body("close"));
    const openAll = doc("b.txt", "Opening All Locks", "POST /v1/locks/action", body("all"));
    for (const other of [stop, openAll]) {
      const { paths } = scrape([start, other], service).contract;
      expect(paths).toMatchObject({
        "/v1/locks/action": { post: { "x-variants": [{ operationId: "openLock" }, {}] } },
      });
    }
  });

  it("are called together what their names have in common, else after the path", () => {
    const one = doc("a.txt", "Querying Private Locks", "GET /v1/locks");
    const two = doc("b.txt", "Querying Public Locks", "GET /v1/locks");
    const other = doc("b.txt", "Counting Public Locks", "GET /v1/locks");
    expect(ids(one, two)).toEqual({ "get /v1/locks": "queryLocks" });
    expect(ids(one, other)).toEqual({ "get /v1/locks": "locks" });
    expect(
      ids(
        { ...one, text: one.text.replace("/v1/locks", "/") },
        { ...other, text: other.text.replace("/v1/locks", "/") },
      ),
    ).toEqual({
      "get /": "getRoot",
    });
  });
});

describe("reading N: components", () => {
  const nested = (field: string, type: string, caption: string): Document =>
    doc("a.txt", "Querying a Berth", "GET /v1/berth", {
      response: [
        table("Table 1 Response", output, [field, type, "N/A"]),
        table(`Table 2 ${caption}`, output, ["id", "String", "N/A"]),
      ].join("\n\n"),
    });

  it.each<[field: string, type: string, caption: string, want: string]>([
    ["berths", "Array of berths objects", "berths", "Berth"],
    ["berth_policies", "Array of objects", "berth_policies", "BerthPolicy"],
    ["addresses", "Array of addresses objects", "addresses", "Address"],
    ["tideIndices", "Array of tideIndices objects", "tideIndices", "TideIndex"],
    ["status", "Array of status objects", "status", "Status"],
    ["metadata", "Array of metadata objects", "metadata", "Metadata"],
    // One object is what it is called; a type's name is the documents' own.
    ["addresses", "addresses object", "addresses", "Addresses"],
    ["berths", "Array of BerthsReq objects", "BerthsReq", "BerthsReq"],
    ["berths", "Array of Berths objects", "Berths", "Berths"],
    ["os-start", "os-start object", "os-start", "OsStart"],
  ])("%s, %s: %4$s", (field, type, caption, want) => {
    expect(schemas(nested(field, type, caption))).toContain(want);
  });

  it("rivals are told apart by where they stand, never by a number", () => {
    const links = (number: number, field: string): string =>
      table(`Table ${number} links`, output, [field, "String", "N/A"]);
    const berth = doc("a.txt", "Tying a Boat", "POST /v1/berth", {
      request: `${table("Table 1 Request", input, ["links", "No", "links object", "N/A"])}\n\n${links(2, "href")}`,
      response: `${table("Table 3 Response", output, ["links", "links object", "N/A"])}\n\n${links(4, "rel")}`,
    });
    const pier = doc("b.txt", "Querying a Pier", "GET /v1/pier", {
      response: `${table("Table 3 Response", output, ["links", "links object", "N/A"])}\n\n${links(4, "to")}`,
    });
    const found = schemas(berth, pier);
    expect(found.filter((name) => name.endsWith("Links"))).toEqual([
      "Links",
      "QueryPierLinks",
      "TieBoatLinks",
    ]);
    expect(found.join()).not.toMatch(/\d/u);
  });
});
