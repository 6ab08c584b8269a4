import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { leadingStatuses } from "../http/status.js";
import { flatten, plainText, type Page, type Row, type Table } from "../page/page.js";
import type { ErrorColumn, Vocabulary } from "../family/vocabulary.js";

/** An error code of the service. Texts are empty where the table has no such column, or nothing in it. */
export interface ErrorCode {
  readonly code: string;
  /** The HTTP status that it comes with; empty where the table does not say. */
  readonly status: string;
  readonly message: string;
  readonly description: string;
  readonly solution: string;
  /** `<document>:<line>` of its row. */
  readonly source: string;
}

/** The error codes of a page, in its order. A row without a code, or with a status that is none, is reported. */
export function readErrorCodes(page: Page, vocabulary: Vocabulary): WithFindings<readonly ErrorCode[]> {
  const rows = flatten(page.blocks).flatMap((block) => {
    if (block.kind !== "table") return [];
    const columns = columnsOf(block, vocabulary);
    return columns.code < 0 ? [] : block.rows.map((row) => readRow(row, columns, page.document));
  });
  const { value, findings } = gathered(rows);
  return withFindings(value.flat(), findings);
}

type Columns = Readonly<Record<ErrorColumn, number>>;

/** Where the columns stand, each by its heading; -1 for one that the table does not have. */
function columnsOf({ header }: Table, { errorColumns }: Vocabulary): Columns {
  const find = (column: ErrorColumn): number =>
    header.findIndex((word) => errorColumns[column].test(word.trim()));
  return {
    code: find("code"),
    status: find("status"),
    message: find("message"),
    description: find("description"),
    solution: find("solution"),
  };
}

function readRow(row: Row, columns: Columns, document: string): WithFindings<readonly ErrorCode[]> {
  const cell = (column: ErrorColumn): string => plainText(row.cells[columns[column]]?.blocks ?? []).trim();
  const source = at(document, row.line);
  const codes = readCodes(cell("code"));
  const status = leadingStatuses(cell("status"))[0] ?? "";
  const findings: Finding[] = [];
  if (codes.length === 0) {
    const message = `this row has ${cell("code") === "" ? "no error code" : `"${cell("code")}" for an error code`}; it was left out`;
    findings.push(finding("unread-error-code", source, message));
  }
  if (status === "" && /\w/u.test(cell("status"))) {
    findings.push(finding("unread-error-code", source, `"${cell("status")}" is no HTTP status`));
  }
  const texts = { message: cell("message"), description: cell("description"), solution: cell("solution") };
  return withFindings(
    codes.map((code) => ({ code, status, ...texts, source })),
    findings,
  );
}

/** A code is one word (`Doors.0101`); a cell may list several, which have digits then. */
function readCodes(text: string): string[] {
  const words = text.split(/[\s,;]+/u).filter((word) => word !== "");
  const isCode = words.length === 1 ? /^[\w.:-]*\w[\w.:-]*$/u : /^[\w.:-]*\d[\w.:-]*$/u;
  return words.every((word) => isCode.test(word)) ? words : [];
}
