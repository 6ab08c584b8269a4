import { compareText } from "../../../core/base/source.js";
import { pathTemplate } from "../../http/uri.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { compareVersions } from "./path-version.js";

/**
 * What tells operations apart whose names come out alike. All of it stands on the operation's own page, so no other page changes
 * what an operation is called, but for those that want the same name.
 */
export interface OperationContent {
  readonly method: string;
  /** As the page spells it. */
  readonly path: string;
  readonly title: string;
  /** The chapter that the page itself names; empty where it names none. */
  readonly chapter: string;
}

/** The content of an operation, with the path as its page spells it. */
export function contentOf(operation: DocumentedOperation, path: string = operation.path): OperationContent {
  const { method, title, parentTopic } = operation;
  return { method, path, title, chapter: parentTopic?.title ?? "" };
}

/** The order of content: by version, then path, method, title and chapter. The first of several rivals keeps a name as it is. */
export function compareContent(a: OperationContent, b: OperationContent): number {
  return (
    compareVersions(a.path, b.path) ||
    compareText(pathTemplate(a.path), pathTemplate(b.path)) ||
    compareText(a.method, b.method) ||
    compareText(a.title, b.title) ||
    compareText(a.chapter, b.chapter)
  );
}

/** Operations by the versions of their paths, the newest first; those of one version stay in their order. */
export function newestFirst<Item extends { readonly operation: DocumentedOperation }>(
  operations: readonly Item[],
): readonly Item[] {
  return operations.toSorted((a, b) => compareVersions(a.operation.path, b.operation.path));
}
