/** Small references of hand-written pages of which a dump has lost what a reader needs. */
import type { Document } from "../../../scraper/scrape.js";
import { input, output, page, table } from "./fixtures.js";

/** A page of the older cloud APIs, with the sections that matter. */
function openstack(name: string, sections: Readonly<Record<string, string>>): Document {
  const usual = {
    Function: "<p>This API is used to query.</p>",
    URI: "<p>GET /v2/pictures</p>",
    Request: "<p>None</p>",
  };
  const all = Object.entries({ ...usual, ...sections, "Returned Values": "<p>See Returned Values.</p>" });
  return { name: `${name}.html`, text: page(name.toUpperCase(), "Querying", all) };
}

function code(value: unknown): string {
  return `<pre class="screen">${JSON.stringify(value, null, 4)}</pre>\n`;
}

/** Lists in cells, and with them the numbers of tables, are lost; captions name the cases. */
const alternatives: readonly Document[] = [
  {
    name: "kites_0002.html",
    text: page("kites_0002", "Flying a Kite", [
      ["Function", "<p>This API is used to fly a kite.</p>"],
      ["URI", "<p>POST /v1/flights</p>"],
      [
        "Request Body",
        table({
          caption: "Table 1 Parameters",
          header: input,
          rows: [
            ["mode", "Yes", "String", "How it flies."],
            [
              "config",
              "Yes",
              "config array",
              '<p>What it needs.</p>\n<ul><li>If it is alone, see <a href="#t2">Table 2</a>.</li><li>If it has a train, see <a href="#t3">Table 3</a>.</li></ul>',
            ],
            ["line", "No", "Object", 'The line. For details, see <a href="#t4">Table 4</a>.'],
          ],
        }) +
          table({
            caption: "Table 2 config parameters of single",
            anchor: "t2",
            header: input,
            rows: [
              ["kite_id", "Yes", "String", "The kite."],
              ["height", "Yes", "Integer", "The height."],
            ],
          }) +
          table({
            caption: "Table 3 config parameters of train",
            anchor: "t3",
            header: input,
            rows: [
              ["kite_id", "Yes", "String", "The first kite."],
              ["kites", "Yes", "Integer", "How many there are."],
            ],
          }) +
          table({
            caption: "Table 4 line parameters",
            anchor: "t4",
            header: input,
            rows: [["length", "Yes", "Integer", "Its length."]],
          }),
      ],
      ["Response Body", "<p>None</p>"],
      [
        "Samples",
        '<ul><li>Sample request<pre class="screen">POST    https://endpoint/v1/flights\n{\n  "mode": "single",\n  "config": [{\n    "kite_id": "k",\n    "height": 9\n  }]\n}\nOr\n{\n  "mode": "train",\n  "config": []\n}</pre>\n</li></ul>',
      ],
      ["Status Code", "<p>See Status Code.</p>"],
    ]),
  },
];

/** Objects without a name or number, tables level by level. */
const levels = openstack("en-us_topic_0010", {
  Response:
    table({
      caption: "Table 1 Response parameters",
      header: output,
      rows: [
        ["pictures", "Array of objects", "Specifies the pictures."],
        ["pictures_links", "Array of objects", "Specifies the next page."],
        ["author", "Object", "Specifies the author."],
      ],
    }) +
    table({
      caption: "Table 2 pictures information",
      header: output,
      rows: [
        ["id", "String", "Specifies the ID."],
        ["links", "Array of objects", "Specifies the links."],
      ],
    }) +
    table({
      caption: "Table 3 pictures_links parameters",
      header: output,
      rows: [
        ["href", "String", "Specifies the URL of the next page."],
        ["rel", "String", "Specifies the direction."],
      ],
    }) +
    table({
      caption: "Table 4 links parameter description",
      header: output,
      rows: [
        ["href", "String", "Specifies the URL."],
        ["rel", "String", "Specifies what it is for."],
        ["type", "String", "Specifies the type."],
      ],
    }),
  "Example Response": code({
    pictures: [{ id: "p1", links: [{ href: "https://example.com", rel: "self", type: "image" }] }],
    author: { any: "key" },
  }),
});

