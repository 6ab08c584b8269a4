import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { pointer } from "../../../core/base/json.js";
import type { DocumentedOperation } from "../../operation/operation.js";

/** The paths that were met, as a tree of their segments. */
interface Node {
  readonly literals: Map<string, Node>;
  /** Below a placeholder, whatever it is called. */
  placeholder: Node | null;
  operation: DocumentedOperation | null;
}

/** How many other paths a finding names. */
const named = 3;

/**
 * Findings about the paths that share URLs with others, neither being the more exact (`/doors/{id}/lock` and `/doors/all/{part}`):
 * the service has them so, and no contract can mend it. There are as few as cover all: a path without `{project_id}` among
 * many with it is the one to report.
 */
export function ambiguousPaths(operations: readonly DocumentedOperation[]): Finding[] {
  const findings: Finding[] = [];
  const rivals = findRivals(operations);
  for (;;) {
    const [worst] = [...rivals].sort(([, a], [, b]) => b.size - a.size);
    if (!worst || worst[1].size === 0) return findings;
    const [operation, others] = worst;
    findings.push(ambiguity(operation, [...others]));
    for (const other of others) rivals.get(other)?.delete(operation);
    rivals.delete(operation);
  }
}

/** The first operation of each path that shares URLs with others, with the first operations of these. */
function findRivals(
  operations: readonly DocumentedOperation[],
): Map<DocumentedOperation, Set<DocumentedOperation>> {
  const root = newNode();
  const rivals = new Map<DocumentedOperation, Set<DocumentedOperation>>();
  const add = (a: DocumentedOperation, b: DocumentedOperation): void => {
    rivals.set(a, (rivals.get(a) ?? new Set()).add(b));
  };
  for (const operation of operations) {
    const segments = operation.path.split("/");
    const leaf = insert(root, segments);
    if (leaf.operation) continue;
    leaf.operation = operation;
    for (const other of sharing(root, segments, 0, false, false)) {
      add(operation, other);
      add(other, operation);
    }
  }
  return rivals;
}

function ambiguity(operation: DocumentedOperation, others: readonly DocumentedOperation[]): Finding {
  const urls = others
    .slice(0, named)
    .map(
      (other) =>
        `${sharedUrl(operation.path, other.path)} is ${other.path} too (${at(other.document, other.line)})`,
    );
  const more = others.length > named ? `; so it is with ${others.length - named} more` : "";
  const message = `${operation.path} shares URLs with other paths of the service: ${urls.join(", ")}${more}. These are the service's own paths as documented`;
  const source = at(operation.document, operation.line);
  return finding("ambiguous-paths", source, message, pointer("", "paths", operation.path));
}

function newNode(): Node {
  return { literals: new Map(), placeholder: null, operation: null };
}

function isPlaceholder(segment: string): boolean {
  return /^\{[^{}]+\}$/u.test(segment);
}

function insert(root: Node, segments: readonly string[]): Node {
  let node = root;
  for (const segment of segments) {
    if (isPlaceholder(segment)) node = node.placeholder ??= newNode();
    else {
      const next = node.literals.get(segment) ?? newNode();
      node.literals.set(segment, next);
      node = next;
    }
  }
  return node;
}

/** The operations of the tree that share a URL with a path, where each is the more exact one somewhere. */
function sharing(
  node: Node,
  segments: readonly string[],
  index: number,
  isExacter: boolean,
  isVaguer: boolean,
): DocumentedOperation[] {
  const segment = segments[index];
  if (segment === undefined) return isExacter && isVaguer && node.operation ? [node.operation] : [];
  const below = (next: Node | null | undefined, exacter: boolean, vaguer: boolean): DocumentedOperation[] =>
    next ? sharing(next, segments, index + 1, isExacter || exacter, isVaguer || vaguer) : [];
  return isPlaceholder(segment)
    ? [
        ...below(node.placeholder, false, false),
        ...[...node.literals.values()].flatMap((next) => below(next, false, true)),
      ]
    : [...below(node.literals.get(segment), false, false), ...below(node.placeholder, true, false)];
}

/** A URL of both paths: the words of either, placeholders where both have one. */
function sharedUrl(a: string, b: string): string {
  const others = b.split("/");
  return a
    .split("/")
    .map((segment, index) => (isPlaceholder(segment) ? (others[index] ?? segment) : segment))
    .join("/");
}
