import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readDocuments } from "../../../scraper/source/folder.js";

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "folder-"));
});

async function files(contents: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(contents)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
}

test("a folder: all documents below it, in the order of code units, named by their path", async () => {
  await files({
    "docs/b.txt": "b",
    "docs/B.html": "B",
    "docs/a/z.HTM": "z",
    "docs/é.text": "e",
    "docs/.hidden.txt": "no",
    "docs/.git/x.txt": "no",
    "docs/picture.png": new Uint8Array([0]),
    "docs/a/README.md": "read",
  });
  expect(await readDocuments(["docs"], cwd)).toEqual({
    documents: [
      { name: "B.html", text: "B" },
      { name: "a/z.HTM", text: "z" },
      { name: "b.txt", text: "b" },
      { name: "é.text", text: "e" },
    ],
    skipped: ["docs/a/README.md", "docs/picture.png"],
  });
});

test("JSON is a document where it is a table of contents, whatever it is called", async () => {
  await files({
    "docs/a.txt": "a",
    "docs/contents.json": '[{ "code": "1", "p_code": "" }]',
    "docs/more/TOC.JSON": '[{ "p_code',
    "docs/more/cut.json": '[{ "p_code"',
    "docs/other.json": '[{ "code": "1" }]',
    "docs/binary.json": new Uint8Array([0x5b, 0x00]),
    "docs/empty.json": "",
  });
  const { documents, skipped } = await readDocuments(["docs"], cwd);
  expect(documents.map(({ name }) => name)).toEqual(["a.txt", "contents.json", "more/cut.json"]);
  expect(skipped).toEqual(["docs/binary.json", "docs/empty.json", "docs/more/TOC.JSON", "docs/other.json"]);
});

test("files are taken whatever they are called, in the order given", async () => {
  await files({ "z/page.md": "1", "a/page": "2" });
  const { documents } = await readDocuments(["z/page.md", join(cwd, "a/page")], cwd);
  expect(documents.map(({ name }) => name)).toEqual(["page.md", "page"]);
});

describe("texts", () => {
  const cases: [what: string, content: string | Uint8Array, want: string][] = [
    ["CRLF becomes LF", "a\r\nb\r\n\r\nc", "a\nb\n\nc"],
    ["a byte order mark goes", "\ufeffa", "a"],
    ["the rest stays", "a\u00a0\u2028\tb ", "a\u00a0\u2028\tb "],
  ];
  test.each(cases)("%s", async (_, content, want) => {
    await files({ "a.txt": content });
    expect((await readDocuments(["a.txt"], cwd)).documents).toEqual([{ name: "a.txt", text: want }]);
  });
});

describe("faults", () => {
  const good = { "docs/a.txt": "a", "more/a.txt": "a" };
  const cases: [
    what: string,
    contents: Record<string, string | Uint8Array>,
    paths: string[],
    message: RegExp,
  ][] = [
    ["a missing path", good, ["docs", "gone"], /^gone: there is no such file or folder/],
    ["an empty file", { "docs/a.txt": "" }, ["docs"], /^docs\/a\.txt:1: the file is empty/],
    [
      "a binary file",
      { "docs/a.txt": new Uint8Array([0x61, 0x0a, 0x0a, 0x00]) },
      ["docs"],
      /^docs\/a\.txt:3: binary or not UTF-8/,
    ],
    [
      "another encoding",
      { "docs/a.txt": new Uint8Array([0x61, 0x0a, 0xe9, 0x0a]) },
      ["docs/a.txt"],
      /^docs\/a\.txt:2: binary or not UTF-8/,
    ],
    [
      "UTF-16",
      { "a.txt": new Uint8Array([0xff, 0xfe, 0x61, 0x00]) },
      ["a.txt"],
      /^a\.txt:1: binary or not UTF-8/,
    ],
    ["a folder without documents", { "docs/a.png": "a" }, ["docs"], /^docs: this folder holds no document/],
    [
      "two documents of one name",
      good,
      ["docs", "more"],
      /^more\/a\.txt: a second document called a\.txt \(the first is docs\/a\.txt\)/,
    ],
  ];
  test.each(cases)("%s", async (_, contents, paths, message) => {
    await files(contents);
    await expect(readDocuments(paths, cwd)).rejects.toThrow(message);
  });
});
