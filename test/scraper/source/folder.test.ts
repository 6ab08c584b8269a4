import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { InputError } from "../../../core/base/input-error.js";
import { whyUnreadable } from "../../../core/base/read-text.js";
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
    findings: [],
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

describe("use S6, N6: what is not a folder's own", () => {
  const outside = async (): Promise<void> => {
    await files({ "outside/secret.txt": "secret", "docs/a.txt": "a", "docs/inner/b.txt": "b" });
  };
  const cases: [what: string, target: string, link: string, want: RegExp | null][] = [
    ["a file outside", "../outside/secret.txt", "docs/passwd.txt", /leaves the folder, to .*secret\.txt/],
    ["a folder outside", "../outside", "docs/more", /leaves the folder, to .*outside/],
    ["a folder of its own", "inner", "docs/again", /a symbolic link to the folder inner/],
    ["the folder itself", ".", "docs/self", /a symbolic link to the folder \./],
    ["nowhere", "gone.txt", "docs/lost.txt", /leads nowhere \(ENOENT\)/],
    ["itself", "round.txt", "docs/round.txt", /leads nowhere \(ELOOP\)/],
    ["a file of its own, which only looks alike", "inner/b.txt", "docs/same.txt", null],
  ];
  test.each(cases)("a link to %s", async (_, target, link, want) => {
    await outside();
    await symlink(target, join(cwd, link));
    const { documents, findings } = await readDocuments(["docs"], cwd);
    const own = want === null ? [{ name: "same.txt", text: "b" }] : [];
    expect(documents).toEqual([{ name: "a.txt", text: "a" }, { name: "inner/b.txt", text: "b" }, ...own]);
    const told = `unread-link error ${link.slice(5)}:1`;
    expect(findings.map(({ rule, severity, source }) => `${rule} ${severity} ${source}`)).toEqual(
      want === null ? [] : [told],
    );
    expect(findings[0]?.message ?? "").toMatch(want ?? /^$/);
  });

  test("a folder that is given by a link is read", async () => {
    await outside();
    await symlink("docs", join(cwd, "linked"));
    expect((await readDocuments(["linked"], cwd)).documents).toHaveLength(2);
  });

  test("packages and dot folders are not walked, wherever they are", async () => {
    await files({
      "docs/a.txt": "a",
      "docs/node_modules/x/LICENSE.txt": "no",
      "docs/deep/node_modules/x.html": "no",
      "docs/.git/HEAD.txt": "no",
      "docs/.venv/x.txt": "no",
      "docs/node_modules.txt": "yes",
    });
    const { documents, skipped } = await readDocuments(["docs"], cwd);
    expect(documents.map(({ name }) => name)).toEqual(["a.txt", "node_modules.txt"]);
    expect(skipped).toEqual([]);
  });

  test("bugs D16: of a folder, what cannot be decoded is an error of that file; what was asked for by name is refused", async () => {
    await files({ "docs/a.txt": "a", "docs/b.txt": new Uint8Array([0x61, 0x0a, 0xff]), "docs/c.txt": " " });
    const { documents, findings } = await readDocuments(["docs"], cwd);
    expect(documents).toHaveLength(1);
    expect(findings.map(({ rule, source }) => `${rule} ${source}`)).toEqual([
      "unread-page b.txt:2",
      "unread-page c.txt:1",
    ]);
    await expect(readDocuments(["docs/a.txt", "docs/b.txt"], cwd)).rejects.toThrow(/b\.txt:2: binary/);
  });
});

describe("reach R7: other formats", () => {
  const cases: [
    what: string,
    contents: Record<string, string>,
    path: string,
    message: RegExp,
    hint: string,
  ][] = [
    [
      "most files decide",
      { "docs/a.rst": "a", "docs/b.rst": "b", "docs/logo.png": "c", "docs/x.md": "d" },
      "docs",
      /it holds 2 \.rst, 1 \.md, 1 \.png$/,
      "build .rst with sphinx-build -b html and give the HTML",
    ],
    [
      "of those that can be built",
      { "docs/a.png": "a", "docs/b.MD": "b" },
      "docs",
      /1 \.md/,
      "build .md with",
    ],
    ["Word", { "docs/a.docx": "a" }, "docs", /1 \.docx/, "convert .docx with pandoc"],
    ["a contract", { "docs/a.yml": "a" }, "docs", /1 \.yml/, "an OpenAPI document is a contract already"],
    ["nothing that is known", { "docs/LICENCE": "a" }, "docs", /it holds 1 without an extension$/, ""],
  ];
  test.each(cases)("%s", async (_, contents, path, message, hint) => {
    await files(contents);
    const refusal: unknown = await readDocuments([path], cwd).catch((error: unknown) => error);
    if (!(refusal instanceof InputError)) throw new Error("it was not refused");
    expect(refusal.message).toMatch(message);
    expect((refusal.hint ?? "").startsWith(hint) && (hint !== "" || refusal.hint === null)).toBe(true);
  });

  test("a PDF that is given by name: the hint says what to do", async () => {
    await files({ "docs/a.pdf": new Uint8Array([0x25, 0x50, 0x00]) });
    const refusal: unknown = await readDocuments(["docs/a.pdf"], cwd).catch((error: unknown) => error);
    if (!(refusal instanceof InputError)) throw new Error("it was not refused");
    expect(refusal.reason).toMatch(/^binary or not UTF-8/);
    expect(refusal.hint).toMatch(/^a PDF has lost its tables/);
  });
});

test.each([
  ["EACCES", "the folder may not be read; check its permissions"],
  ["ENOENT", "there is no such folder; check the path"],
  ["EMFILE", "the folder cannot be read (EMFILE)"],
])("a folder that gives %s", (code, want) => {
  expect(whyUnreadable(Object.assign(new Error(code), { code }), "folder")).toBe(want);
});
