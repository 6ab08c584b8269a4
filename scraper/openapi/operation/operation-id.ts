import { lowerFirst, upperFirst, wordsOfName } from "../../../core/base/letter-case.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import type { NamingWords, Vocabulary } from "../../family/vocabulary.js";
import type { Setting } from "../../service/service.js";
import { compareVersions, versionWord } from "../names/path-version.js";
import { beginsWithVerb, nameOfTitle, type NameStyle } from "./title-name.js";

/** A document that is called like an operation: `UpdateNotebook.txt`. */
const identifier = /^[A-Z][a-z]+[A-Za-z0-9]*$/u;

/** A name before anything tells it from others, and whether `service.yaml` gives it. */
export interface BaseName {
  readonly name: string;
  readonly setting: Setting | null;
}

/**
 * What each operation would be called if no other wanted the name: as `service.yaml` says, else after the document where its name is
 * an identifier, else after the title. Where most documents have no such name, titles count first, so that a client has one word for
 * one action. Of several URIs of a page, all but that of the newest version add theirs.
 */
export function baseNames(
  operations: readonly DocumentedOperation[],
  settings: readonly Setting[],
  { naming }: Vocabulary,
): Map<DocumentedOperation, BaseName> {
  const given = new Map(settings.map((setting) => [setting.of, setting]));
  const style = styleOf(operations);
  const newest = newestOfDocuments(operations);
  return new Map(
    operations.map((operation) => {
      const setting = given.get(operation.document) ?? null;
      const base = setting?.value ?? ruledName(operation, naming, style);
      const isNewest = newest.get(operation.document) === operation;
      return [operation, { name: isNewest ? base : `${base}${versionWord(operation.path)}`, setting }];
    }),
  );
}

/** Documents decide how names are worded where at least half of them are called after operations. */
function styleOf(operations: readonly DocumentedOperation[]): NameStyle {
  const documents = new Set(operations.map(({ document }) => document));
  const named = [...documents].filter((document) => fromDocument(document) !== null);
  return named.length * 2 >= documents.size ? "files" : "titles";
}

function newestOfDocuments(
  operations: readonly DocumentedOperation[],
): ReadonlyMap<string, DocumentedOperation> {
  const newest = new Map<string, DocumentedOperation>();
  for (const operation of operations) {
    const known = newest.get(operation.document);
    if (!known || compareVersions(operation.path, known.path) < 0) newest.set(operation.document, operation);
  }
  return newest;
}

/** What several names say in common, the verb included (`createZone` of `createPublicZone`); null where that is nothing, or one of them. */
export function commonName(names: readonly string[]): string | null {
  const [first = [], ...others] = names.map(wordsOfName);
  const common = first.filter((word) => others.every((words) => words.includes(word)));
  const name = common.join("");
  const isOne = names.some((each) => each.toLowerCase() === name.toLowerCase());
  return common.length > 1 && others.every((words) => words[0] === common[0]) && !isOne ? name : null;
}

/** What several pages about one method and path are called together otherwise: the last words of the path. */
export function mergedName(method: string, path: string): string {
  const words = path.split("/").filter((part) => part !== "" && !part.includes("{") && !/^v\d/u.test(part));
  const [first = `${method}Root`, ...rest] = words
    .slice(-2)
    .flatMap((word) => word.match(/[A-Za-z0-9]+/gu) ?? []);
  return words.length === 0 ? first : first.toLowerCase() + rest.map(upperFirst).join("");
}

function fromDocument(document: string): string | null {
  const stem = document.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  return identifier.test(stem) ? lowerFirst(stem) : null;
}

function ruledName(
  { document, title, method, path }: DocumentedOperation,
  naming: NamingWords,
  style: NameStyle,
): string {
  const ofDocument = fromDocument(document);
  if (ofDocument !== null && (style === "files" || !beginsWithVerb(title, naming))) return ofDocument;
  const ofPath = [method, ...(path.match(/[A-Za-z0-9]+/gu) ?? []).map(upperFirst)].join("");
  return nameOfTitle(title, naming, style) ?? ofPath;
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
