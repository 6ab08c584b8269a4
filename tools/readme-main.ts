/** Makes the parts of the README that come from the code anew: `npm run docs`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withRules } from "./readme.js";

const path = join(process.cwd(), "README.md");
writeFileSync(path, withRules(readFileSync(path, "utf8")));
