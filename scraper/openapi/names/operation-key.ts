/** What tells operations of a service apart whatever they are called. */
import { pathTemplate } from "../../http/uri.js";
import type { DocumentedOperation } from "../../operation/operation.js";

/** The key of an operation: its method and path, without the names of placeholders (`GET /notes/{}`). */
export function operationKey({ method, path }: Pick<DocumentedOperation, "method" | "path">): string {
  return `${method.toUpperCase()} ${pathTemplate(path)}`;
}

/** The operations by their key: several where several pages document one method and path. */
export function groupByKey(
  operations: readonly DocumentedOperation[],
): Map<string, readonly DocumentedOperation[]> {
  const groups = new Map<string, DocumentedOperation[]>();
  for (const operation of operations) {
    const key = operationKey(operation);
    const group = groups.get(key);
    if (group) group.push(operation);
    else groups.set(key, [operation]);
  }
  return groups;
}
