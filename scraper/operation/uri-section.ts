import { at } from "../../core/base/source.js";
import { finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { readUris, type Uri } from "../http/uri.js";
import { plainText } from "../page/page.js";
import type { Section } from "./sections.js";
import { uriTexts } from "./uri-texts.js";

/** The URIs that a section names, with what was put right in them, and those that no contract may have; none at all is an error. */
export function urisOf(
  document: string,
  { line: sectionLine, blocks }: Section,
  vocabulary: Vocabulary,
): WithFindings<readonly Uri[]> {
  const { uris, refused } = readUris(uriTexts(blocks, vocabulary), vocabulary);
  const refusals = refused.map(({ line, written, why }) =>
    finding("refused-uri", at(document, line), `${JSON.stringify(written)} is no path: ${why}`),
  );
  const mended = uris.flatMap((uri) =>
    uri.mended.map((what) =>
      finding("mended-uri", at(document, uri.line), `${uri.method.toUpperCase()} ${uri.path}: ${what}`),
    ),
  );
  if (uris.length > 0 || refusals.length > 0) return withFindings(uris, [...refusals, ...mended]);
  const words = plainText(blocks).replace(/\s+/gu, " ").slice(0, 80).trim();
  const found = words === "" ? "nothing" : `"${words}"`;
  const message = `the URI section names no method and path, such as "GET /v1/items"; found ${found}`;
  return withFindings([], [finding("unread-page", at(document, sectionLine), message)]);
}
