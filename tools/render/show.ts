/**
 * Prints a page as a dump: `node run-source.js tools/render/show.ts blank-line|tight|pipe <file>`.
 */
import { readFileSync } from "node:fs";
import { renderBlankLine } from "./blankline.js";
import { renderPipe } from "./pipe.js";

const [style = "blank-line", file = ""] = process.argv.slice(2);
const html = readFileSync(file, "utf8");
process.stdout.write(
  style === "pipe" ? renderPipe(html) : renderBlankLine(html, { apart: style !== "tight" }),
);
