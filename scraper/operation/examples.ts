import { jsonrepair } from "jsonrepair";
import { finding, type Finding } from "../../contract/finding.js";
import { parseJson, type Json } from "../../contract/json.js";
import type { Block } from "../page/page.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { at } from "./fields.js";
import type { DocumentedExample } from "./operation.js";
import { matchesPath, type Uri } from "./uri.js";

/** The sections that hold examples, and what is known of the operation. */
export interface ExampleSections {
  readonly document: string;
  readonly request: readonly Block[];
  readonly response: readonly Block[];
  readonly uris: readonly Uri[];
  /** The status of a response for which the page names none. */
  readonly success: string;
}

/** Where the next code block belongs. */
interface Place {
  side: "request" | "response";
  label: string | null;
  status: string | null;
  /** True below a request line of another operation. */
  foreign: boolean;
}

/** The status of a failure for which the page names none. */
export const anyFailure = "4XX";

/**
 * The bodies of the examples of a page. A label such as "Sample response" switches the side; a body below a request
 * line of another method or path is reported and left out, and so is what is no JSON and cannot safely be repaired.
 */
export function readExamples(
  sections: ExampleSections,
  vocabulary: Vocabulary,
  findings: Finding[],
): DocumentedExample[] {
  const examples: DocumentedExample[] = [];
  const read = (blocks: readonly Block[], side: Place["side"]): void => {
    const place: Place = { side, label: null, status: null, foreign: false };
    for (const block of flatten(blocks)) {
      if (block.kind === "paragraph") relabel(place, block.text, vocabulary);
      else if (block.kind === "code")
        examples.push(...readCode(block, place, sections, vocabulary, findings));
    }
  };
  read(sections.request, "request");
  read(sections.response, "response");
  return examples;
}

function flatten(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === "list" ? block.items.flatMap((item) => flatten(item.blocks)) : [block],
  );
}

function relabel(place: Place, text: string, { statusLead, exampleLabels }: Vocabulary): void {
  const lead = statusLead.exec(text)?.[1];
  place.label = lead === undefined ? text : null;
  if (lead !== undefined) place.status = lead;
  else if (exampleLabels.failure.test(text)) Object.assign(place, { side: "response", status: anyFailure });
  else if (exampleLabels.response.test(text)) Object.assign(place, { side: "response", status: null });
  else if (exampleLabels.request.test(text)) place.side = "request";
}

const requestLines = /^(?:[A-Z]+\s+(?:https?:\/\/|\/)\S*\s*)+/u;

function readCode(
  block: { readonly line: number; readonly text: string },
  place: Place,
  { document, uris, success }: ExampleSections,
  vocabulary: Vocabulary,
  findings: Finding[],
): DocumentedExample[] {
  const { line, text } = block;
  const head = requestLines.exec(text)?.[0] ?? "";
  if (head !== "") {
    place.foreign = !showsOwn(head, uris);
    if (place.foreign) findings.push(mismatch(document, line, head, uris));
  }
  if (place.foreign && place.side === "request") return [];
  const values = text
    .slice(head.length)
    .split(vocabulary.exampleLabels.alternative)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => readJson(document, line, part, findings))
    .filter((value) => value !== undefined);
  return values.map((value) =>
    place.side === "request"
      ? { kind: "request", line, label: place.label, value }
      : { kind: "response", status: place.status ?? success, line, label: place.label, value },
  );
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

/** JSON, repaired with a finding where it is broken; undefined where it is none. */
function readJson(document: string, line: number, text: string, findings: Finding[]): Json | undefined {
  const report = (message: string): void => {
    findings.push(finding("invalid-example", at(document, line), message));
  };
  const long = longInteger.exec(text)?.[0];
  if (long !== undefined) report(`the number ${long} is beyond what JSON readers keep exactly`);
  try {
    return parseJson(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/gu, " ") : String(error);
    const repaired = /^[{[]/u.test(text) ? repair(text) : undefined;
    report(
      `the example is not valid JSON (${why}); it was ${repaired === undefined ? "left out" : "repaired"}`,
    );
    return repaired;
  }
}

/** A string, which may hold slashes, or a comment; where all of the JSON is one line, it ends before what is JSON again. */
const stringOrComment = /"(?:[^"\\]|\\.)*"|\/\/[^"{}[\]]*/gu;

function repair(text: string): Json | undefined {
  // In several lines a comment ends with its line, as the repair knows.
  const code = text.includes("\n")
    ? text
    : text.replace(stringOrComment, (match) => (match.startsWith("/") ? " " : match));
  try {
    return parseJson(jsonrepair(code));
  } catch {
    return undefined;
  }
}
