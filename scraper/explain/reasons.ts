import type { FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import type { StatedFact } from "../meaning/read-meaning.js";
import { quote } from "../../core/base/quote.js";
import type { Reason } from "./explanation.js";
import type { ShownValues } from "./leaving-out.js";

/** The table that describes an object. */
export function tableReason({ document, line, number, title }: FieldTable): Reason {
  const counted = number === null ? "" : `Table ${number} `;
  const text = title === null ? "a table without a caption" : counted + title;
  return { rule: "table", text, source: at(document, line) };
}

/** The sentence that states a fact, with the list below it. */
export function factReason({ family, statement }: StatedFact, document: string): Reason {
  const items = statement.items.map(({ text }) => `- ${text}`);
  return {
    rule: family,
    text: [statement.text, ...items].join(" ").trim(),
    source: at(document, statement.line),
  };
}

/** The example of a page that shows values of a field. */
export function exampleReason({ source, values }: ShownValues): Reason {
  const words = [...new Set(values.map((value) => quote(value)))].join(", ");
  return { rule: "page example", text: `shows ${words}`, source };
}
