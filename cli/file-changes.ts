/** What happened, or would happen, to files: for people and for machines. */
import { relative } from "node:path";
import type { Change } from "./files.js";
import type { Session } from "./session.js";

const kinds = ["created", "changed", "removed", "unchanged"] as const;

/** `2 created, 21 unchanged` */
export function changesText(changes: readonly Change[]): string {
  const counts = kinds.map((kind) => ({
    kind,
    count: changes.filter((change) => change.kind === kind).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(", ");
}

/** Paths, from the current folder, by what happened to them. */
export function changesJson(session: Session, changes: readonly Change[]): Record<Change["kind"], string[]> {
  const of = (kind: Change["kind"]) =>
    changes.filter((change) => change.kind === kind).map(({ file }) => pathFromHere(session, file));
  return {
    created: of("created"),
    changed: of("changed"),
    removed: of("removed"),
    unchanged: of("unchanged"),
  };
}

/** A file as a person in the current folder would name it. */
export function pathFromHere(session: Session, file: string): string {
  return relative(session.cwd, file).replaceAll("\\", "/");
}
