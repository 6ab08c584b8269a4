import { expect, test } from "vitest";
import { defectReport, defectsOf } from "../../../cli/report/defects.js";
import { defectsMarkdown } from "../../../cli/report/defects-markdown.js";
import { defectsText } from "../../../cli/report/defects-text.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { rules } from "../../../core/findings/rules.js";

const right = 'The table and the example both say "a", or both "A".';
const misspelt = finding("misspelt-field", "B.html:12", 'the example holds "A",\nnot "a"', "/a", right);
const link = finding("broken-reference", "A.html:9", 'the link "there" leads to #x');
const late = finding("broken-reference", "A.html:120", "Table 7");
const limit = finding("unread-clause", "A.html:10", "a sentence that no rule reads");
const findings: readonly Finding[] = [misspelt, limit, late, link];

test("a defect is what a document could say better", () => {
  expect(defectsOf(findings)).toEqual([misspelt, late, link]);
});

test("by document and line, the gravest kinds first, whatever their order was", () => {
  const report = defectReport("Doors", findings);
  expect(report).toEqual(defectReport("Doors", [...findings].reverse()));
  expect(
    report.documents.map(({ document, defects }) => [document, defects.map(({ line }) => line)]),
  ).toEqual([
    ["A.html", [9, 120]],
    ["B.html", [12]],
  ]);
  expect(report.documents[1]?.defects).toEqual([
    { line: 12, rule: "misspelt-field", severity: "warning", message: misspelt.message, right },
  ]);
  expect(report.rules.map(({ rule, findings: number, pages }) => [rule, number, pages])).toEqual([
    ["broken-reference", 2, 1],
    ["misspelt-field", 1, 1],
  ]);
});

test("as text", () => {
  expect(defectsText(defectReport("Doors", findings))).toBe(`A.html
    9  warning  the link "there" leads to #x  broken-reference
       right: ${rules["broken-reference"].right}
  120  warning  Table 7  broken-reference
       right: ${rules["broken-reference"].right}

B.html
  12  warning  the example holds "A", not "a"  misspelt-field
      right: ${right}

Doors
  defects       3 in 2 documents

  Findings                   number  pages
  warning  broken-reference       2      1
  warning  misspelt-field         1      1`);
});

test("as Markdown, where no text of a document does anything", () => {
  expect(
    defectsMarkdown(defectReport("Doors <b>", [finding("broken-reference", "A|B.html:9", "a | `b`\nc")])),
  ).toBe(`# Doors &lt;b>: what the documents get wrong

1 defect in 1 document.

| rule | severity | number | documents | means |
| --- | --- | ---: | ---: | --- |
| broken-reference | warning | 1 | 1 | ${rules["broken-reference"].means} |

## A\\|B.html

| line | rule | what it says | what would be right |
| ---: | --- | --- | --- |
| 9 | broken-reference | a \\| \\\`b\\\` c | ${rules["broken-reference"].right} |
`);
});

test("no defect", () => {
  const report = defectReport("Doors", [limit]);
  expect(defectsText(report)).toBe("Doors: no defect was found.");
  expect(defectsMarkdown(report)).toBe("# Doors: what the documents get wrong\n\nNo defect was found.\n");
});
