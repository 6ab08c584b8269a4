import type { Vocabulary } from "../family/vocabulary.js";
import type { Row } from "../page/page.js";
import { words } from "./cell-text.js";
import type { Columns } from "./columns.js";
import type { Mandatory } from "./field.js";
import { withoutInvisible } from "../../core/base/invisible.js";
import type { NameCell } from "./name-cell.js";

/** What a cell says of whether a field must be there, and whether all of it was understood. */
export interface MandatoryCell {
  readonly mandatory: Mandatory;
  readonly isRead: boolean;
}

/** Reads a cell of the Mandatory column. What it does not say for all cases is no plain yes: `Yes (If …, this is optional.)`. */
function readMandatory(text: string, vocabulary: Vocabulary): MandatoryCell {
  const { yes, no, conditional, nothing } = vocabulary;
  const cell = withoutInvisible(text).trim();
  if (yes.test(cell)) {
    return { mandatory: restOf(cell, yes) === "" ? "yes" : "conditional", isRead: true };
  }
  if (no.test(cell)) {
    const rest = restOf(cell, no);
    if (rest === "") return { mandatory: "no", isRead: true };
    return conditional.test(rest)
      ? { mandatory: "conditional", isRead: true }
      : { mandatory: "no", isRead: false };
  }
  if (conditional.test(cell)) return { mandatory: "conditional", isRead: true };
  // An empty cell may have lost its word; a dash was set on purpose.
  return { mandatory: "no", isRead: cell !== "" && (nothing.test(cell) || /^[-–—]$/u.test(cell)) };
}

/** The same of a column that says which fields are optional. */
function readOptional(text: string, vocabulary: Vocabulary): MandatoryCell {
  const { mandatory, isRead } = readMandatory(text, vocabulary);
  if (mandatory === "yes") return { mandatory: "no", isRead };
  return { mandatory: mandatory === "no" && isRead ? "yes" : mandatory, isRead };
}

/** What a row says of it: the cell of its column, else what stands beside its name; where the two disagree, it holds in some cases. */
export function rowMandatory(
  row: Row,
  name: NameCell,
  { mandatory: mandatoryAt, optional: optionalAt }: Columns,
  vocabulary: Vocabulary,
): MandatoryCell {
  const noted = name.kind === "name" ? notedMandatory(name.notes, vocabulary) : null;
  if (mandatoryAt < 0 && optionalAt < 0) return { mandatory: noted ?? "unstated", isRead: true };
  const cell =
    mandatoryAt < 0
      ? readOptional(words(row.cells[optionalAt]), vocabulary)
      : readMandatory(words(row.cells[mandatoryAt]), vocabulary);
  if (noted === null || noted === cell.mandatory) return cell;
  return { mandatory: cell.isRead ? "conditional" : noted, isRead: cell.isRead };
}

function notedMandatory(notes: readonly string[], vocabulary: Vocabulary): Mandatory | null {
  for (const note of notes) {
    const { mandatory, isRead } = readMandatory(note, vocabulary);
    if (isRead) return mandatory;
  }
  return null;
}

function restOf(cell: string, words: RegExp): string {
  return cell.replace(words, "").replace(/^[\s.,;]+|[\s.]+$/gu, "");
}