/** A table of another kind counts among the numbers, and what stands behind a table leads to the next one. */
const numbers = openstack("en-us_topic_0011", {
  URI:
    "<p>GET /v2/{project_id}/pictures</p>\n" +
    table({
      caption: "Table 1 Parameter description",
      header: ["Parameter", "Mandatory", "Description"],
      rows: [["project_id", "Yes", "Specifies the project ID."]],
    }) +
    "<p>Parameters in the following table can be used to filter the results.</p>\n<p>Table 2 describes them.</p>\n" +
    table({
      caption: "Table 2 Query parameters",
      header: input,
      rows: [["state", "No", "String", "Specifies the state."]],
    }) +
    table({
      caption: "Table 3 Mapping of states",
      header: ["State Here", "State There"],
      rows: [
        ["queued", "saving"],
        ["active", "active"],
      ],
    }),
  Response:
    table({
      caption: "Table 4 Response parameters",
      header: output,
      rows: [
        ["pages", "Array of objects", "Specifies the pages. For details, see Table 6."],
        ["frame", "Object", "Specifies the frame. For details, see Table 5."],
      ],
    }) +
    table({
      caption: "Table 5 frame parameters",
      header: output,
      rows: [["wood", "String", "Specifies the wood."]],
    }) +
    table({
      caption: "Table 6 pages parameters",
      header: output,
      rows: [["href", "String", "Specifies the URL."]],
    }),
});

/** Paragraphs of a cell that explain a word each, a note that no word announces, a table in a list. */
const words = openstack("en-us_topic_0012", {
  Function:
    "<p>This API is used to query strings.</p>\n<ul><li>Strings of these makes can be queried:" +
    table({
      caption: "Table 1 Makes",
      header: ["Make", "Length"],
      rows: [
        ["Nylon", "20 m"],
        ["Hemp", "10 m"],
      ],
    }) +
    "</li></ul>",
  Response: table({
    caption: "Table 2 Response parameters",
    header: output,
    rows: [
      [
        "kept",
        "String",
        "<p>Whether to keep it. Options:</p>\n<p>True: it is kept. It can be used again.</p>\n<p>False: it is not.</p>",
      ],
      [
        "stop",
        "String",
        "<p>How it stops. The default value is SOFT.</p>\n<p>SOFT: as usual (default)</p>\n<p>HARD: at once</p>",
      ],
      [
        "knot",
        "String",
        '<p>The knot.</p>\n<div class="note"><img src="note.png"><span class="notetitle"> </span><div class="notebody"><p>It holds.</p>\n</div></div>',
      ],
    ],
  }),
});

/** Examples of several cases below headings of their own, two bodies in one block of code, remarks in JSON. */
const examples = openstack("en-us_topic_0013", {
  URI: "<p>POST /v2/strings</p>",
  Request: table({
    caption: "Table 1 Request parameters",
    header: input,
    rows: [
      ["length", "Yes", "Integer", "Specifies the length."],
      ["make", "No", "String", "Specifies the make."],
    ],
  }),
  Response: table({
    caption: "Table 2 Response parameters",
    header: output,
    rows: [["id", "String", "Specifies the ID."]],
  }),
  "Example Request (One String)": `Request example${code({ length: 3 })}<pre class="screen">{\n  "length": 4, //in metres, whatever the make\n  "make": "hemp" //or any other\n}</pre>`,
  "Example Response (One String)": code({ id: "s1" }),
  "Example Request (Any String)":
    '<pre class="screen">{\n  "length": 5\n}\nOr\n{\n  "length": 6,\n  "make": "nylon"\n}</pre>',
  "Example Response (Any String)": code({ id: "s2" }),
});

/** References of hand-written pages, each by what a dump of it takes to be read. */
export const handWrittenCases: readonly (readonly [string, readonly Document[]])[] = [
  ["alternatives of a field whose numbers are lost with a list", alternatives],
  ["objects without a name, their tables level by level", [levels]],
  ["tables by their numbers, one of them of another kind", [numbers]],
  ["words that are explained, notes and tables in prose", [words]],
  ["examples of several cases", [examples]],
];
