import type { Column, Vocabulary } from "../vocabulary.js";

function named(column: Column, ...words: readonly string[]): Record<string, Column> {
  return Object.fromEntries(words.map((word) => [word, column]));
}

export const columns: Vocabulary["columns"] = {
  ...named("name", "parameter", "parameters", "parameter name", "attribute", "attribute name", "attributes"),
  ...named("name", "field", "field name", "fields", "property", "property name", "properties"),
  ...named("name", "argument", "argument name", "arguments", "element", "element name", "member"),
  ...named("name", "header name", "request header", "response header", "header", "key name", "name", "key"),
  ...named("name", "variable", "variable name", "path parameter", "query parameter", "uri parameter"),
  ...named("mandatory", "mandatory", "required", "is mandatory", "is required", "mandatory or not"),
  ...named(
    "mandatory",
    "mandatory or optional",
    "mandatory/optional",
    "required/optional",
    "m/o",
    "compulsory",
  ),
  ...named("mandatory", "required or optional", "required or not", "requirement", "presence", "necessity"),
  ...named("mandatory", "optional/mandatory", "optional/required", "optional or mandatory", "obligatory"),
  ...named("optional", "optional", "is optional", "optional or not"),
  ...named("type", "type", "data type", "datatype", "value type", "field type", "parameter type"),
  ...named("type", "attribute type", "property type", "schema"),
  ...named("description", "description", "descriptions", "parameter description", "field description"),
  ...named("description", "remarks", "remark", "meaning", "explanation", "definition", "details"),
  ...named("description", "comment", "comments", "note", "notes", "usage", "purpose", "summary"),
  ...named("constraints", "constraint", "constraints", "restriction", "restrictions", "limitation"),
  ...named(
    "range",
    "value range",
    "range",
    "valid values",
    "allowed values",
    "possible values",
    "valid value",
  ),
  ...named("default", "default value", "default", "defaults to"),
  crud: "other",
  "status code": "status",
  api: "api",
};

/** Words of columns that fields are called as well. */
export const fieldLikeColumns: Vocabulary["fieldLikeColumns"] = new Set([
  ...[
    "name",
    "key",
    "field",
    "fields",
    "property",
    "properties",
    "argument",
    "arguments",
    "element",
    "member",
  ],
  ...["header", "variable", "parameters", "attributes"],
]);

export const statusColumns: Vocabulary["statusColumns"] = {
  status: /^(?:\w+ )?status code$|^returned value$/i,
  description: /description|meaning/i,
};

export const errorColumns: Vocabulary["errorColumns"] = {
  code: /^error codes?$/i,
  status: /^(?:\w+ )?status code$/i,
  message: /message/i,
  description: /description|meaning|cause/i,
  solution: /solution|handling|measure/i,
};

/** Where a word of a cell ends that says all, or goes on with a remark. */
const ends = String.raw`(?=\s*(?:$|[(（.,;]))`;

export const yes = new RegExp(
  String.raw`^(?:yes\b|(?:mandatory|required|true|always|must|y|m)${ends}|[✓✔√☑✅](?=\s*$))`,
  "i",
);

export const no = new RegExp(
  String.raw`^(?:no\b|(?:optional|not (?:mandatory|required)|false|never|n|o)${ends})`,
  "i",
);

export const conditional =
  /^(?:conditional(?:ly)?\b|depends\b|depending\b|sometimes\b|c$)|\b(?:mandatory|required|must)\b/i;

export const deprecatedNote = /^(?:deprecated|discarded)$/i;

/** Columns of tables that name the permissions of operations. */
export const permissionColumns: Vocabulary["permissionColumns"] = {
  api: /^api/u,
  action: /^(?:actions?|authorization item)\b/u,
};

/** A bare word of a table's header between two others: only a dump has one on a line of its own. */
export const dumpHeader =
  /^(?:Parameter|Attribute|Field|Name|Status Code|API)\n\n(?:Mandatory|Required|Type|Description)$/mu;
