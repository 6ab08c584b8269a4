import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { readUris, type Uri } from "../http/uri.js";
import type { Section } from "./sections.js";
import { uriTexts } from "./uri-texts.js";

/** The URIs that a section names, with what was put right in them, and those that no contract may have. */
export function urisOf(
  document: string,
  { blocks }: Section,
  vocabulary: Vocabulary,
): { readonly uris: readonly Uri[]; readonly findings: readonly Finding[] } {
  const { uris, refused } = readUris(uriTexts(blocks, vocabulary), vocabulary);
  const refusals = refused.map(({ line, written, why }) =>
    finding("refused-uri", at(document, line), `${JSON.stringify(written)} is no path: ${why}`),
  );
  const mended = uris.flatMap((uri) =>
    uri.mended.map((what) =>
      finding("mended-uri", at(document, uri.line), `${uri.method.toUpperCase()} ${uri.path}: ${what}`),
    ),
  );
  return { uris, findings: [...refusals, ...mended] };
}
