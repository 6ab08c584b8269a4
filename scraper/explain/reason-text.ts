import { quote } from "../../core/base/quote.js";
import { at } from "../../core/base/source.js";
import type { Column, Reason as Recorded } from "../openapi/provenance.js";
import { plainText } from "../page/page.js";
import type { Field } from "../tables/field.js";
import type { Reason } from "./explanation.js";

/** Reasons in words, each once; `named` says whose sentence or cell it is, where the reasons are of several fields. */
export function inWords(reasons: readonly Recorded[], named = false): Reason[] {
  const words = reasons.flatMap((reason) => {
    const name = named && "field" in reason ? `${reason.field.name}: ` : "";
    return wordsOf(reason).map((each) => ({ ...each, text: name + each.text }));
  });
  // One sentence can state several facts that lead to one keyword.
  return [...new Map(words.map((each) => [JSON.stringify(each), each])).values()];
}

function wordsOf(reason: Recorded): Reason[] {
  switch (reason.kind) {
    case "fact": {
      const { family, statement } = reason.stated;
      const text = [statement.text, ...statement.items.map((item) => `- ${item.text}`)].join(" ").trim();
      return [{ rule: family, text, source: at(reason.document, statement.line) }];
    }
    case "cell":
      return [cellWords(reason.column, reason.document, reason.field)];
    case "row": {
      const { name, line } = reason.node.field;
      return [{ rule: "row", text: name, source: at(reason.document, line) }];
    }
    case "table": {
      const { document, line, number, title } = reason.table;
      const counted = number === null ? "" : `Table ${number} `;
      const text = title === null ? "a table without a caption" : counted + title;
      return [{ rule: "table", text, source: at(document, line) }];
    }
    case "examples": {
      const sources = [...new Set(reason.shown.map(({ source }) => source))];
      return sources.map((source) => {
        const values = reason.shown.flatMap((each) => (each.source === source ? [quote(each.value)] : []));
        return { rule: "page example", text: `shows ${[...new Set(values)].join(", ")}`, source };
      });
    }
    case "undocumented": {
      const { name, source } = reason;
      return [{ rule: "page example", text: `holds "${name}", which no row describes`, source }];
    }
    case "line":
      return [{ rule: "line", text: reason.text, source: at(reason.document, reason.line) }];
    case "path": {
      const { source } = cellWords("mandatory", reason.document, reason.field);
      return [{ rule: "path", text: "a parameter in the path must be there", source }];
    }
    case "change":
      return [{ rule: reason.rule, text: reason.text, source: reason.source }];
  }
}

function cellWords(column: Column, document: string, { origin, description, line }: Field): Reason {
  if (origin.kind === "line") return { rule: "line", text: origin.text, source: at(document, origin.line) };
  const rule = `${column} column`;
  if (column === "description") {
    const words = plainText(description).replace(/\s+/gu, " ").trim();
    const text = words.length > 60 ? `${words.slice(0, 59)}…` : words;
    return { rule, text, source: at(document, description[0]?.line ?? line) };
  }
  const cell = origin[column];
  return cell
    ? { rule, text: cell.text, source: at(document, cell.line) }
    : { rule, text: `the table has no ${column} column`, source: at(document, line) };
}
