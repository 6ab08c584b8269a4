import { describe, expect, it } from "vitest";
import {
  placeOf,
  renamedPlace,
  splitPlace,
  withoutAlternative,
} from "../../../../scraper/openapi/names/places.js";

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

  it.each([
    ["a.200.lock|Bolt", "a.200.lock"],
    ["a.200.lock", null],
    ["a.200.lo\\|ck", null],
    ["a.200.lock\\\\|Bolt", "a.200.lock\\\\"],
    ["a.200.lock|Bolt.key", null],
  ])("%s without its alternative", (place, want) => {
    expect(withoutAlternative(place)).toBe(want);
  });
});
