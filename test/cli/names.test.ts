/** Names that stay: the lock of `scrape --names`, and the one that `regenerate` writes with the rest of a service. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Finding } from "../../core/findings/finding.js";
import { output, page, table } from "../scraper/pages.js";
import { Workspace } from "./workspace.js";

const title = "Showing a Door";
/** Both would be called showDoor; the rules give the name to the newer version. */
const newer = document("newer.txt", "GET /v2/doors", "size");
const older = document("older.txt", "GET /v1/doors", "color");
const newerPath = "/v2/doors";

/** A page as a blank-line dump, whose response has an object of its own. */
function document(name: string, uri: string, field: string): string {
  const bolt = table("Table 2 Bolt", output, [field, "String", "N/A"]);
  const response = `${table("Table 1 Response", output, ["bolt", "Bolt object", "N/A"])}\n\n${bolt}`;
  return page(name, { title, uri, response }).text;
}

interface Contract {
  readonly paths: Readonly<Record<string, { readonly get: { readonly operationId: string } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

async function contractAt(workspace: Workspace, path: string): Promise<Contract> {
  return parse(await workspace.read(path)) as Contract;
}

function changedNames(value: Record<string, unknown>): string[] {
  return (value.findings as Finding[])
    .filter(({ rule }) => rule === "changed-name")
    .map(({ message }) => message);
}

describe("scrape --names", () => {
  const scrape = ["scrape", "docs", "--out", "c.yaml", "--names", "names.lock.yaml"] as const;

  test("writes the lock, reads it the next time, and changes neither", async () => {
    const workspace = await Workspace.create({ "docs/newer.txt": newer });
    const first = await workspace.json(...scrape);
    expect(first.value).toMatchObject({ ok: true, files: { created: ["c.yaml", "names.lock.yaml"] } });
    expect(parse(await workspace.read("names.lock.yaml"))).toEqual({
      operations: { "GET /v2/doors": "showDoor" },
      schemas: { ShowDoorResponse: ["showDoor.200"], Bolt: ["showDoor.200.bolt"] },
    });
    const before = await workspace.snapshot();
    expect((await workspace.json(...scrape)).value).toMatchObject({ files: { created: [], changed: [] } });
    expect(await workspace.snapshot()).toEqual(before);
  });

  test("keeps a name that the rules would give to a page that was added", async () => {
    const workspace = await Workspace.create({ "docs/newer.txt": newer, "docs/older.txt": older });
    await workspace.run("scrape", "docs", "--out", "free.yaml");
    expect((await contractAt(workspace, "free.yaml")).paths["/v1/doors"]?.get.operationId).toBe("showDoorV1");
    await workspace.run("scrape", "docs/older.txt", "--out", "c.yaml", "--names", "names.lock.yaml");
    const { code, value } = await workspace.json(...scrape);
    expect([code, changedNames(value)]).toEqual([0, []]);
    const { paths, components } = await contractAt(workspace, "c.yaml");
    expect([paths["/v1/doors"]?.get.operationId, paths[newerPath]?.get.operationId]).toEqual([
      "showDoor",
      "showDoorV2",
    ]);
    expect(components.schemas.Bolt).toMatchObject({ properties: { color: {} } });
    expect(await workspace.read("names.lock.yaml")).toMatch(
      /^ {2}GET \/v1\/doors: showDoor\n {2}GET \/v2\/doors: showDoorV2$/mu,
    );
  });

  test("takes a name that was written into the lock, an operationId with a dot as well", async () => {
    const workspace = await Workspace.create({ "docs/newer.txt": newer });
    await workspace.run(...scrape);
    await workspace.edit("names.lock.yaml", "GET /v2/doors: showDoor", "GET /v2/doors: doors.show");
    await workspace.edit("names.lock.yaml", "  Bolt:", "  Latch:");
    const lock = await workspace.read("names.lock.yaml");
    await workspace.write("names.lock.yaml", lock.replaceAll("- showDoor.", "- doors\\.show."));
    const { code } = await workspace.json(...scrape);
    const { paths, components } = await contractAt(workspace, "c.yaml");
    expect([code, paths[newerPath]?.get.operationId]).toEqual([0, "doors.show"]);
    expect(Object.keys(components.schemas)).toContain("Latch");
    const before = await workspace.snapshot();
    await workspace.run(...scrape);
    expect(await workspace.snapshot()).toEqual(before);
  });

  test("tells once when a name is kept for a page that has gone, on the screen and in --json", async () => {
    const workspace = await Workspace.create({ "docs/newer.txt": newer });
    await workspace.run(...scrape);
    await workspace.write("elsewhere/older.txt", older);
    const gone = ["scrape", "elsewhere", "--out", "other.yaml", "--names", "names.lock.yaml"] as const;
    const lock = await workspace.read("names.lock.yaml");
    const { code, out } = await workspace.run(...gone);
    const message =
      /showDoor is called showDoor\w+ now: the lock keeps showDoor for an operation that no page/u;
    expect(code).toBe(0);
    expect(out.replace(/\s+/gu, " ")).toMatch(message);
    expect(await workspace.read("names.lock.yaml")).toContain("GET /v2/doors: showDoor\n");
    await workspace.write("names.lock.yaml", lock);
    expect(changedNames((await workspace.json(...gone)).value)).toContainEqual(
      expect.stringMatching(message),
    );
    expect(changedNames((await workspace.json(...gone)).value)).toEqual([]);
  });

  test.each<[what: string, lock: string, message: RegExp]>([
    ["broken YAML", "operations:\n  GET /a: [\n", /^docs2sdk: l\.yaml:\d+: broken YAML/u],
    ["an unknown key", "schema: {}\n", /^docs2sdk: l\.yaml:1: unknown key "schema"; did you mean schemas\?/u],
    [
      "a name twice",
      "operations:\n  GET /a: b\n  GET /b: B\n",
      /^docs2sdk: l\.yaml:3: a second operation is called "B"/u,
    ],
  ])("writes nothing over %s", async (_, lock, message) => {
    const workspace = await Workspace.create({ "docs/newer.txt": newer, "l.yaml": lock, "c.yaml": "before" });
    const before = await workspace.snapshot();
    const { code, out, err } = await workspace.run("scrape", "docs", "--out", "c.yaml", "--names", "l.yaml");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(message);
    expect(await workspace.snapshot()).toEqual(before);
  });

  test.each<[argv: string[], message: RegExp]>([
    [["scrape", "doors", "--names", "l.yaml"], /doors has its own lock of names/u],
    [["scrape", "docs", "--out", "c.yaml", "--names", "./c.yaml"], /c\.yaml would be written twice/u],
  ])("%j", async (argv, message) => {
    const workspace = await Workspace.create({ ...service, "docs/newer.txt": newer });
    const before = await workspace.snapshot();
    const { code, err } = await workspace.run(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(await workspace.snapshot()).toEqual(before);
  });
});

const lockFile = "spec/doors/names.lock.yaml";
const service: Readonly<Record<string, string>> = {
  "spec/doors/service.yaml": `title: Doors
version: 0.1.0
description: Doors of a house.
license: { name: Apache-2.0, url: https://www.apache.org/licenses/LICENSE-2.0 }
package: doors-client
servers: [{ url: https://doors.invalid }]
security:
  token: { type: apiKey, in: header, name: X-Auth-Token }
`,
  "spec/doors/documents/newer.txt": newer,
};

describe("regenerate", () => {
  test("writes the lock with the rest, and --check finds one that is out of date", async () => {
    const workspace = await Workspace.create(service);
    const { value } = await workspace.json("regenerate", "doors");
    expect(value).toMatchObject({
      ok: true,
      services: [{ files: { created: expect.arrayContaining([lockFile]) as string[] } }],
    });
    expect(await workspace.read(lockFile)).toContain("GET /v2/doors: showDoor\n");
    expect((await workspace.run("regenerate", "--check")).code).toBe(0);
    await workspace.write(lockFile, "operations: {}\n");
    const before = await workspace.snapshot();
    const { code, out } = await workspace.run("regenerate", "--check");
    expect(code).toBe(1);
    expect(out).toMatch(/\nOut of date \(1\):\n {2}changed {3}spec\/doors\/names\.lock\.yaml\n/u);
    expect(await workspace.snapshot()).toEqual(before);
  });

  test("keeps a name after a page was added that would have taken it", async () => {
    const workspace = await Workspace.create(service);
    await workspace.run("regenerate", "doors");
    const newest = document("newest.txt", "GET /v3/doors", "color");
    await workspace.write("spec/doors/documents/newest.txt", newest);
    const { code } = await workspace.run("regenerate", "doors");
    const { paths } = await contractAt(workspace, "spec/doors/openapi.yaml");
    expect([code, paths[newerPath]?.get.operationId]).toEqual([0, "showDoor"]);
    expect(await workspace.read(lockFile)).toMatch(
      /^ {2}GET \/v2\/doors: showDoor\n {2}GET \/v3\/doors: showDoorV3$/mu,
    );
    expect((await workspace.run("regenerate", "--check")).code).toBe(0);
  });

  test("tells of a changed name once: on the screen and in --json, not in findings.md", async () => {
    const workspace = await Workspace.create(service);
    await workspace.run("regenerate", "doors");
    const lock = await workspace.read(lockFile);
    await workspace.edit(
      "spec/doors/service.yaml",
      "package:",
      "operationIds: { newer.txt: openSesame }\npackage:",
    );
    const message = "showDoor is called openSesame now: spec/doors/service.yaml:5 says so";
    const { code, out } = await workspace.run("regenerate", "doors");
    expect(code).toBe(0);
    expect(out.replace(/\s+/gu, " ")).toContain(message);
    expect(await workspace.read("spec/doors/findings.md")).not.toContain("openSesame now");
    expect((await workspace.run("regenerate", "--check")).code).toBe(0);
    await workspace.write(lockFile, lock);
    const { value } = await workspace.json("regenerate", "doors");
    const [{ findings } = { findings: [] }] = value.services as { findings: Finding[] }[];
    expect(changedNames({ findings })).toEqual([message]);
  });

  test("writes no lock where a later stage fails", async () => {
    const workspace = await Workspace.create(service);
    const accepted =
      "accept: [{ rule: no-such-rule, pointer: /info, reason: The linter has nothing to say. }]\n";
    await workspace.write(
      "spec/doors/service.yaml",
      `${service["spec/doors/service.yaml"] ?? ""}${accepted}`,
    );
    const before = await workspace.snapshot();
    expect((await workspace.run("regenerate", "doors")).code).toBe(1);
    expect(await workspace.snapshot()).toEqual(before);
  });
});
