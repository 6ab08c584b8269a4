import { describe, expect, it } from "vitest";
import { placeOf, readWay, renamedPlace, splitPlace } from "../../../../scraper/openapi/names/places.js";

describe("places of schemas", () => {
  it.each<[operationId: string, way: string, place: string]>([
    ["showLock", ".200.bolt", "showLock.200.bolt"],
    ["locks.show", ".200.bolt", "locks\\.show.200.bolt"],
    ["locks|show\\", ".request", "locks\\|show\\\\.request"],
    ["__proto__", ".200", "__proto__.200"],
  ])("%s at %s", (operationId, way, place) => {
    expect(placeOf(operationId, way)).toBe(place);
    expect(splitPlace(place)).toEqual({ operationId, way });
    expect(renamedPlace(place, new Map([[operationId, "open.lock"]]))).toBe(`open\\.lock${way}`);
    expect(renamedPlace(place, new Map([["open", "shut"]]))).toBe(place);
  });

  it.each(["showLock", "", ".200", "showLock."])("%j is none, and stays as it is", (text) => {
    expect(splitPlace(text)).toBeNull();
    expect(renamedPlace(text, new Map([["showLock", "open"]]))).toBe(text);
  });

  it.each<
    [way: string, body: string, isWrapper: boolean, ...steps: [name: string, alternative: string | null][]]
  >([
    [".200", "200", false],
    [".request|wrapper", "request", true],
    [".200.lock.key", "200", false, ["lock", null], ["key", null]],
    [".200.lock|Bolt.key", "200", false, ["lock", "Bolt"], ["key", null]],
    [".200.lo\\|ck", "200", false, ["lo|ck", null]],
    [".200.lock\\\\|Bo\\.lt", "200", false, ["lock\\", "Bo.lt"]],
    [".200..a", "200", false, ["", null], ["a", null]],
  ])("%s, read", (way, body, isWrapper, ...steps) => {
    const want = steps.map(([name, alternative]) => ({ name, alternative }));
    expect(readWay(way)).toEqual({ body, isWrapper, steps: want });
  });
});
