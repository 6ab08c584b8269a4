import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { parseJson, type Json } from "../../core/base/json.js";
import type { Block } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { repairJson, type Repair } from "./json-repair.js";
import { isFailureBody } from "./failure-body.js";
import { deepest, isTooDeep, valuesIn } from "./json-values.js";
import { anyFailure, isSuccess } from "../http/status.js";
import { matchesPath, type Uri } from "../http/uri.js";

/** A documented body, with the label above it. */
export type DocumentedExample = {
  readonly line: number;
  readonly label: string | null;
  readonly value: Json;
} & ({ readonly kind: "request" } | { readonly kind: "response"; readonly status: string });

/** The sections that hold examples, and what is known of the operation. */
export interface ExampleSections {
  readonly document: string;
  readonly request: readonly Block[];
  readonly response: readonly Block[];
  readonly uris: readonly Uri[];
  /** The status of a response for which the page names none, and the fields of its root. */
  readonly success: string;
  readonly successFields: ReadonlySet<string>;
}

/** Where the next code block belongs. */
interface Place {
  side: "request" | "response";
  label: string | null;
  status: string | null;
  /** True where the status is told for the very next block. */
  isTold: boolean;
  /** True below a request line of another operation. */
  foreign: boolean;
}

/**
 * The bodies of the examples of a page. A label such as "Sample response" switches the side; a body below a request
 * line of another method or path is reported and left out, and so is what is no JSON and cannot safely be repaired.
 */
export function readExamples(
  sections: ExampleSections,
  vocabulary: Vocabulary,
): WithFindings<readonly DocumentedExample[]> {
  const read = (
    blocks: readonly Block[],
    side: Place["side"],
  ): WithFindings<readonly DocumentedExample[]>[] => {
    const place: Place = { side, label: null, status: null, isTold: false, foreign: false };
    return flatten(blocks).flatMap((block) => {
      if (block.kind === "paragraph") relabel(place, block.text, vocabulary);
      return block.kind === "code" ? [readCode(block, place, sections, vocabulary)] : [];
    });
  };
  const { value, findings } = gathered([
    ...read(sections.request, "request"),
    ...read(sections.response, "response"),
  ]);
  return withFindings(value.flat(), findings);
}

function flatten(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === "list" ? block.items.flatMap((item) => flatten(item.blocks)) : [block],
  );
}

function relabel(place: Place, text: string, { statusLead, exampleLabels }: Vocabulary): void {
  const lead = statusLead.exec(text)?.[1];
  place.label = lead === undefined ? text : null;
  if (lead !== undefined) Object.assign(place, { status: lead, isTold: true });
  else if (exampleLabels.failure.test(text)) Object.assign(place, { side: "response", status: anyFailure });
  else if (exampleLabels.response.test(text))
    Object.assign(place, { side: "response", status: null, isTold: false });
  else if (exampleLabels.request.test(text)) place.side = "request";
}

const requestLines = /^(?:[A-Z]+\s+(?:https?:\/\/|\/)\S*\s*)+/u;

/** Reads a block of code; the place learns whether a request line in it is of another operation. */
function readCode(
  block: { readonly line: number; readonly text: string },
  place: Place,
  sections: ExampleSections,
  vocabulary: Vocabulary,
): WithFindings<readonly DocumentedExample[]> {
  const { document, uris } = sections;
  const { line, text } = block;
  const head = requestLines.exec(text)?.[0] ?? "";
  if (head !== "") place.foreign = !showsOwn(head, uris);
  const mismatches = head !== "" && place.foreign ? [mismatch(document, line, head, uris)] : [];
  if (place.foreign && place.side === "request") return withFindings([], mismatches);
  const { label, side } = place;
  const { value: values, findings } = gathered(
    partsOf(text, head.length, vocabulary).map((part) => readJson(document, line + part.line, part.text)),
  );
  const examples = values
    .filter((value) => value !== undefined)
    .map((value, index): DocumentedExample =>
      side === "request"
        ? { kind: "request", line, label, value }
        : {
            kind: "response",
            status: statusOf(value, index === 0 ? place : { ...place, isTold: false }, sections, vocabulary),
            line,
            label,
            value,
          },
    );
  place.isTold = false;
  return withFindings(examples, [...mismatches, ...findings]);
}

