import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNamesLock, parseNamesLock } from "../../../../scraper/openapi/names/lock-file.js";
import { qualifiers } from "../../../../scraper/openapi/operation/qualifiers.js";
import { noNames, type NamesLock } from "../../../../scraper/openapi/names/names-lock.js";
import { scrape, type Document } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { bytesOf, namesOf, withoutDocument } from "../../../../tools/measure/names.js";
import { output, page, table } from "../../pages.js";

const service = defaultService("doors");

function door(name: string, title: string, uri: string, ...rows: readonly string[]): Document {
  const fields = ["lock", ...rows].map((row) => [row, row === "lock" ? "Lock object" : "String", "N/A"]);
  const lock = table("Table 2 Lock", output, ["key", rows.length % 2 === 0 ? "String" : "Integer", "N/A"]);
  return page(name, { title, uri, response: `${table("Table 1 Response", output, ...fields)}\n\n${lock}` });
}

const doors: readonly Document[] = [
  door("a.txt", "Showing a Door", "GET /v2/doors/{id}"),
  door("b.txt", "Showing a Door", "GET /v1/doors/{id}", "size"),
  door("c.txt", "Showing a Door (Discarded)", "GET /v1/old-doors/{door_id}"),
  door("d.txt", "Opening a Door", "POST /v1/doors/{id}/action", "force"),
  door("e.txt", "Closing a Door", "POST /v1/doors/{id}/action", "force", "slow"),
];

function ids(documents: readonly Document[], lock: NamesLock = noNames): Record<string, string> {
  return Object.fromEntries(namesOf(scrape(documents, service, { names: lock })).operations);
}

describe("operations of one name", () => {
  const shown = "Showing a Door";
  it.each<[string, readonly Document[], string[]]>([
    ["one alone", [door("a.txt", shown, "GET /v2/doors")], ["showDoor"]],
    [
      "the newest version keeps it",
      [door("a.txt", shown, "GET /v2/doors"), door("b.txt", shown, "GET /v1/doors")],
      ["showDoor", "showDoorV1"],
    ],
    [
      "words of the title",
      [door("a.txt", `${shown} (Old)`, "GET /v1/old"), door("b.txt", shown, "GET /v1/doors")],
      ["showDoor", "showDoorOld"],
    ],
    [
      "a word of the path",
      [door("a.txt", shown, "GET /v1/doors/list"), door("b.txt", shown, "GET /v1/doors/lobby")],
      ["showDoor", "showDoorLobby"],
    ],
    [
      "a placeholder",
      [door("a.txt", shown, "GET /v1/doors/{door_id}"), door("b.txt", shown, "GET /v1/doors/all")],
      ["showDoor", "showDoorByDoorId"],
    ],
    [
      "the method",
      [door("a.txt", shown, "GET /v1/doors"), door("b.txt", shown, "POST /v1/doors")],
      ["showDoor", "showDoorPost"],
    ],
  ])("%s", (_, documents, want) => {
    expect(Object.values(ids(documents)).sort()).toEqual(want);
    expect(Object.values(ids(documents.toReversed())).sort()).toEqual(want);
  });
});

describe("orders of documents", () => {
  it("say the same", () => {
    const bytes = bytesOf(scrape(doors, service));
    fc.assert(
      fc.property(fc.shuffledSubarray([...doors], { minLength: doors.length }), (other) => {
        expect(bytesOf(scrape(other, service))).toBe(bytes);
      }),
      { numRuns: 20, seed: 8 },
    );
  });

  it.each(doors.map(({ name }) => name))("without %s", (left) => {
    const full = scrape(doors, service);
    expect(withoutDocument(doors, left, full, service, full.names)).toEqual([]);
    const free = withoutDocument(doors, left, full, service);
    expect(free.filter(({ contended }) => !contended)).toEqual([]);
  });
});

describe("the lock", () => {
  const [showV2, showV1] = doors;
  const first = showV1 ? scrape([showV1], service) : undefined;
  const lock = first?.names ?? noNames;

  it("keeps a name that the rules would give to another", () => {
    const both = showV2 && showV1 ? [showV2, showV1] : [];
    expect(ids(both)).toMatchObject({ "GET /v1/doors/{} Showing a Door": "showDoorV1" });
    expect(ids(both, lock)).toMatchObject({
      "GET /v2/doors/{} Showing a Door": "showDoorV2",
      "GET /v1/doors/{} Showing a Door": "showDoor",
    });
  });

  it("is the same after a second run", () => {
    const { names } = scrape(doors, service);
    expect(scrape(doors, service, { names }).names).toEqual(names);
  });

  it("keeps the name of a page that has gone, and says so", () => {
    const { contract, findings } = scrape(showV2 ? [showV2] : [], service, { names: lock });
    expect(Object.values(Object.fromEntries(namesOf({ contract, names: lock }).operations))).not.toContain(
      "showDoor",
    );
    expect(findings.find(({ rule }) => rule === "changed-name")?.message).toMatch(
      /^showDoor is called \w+ now: the lock keeps showDoor for an operation that no page documents any more/u,
    );
  });

  it("says when service.yaml renames what was published", () => {
    const setting = { of: "b.txt", value: "openSesame", source: "service.yaml:3" };
    const { findings, names } = scrape(
      showV1 ? [showV1] : [],
      { ...service, operationIds: [setting] },
      { names: lock },
    );
    expect(findings.filter(({ rule }) => rule === "changed-name").map(({ message }) => message)).toContain(
      "showDoor is called openSesame now: service.yaml:3 says so",
    );
    expect(names.operations.get("GET /v1/doors/{}")?.operationId).toBe("openSesame");
    expect(names.schemas.get("Lock")).toEqual(["openSesame.200.lock"]);
  });
});

