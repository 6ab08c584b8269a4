/** Parameters as text: style × explode × type, after the table of OpenAPI 3.1.1, section 4.8.12.6. */

import { describe, expect, test } from "vitest";
import type { ParameterDescriptor, ParameterStyle } from "../../../../generator/runtime/operation.js";
import { headerValue, pathValue, queryPairs } from "../../../../generator/runtime/http/serialize.js";

const list = ["blue", "black", "brown"];
const fields = { R: 100, G: 200, B: 150 };

function parameter(
  place: ParameterDescriptor["in"],
  style: ParameterStyle,
  explode: boolean,
): ParameterDescriptor {
  return { name: "color", in: place, style, explode, allowReserved: false };
}

describe("path", () => {
  test.each([
    ["simple", false, "blue", "blue"],
    ["simple", false, "a/b c?d#e", "a%2Fb%20c%3Fd%23e"],
    ["simple", false, 5, "5"],
    ["simple", false, true, "true"],
    ["simple", false, list, "blue,black,brown"],
    ["simple", false, fields, "R,100,G,200,B,150"],
    ["simple", true, fields, "R=100,G=200,B=150"],
    ["label", false, "blue", ".blue"],
    ["label", false, list, ".blue,black,brown"],
    ["label", true, list, ".blue.black.brown"],
    ["label", false, fields, ".R,100,G,200,B,150"],
    ["label", true, fields, ".R=100.G=200.B=150"],
    ["matrix", false, "blue", ";color=blue"],
    ["matrix", false, list, ";color=blue,black,brown"],
    ["matrix", true, list, ";color=blue;color=black;color=brown"],
    ["matrix", false, fields, ";color=R,100,G,200,B,150"],
    ["matrix", true, fields, ";R=100;G=200;B=150"],
    ["json", false, { a: 1 }, "%7B%22a%22%3A1%7D"],
    ["simple", false, [], ""],
    ["simple", false, undefined, ""],
  ] as const)("%s explode=%s %j", (style, explode, value, wanted) => {
    expect(pathValue(parameter("path", style, explode), value)).toBe(wanted);
  });
});

describe("query", () => {
  test.each([
    ["form", true, "", "color="],
    ["form", true, "a&b=c", "color=a%26b%3Dc"],
    ["form", true, list, "color=blue&color=black&color=brown"],
    ["form", false, list, "color=blue,black,brown"],
    ["form", false, ["a,b", "c"], "color=a%2Cb,c"],
    ["form", true, fields, "R=100&G=200&B=150"],
    ["form", false, fields, "color=R,100,G,200,B,150"],
    ["spaceDelimited", false, list, "color=blue%20black%20brown"],
    ["spaceDelimited", false, fields, "color=R%20100%20G%20200%20B%20150"],
    ["pipeDelimited", false, list, "color=blue%7Cblack%7Cbrown"],
    ["pipeDelimited", true, list, "color=blue&color=black&color=brown"],
    ["deepObject", true, fields, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
    ["deepObject", true, { a: { b: [1, 2] }, c: null }, "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"],
    ["json", true, { a: 1 }, "color=%7B%22a%22%3A1%7D"],
    ["form", true, null, ""],
    ["form", true, undefined, ""],
    ["form", true, [], ""],
    ["form", true, [null, 1], "color=1"],
    ["form", true, 0, "color=0"],
    ["form", true, false, "color=false"],
  ] as const)("%s explode=%s %j", (style, explode, value, wanted) => {
    expect(queryPairs(parameter("query", style, explode), value).join("&")).toBe(wanted);
  });

  test("allowReserved keeps what does not end the query", () => {
    const reserved = { ...parameter("query", "form", true), allowReserved: true };
    expect(queryPairs(reserved, "a/b:c?d&e#f+g=h")).toEqual(["color=a/b:c?d%26e%23f%2Bg%3Dh"]);
  });

  test("what has no serialisation is refused", () => {
    expect(() => queryPairs(parameter("query", "form", true), [[1]])).toThrow(TypeError);
    expect(() => queryPairs(parameter("query", "form", true), { a: { b: 1 } })).toThrow(TypeError);
    expect(() => queryPairs(parameter("query", "form", true), "\ud800")).toThrow("is not well-formed");
  });
});

describe("header", () => {
  test.each([
    ["simple", false, "a b", "a b"],
    ["simple", false, list, "blue,black,brown"],
    ["simple", false, fields, "R,100,G,200,B,150"],
    ["simple", true, fields, "R=100,G=200,B=150"],
    ["json", false, [1], "[1]"],
    ["simple", false, null, undefined],
  ] as const)("%s explode=%s %j", (style, explode, value, wanted) => {
    expect(headerValue(parameter("header", style, explode), value)).toBe(wanted);
  });
});