/** The status of a body: what the page says, but for one that tells of a failure where a success was to be expected. */
function statusOf(
  value: Json,
  { status, isTold }: Place,
  { success, successFields }: ExampleSections,
  { failureKeys }: Vocabulary,
): string {
  const expected = status ?? success;
  const isOther = !isTold && isSuccess(expected) && isFailureBody(value, successFields, failureKeys);
  return isOther ? anyFailure : expected;
}

/** The bodies of a block of code, each with the number of lines before it. */
function partsOf(
  text: string,
  from: number,
  { exampleLabels }: Vocabulary,
): { readonly line: number; readonly text: string }[] {
  let start = from;
  let [line, counted] = [0, 0];
  const lineAt = (at: number): number => {
    line += text.slice(counted, at).split("\n").length - 1;
    counted = at;
    return line;
  };
  return text
    .slice(from)
    .split(exampleLabels.alternative)
    .flatMap((part) => {
      const body = part.trim();
      if (body === "") return [];
      start = text.indexOf(body, start);
      return valuesIn(body).map((value) => ({ line: lineAt(start + value.at), text: value.text }));
    });
}

function showsOwn(head: string, uris: readonly Uri[]): boolean {
  return [...head.matchAll(/([A-Z]+)\s+(\S+)/gu)].some(([, method = "", url = ""]) =>
    uris.some((uri) => uri.method === method.toLowerCase() && matchesPath(url, uri.path)),
  );
}

function mismatch(document: string, line: number, head: string, uris: readonly Uri[]): Finding {
  const own = uris.map((uri) => `${uri.method.toUpperCase()} ${uri.path}`).join(" and ");
  const shown = head.trim().replace(/\s+/gu, " ");
  return finding(
    "example-path-mismatch",
    at(document, line),
    `the example shows "${shown}", the page documents ${own}`,
  );
}

/** Integers that a JavaScript number cannot hold. */
const longInteger = /(?<=[\s:[,])-?\d{17,}(?=[\s,\]}])/u;

/** JSON, repaired with a finding for each change where it is broken; undefined where it is none. */
function readJson(document: string, line: number, text: string): WithFindings<Json | undefined> {
  const fault = (rightAt: number, message: string, right?: string): Finding =>
    finding("invalid-example", at(document, rightAt), message, null, right);
  if (isTooDeep(text)) {
    const message = `the example cannot be read: it is nested more than ${deepest} deep; it was left out`;
    return withFindings(undefined, [fault(line, message)]);
  }
  const long = longInteger.exec(text)?.[0];
  const faults =
    long === undefined ? [] : [fault(line, `the number ${long} is beyond what JSON readers keep exactly`)];
  try {
    return withFindings(parseJson(text), faults);
  } catch {
    const repaired = repairJson(text);
    if (repaired === null)
      return withFindings(undefined, [
        ...faults,
        fault(line, "the example is not valid JSON; it was left out"),
      ]);
    const repairs = repaired.repairs.map((each) =>
      fault(
        line + each.line,
        `the example is not valid JSON: ${wrongIn(each)}; it was repaired`,
        rightOf(each),
      ),
    );
    return withFindings(repaired.value, [...faults, ...repairs]);
  }
}

function wrongIn({ removed, added, after }: Repair): string {
  if (removed === "") return `${quoted(added)} is missing ${placeAfter(after)}`;
  return added === ""
    ? `${quoted(removed)} is too much ${placeAfter(after)}`
    : `${quoted(removed)} stands for ${quoted(added)} ${placeAfter(after)}`;
}

function rightOf({ removed, added, after }: Repair): string {
  return added === ""
    ? `The example does not have ${quoted(removed)} ${placeAfter(after)}.`
    : `The example has ${quoted(added)} ${placeAfter(after)}${removed === "" ? "" : `, not ${quoted(removed)}`}.`;
}

function placeAfter(words: string): string {
  return words === "" ? "at its start" : `after ${quoted(words)}`;
}

/** JSON is full of quotes of its own. */
function quoted(text: string): string {
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
