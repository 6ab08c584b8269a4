/**
 * Findings: everything a person should know about a document or a contract.
 *
 * A rule's name is stable; reports, `--help` and the README's table are made from {@link rules}.
 */

export type Severity = "error" | "warning" | "info";

interface Rule {
  readonly severity: Severity;
  /** One sentence: what a finding of this rule means to the person who reads it. */
  readonly means: string;
}

/** Every rule, described once. */
export const rules = {
  "assumed-status": {
    severity: "info",
    means:
      "The page does not say with which status the operation succeeds or fails; the usual one was taken.",
  },
  "conflicting-shapes": {
    severity: "info",
    means: "One name stands for different schemas in the documents; the less used ones got a longer name.",
  },
  "conflicting-titles": {
    severity: "info",
    means: "The overview links to a page under another title than the page's own; the page's own was used.",
  },
  "contradictory-default": {
    severity: "warning",
    means: "A stated default does not have the field's type, or is not one of its values; it was left out.",
  },
  "contradictory-fact": {
    severity: "warning",
    means: "Two statements about one field disagree; neither was used.",
  },
  "contradictory-mandatory": {
    severity: "warning",
    means: "A field is marked mandatory although its description says that it is only needed in some cases.",
  },
  "duplicate-field": {
    severity: "warning",
    means: "A table lists the same name twice; the first row was used.",
  },
  "duplicate-operation": {
    severity: "warning",
    means: "Two documents describe the same method and path under the same title; the first one was used.",
  },
  "example-contradicts-schema": {
    severity: "error",
    means:
      "A documented example breaks what the tables say; it was set aside as `x-contradicting-examples`, unchanged. A rule has to be mended or the overlay has to settle it.",
  },
  "example-path-mismatch": {
    severity: "warning",
    means: "An example shows another method or path than the operation's; it was not used.",
  },
  "inferred-table": {
    severity: "info",
    means:
      "A table without a caption was given its name by its position and by the example; the message tells the evidence.",
  },
  "invalid-contract": {
    severity: "error",
    means: "The contract breaks a rule of the linter, or one of its schemas does not compile.",
  },
  "invalid-example": {
    severity: "warning",
    means: "An example is not valid JSON; it was repaired, or left out where that was not safe.",
  },
  "lost-list": {
    severity: "warning",
    means:
      "The text dump has lost a list here: values that the original page states are missing from the contract.",
  },
  "misplaced-field": {
    severity: "warning",
    means:
      "A table of the URI section lists a field that is neither in the path nor in a query; it was read as part of the body.",
  },
  "missing-document": {
    severity: "warning",
    means:
      "The table of contents lists a page that is not among the documents; what it says is not in the contract.",
  },
  "missing-parameter": {
    severity: "warning",
    means: "The path names a parameter that no table describes; it became a required string.",
  },
  "null-in-example": {
    severity: "info",
    means: "A documented example holds null here, so the field accepts null.",
  },
  "overlay-moot": {
    severity: "warning",
    means: "An overlay action changes nothing: the contract already says what it sets.",
  },
  "skipped-document": {
    severity: "info",
    means: "A document describes no operation and no overview; nothing was taken from it.",
  },
  "unconfirmed-format": {
    severity: "info",
    means: "The text names a format that no example confirms; it stays in the description.",
  },
  "undocumented-field": {
    severity: "warning",
    means: "An example holds a field that no table describes.",
  },
  "undocumented-wrapper": {
    severity: "warning",
    means:
      "The examples hold a key or a list around the documented fields; the contract says what they show.",
  },
  "unenforced-condition": {
    severity: "info",
    means: "A condition between fields cannot be expressed where it stands; it stays in the description.",
  },
  "unknown-media-type": {
    severity: "warning",
    means: "A Content-Type row names no media type of the request body; JSON was taken.",
  },
  "unknown-type": {
    severity: "warning",
    means: "A type cell holds words that name no type; the field accepts anything.",
  },
  "unlisted-operation": {
    severity: "warning",
    means:
      "The overview lists APIs of this chapter and not this one; service.yaml can name the right one under `aliases`.",
  },
  "unread-clause": {
    severity: "info",
    means: "A sentence seems to state a fact, and no rule reads it; it stays in the description.",
  },
  "unread-contents": {
    severity: "warning",
    means:
      "A table of contents, or an entry of one, could not be read; tags and the order of operations come from what could.",
  },
  "unread-error-code": {
    severity: "warning",
    means: "A row of a table of error codes has no code or no HTTP status that could be read.",
  },
  "unread-table": {
    severity: "warning",
    means: "A table was found whose role could not be told; its rows are not in the contract.",
  },
  "unresolved-object": {
    severity: "warning",
    means: "A field is an object or a list of objects, and no table describes it; it accepts anything.",
  },
  "unused-setting": {
    severity: "warning",
    means: "An entry of service.yaml names a document, title or API that is not there, so it does nothing.",
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  /** `<document>:<line>`, the line counted from 1; the contract's own path where no document is at fault. */
  readonly source: string;
  /** JSON Pointer into the contract, or null where the finding is about a document alone. */
  readonly pointer: string | null;
}

/** A finding with the severity of its rule. */
export function finding(
  rule: RuleName,
  source: string,
  message: string,
  pointer: string | null = null,
): Finding {
  return { rule, severity: rules[rule].severity, message, source, pointer };
}

/** Order of reports: by document, then line (as a number), then rule, then message. */
export function compareFindings(a: Finding, b: Finding): number {
  const [documentA, lineA] = splitSource(a.source);
  const [documentB, lineB] = splitSource(b.source);
  return (
    compareText(documentA, documentB) ||
    lineA - lineB ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** The parts of a finding's `source`; line 0 where it names none. */
export function splitSource(source: string): [document: string, line: number] {
  const match = /^(.*):(\d+)$/s.exec(source);
  return match ? [match[1] ?? "", Number(match[2])] : [source, 0];
}

/** By code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
