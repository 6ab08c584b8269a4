/** The version of this tool, from its own package.json. */
import { existsSync, readFileSync } from "node:fs";
import { isObject } from "../core/base/json.js";

/** From `cli/` in the repository and from `dist/cli/` in the package, the file is one or two folders up. */
const places = ["../package.json", "../../package.json"];

/** Such as `0.1.0`; `unknown` where the package has no manifest beside it. */
export function toolVersion(): string {
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  const manifest: unknown = file === undefined ? null : JSON.parse(readFileSync(file, "utf8"));
  return isObject(manifest) && typeof manifest.version === "string" ? manifest.version : "unknown";
}
