/** The pages of a small reference that document no operation, in the markup of the references, about the pages of fixtures.ts. */
import type { Document } from "../../scraper/scrape.js";

type Row = readonly string[];

function table(header: Row, ...rows: readonly Row[]): string {
  const row = (tag: string, cells: Row): string =>
    `<tr>${cells.map((cell) => (cell.startsWith("<td") ? cell : `<${tag} class="cellrowborder" valign="top"><p>${cell}</p>\n</${tag}>\n`)).join("")}</tr>\n`;
  return (
    `\n<div class="tablenoborder"><table cellpadding="4" frame="border"><thead align="left">${row("th", header)}</thead>\n` +
    `<tbody>${rows.map((cells) => row("td", cells)).join("")}</tbody>\n</table>\n</div>\n`
  );
}

function page(name: string, title: string, body: string): Document {
  const head = `<a name="${name}"></a><a name="${name}"></a>\n\n<h1 class="topictitle1">${title}</h1>\n`;
  return { name: `${name}.html`, text: `${head}<div id="body1">${body}</div>\n` };
}

/** Categories over several rows, titles that link to their pages. */
export const overview = page(
  "overview",
  "API Overview",
  table(
    ["Type", "API", "Description"],
    ['<td rowspan="2"><p>Kites</p></td>', '<a href="ListKites.html">Listing Kites</a>', "Lists kites."],
    ['<a href="kites_0001.html">Creating a Kite</a>', "Creates a kite."],
    ["Strings", '<a href="strings.html">Querying Strings</a>', "Queries strings."],
  ),
);

export const errorCodes = page(
  "codes",
  "Error Codes",
  table(
    ["Status Code", "Error Codes", "Error Message", "Description", "Solution"],
    ["400", "Kites.0101", "no wind", "There is no wind.", "Wait."],
    ['<td rowspan="2"><p>409</p></td>', "Kites.0102", "tangled", "The strings are tangled.", "Untie them."],
    ["Kites.0103", "tangled again", "They are tangled again.", "Cut them."],
  ),
);

export const statusCodes = page(
  "values",
  "Returned Values for General Requests",
  `<ul><li>Normal${table(["Returned Value", "Description"], ["200", "It flies."], ["204", "It is gone."])}</li>` +
    `<li>Abnormal${table(["Returned Value", "Description"], ["400 Bad Request", "No wind."], ["404 Not Found", "No kite."])}</li></ul>`,
);

export const permissions = page(
  "permissions",
  "Permissions",
  table(
    ["Permission", "API", "Action"],
    ["Listing kites", "GET /v1/{project_id}/kites", "kites:kite:list"],
    ["Creating kites", "POST /v1/{project_id}/kites", "kites:kite:create"],
  ),
);

/** One page is missing, one chapter has no page. */
export const contents: Document = {
  name: "CONTENTS.json",
  text: JSON.stringify(
    [
      { title: "Kites", uri: "kites.html", p_code: "", code: "1" },
      { title: "Querying Kites", uri: "ListKites.html", p_code: "1", code: "2" },
      { title: "Creating a Kite", uri: "kites_0001.html", p_code: "1", code: "3" },
      { title: "Parts", uri: "", p_code: "1", code: "4" },
      { title: "Querying Strings", uri: "EN-US_TOPIC_0009.html", p_code: "4", code: "5" },
    ],
    null,
    "\t",
  ),
};
