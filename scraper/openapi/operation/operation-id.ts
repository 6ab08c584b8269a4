import { finding, type Finding } from "../../../core/findings/finding.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import type { Setting } from "../../service/service.js";

/** A document that is called like an operation: `UpdateNotebook.txt`. */
const identifier = /^[A-Z][a-z]+[A-Za-z0-9]*$/u;

/** Gerunds whose verb is not what is left without `ing`. */
const verbs: Readonly<Record<string, string>> = {
  creating: "create",
  deleting: "delete",
  updating: "update",
  changing: "change",
  removing: "remove",
  querying: "query",
  obtaining: "get",
  enabling: "enable",
  disabling: "disable",
  stopping: "stop",
  migrating: "migrate",
  reinstalling: "reinstall",
  resizing: "resize",
  terminating: "terminate",
  using: "use",
  configuring: "configure",
  releasing: "release",
  executing: "execute",
  restoring: "restore",
  saving: "save",
  setting: "set",
  getting: "get",
  running: "run",
};

const articles = new Set(["a", "an", "the"]);

/**
 * Names the operations: as `service.yaml` says, else after the document where its name is an identifier, else after
 * the title; the second URI of a page adds its version. Names that come out alike are numbered, in the order of the documents.
 */
export function nameOperations(
  operations: readonly DocumentedOperation[],
  overrides: readonly Setting[],
): Map<DocumentedOperation, string> {
  const taken = new Set<string>();
  const documents = new Set<string>();
  const given = new Map(overrides.map(({ of, value }) => [of, value]));
  return new Map(
    operations.map((operation) => {
      const base = given.get(operation.document) ?? fromDocument(operation.document) ?? fromTitle(operation);
      const wanted = documents.has(operation.document) ? `${base}${versionOf(operation.path)}` : base;
      documents.add(operation.document);
      let name = wanted;
      for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
      taken.add(name.toLowerCase());
      return [operation, name];
    }),
  );
}

/** `V2` for `/v2/…`: tells the second URI of a page from the first. */
function versionOf(path: string): string {
  return (/^\/v(\d+(?:\.\d+)*)(?:\/|$)/u.exec(path)?.[1] ?? "").replace(/^(?=.)/u, "V").replaceAll(".", "");
}

function fromDocument(document: string): string | null {
  const stem = document.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  return identifier.test(stem) ? lowerFirst(stem) : null;
}

function fromTitle({ title, method, path }: DocumentedOperation): string {
  const words = title.replace(/\([^)]*\)/gu, " ").match(/[A-Za-z0-9]+/gu) ?? [];
  const [first = "", ...rest] = words.filter((word) => !articles.has(word.toLowerCase()));
  const name = [verbOf(first), ...rest.map(upperFirst)].join("");
  return /^[a-z]/u.test(name)
    ? name
    : [method, ...(path.match(/[A-Za-z0-9]+/gu) ?? []).map(upperFirst)].join("");
}

function verbOf(word: string): string {
  const gerund = word.toLowerCase();
  const known = Object.hasOwn(verbs, gerund) ? verbs[gerund] : undefined;
  if (known !== undefined) return known;
  return gerund.endsWith("ing") && gerund.length > 5 ? gerund.slice(0, -3) : gerund;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
