import { english } from "../../../scraper/family/english.js";
import { expect, test } from "vitest";
import { detectFormat } from "../../../scraper/page/detect.js";
import { readPage } from "../../../scraper/page/index.js";

test.each([
  ["a page", "<h1>Doors</h1>\n\n<p>See below.</p>", "html"],
  ["a pipe dump", "Doors\nParameter |\nType |\n---|---|\na |\nb |\n", "pipe"],
  ["a pipe dump without a table", "\n\nDoors\nFunction\nSee below.\n\n", "pipe"],
  ["a blank-line dump", "Doors\n\nFunction\n\nSee below.\n", "blank-line"],
  ["a blank-line dump with blanks in its blank lines", "Doors\n \t\nFunction", "blank-line"],
  ["a line", "Doors\n", "blank-line"],
])("%s", (_, text, want) => {
  expect(detectFormat(text, english)).toBe(want);
});

test("the title of a pipe dump without a table is its first line", () => {
  expect(readPage("doors.txt", "Doors\nSee below.\nOr above.\n", english).title).toBe("Doors");
});
