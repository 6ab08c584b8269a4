import { expect, test } from "vitest";
import { renderBlankLine } from "../../../tools/render/blankline.js";
import { renderPipe } from "../../../tools/render/pipe.js";

const html = `<a name="x"></a>
<h1 class="topictitle1">Flying &amp; Landing</h1>
<div><div class="section"><h4 class="sectiontitle">Function</h4><p>This API flies <strong>kites</strong>.</p>
<ul><li>In wind</li><li>In rain<pre class="screen">{
  "a" : 1
}</pre>
</li></ul>
<div class="p">See below.<div class="tablenoborder"><table><caption><b>Table 1 </b>Parameters</caption><thead><tr><th><p>Parameter</p>
</th>
<th><p>Description</p>
</th>
</tr>
</thead>
<tbody><tr><td><p>kind</p>
</td>
<td><p>Kinds:</p>
<ul><li><p><strong>BOX</strong>: a box</p>
</li><li><p><strong>DELTA</strong>: a triangle</p>
</li></ul>
<p>More words.</p>
</td>
</tr>
<tr><td><p>code</p>
</td>
<td><ol><li><p>One</p>
</li></ol>
</td>
</tr>
</tbody>
</table>
</div>
</div>
<p>OK</p>
</div>
</div>
<div class="familylinks"><div class="parentlink"><strong>Parent topic:</strong> Kites</div></div>
`;

test("a blank-line dump: blocks apart, bullets, code below its item", () => {
  expect(renderBlankLine(html, { updatedOn: "2024-06-13 GMT+08:00" })).toBe(`Updated on 2024-06-13 GMT+08:00

Flying & Landing

Function

This API flies kites.

  • In wind
  • In rain

    {
      "a" : 1
    }

See below.

Table 1 Parameters

Parameter

Description

kind

Kinds:

  • BOX: a box

  • DELTA: a triangle

More words.

code

  1. One

OK
`);
});

test("a blank-line dump in which only paragraphs stand apart", () => {
  const text = renderBlankLine(html, { apart: false });
  expect(text).toContain("  • In rain\n    {\n");
  expect(text).toContain("See below.\nTable 1 Parameters\n\nParameter\n");
});

test("a pipe dump: a cell a line, captions and lists of cells lost", () => {
  expect(renderPipe(html)).toBe(`Flying & Landing
Function
This API flies kites.
- In wind
- In rain
{ "a" : 1 }
See below.
Parameter |
Description |
---|---|
kind |
Kinds:
More words. |
code |
|
`);
});
