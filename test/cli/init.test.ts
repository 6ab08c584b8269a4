/** `docs2sdk init`, and what is said where service.yaml is missing or wrong. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { page } from "../scraper/pages.js";
import { Workspace } from "./workspace.js";

const documents = {
  "spec/lamp/documents/a.txt": page("a.txt", {
    title: "Lighting a Lamp",
    uri: "POST /v2/lamps",
    requestExample: "POST https://lamp.harbor.test/v2/lamps",
  }).text,
};

describe("use N1: init", () => {
  test("writes a file with which regenerate needs nothing else", async () => {
    const workspace = await Workspace.create(documents);
    const { code, value } = await workspace.json("init", "lamp");
    expect([code, value]).toMatchObject([0, { ok: true, file: "spec/lamp/service.yaml", version: "2" }]);
    const text = await workspace.read("spec/lamp/service.yaml");
    expect(text).toMatch(/^# What the documents do not say/u);
    expect(parse(text)).toMatchObject({
      title: "Lamp API",
      version: "2.0",
      package: "lamp-client",
      servers: [{ url: "https://lamp.harbor.test" }],
    });
    expect(await workspace.run("regenerate", "lamp")).toMatchObject({ code: 0 });
  });

  test("never overwrites, asks for documents, refuses what is no name", async () => {
    const workspace = await Workspace.create({ ...documents, "spec/bare/notes.txt": "" });
    await workspace.run("init", "lamp");
    const before = await workspace.snapshot();
    expect(await workspace.run("init", "lamp")).toMatchObject({
      code: 3,
      err: /service\.yaml: is there already/u,
    });
    expect(await workspace.run("init", "bare")).toMatchObject({ code: 3, err: /documents: is missing/u });
    expect((await workspace.run("init", "../lamp")).code).toBe(2);
    expect(await workspace.snapshot()).toEqual(before);
  });

  test("regenerate names the file that is missing, and the command that writes it", async () => {
    const workspace = await Workspace.create(documents);
    const { code, err } = await workspace.run("regenerate", "lamp");
    expect([code, err]).toEqual([
      3,
      expect.stringContaining("spec/lamp/service.yaml: is missing; `docs2sdk init lamp`"),
    ]);
    expect((await workspace.run("regenerate", "lantern")).err).toContain("no such service");
  });
});

test("use N2: all that is missing or wrong is told at once, with its lines", async () => {
  const workspace = await Workspace.create({
    ...documents,
    "spec/lamp/service.yaml": "title: Lamp\nversoin: 1\nlicense: { name: MIT }\n",
  });
  const { err } = await workspace.run("regenerate", "lamp");
  for (const words of ["versoin", "`version`", "license.url", "`package`", "`servers`"])
    expect(err).toContain(words);
  expect(err).toContain("service.yaml:2");
});
