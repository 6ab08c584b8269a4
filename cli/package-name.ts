/** What a package is called where no name was given. */
import { isObject, type JsonObject } from "../core/base/json.js";

/** An npm name from the contract's title: "Pet Store" becomes `pet-store-client`. */
export function packageNameFor(contract: JsonObject): string {
  const { info } = contract;
  const title = isObject(info) && typeof info.title === "string" ? info.title : "";
  const safe = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${safe.replace(/^-+|-+$/g, "") || "api"}-client`;
}
