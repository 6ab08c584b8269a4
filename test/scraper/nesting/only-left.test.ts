import { describe, expect, test } from "vitest";
import { readOperations } from "../../../scraper/operation/read-operations.js";
import { Reference } from "../../../scraper/reference/reference.js";
import { readPage } from "../../../scraper/page/index.js";
import { english } from "../../../scraper/family/english.js";
import { output, page, table } from "../pages.js";

type Row = readonly [name: string, type: string, description?: string];

interface Read {
  readonly leads: Readonly<Record<string, string | null | undefined>>;
  readonly rules: readonly string[];
}

/** The fields of a response that lead to tables, with their captions, and the rules of what is told. */
function read(root: readonly Row[], captions: readonly string[], example = "None"): Read {
  const rows = root.map(([name, type, description = "Text."]) => [name, type, description]);
  const inner = captions.map((caption) => table(caption, output, ["x", "String", "X."]));
  const response = [table("Table 1 Response body parameters", output, ...rows), ...inner].join("\n\n");
  const { name, text } = page("OpenDoor.txt", { response, responseExample: example });
  const opened = readPage(name, text, english);
  const context = { vocabulary: english, reference: new Reference([opened], english) };
  const [answer] = readOperations([opened], context);
  const success = answer?.value[0]?.responses.find(({ status }) => status === "200")?.body;
  const names = new Map(success?.root.fields.map((field) => [field.id, field.name]));
  const leads = [...(success?.nested ?? [])].map(
    ([id, targets]) => [names.get(id) ?? id, targets[0]?.table.title] as const,
  );
  return { leads: Object.fromEntries(leads), rules: answer?.findings.map(({ rule }) => rule) ?? [] };
}

describe("the only object without a table and the only table that nothing leads to", () => {
  test.each<[string, readonly Row[], string, string]>([
    ["error and ErrorDetail", [["error", "Object"]], "Table 2 ErrorDetail", "error"],
    ["hinge and HingeInformationRsp", [["hinge", "Object"]], "Table 2 HingeInformationRsp", "hinge"],
    [
      "a list, and a caption of words",
      [
        ["id", "String"],
        ["door", "Array of objects"],
      ],
      "Table 2 Door details of a house",
      "door",
    ],
  ])("%s", (_, root, caption, field) => {
    expect(read(root, [caption])).toMatchObject({
      leads: { [field]: caption.replace("Table 2 ", "") },
      rules: expect.arrayContaining(["inferred-table"]) as unknown,
    });
  });

  test.each<[string, readonly Row[], readonly string[], string?]>([
    ["the caption is of something else", [["error", "Object"]], ["Table 2 HingeDetail"]],
    [
      "two objects",
      [
        ["error", "Object"],
        ["hinge", "Object"],
      ],
      ["Table 2 ErrorDetail"],
    ],
    ["two tables", [["error", "Object"]], ["Table 2 ErrorDetail", "Table 3 ErrorHint"]],
    ["a text, not an object", [["error", "String"]], ["Table 2 ErrorDetail"]],
    ["the example shows another object", [["error", "Object"]], ["Table 2 ErrorDetail"], '{"error":{"y":1}}'],
  ])("not so: %s", (_, root, captions, example) => {
    expect(read(root, captions, example).leads).toEqual({});
  });
});

describe("captions that call a field by a noun", () => {
  test.each([
    ["Table 2 Description of the doors field", "doors"],
    ["Table 2 Description of field doors", "doors"],
    ["Table 2 Structure of the doors parameter", "doors"],
    ["Table 2 Description of door", "doors"],
  ])("%s", (caption, field) => {
    const root: Row[] = [
      ["doors", "Array of objects"],
      ["hinges", "Array of objects"],
    ];
    expect(read(root, [caption]).leads).toEqual({ [field]: caption.replace("Table 2 ", "") });
  });

  test("not so: a sentence about more than a field", () => {
    const root: Row[] = [
      ["doors", "Array of objects"],
      ["hinges", "Array of objects"],
    ];
    expect(read(root, ["Table 2 Description of the doors and all of their hinges"]).leads).toEqual({});
  });
});

describe("a list whose items are called by words that no type has", () => {
  test.each([
    ["List (front doors)", "See Table 2.", true],
    ["Array<front doors>", "For details, see Table 2.", true],
    ["List(iron doors)", "Doors, as in Table 2.", true],
    ["List (front doors)", "The doors of the house.", false],
    ["List (String)", "The doors of the house.", false],
  ])("%s, %s", (type, description, leads) => {
    const found = read([["doors", type, description]], ["Table 2 What a door is made of"]).leads;
    expect(found).toEqual(leads ? { doors: "What a door is made of" } : {});
  });
});
