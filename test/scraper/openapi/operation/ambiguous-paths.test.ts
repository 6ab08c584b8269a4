import { describe, expect, test } from "vitest";
import { scrape } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { page } from "../../pages.js";

/** The findings on operations at these URIs, each on a page of its own. */
function read(...uris: readonly string[]) {
  const pages = uris.map((uri, index) => page(`Page${index}.txt`, { title: `Page ${index}`, uri }));
  const { findings } = scrape(pages, defaultService("doors"));
  return findings
    .filter(({ rule }) => rule === "ambiguous-paths")
    .map(({ source, message, pointer }) => ({ source, message, pointer }));
}

describe("paths that no URL fits both, or one of which is the more exact", () => {
  test.each([
    [["GET /doors/{id}", "GET /doors/all"]],
    [["GET /doors/{id}/lock", "GET /doors/all/lock"]],
    [["GET /doors/{id}/lock", "GET /doors/all/{part}/x"]],
    [["GET /doors/{id}/lock", "GET /gates/all/{part}"]],
    [["GET /doors/{id}/lock", "POST /doors/{door}/lock"]],
    [["GET /doors/{a}/{b}", "GET /doors/all/{b}"]],
    [["GET /", "GET /{version}"]],
  ])("%j", (uris) => {
    expect(read(...uris)).toEqual([]);
  });
});

describe("paths that share URLs", () => {
  test("are told with a URL and both places", () => {
    expect(read("GET /doors/{id}/lock", "GET /doors/all/{part}")).toEqual([
      {
        source: "Page1.txt:9",
        message:
          "/doors/all/{part} shares URLs with other paths of the service: /doors/all/lock is /doors/{id}/lock too (Page0.txt:9). These are the service's own paths as documented",
        pointer: "/paths/~1doors~1all~1{part}",
      },
    ]);
  });

  test.each([
    ["more placeholders on one side", ["GET /{a}/doors/{b}/{c}", "GET /x/{b}/y/z"], "/x/doors/y/z"],
    ["any method", ["GET /doors/{id}/lock", "DELETE /doors/all/{part}"], "/doors/all/lock"],
  ])("%s", (_, uris, url) => {
    const messages = read(...uris).map(({ message }) => message);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${url} is`);
  });

  test("the one path that shares with many is told, once", () => {
    const many = ["lock", "bolt", "hinge", "frame", "knob"].map((part) => `GET /doors/{id}/${part}`);
    const told = read(...many.slice(0, 2), "GET /doors/all/{part}", ...many.slice(2));
    expect(told.map(({ source }) => source)).toEqual(["Page2.txt:9"]);
    expect(told[0]?.message).toMatch(/\/doors\/all\/lock is .*; so it is with 2 more\./);
  });
});
