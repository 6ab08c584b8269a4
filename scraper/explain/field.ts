import { at } from "../../core/base/source.js";
import type { StatedFact } from "../meaning/read-meaning.js";
import { addEvidence, noEvidence } from "../examples/shown-values.js";
import { bodiesOf, shownBy } from "../openapi/operation/bodies.js";
import type { Grounds } from "../openapi/build.js";
import type { FieldInput } from "../openapi/field/field-schema.js";
import type { FieldNode } from "../openapi/component/table-node.js";
import { changesAt, type Changed } from "./changes.js";
import type { Explanation, Keyword, Reason, Unused } from "./explanation.js";
import { keywordsOf } from "./keywords.js";
import { originsOf, type Origin, type ShownValues } from "./leaving-out.js";
import { exemptions, mandatoryKeyword } from "./mandatory.js";
import { exampleReason, factReason, tableReason } from "./reasons.js";
import { rulesOf } from "./rules.js";
import type { Sources } from "./sources.js";
import type { FieldSubject } from "./subject.js";

/** Why the schema of a field or parameter says what it says. */
export function explainField(subject: FieldSubject, sources: Sources): Explanation {
  const { input, rows } = subject;
  const changed = changesAt(sources.states, subject.schemaPointer, keywordsOf);
  const origins = input ? originsOf(input, shownValues(rows, sources.grounds)) : new Map<string, Origin>();
  const rules = input ? rulesOf(subject, sources) : [];
  const inRules = new Set([...rules.flatMap(({ stated }) => stated), ...exemptions(subject)]);
  return {
    name: subject.name,
    pointer: subject.pointer,
    sources: [...new Set(rows.map(({ document, node }) => at(document, node.field.line)))],
    schema: changed.value ?? null,
    keywords: [mandatoryKeyword(subject, sources), ...keywords(changed, origins, subject, sources)],
    rules: rules.map(({ keyword }) => keyword),
    unused: [...unusedFacts(subject, origins, inRules), ...takenOut(changed, origins)],
    unread: (input?.node.meaning.unread ?? []).map(({ text, line }) => ({
      rule: "unread-clause",
      text,
      source: at(input?.document ?? "", line),
    })),
    parts: [],
  };
}

function keywords(
  { keywords: final, reasons }: Changed,
  origins: ReadonlyMap<string, Origin>,
  subject: FieldSubject,
  sources: Sources,
): Keyword[] {
  return [...final].map(([keyword, value]) => {
    const origin = origins.get(keyword);
    const read = origin && subject.input ? reasonsOf(keyword, origin, subject.input, sources) : [];
    return { keyword, value, reasons: [...read, ...(reasons.get(keyword) ?? [])] };
  });
}

function reasonsOf(
  keyword: string,
  { fromType, facts, examples }: Origin,
  { node, document }: FieldInput,
  { cells }: Sources,
): Reason[] {
  const isReference = /(?:^|\.)(?:\$ref|anyOf|allOf|contentMediaType)$/u.test(keyword);
  const tables = isReference ? node.targets.map(tableReason) : [];
  const read = [
    ...(fromType ? [cells.of("type", document, node.field.line)] : []),
    ...tables,
    ...facts.map((fact) => factReason(fact, document)),
    ...examples.map(exampleReason),
  ];
  // Of what only several facts say together, no single one is the reason.
  return distinct(read.length > 0 ? read : node.meaning.facts.map((fact) => factReason(fact, document)));
}

/** One sentence can state several facts that lead to one keyword. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

/** Facts that led to no keyword and no rule. */
function unusedFacts(
  { input }: FieldSubject,
  origins: ReadonlyMap<string, Origin>,
  inRules: ReadonlySet<StatedFact>,
): Unused[] {
  if (!input) return [];
  const used = new Set([...origins.values()].flatMap(({ facts }) => facts));
  return input.node.meaning.facts
    .filter((stated) => !used.has(stated) && !inRules.has(stated))
    .map((stated) => ({ ...factReason(stated, input.document), why: whyUnused(stated, input.node) }));
}

function whyUnused({ fact }: StatedFact, { field }: FieldNode): string {
  if (fact.kind === "unenforced") return fact.why;
  return `a schema of the type ${field.type.kind} has no keyword for it, or other statements outweigh it`;
}

/** Keywords that were read, and that something has removed since. */
function takenOut({ keywords: final, reasons }: Changed, origins: ReadonlyMap<string, Origin>): Unused[] {
  return [...origins.keys()]
    .filter((keyword) => !final.has(keyword))
    .flatMap((keyword) =>
      (reasons.get(keyword) ?? []).map((reason) => ({ ...reason, why: `takes out ${keyword}` })),
    );
}

/** What each example gives to a field, by the rows that describe it. */
function shownValues(rows: FieldSubject["rows"], { operations }: Grounds): ShownValues[] {
  const found = new Map<string, ShownValues>();
  for (const { operation, operationId } of operations) {
    for (const named of bodiesOf(operation, operationId)) {
      for (const shown of shownBy(operation, named)) {
        const evidence = noEvidence();
        addEvidence(evidence, named.body, shown);
        const values = rows.flatMap(({ node }) => evidence.values.get(node.field.id) ?? []);
        if (values.length > 0 && !found.has(shown.source))
          found.set(shown.source, { source: shown.source, values });
      }
    }
  }
  return [...found.values()];
}
