import type { Vocabulary } from "../vocabulary.js";

export const columns: Vocabulary["columns"] = {
  parameter: "name",
  attribute: "name",
  mandatory: "mandatory",
  type: "type",
  description: "description",
  remarks: "description",
  "default value": "default",
  constraint: "other",
  crud: "other",
  "status code": "status",
  api: "api",
};

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

export const yes = /^yes\b/i;

export const no = /^no\b/i;

/** Columns of tables that name the permissions of operations. */
export const permissionColumns: Vocabulary["permissionColumns"] = {
  api: /^api/u,
  action: /^(?:actions?|authorization item)\b/u,
};

/** A bare word of a table's header between two others: only a dump has one on a line of its own. */
export const dumpHeader = /^(?:Parameter|Status Code|API)\n\n(?:Mandatory|Type|Description)$/mu;
