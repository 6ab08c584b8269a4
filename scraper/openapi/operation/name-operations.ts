import { TakenNames } from "../../../core/base/free-name.js";
import { pointer } from "../../../core/base/json.js";
import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import type { Setting } from "../../service/service.js";
import { lockedOperations } from "../names/locked-operations.js";
import { lockedIds, type NamesLock } from "../names/names-lock.js";
import { groupByKey } from "../names/operation-key.js";
import { groupRivals } from "../names/rivals.js";
import { compareContent, contentOf, type OperationContent } from "../names/content-order.js";
import { commonName, mergedName, type BaseName } from "./operation-id.js";
import { qualifiers } from "./qualifiers.js";

/** What the operations of a contract are called. */
export interface OperationNames {
  readonly ids: ReadonlyMap<DocumentedOperation, string>;
  /** Of what several pages about one method and path document together, by the operations' key. */
  readonly merged: ReadonlyMap<string, string>;
  /** The names that the lock had for them. */
  readonly locked: ReadonlyMap<DocumentedOperation, string>;
  /** Every name that was wanted, before and after it was told from others, with the operations that want the base name. */
  readonly wanted: readonly (readonly [name: string, operations: readonly DocumentedOperation[]])[];
}

/** What gets a name: the operation of a page, or that of all pages of one method and path. */
interface Subject {
  readonly operations: readonly DocumentedOperation[];
  readonly content: OperationContent;
  readonly base: string;
  /** What `service.yaml` says of it. */
  readonly setting: Setting | null;
  readonly locked: string | null;
  /** Why it has no published name, where it might have one. */
  readonly doubt: string | null;
}

/**
 * Names the operations: as `service.yaml` says, else as the lock has it, else by their base name. Of several that want one name the
 * first by content keeps it, and the others are qualified by what tells them from it; no order of documents counts. `ownPath` is the
 * path as the operation's page spells it.
 */
export function nameOperations(
  operations: readonly DocumentedOperation[],
  ownPath: (operation: DocumentedOperation) => string,
  bases: ReadonlyMap<DocumentedOperation, BaseName>,
  lock: NamesLock,
): WithFindings<OperationNames> {
  const groups = groupByKey(operations);
  const published = lockedOperations(groups, (operation) => bases.get(operation)?.name ?? "", lock);
  const single = new Map(
    operations.map((operation): [DocumentedOperation, Subject] => {
      const { name: base, setting } = bases.get(operation) ?? { name: "", setting: null };
      const locked = published.ids.get(operation) ?? null;
      const doubt = published.doubts.get(operation) ?? null;
      const content = contentOf(operation, ownPath(operation));
      return [operation, { operations: [operation], content, base, setting, locked, doubt }];
    }),
  );
  const shared = [...groups].filter(([, { length }]) => length > 1);
  const merged = new Map(
    shared.map(([key, group]) => {
      const names = group.map((operation) => bases.get(operation)?.name ?? "");
      return [key, mergedSubject(group, names, published.merged.get(key) ?? null)];
    }),
  );
  const subjects = [...single.values(), ...merged.values()];
  const { value: names, findings } = assignNames(subjects, lock);
  const nameOf = (subject: Subject): string => names.get(subject) ?? "";
  return withFindings(
    {
      ids: new Map([...single].map(([operation, subject]) => [operation, nameOf(subject)])),
      merged: new Map([...merged].map(([key, subject]) => [key, nameOf(subject)])),
      locked: published.ids,
      wanted: wantedNames(subjects, nameOf),
    },
    findings,
  );
}

/** The names of rivals, before and after they were told apart, each with the operations of all of them. */
function wantedNames(
  subjects: readonly Subject[],
  nameOf: (subject: Subject) => string,
): OperationNames["wanted"] {
  return [...groupRivals(subjects)].flatMap((rivals) => {
    const own = rivals.flatMap(({ operations }) => operations);
    return rivals.flatMap((each) => [each.base, nameOf(each)].map((name) => [name, own] as const));
  });
}

function mergedSubject(
  operations: readonly DocumentedOperation[],
  names: readonly string[],
  locked: string | null,
): Subject {
  const [{ method, path } = { method: "", path: "" }] = operations;
  const content = { method, path, title: "", chapter: "" };
  return {
    operations,
    content,
    base: commonName(names) ?? mergedName(method, path),
    setting: null,
    locked,
    doubt: null,
  };
}

/** Given names first, then published ones, then those that the rules make of content. */
function assignNames(
  subjects: readonly Subject[],
  lock: NamesLock,
): WithFindings<ReadonlyMap<Subject, string>> {
  const ordered = subjects.toSorted((a, b) => compareContent(a.content, b.content));
  const names = new Map<Subject, string>();
  const taken = new TakenNames();
  for (const each of ordered) if (each.setting) names.set(each, taken.take(each.base));
  for (const each of ordered) {
    if (names.has(each) || each.locked === null || taken.has(each.locked)) continue;
    names.set(each, each.locked);
    taken.add(each.locked);
  }
  const reserved = new TakenNames(lockedIds(lock).filter((name) => !taken.has(name)));
  for (const name of lockedIds(lock)) taken.add(name);
  const bases = new TakenNames(subjects.map(({ base }) => base));
  for (const rivals of groupRivals(ordered)) {
    const [only, ...others] = rivals;
    if (only && others.length === 0 && !names.has(only) && !taken.has(only.base)) {
      names.set(only, taken.take(only.base));
      continue;
    }
    const behind = qualifiers(rivals.map(({ content }) => content));
    for (const each of rivals.filter((one) => !names.has(one))) {
      const qualified = (behind.get(each.content) ?? []).map((word) => `${each.base}${word}`);
      // What others are called by right is not there for the taking.
      names.set(each, taken.take(each.base, ...qualified.filter((name) => !bases.has(name)), each.base));
    }
  }
  return withFindings(
    names,
    ordered.flatMap((each) => changed(each, names.get(each) ?? "", reserved)),
  );
}

/** What has to be said of a name that is not the published one, and of a published one that an operation could have but does not get. */
function changed(
  { operations, base, setting, locked, doubt }: Subject,
  name: string,
  reserved: TakenNames,
): Finding[] {
  const [operation] = operations;
  if (!operation || name === locked) return [];
  const { document, line } = operation;
  const place = pointer("", "paths", operation.path, operation.method);
  if (locked !== null) {
    const why = setting ? `${setting.source} says so` : "service.yaml gives that name to another operation";
    return [finding("changed-name", at(document, line), `${locked} is called ${name} now: ${why}`, place)];
  }
  if (setting) return [];
  if (doubt !== null) {
    return [finding("changed-name", at(document, line), `this operation is called ${name}: ${doubt}`, place)];
  }
  if (!reserved.has(base)) return [];
  const message = `${base} is called ${name} now: the lock keeps ${base} for an operation that no page documents any more; delete its entry and places to give the name away`;
  return [finding("changed-name", at(document, line), message, place)];
}