describe("a lock after a name was given away in service.yaml", () => {
  const gone = door("a.txt", "Showing a Door", "GET /v1/doors");
  const other = door("b.txt", "Showing a Window", "GET /v1/windows");
  const setting = { of: "b.txt", value: "showDoor", source: "service.yaml:3" };

  it.each<[string, before: readonly Document[], after: readonly Document[], places: string[]]>([
    ["of two that were published", [gone, other], [other], ["showDoor.200", "showDoor.200.lock"]],
    ["to one that is new", [gone], [other], ["showDoor.200", "showDoor.200.lock"]],
    [
      "of one that is there",
      [gone, other],
      [gone, other],
      ["showDoor.200", "showDoor.200.lock", "showDoorDoor.200", "showDoorDoor.200.lock"],
    ],
  ])("is read again: %s", (_, before, after, places) => {
    const { names } = scrape(before, service);
    const next = scrape(after, { ...service, operationIds: [setting] }, { names }).names;
    expect(next.operations.get("GET /v1/windows")?.operationId).toBe("showDoor");
    expect(() => parseNamesLock(formatNamesLock(next), "l.yaml")).not.toThrow();
    expect([...next.schemas.values()].flat().sort()).toEqual(places);
  });
});

describe("pages about one method and path", () => {
  const open = door("a.txt", "Opening a Door", "POST /v1/doors/{id}/action");
  const block = door("b.txt", "Blocking a Door", "POST /v1/doors/{id}/action", "force");
  const bolt = door("c.txt", "Locking a Door", "POST /v1/doors/{id}/action", "force", "slow");
  const kept = "which no page is titled any more";

  it.each<[string, runs: (readonly Document[])[], want: Record<string, string>, findings: RegExp[]]>([
    ["one that is alone and has another title", [[open], [block]], { "Blocking a Door": "openDoor" }, []],
    [
      "two that stay",
      [
        [open, block],
        [block, open],
      ],
      { "Blocking a Door": "blockDoor", "Opening a Door": "openDoor" },
      [],
    ],
    [
      "one comes",
      [
        [open, block],
        [open, block, bolt],
      ],
      { "Locking a Door": "lockDoor", "Opening a Door": "openDoor" },
      [],
    ],
    ["one goes", [[open, block], [block]], { "Blocking a Door": "blockDoor" }, []],
    [
      "one goes and another comes",
      [
        [open, block],
        [block, bolt],
      ],
      { "Blocking a Door": "blockDoor", "Locking a Door": "lockDoor" },
      [
        new RegExp(
          `^this operation is called lockDoor: of .* the lock keeps openDoor for "Opening a Door", ${kept}`,
          "u",
        ),
      ],
    ],
    [
      "one that was alone, another alone, then both",
      [[open], [block], [open, block]],
      { "Blocking a Door": "blockDoor", "Opening a Door": "openDoor" },
      [/^this operation is called blockDoor: several pages .* openDoor stays with "Opening a Door"$/u],
    ],
  ])("%s", (_, runs, want, messages) => {
    const last = runs.reduce<{ names: NamesLock; said: readonly string[]; got: Record<string, string> }>(
      ({ names: before }, documents) => {
        const { contract, names, findings } = scrape(documents, service, { names: before });
        const said = findings
          .filter(({ rule, pointer }) => rule === "changed-name" && pointer?.startsWith("/paths/") === true)
          .map(({ message }) => message);
        return { names, said, got: Object.fromEntries(namesOf({ contract, names }).operations) };
      },
      { names: noNames, said: [], got: {} },
    );
    for (const [title, id] of Object.entries(want))
      expect(last.got).toMatchObject({ [`POST /v1/doors/{}/action ${title}`]: id });
    expect(last.said).toHaveLength(messages.length);
    for (const [index, message] of messages.entries()) expect(last.said[index]).toMatch(message);
  });
});

describe("the whole path behind a name", () => {
  it("has its version once", () => {
    const content = { method: "get", title: "Showing a Door", chapter: "" };
    const rivals = ["/v2/doors/{id}", "/v2/{id}/doors"].map((path) => ({ ...content, path }));
    const words = qualifiers(rivals);
    expect(rivals.map((each) => words.get(each)?.at(-1))).toEqual(["V2DoorsByIdGet", "V2ByIdDoorsGet"]);
  });
});
