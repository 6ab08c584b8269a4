import { at } from "../../core/base/source.js";
import type { CredentialHeader, Vocabulary } from "../family/vocabulary.js";
import { plainText, type Page } from "../page/page.js";
import type { Field, Mandatory } from "../tables/field.js";

/** Credentials that a row of headers asks for, or that a page of no operation describes for all of them. */
export interface DocumentedCredential {
  readonly scheme: CredentialHeader;
  /** The header as it is written. */
  readonly header: string;
  readonly mandatory: Mandatory;
  /** What is said of it; empty where nothing is. */
  readonly description: string;
  readonly source: string;
}

/** The credentials among the headers of a request. */
export function credentialsAmong(
  document: string,
  headers: readonly Field[],
  { credentials }: Vocabulary,
): readonly DocumentedCredential[] {
  return headers.flatMap(({ name, line, mandatory, description }) => {
    const text = plainText(description).trim();
    const scheme = credentials.find(({ header, said }) => header.test(name) && (said?.test(text) ?? true));
    if (!scheme) return [];
    return [{ scheme, header: name, mandatory, description: text, source: at(document, line) }];
  });
}

/** The credentials that pages describe for all operations, each where it is described first. */
export function describedCredentials(
  pages: readonly Page[],
  { credentials }: Vocabulary,
): readonly DocumentedCredential[] {
  return credentials.flatMap((scheme) => {
    const { described } = scheme;
    const source = described === null ? null : placeOf(described.words, pages);
    if (described === null || source === null) return [];
    const { header } = described;
    return [{ scheme, header, mandatory: "unstated" as const, description: "", source }];
  });
}

function placeOf(words: RegExp, pages: readonly Page[]): string | null {
  for (const { document, blocks } of pages) {
    const block = blocks.find((each) => words.test(plainText([each])));
    if (block) return at(document, block.line);
  }
  return null;
}
