import { describe, expect, test } from "vitest";
import { gathered } from "../../../core/findings/with-findings.js";
import { english } from "../../../scraper/family/english.js";
import { readOperations } from "../../../scraper/operation/read-operations.js";
import { readPage } from "../../../scraper/page/index.js";
import { Reference } from "../../../scraper/reference/reference.js";

const head = "<tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>";
const inner = `<table>${head}<tr><td>thickness</td><td>Yes</td><td>Integer</td><td>Mm.</td></tr></table>`;

/** The members of each object in the body of a request whose table has these rows, and what was said. */
function members(rows: string): {
  readonly of: Record<string, readonly string[]>;
  readonly said: readonly string[];
} {
  const text = `<h1>Opening a Door</h1><h2>URI</h2><p>POST /v1/doors</p><h2>Request Parameters</h2><table>${head}${rows}</table>`;
  const page = readPage("Door.html", text, english);
  const context = { vocabulary: english, reference: new Reference([page], english) };
  const { value, findings } = gathered(readOperations([page], context));
  const body = value.flat()[0]?.requestBody;
  const named = (body?.root.fields ?? []).map(({ id, name }): [string, readonly string[]] => {
    const tables = body?.nested.get(id) ?? [];
    return [
      name,
      tables.flatMap(({ table }) => table.fields.map((field) => `${field.name} ${field.mandatory}`)),
    ];
  });
  return {
    of: Object.fromEntries(named),
    said: findings
      .filter(({ rule }) => rule !== "assumed-status")
      .map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe("members that stand in the table of their object", () => {
  test.each([
    ["bugs D17", `<tr><td>frame</td><td>Yes</td><td>Object</td><td>${inner}</td></tr>`],
    ["behind words", `<tr><td>frame</td><td>Yes</td><td>Object</td><td>A frame.${inner}</td></tr>`],
    ["of a list", `<tr><td>frame</td><td>Yes</td><td>Array of objects</td><td>${inner}</td></tr>`],
    ["in the type cell", `<tr><td>frame</td><td>Yes</td><td>Object${inner}</td><td>A frame.</td></tr>`],
    [
      "in a row below",
      `<tr><td>frame</td><td>Yes</td><td>Object</td><td></td></tr><tr><td colspan=4>${inner}</td></tr>`,
    ],
  ])("%s", (_, rows) => {
    expect(members(rows)).toEqual({ of: { frame: ["thickness yes"] }, said: [] });
  });

  test("looks alike: a table of what values mean", () => {
    const values = "<table><tr><th>Value</th><th>Meaning</th></tr><tr><td>1</td><td>Thin</td></tr></table>";
    const rows = `<tr><td>frame</td><td>Yes</td><td>String</td><td>${values}</td></tr>`;
    expect(members(rows)).toEqual({ of: { frame: [] }, said: [] });
  });

  test("a row across all columns is no field, and told", () => {
    const rows = `<tr><td colspan=4>Paint</td></tr><tr><td>color</td><td>No</td><td>String</td><td>Color.</td></tr>`;
    expect(members(rows)).toEqual({
      of: { color: [] },
      said: ['unread-row: the row "Paint" across all columns is no field'],
    });
  });
});
