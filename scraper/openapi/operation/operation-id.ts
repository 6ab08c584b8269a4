import { lowerFirst, upperFirst } from "../../../core/base/letter-case.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import type { Vocabulary } from "../../family/vocabulary.js";
import type { Setting } from "../../service/service.js";
import { versionWord } from "../names/path-version.js";

/** A document that is called like an operation: `UpdateNotebook.txt`. */
const identifier = /^[A-Z][a-z]+[A-Za-z0-9]*$/u;

/** A name before anything tells it from others, and whether `service.yaml` gives it. */
export interface BaseName {
  readonly name: string;
  readonly setting: Setting | null;
}

/**
 * What each operation would be called if no other wanted the name: as `service.yaml` says, else after the document where its name is
 * an identifier, else after the title. The second URI of a page adds its version.
 */
export function baseNames(
  operations: readonly DocumentedOperation[],
  settings: readonly Setting[],
  { naming }: Vocabulary,
): Map<DocumentedOperation, BaseName> {
  const documents = new Set<string>();
  const given = new Map(settings.map((setting) => [setting.of, setting]));
  return new Map(
    operations.map((operation) => {
      const setting = given.get(operation.document) ?? null;
      const base = setting?.value ?? fromDocument(operation.document) ?? fromTitle(operation, naming);
      const name = documents.has(operation.document) ? `${base}${versionWord(operation.path)}` : base;
      documents.add(operation.document);
      return [operation, { name, setting }];
    }),
  );
}

/** What several pages about one method and path are called together: the last words of the path. */
export function mergedName(path: string): string {
  const words = path.split("/").filter((part) => part !== "" && !part.includes("{") && !/^v\d/u.test(part));
  const [first = "operation", ...rest] = words
    .slice(-2)
    .flatMap((word) => word.match(/[A-Za-z0-9]+/gu) ?? []);
  return first.toLowerCase() + rest.map(upperFirst).join("");
}

function fromDocument(document: string): string | null {
  const stem = document.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  return identifier.test(stem) ? lowerFirst(stem) : null;
}

function fromTitle({ title, method, path }: DocumentedOperation, naming: Vocabulary["naming"]): string {
  const words = title.replace(/\([^)]*\)/gu, " ").match(/[A-Za-z0-9]+/gu) ?? [];
  const [first = "", ...rest] = words.filter((word) => !naming.articles.has(word.toLowerCase()));
  const name = [verbOf(first, naming), ...rest.map(upperFirst)].join("");
  return /^[a-z]/u.test(name)
    ? name
    : [method, ...(path.match(/[A-Za-z0-9]+/gu) ?? []).map(upperFirst)].join("");
}

function verbOf(word: string, { verbs, gerund }: Vocabulary["naming"]): string {
  const lower = word.toLowerCase();
  const known = Object.hasOwn(verbs, lower) ? verbs[lower] : undefined;
  if (known !== undefined) return known;
  const isGerund = lower.endsWith(gerund.ending) && lower.length >= gerund.atLeast;
  return isGerund ? lower.slice(0, -gerund.ending.length) : lower;
}

/** Findings about the operationIds of a service file that name no document of an operation. */
export function unusedNames(
  settings: readonly Setting[],
  operations: readonly DocumentedOperation[],
): Finding[] {
  const documents = new Set(operations.map(({ document }) => document));
  return settings
    .filter(({ of }) => !documents.has(of))
    .map(({ of, source }) =>
      finding("unused-setting", source, `operationIds: no operation is in a document called "${of}"`),
    );
}
