import { describe, expect, it } from "vitest";
import { claimNames } from "../../../../scraper/openapi/names/claims.js";

describe("claims on published names", () => {
  it.each<[string, Record<string, string[]>, [base: string, ...places: string[]][], (string | undefined)[]]>([
    ["the place", { Lock: ["a.200.lock"] }, [["Bolt", "a.200.lock"]], ["Lock"]],
    [
      "a split: the greater part",
      { Lock: ["a.200", "b.200", "c.200"] },
      [
        ["X", "c.200"],
        ["Y", "a.200", "b.200"],
      ],
      [undefined, "Lock"],
    ],
    [
      "a split in halves: the one that is called so",
      { Lock: ["a.200", "b.200"] },
      [
        ["X", "a.200"],
        ["lock", "b.200"],
      ],
      [undefined, "Lock"],
    ],
    [
      "a merger: the name of most places",
      { Bolt: ["a.200"], Lock: ["b.200", "c.200"] },
      [["X", "a.200", "b.200", "c.200"]],
      ["Lock"],
    ],
    [
      "a field that got a second table",
      { Lock: ["a.200.lock"] },
      [
        ["X", "a.200.lock"],
        ["Lock", "a.200.lock"],
      ],
      [undefined, "Lock"],
    ],
    ["another place", { Lock: ["a.200"] }, [["Lock", "b.200"]], [undefined]],
    ["hostile names", { constructor: ["__proto__.200"] }, [["X", "__proto__.200"]], ["constructor"]],
  ])("%s", (_, schemas, items, want) => {
    const claimants = items.map(([base, ...places]) => ({ base, places }));
    const { names } = claimNames(claimants, {
      operations: new Map(),
      schemas: new Map(Object.entries(schemas)),
    });
    expect(claimants.map((each) => names.get(each))).toEqual(want);
  });
});
