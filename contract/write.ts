/** A contract as text. */
import { Document, Scalar, visit } from "yaml";
import type { JsonObject } from "../core/base/json.js";

/** Line breaks of other standards, byte order marks, control characters, halves of surrogate pairs: never written as they are. */
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\p{Surrogate}]/u;

/** Nothing but spaces and line breaks, which a block would take for its indentation. */
const blankLines = /^[ \n]*\n[ \n]*$/;

/**
 * YAML 1.2 that reads back as the same value: keys in the order given, no anchors, one line a string unless it has line
 * breaks of its own (so that a change of words is a change of one line), LF, a line feed at the end. Texts that readers of YAML 1.1
 * would take for something else (`ON`, `y`, `1:30`, dates) are in quotes.
 */
export function toYaml(document: JsonObject): string {
  const yaml = new Document(document, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(yaml, {
    Scalar(_, scalar) {
      const text = typeof scalar.value === "string" ? scalar.value : "";
      if (unsafe.test(text) || blankLines.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return yaml.toString({ lineWidth: 0, blockQuote: "literal" });
}
