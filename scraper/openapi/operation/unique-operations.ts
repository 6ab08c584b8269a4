import { at, compareText } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { NamingWords } from "../../family/vocabulary.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { normalTitle } from "../../reference/catalogue.js";
import { contentNames, type ContentNames } from "./content-names.js";
import { titleKey } from "./title-name.js";
import { unifyPaths } from "./unify-paths.js";

/** Operations, and how the page of each spells its path. */
export interface UniqueOperations {
  readonly operations: readonly DocumentedOperation[];
  readonly ownPath: (operation: DocumentedOperation) => string;
}

/** Each operation once, under one spelling of its path; a copy of another page is reported and left out. */
export function uniqueOperations(
  documented: readonly DocumentedOperation[],
  naming: NamingWords,
): WithFindings<UniqueOperations> {
  const { operations: unified, ownPaths } = unifyPaths(documented);
  const { value: operations, findings } = withoutDuplicates(unified, naming);
  const ownPath = (operation: DocumentedOperation): string => ownPaths.get(operation) ?? operation.path;
  return withFindings({ operations, ownPath }, findings);
}

/**
 * Of pages of one method, path and title, or of titles that say the same, the fullest stays. The others are left out, unless they
 * document a request that it does not know.
 */
function withoutDuplicates(
  documented: readonly DocumentedOperation[],
  naming: NamingWords,
): WithFindings<readonly DocumentedOperation[]> {
  const groups = new Map<string, DocumentedOperation[]>();
  for (const operation of documented) {
    const key = `${operation.method} ${operation.path} ${titleKey(operation.title, naming)}`;
    const group = groups.get(key);
    if (group) group.push(operation);
    else groups.set(key, [operation]);
  }
  const copies = [...groups.values()].flatMap((group) => (group.length > 1 ? copiesIn(group) : []));
  const left = new Set(copies.map(({ operation }) => operation));
  return withFindings(
    documented.filter((operation) => !left.has(operation)),
    copies.map(duplicate),
  );
}

/** A page that is left out, what stays in its place, and what only the former has. */
interface Copy {
  readonly operation: DocumentedOperation;
  readonly fullest: DocumentedOperation;
  readonly lost: readonly string[];
}

function copiesIn(group: readonly DocumentedOperation[]): Copy[] {
  const known = group.map((operation) => ({ operation, ...contentNames(operation) }));
  const size = ({ request, responses }: ContentNames): number => request.size + responses.size;
  const ranked = known.sort(
    (a, b) =>
      size(b) - size(a) ||
      b.operation.function.length - a.operation.function.length ||
      compareText(a.operation.title, b.operation.title),
  );
  const [fullest, ...others] = ranked;
  if (!fullest) return [];
  const title = normalTitle(fullest.operation.title);
  return others.flatMap(({ operation, request, responses }) => {
    const more = [...request].filter((name) => !fullest.request.has(name));
    if (more.length > 0 && normalTitle(operation.title) !== title) return [];
    const lost = [...more, ...[...responses].filter((name) => !fullest.responses.has(name))];
    return [{ operation, fullest: fullest.operation, lost }];
  });
}

function duplicate({ operation, fullest, lost }: Copy): Finding {
  const { method, path, title, document, line } = operation;
  const also = normalTitle(title) === normalTitle(fullest.title) ? "" : ` as "${fullest.title}"`;
  const without = lost.length === 0 ? "" : `; left out is what only this page has: ${lost.join(", ")}`;
  const message = `${method.toUpperCase()} ${path} "${title}" is documented already at ${at(fullest.document, fullest.line)}${also}${without}`;
  return finding("duplicate-operation", at(document, line), message);
}
