/** A contract as text. */
import { stringify } from "yaml";
import type { JsonObject } from "./json.js";

/**
 * YAML 1.2 that reads back as the same value: keys in the order given, no anchors, one line a string unless it has line
 * breaks of its own (so that a change of words is a change of one line), LF, a line feed at the end.
 */
export function toYaml(document: JsonObject): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0, blockQuote: "literal" });
}
