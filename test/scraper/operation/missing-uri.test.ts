import { describe, expect, test } from "vitest";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { output, page, table } from "../pages.js";

const good = page("good.txt", { title: "Listing Kites", uri: "GET /v1/kites" });
const rows = table("Table 1 Response body parameters", output, ["id", "String", "The kite."]);

/** The page of an operation without a section on its URI. */
function withoutUri(name: string, sections: Readonly<Record<string, string>>): Document {
  const all = { Function: "This API is used to list berths.", ...sections };
  const text = Object.entries(all).map(([heading, body]) => `${heading}\n\n${body}`);
  return { name, text: ["Listing Berths", ...text].join("\n\n") };
}

const body = { "Request Parameters": "None", "Response Parameters": rows };

function read(odd: Document): { paths: readonly string[]; told: readonly string[] } {
  const { contract, findings } = scrape([good, odd], defaultService("kites"));
  const told = findings.filter(({ rule }) => /^(?:missing-uri|unread-page)$/u.test(rule));
  return {
    paths: Object.keys(contract.paths ?? {}).sort(),
    told: told.map(({ severity, rule, source, message }) => `${source} ${severity} ${rule}: ${message}`),
  };
}

describe("reading S5: a page with the sections of an operation, and none on its URI", () => {
  const cases: [what: string, odd: Document, path: string | null, told: RegExp][] = [
    [
      "its example shows it",
      withoutUri("a.txt", { ...body, "Example Requests": "GET https://{Endpoint}/v2.0/berths" }),
      "/v2.0/berths",
      /^a\.txt:\d+ warning missing-uri: the page has sections on a request and a response, and none on a URI; GET \/v2\.0\/berths was taken from the example of line \d+$/,
    ],
    [
      "with placeholders",
      withoutUri("a.txt", { ...body, "Example Requests": "GET /v2.0/{yard_id}/berths" }),
      "/v2.0/{yard_id}/berths",
      /warning missing-uri: .*; GET \/v2\.0\/\{yard_id\}\/berths was taken/,
    ],
    [
      "its example shows an ID, of which nobody says that it is a parameter",
      withoutUri("a.txt", { ...body, "Example Requests": "GET /v2.0/berths/7f3c" }),
      null,
      /^a\.txt:\d+ error unread-page: .*; its example shows GET \/v2\.0\/berths\/7f3c, whose parameters are not told; nothing was taken/,
    ],
    [
      "no example, but statuses",
      withoutUri("a.txt", { ...body, "Status Codes": "See Status Codes." }),
      null,
      /^a\.txt:\d+ error unread-page: .* none on a URI; nothing was taken from it$/,
    ],
    [
      "a page on requests in general, maybe",
      withoutUri("a.txt", body),
      null,
      /^a\.txt:\d+ warning missing-uri: .*; nothing was taken from it$/,
    ],
  ];
  test.each(cases)("%s", (_, odd, path, told) => {
    const { paths, told: found } = read(odd);
    expect(paths).toEqual([...(path === null ? [] : [path]), "/v1/kites"].sort());
    expect(found).toEqual([expect.stringMatching(told)]);
  });

  const fine: [what: string, odd: Document][] = [
    ["of shared structures", withoutUri("a.txt", { "Response Parameters": rows })],
    [
      "on how to make requests",
      withoutUri("a.txt", { "Example Requests": "GET https://{Endpoint}/v2.0/berths" }),
    ],
  ];
  test.each(fine)("a page that only looks alike: %s", (_, odd) => {
    expect(read(odd)).toEqual({ paths: ["/v1/kites"], told: [] });
  });
});
