import { jsonrepair } from "jsonrepair";
import { finding, type Finding } from "../../contract/finding.js";
import { parseJson, type Json } from "../../contract/json.js";
import type { Block, Code } from "../page/page.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { at } from "./fields.js";
import type { DocumentedExample } from "./operation.js";
import { matchesPath, type Uri } from "./uri.js";

interface Shown {
  readonly label: string | null;
  readonly status: string | null;
  readonly code: Code;
}

const requestLine = /^([A-Z]+)\s+(\S+)\s*/u;

/** The bodies of the request examples of an operation. One that shows another method or path is reported and left out. */
export function readRequestExamples(
  document: string,
  blocks: readonly Block[],
  uri: Uri,
  vocabulary: Vocabulary,
  findings: Finding[],
): DocumentedExample[] {
  const examples: DocumentedExample[] = [];
  let foreign = false;
  for (const { label, code } of shown(blocks, vocabulary)) {
    const match = requestLine.exec(code.text);
    if (match) {
      foreign = match[1]?.toLowerCase() !== uri.method || !matchesPath(match[2] ?? "", uri.path);
      if (foreign) findings.push(mismatch(document, code.line, match[0].trim(), uri));
    }
    const body = code.text.slice(match?.[0].length ?? 0);
    const value = foreign || body === "" ? undefined : readJson(document, code.line, body, findings);
    if (value !== undefined) examples.push({ kind: "request", line: code.line, label, value });
  }
  return examples;
}

/** The bodies of the response examples; those before any `Status code:` belong to `defaultStatus`. */
export function readResponseExamples(
  document: string,
  blocks: readonly Block[],
  defaultStatus: string,
  vocabulary: Vocabulary,
  findings: Finding[],
): DocumentedExample[] {
  return shown(blocks, vocabulary).flatMap(({ label, status, code }): DocumentedExample[] => {
    const value = readJson(document, code.line, code.text, findings);
    return value === undefined
      ? []
      : [{ kind: "response", status: status ?? defaultStatus, line: code.line, label, value }];
  });
}

function mismatch(document: string, line: number, shownLine: string, uri: Uri): Finding {
  const own = `${uri.method.toUpperCase()} ${uri.path}`;
  return finding(
    "example-path-mismatch",
    at(document, line),
    `the example shows "${shownLine}", the page documents ${own}`,
  );
}

/** Code blocks with the paragraph and the status before them; list items give their text as the label. */
function shown(blocks: readonly Block[], vocabulary: Vocabulary): Shown[] {
  const found: Shown[] = [];
  let label: string | null = null;
  let status: string | null = null;
  const walk = (block: Block): void => {
    if (block.kind === "list")
      block.items.forEach((item) => {
        item.blocks.forEach(walk);
      });
    else if (block.kind === "code") found.push({ label, status, code: block });
    else if (block.kind === "paragraph") {
      const lead = vocabulary.statusLead.exec(block.text);
      status = lead?.[1] ?? status;
      label = lead ? null : block.text;
    }
  };
  blocks.forEach(walk);
  return found;
}

/** JSON, repaired with a finding where it is broken; undefined where it is none. */
function readJson(document: string, line: number, text: string, findings: Finding[]): Json | undefined {
  try {
    return parseJson(text);
  } catch (error) {
    return repair(document, line, text, error instanceof Error ? error.message : String(error), findings);
  }
}

function repair(
  document: string,
  line: number,
  text: string,
  why: string,
  findings: Finding[],
): Json | undefined {
  const report = (outcome: string): void => {
    findings.push(
      finding("invalid-example", at(document, line), `the example is not valid JSON (${why}); ${outcome}`),
    );
  };
  if (!/^[{[]/u.test(text)) {
    report("it was left out");
    return undefined;
  }
  try {
    const value = parseJson(jsonrepair(text));
    report("it was repaired");
    return value;
  } catch {
    report("it was left out");
    return undefined;
  }
}
