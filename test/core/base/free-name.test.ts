import { describe, expect, it } from "vitest";
import { TakenNames } from "../../../core/base/free-name.js";

describe("names that are given once", () => {
  it.each<[string, readonly string[], readonly [string, ...string[]], string]>([
    ["a free one", [], ["a"], "a"],
    ["case tells nothing apart", ["A"], ["a", "b"], "b"],
    ["the last candidate is numbered", ["a", "b"], ["a", "b"], "b2"],
    ["numbers that are taken", ["a", "a2", "A3"], ["a"], "a4"],
    ["a hostile name", [], ["__proto__"], "__proto__"],
  ])("%s", (_, taken, [first, ...others], want) => {
    expect(new TakenNames(taken).take(first, ...others)).toBe(want);
  });

  it("never gives a name twice", () => {
    const names = new TakenNames();
    expect(["a", "A", "a", "a2"].map((name) => names.take(name))).toEqual(["a", "A2", "a3", "a22"]);
  });
});
