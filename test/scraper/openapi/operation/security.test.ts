import { describe, expect, test } from "vitest";
import { valueAt, type Json } from "../../../../core/base/json.js";
import { scrape, type Document } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { page, input, table } from "../../pages.js";

type Row = readonly [name: string, mandatory: string, description: string];

/** A page of GET `path` whose request has these headers. */
function operation(name: string, path: string, ...rows: readonly Row[]): Document {
  const cells = rows.map(([header, mandatory, text]): string[] => [header, mandatory, "String", text]);
  const headers = table("Table 1 Request header parameters", input, ...cells);
  return page(`${name}.txt`, {
    title: name,
    uri: `GET ${path}`,
    ...(rows.length > 0 ? { request: headers } : {}),
  });
}

const token: Row = ["X-Auth-Token", "Yes", "Token of the caller."];
const trace: Row = ["X-Trace", "Yes", "Where the call began."];
const prose = (text: string): Document => ({
  name: "zz.txt",
  text: `Calling APIs\n\nAuthentication\n\n${text}`,
});

interface Read {
  readonly root: Json | undefined;
  readonly schemes: Json | undefined;
  readonly own: (path: string) => Json | undefined;
  readonly told: readonly string[];
}

function read(documents: readonly Document[], security = {}): Read {
  const { contract, findings } = scrape(documents, { ...defaultService("doors"), securitySchemes: security });
  return {
    root: valueAt(contract, "/security"),
    schemes: valueAt(contract, "/components/securitySchemes"),
    own: (path) => valueAt(contract, `/paths/${path.replaceAll("/", "~1")}/get/security`),
    told: findings.filter(({ rule }) => rule === "unstated-credentials").map(({ source }) => source),
  };
}

const apiKey = (name: string): Record<string, Json> => ({ type: "apiKey", in: "header", name });

describe("security from the pages alone", () => {
  test("a token header of every page is a scheme, and the security of all (reading S2)", () => {
    const { root, schemes, own, told } = read([
      operation("A", "/a", token),
      operation("B", "/b", token, trace),
    ]);
    expect(root).toEqual([{ token: [] }]);
    expect(schemes).toMatchObject({
      token: { ...apiKey("X-Auth-Token"), description: "Token of the caller." },
    });
    expect([own("/a"), own("/b"), told]).toEqual([undefined, undefined, []]);
  });

  test("of some pages, it is their security, and the others are told", () => {
    const { root, own, told } = read([operation("A", "/a", token), operation("B", "/b")]);
    expect([root, own("/a"), own("/b")]).toEqual([[], [{ token: [] }], undefined]);
    expect(told).toEqual(["B.txt:1"]);
  });

  test.each<[string, readonly Row[], Json]>([
    ["one that may be left out", [["X-Auth-Token", "No", "T."]], [{ token: [] }, {}]],
    [
      "of two optional ones either",
      [
        ["X-Auth-Token", "No", "T."],
        ["Authorization", "No", "The signature."],
      ],
      [{ token: [] }, { signature: [] }],
    ],
    [
      "two mandatory ones together",
      [token, ["X-Apig-AppCode", "Yes", "Code of the app."]],
      [{ token: [], appCode: [] }],
    ],
    ["a bearer token", [["Authorization", "Yes", "Bearer token, as Bearer abc."]], [{ bearer: [] }]],
    ["a name in other letters", [["x-auth-token", "Yes", "T."]], [{ token: [] }]],
    ["an API key", [["X-Api-Key", "Yes", "The key."]], [{ apiKey: [] }]],
    // What only looks alike.
    ["the token of somebody else", [["X-Subject-Token", "Yes", "The token to look at."]], []],
    ["any other header", [trace], []],
  ])("%s", (_, rows, want) => {
    expect(read([operation("A", "/a", ...rows)]).root).toEqual(want);
  });

  test("a page that tells how all calls are signed", () => {
    const text =
      "Add the header X-Auth-Token: ABC to each request.\n\nOr sign it: Authorization: SDK-HMAC-SHA256 Access=…, with X-Sdk-Date.";
    const { root, schemes, own, told } = read([
      operation("A", "/a", token),
      operation("B", "/b"),
      prose(text),
    ]);
    expect(root).toEqual([{ token: [] }, { signature: [] }]);
    expect(schemes).toMatchObject({ signature: apiKey("Authorization"), token: apiKey("X-Auth-Token") });
    expect([own("/a"), own("/b"), told]).toEqual([undefined, undefined, []]);
  });

  test("a page that only mentions a token describes nothing", () => {
    const { root } = read([
      operation("B", "/b"),
      prose("A user token opens every door. The error 401 means that it is old."),
    ]);
    expect(root).toEqual([]);
  });
});

describe("security of service.yaml", () => {
  test("it is what counts", () => {
    const { root, schemes, told } = read([operation("A", "/a", token)], { key: apiKey("X-Auth-Token") });
    expect([root, schemes, told]).toEqual([[{ key: [] }], { key: apiKey("X-Auth-Token") }, []]);
  });

  test("a header of credentials that it has no scheme for is told", () => {
    const { told } = read([operation("A", "/a", token, ["Authorization", "No", "S."])], {
      key: apiKey("X-Auth-Token"),
    });
    expect(told).toHaveLength(1);
  });
});
