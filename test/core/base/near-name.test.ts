import { describe, expect, test } from "vitest";
import { misspeltFor, nearestNames } from "../../../core/base/near-name.js";

describe("a name that is a misspelling of another", () => {
  const cases: [what: string, name: string, candidates: string[], want: string | null][] = [
    ["case", "adminpass", ["userid", "adminPass"], "adminPass"],
    ["signs between words", "image_id", ["imageId"], "imageId"],
    ["number", "SampleLabel", ["SampleLabels"], "SampleLabels"],
    ["number, of a word in -y", "policies", ["policy"], "policy"],
    ["two letters that changed places", "dispalyName", ["displayName"], "displayName"],
    ["one letter", "flavors_id", ["flavor_id"], "flavor_id"],
    ["case goes before one letter", "sizeMB", ["sizeGB", "sizemb"], "sizemb"],
    ["a short name and one letter", "size", ["side"], null],
    ["two letters", "max_count", ["min_count"], null],
    ["a short name in the plural", "tags", ["tag"], "tag"],
    ["an s that is no plural", "os", ["o"], null],
    ["the name itself", "name", ["name"], null],
    ["nothing but signs is like no other sign", "-", ["a"], null],
  ];
  test.each(cases)("%s", (_, name, candidates, want) => {
    expect(misspeltFor(name, candidates)).toBe(want);
  });
});

describe("what someone probably meant", () => {
  const names = ["updateNotebook", "showNotebook", "UpdateNotebookRequestBody", "patchNetwork"];
  const cases: [what: string, name: string, want: string[]][] = [
    ["the nearest first", "updatenotebok", ["updateNotebook"]],
    ["nothing alike", "xyz", []],
  ];
  test.each(cases)("%s", (_, name, want) => {
    expect(nearestNames(name, names, 3)).toEqual(want);
  });
});
