import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { normalTitle } from "../../reference/catalogue.js";
import { unifyPaths } from "./unify-paths.js";

/** Operations, and how the page of each spells its path. */
export interface UniqueOperations {
  readonly operations: readonly DocumentedOperation[];
  readonly ownPath: (operation: DocumentedOperation) => string;
}

/** Each operation once, under one spelling of its path; a copy of another page is reported and left out. */
export function uniqueOperations(documented: readonly DocumentedOperation[]): WithFindings<UniqueOperations> {
  const { operations: unified, ownPaths } = unifyPaths(documented);
  const { value: operations, findings } = withoutDuplicates(unified);
  const ownPath = (operation: DocumentedOperation): string => ownPaths.get(operation) ?? operation.path;
  return withFindings({ operations, ownPath }, findings);
}

/** A second page of the same method, path and title is a copy of the first. */
function withoutDuplicates(
  documented: readonly DocumentedOperation[],
): WithFindings<readonly DocumentedOperation[]> {
  const seen = new Map<string, DocumentedOperation>();
  const findings: Finding[] = [];
  for (const operation of documented) {
    const key = `${operation.method} ${operation.path} ${normalTitle(operation.title)}`;
    const first = seen.get(key);
    if (first) {
      const message = `${operation.method.toUpperCase()} ${operation.path} "${operation.title}" is documented already at ${at(first.document, first.line)}`;
      findings.push(finding("duplicate-operation", at(operation.document, operation.line), message));
    } else seen.set(key, operation);
  }
  return withFindings([...seen.values()], findings);
}
