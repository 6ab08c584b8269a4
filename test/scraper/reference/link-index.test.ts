import { describe, expect, test } from "vitest";
import { LinkIndex } from "../../../scraper/reference/link-index.js";

const documents = [
  "api/boats/index.html",
  "api/tugs/index.html",
  "api/tugs/Create.HTML",
  "api/status_codes.html",
  "Lone.txt",
];
const index = new LinkIndex(documents.map((document) => [document, document] as const));

describe("what a link leads to, from the document that it stands in", () => {
  test.each([
    ["a document of the same folder", "create.html", "api/tugs/index.html", "api/tugs/Create.HTML"],
    ["one of another folder", "../tugs/index.html#top", "api/boats/index.html", "api/tugs/index.html"],
    ["the own folder's of two with one name", "index.html", "api/tugs/Create.HTML", "api/tugs/index.html"],
    ["one above", "../status_codes.html?x=1", "api/boats/index.html", "api/status_codes.html"],
    [
      "a folder that is not there: the one document of that name",
      "old/status_codes.html",
      "api/boats/index.html",
      "api/status_codes.html",
    ],
    ["a page whose dump is there", "lone.html", "api/boats/index.html", "Lone.txt"],
    ["a name with escapes", "status%5Fcodes.html", "api/x.html", "api/status_codes.html"],
    ["a name with a broken escape", "status%codes.html", "api/x.html", undefined],
    ["two documents of that name, none where it leads: nothing", "index.html", "Lone.txt", undefined],
    ["an anchor alone", "#top", "api/boats/index.html", undefined],
    ["nothing of that name", "none.html", "api/boats/index.html", undefined],
  ])("%s", (_, target, from, want) => {
    expect(index.follow(target, from)).toBe(want);
  });
});
