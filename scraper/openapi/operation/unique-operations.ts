import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import { pathTemplate, placeholders } from "../../http/uri.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { normalTitle } from "../../reference/catalogue.js";

/** Each operation once, under one spelling of its path; a copy of another page is reported and left out. */
export function uniqueOperations(
  documented: readonly DocumentedOperation[],
): WithFindings<readonly DocumentedOperation[]> {
  return withoutDuplicates(unifyPaths(documented));
}

/** Paths that differ in the names of their placeholders only get those of the first: OpenAPI takes them for one path. */
function unifyPaths(documented: readonly DocumentedOperation[]): DocumentedOperation[] {
  const first = new Map<string, string>();
  return documented.map((operation) => {
    const path = first.get(pathTemplate(operation.path)) ?? operation.path;
    first.set(pathTemplate(path), path);
    if (path === operation.path) return operation;
    const names = placeholders(path);
    const pathParameters = operation.pathParameters.map((field, index) => ({
      ...field,
      name: names[index] ?? field.name,
    }));
    return { ...operation, path, pathParameters };
  });
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
