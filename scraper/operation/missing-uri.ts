import { at } from "../../core/base/source.js";
import { finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { SectionRole, Vocabulary } from "../family/vocabulary.js";
import { readUris, type Uri, type Words } from "../http/uri.js";
import type { Block, Page } from "../page/page.js";
import { blocksOf, type Sections } from "./sections.js";

/** Sections that pages of operations have beside request and response, and pages on requests in general have not. */
const certain: readonly SectionRole[] = ["request-examples", "response-examples", "statuses"];

/** A segment of a path that stands for itself: an example may show an ID where the path has a parameter. */
const plainSegment = /^(?:|v\d+(?:\.\d+)*|[A-Za-z][A-Za-z_.-]*|\{[^{}]*\})$/u;

/**
 * The URI of a page that has the sections of an operation, and none for the URI: that of its first example request, where it shows no
 * ID for a parameter. A page that has neither is an error, unless it may be one on requests in general.
 */
export function missingUri(
  page: Page,
  sections: Sections,
  vocabulary: Vocabulary,
): WithFindings<readonly Uri[]> {
  if (!sections.has("request") || !sections.has("response")) return withFindings([]);
  const source = at(page.document, sections.get("request")?.line ?? page.titleLine);
  const what = "the page has sections on a request and a response, and none on a URI";
  const shown = readUris(codeIn(blocksOf(sections, "request-examples")), vocabulary).uris[0];
  if (shown?.path.split("/").every((segment) => plainSegment.test(segment)) === true) {
    const { method, path, line } = shown;
    const message = `${what}; ${method.toUpperCase()} ${path} was taken from the example of line ${line}`;
    return withFindings([shown], [finding("missing-uri", source, message)]);
  }
  const isCertain = certain.some((role) => sections.has(role));
  const found = shown
    ? `; its example shows ${shown.method.toUpperCase()} ${shown.path}, whose parameters are not told`
    : "";
  const message = `${what}${found}; nothing was taken from it`;
  return withFindings([], [finding(isCertain ? "unread-page" : "missing-uri", source, message)]);
}

/** The texts of code, wherever in lists it stands. */
function codeIn(blocks: readonly Block[]): readonly Words[] {
  return blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.flatMap((item) => codeIn(item.blocks));
    return block.kind === "code" || block.kind === "paragraph" ? [block] : [];
  });
}
