/** Rules of reading: what documents say, how far it was understood, and what service.yaml says of them. */
import type { Rule } from "./rule.js";

export const readingRules = {
  "ambiguous-paths": {
    severity: "warning",
    means:
      "One URL fits two of the service's own paths. No contract can mend that, and linters report it; service.yaml can `accept` it.",
    right: null,
  },
  "any-key": {
    severity: "info",
    means:
      "The name of a row is a phrase or a placeholder, so the row stands for any key; its object takes fields of every name.",
    right: null,
  },
  "assumed-status": {
    severity: "info",
    means:
      "The page does not say with which status the operation succeeds or fails; the usual one was taken.",
    right: 'The page names the status of each response ("Status code: 200") above its table.',
  },
  "broken-reference": {
    severity: "warning",
    means: 'A link, or the words "Table N", leads to a document, anchor or table that is not there.',
    right: "The link leads to the table or page that its words name.",
  },
  "changed-name": {
    severity: "warning",
    means:
      "An operation or schema is not called what names.lock.yaml calls it, so users of the package have to follow; or the lock keeps its name for one that no page documents any more, and it gets another.",
    right: null,
  },
  "conflicting-shapes": {
    severity: "info",
    means: "One name stands for different schemas in the documents; the less used ones got a longer name.",
    right: null,
  },
  "conflicting-titles": {
    severity: "info",
    means: "The overview links to a page under another title than the page's own; the page's own was used.",
    right: "The overview and the page have the same title.",
  },
  "contradictory-default": {
    severity: "warning",
    means:
      "A stated default does not have the field's type, or is none of the values that the text allows; it was left out.",
    right: "The default is a value of the field's type, and one that the text allows.",
  },
  "contradictory-fact": {
    severity: "warning",
    means: "Two statements about one field disagree; neither was used.",
    right: "The description makes one statement, and not another that excludes it.",
  },
  "contradictory-mandatory": {
    severity: "warning",
    means: "A field is marked mandatory although its description says that it is only needed in some cases.",
    right: "The Mandatory column says No where the field is needed in some cases only.",
  },
  "cut-off-page": {
    severity: "warning",
    means:
      "A text dump ends in the middle: in a row, a table of fields or an example, below a heading, or before the page says how it answers.",
    right: "The dump holds the whole page.",
  },
  "duplicate-field": {
    severity: "warning",
    means: "A table lists the same name twice; the first row was used.",
    right: "The table has one row a name.",
  },
  "duplicate-operation": {
    severity: "warning",
    means:
      "Two documents describe the same method and path under titles that say the same; the fuller one was used.",
    right: "One page documents the operation; the other one is removed or links to it.",
  },
  "example-path-mismatch": {
    severity: "warning",
    means: "An example shows another method or path than the operation's; it was not used.",
    right: "The example shows the method and path of the page.",
  },
  "inferred-table": {
    severity: "info",
    means:
      "A table without a caption was given its object by its place, the examples and tables of that name elsewhere; the message tells the evidence.",
    right: null,
  },
  "invalid-example": {
    severity: "warning",
    means: "An example is not valid JSON; it was repaired, or left out where that was not safe.",
    right: "The example is JSON that a parser takes as it is.",
  },
  "lost-list": {
    severity: "warning",
    means:
      "The text dump has lost a list here: values that the original page states are missing from the contract.",
    right: null,
  },
  "mended-uri": {
    severity: "warning",
    means:
      "A URI has a slash too many or too few, or a part of a query that names no parameter; the message tells what was made of it.",
    right: "The URI is a method and the path as a client sends it, its query as ?name={name}.",
  },
  "misplaced-field": {
    severity: "warning",
    means:
      "A table of the URI section lists a field that is neither in the path nor in a query; it was read as part of the body.",
    right: "The field stands in the table of the request body.",
  },
  "missing-document": {
    severity: "warning",
    means:
      "The table of contents lists a page that is not among the documents; what it says is not in the contract.",
    right: "The page is published, or the table of contents does not list it.",
  },
  "missing-parameter": {
    severity: "warning",
    means: "The path names a parameter that no table describes; it became a required string.",
    right: "A row of the path parameters describes it, spelt as in the path.",
  },
  "missing-table": {
    severity: "warning",
    means: "A type names a structure, and no table has its name; the field accepts anything.",
    right: "A table has the name as its caption, or the type names another one.",
  },
  "missing-uri": {
    severity: "warning",
    means:
      "A page has the sections of an operation and none that names method and path; those of its example request were taken, or nothing was.",
    right: "A section on the URI names method and path.",
  },
  "null-in-example": {
    severity: "info",
    means: "A documented example holds null here, so the field accepts null.",
    right: "The description says that the value can be null, or the example shows another value.",
  },
  "other-format-in-example": {
    severity: "info",
    means: "The text names a format that the examples do not have; it stays in the description.",
    right: "The example has the format that the text names.",
  },
  "refused-uri": {
    severity: "error",
    means:
      "A URI is no path that a client could be sent to: it climbs (`..`), its braces are not in pairs, or it has characters that no path has. Its operation was left out.",
    right: "The URI is a method and a path of segments and {placeholders}.",
  },
  "refuted-fact": {
    severity: "warning",
    means:
      "Every example that the documents show of a field breaks what its text states; the statement was left out.",
    right: "The example keeps to the text, or the text says what the service takes.",
  },
  "skipped-document": {
    severity: "info",
    means: "A document describes no operation and no overview; nothing was taken from it.",
    right: null,
  },
  "unconfirmed-format": {
    severity: "info",
    means: "The text names a format that no example confirms; it stays in the description.",
    right: null,
  },
  "undocumented-body": {
    severity: "warning",
    means:
      "The example of a response shows an object or a list that no table of the page describes; the contract says no more of it than that.",
    right: "A table describes the body of the response.",
  },
  "undocumented-wrapper": {
    severity: "warning",
    means:
      "The examples hold a key or a list around the documented fields; the contract says what they show.",
    right: "A table shows the key or list around the fields, or the example leaves it out.",
  },
  "unenforced-condition": {
    severity: "info",
    means: "A condition between fields cannot be expressed where it stands; it stays in the description.",
    right: null,
  },
  "unknown-media-type": {
    severity: "warning",
    means: "A Content-Type row names no media type of the request body; JSON was taken.",
    right: "The row names the media type of the body, such as application/json.",
  },
  "unknown-type": {
    severity: "warning",
    means: "A type cell holds words that name no type; the field accepts anything.",
    right: "The type cell names a type, or the caption of a table.",
  },
  "unlisted-operation": {
    severity: "warning",
    means:
      "The overview lists APIs of this chapter and not this one; service.yaml can name the right one under `aliases`.",
    right: "The overview lists the page, under its own title.",
  },
  "unread-clause": {
    severity: "info",
    means: "A sentence seems to state a fact, and no rule reads it; it stays in the description.",
    right: null,
  },
  "unread-language": {
    severity: "warning",
    means:
      "The prose of the reference is in a language of which no phrases are read: what only sentences state (values, bounds, defaults, rules between fields) is in no keyword. Structure, types and mandatory flags are read.",
    right: null,
  },
  "unread-column": {
    severity: "warning",
    means: "A table of fields has a column that is not read; what its cells say is not in the contract.",
    right: null,
  },
  "unread-contents": {
    severity: "warning",
    means:
      "A table of contents, or an entry of one, could not be read; tags and the order of operations come from what could.",
    right:
      "The table of contents is JSON in which each entry has a code, a title and a parent that is there.",
  },
  "unread-error-code": {
    severity: "warning",
    means: "A row of a table of error codes has no code or no HTTP status that could be read.",
    right: "The row has an HTTP status and a code.",
  },
  "unread-fields": {
    severity: "error",
    means:
      "A table of fields, or lines that look like the rows of one, could not be read where they stand; its fields are missing from the contract.",
    right: null,
  },
  "unread-link": {
    severity: "error",
    means:
      "A symbolic link among the documents leads out of their folder, to a folder or nowhere; it was not followed.",
    right: null,
  },
  "unread-mandatory": {
    severity: "warning",
    means:
      "It is not clear from its cell whether a field must be there, in all cases or in some; it was read as optional.",
    right: "The cell says Yes or No.",
  },
  "unread-name": {
    severity: "warning",
    means:
      "A cell of names holds none, or more than one name: the row, or what is beside the name, was not read.",
    right: "The cell holds the name and nothing else.",
  },
  "unread-operation": {
    severity: "error",
    means: "The page of an operation has tables, and not one row of them was read.",
    right: null,
  },
  "unread-page": {
    severity: "error",
    means: "A page could not be read, so what it documents is not in the contract; the other pages are.",
    right: null,
  },
  "unread-row": {
    severity: "warning",
    means:
      "A row across all columns of a table of fields is no field: a caption of rows, or a remark. It was left out; the rows below it were read as those of the whole table.",
    right: "Each group of fields has a table of its own; remarks stand below the table.",
  },
  "unread-section": {
    severity: "warning",
    means: "The page of an operation has a heading that no template has; what stands below it was not read.",
    right: "The page has the headings of the other pages.",
  },
  "unread-table": {
    severity: "warning",
    means: "It is not clear what a table describes; its rows are not in the contract.",
    right: null,
  },
  "unreferenced-table": {
    severity: "warning",
    means: "No field leads to a table; its rows are not in the contract.",
    right: "The type or description of a field leads to the table, or the table is left out.",
  },
  "unresolved-object": {
    severity: "warning",
    means: "A field is an object or a list of objects, and no table describes it; it accepts anything.",
    right: "A table describes the object, and the type or description leads to it.",
  },
  "unusable-pattern": {
    severity: "warning",
    means:
      "A regular expression in the text is not valid, or some texts could take without end to match; it stays in the description.",
    right:
      "The regular expression is valid in JavaScript, and no text fits a repetition inside a repetition in many ways.",
  },
  "unstated-credentials": {
    severity: "warning",
    means:
      "A page has a header of credentials that no security scheme stands for, or none where the other pages have one; the contract says of this operation that it needs none.",
    right: "Every page has the header that carries the credentials, or says that none are needed.",
  },
  "unused-setting": {
    severity: "warning",
    means: "An entry of service.yaml names a document, title or API that is not there, so it does nothing.",
    right: null,
  },
} as const satisfies Readonly<Record<string, Rule>>;
