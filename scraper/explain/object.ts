import { isPlaceholder } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import type { Json } from "../../core/base/json.js";
import { bodiesOf, shownBy } from "../openapi/operation/bodies.js";
import type { Component } from "../openapi/component/names.js";
import { requiredFields } from "../openapi/object/rules-between-fields.js";
import { changesAt } from "./changes.js";
import type { Explanation, Keyword, Reason } from "./explanation.js";
import { explainField } from "./field.js";
import { isSame, keywordsOf } from "./keywords.js";
import { exampleReason, tableReason } from "./reasons.js";
import { rulesIn } from "./rules.js";
import type { Sources } from "./sources.js";
import type { OperationSubject, SchemaSubject, Subjects } from "./subject.js";

/** Why a schema says what it says, field by field. */
export function explainSchema(subject: SchemaSubject, subjects: Subjects, sources: Sources): Explanation {
  const { name, pointer, component } = subject;
  const changed = changesAt(sources.states, pointer, keywordsOf);
  const rules = component ? rulesIn(component, pointer, sources).map(({ keyword }) => keyword) : [];
  const own = [...changed.keywords].filter(([keyword, value]) => !isRule(keyword, value, rules));
  return {
    name,
    pointer,
    sources: (component?.tables ?? []).map(({ document, line }) => at(document, line)),
    schema: changed.value ?? null,
    keywords: own.map(([keyword, value]) => ({
      keyword,
      value,
      reasons: [...reasonsOf(keyword, subject, sources), ...(changed.reasons.get(keyword) ?? [])],
    })),
    rules,
    unused: [],
    unread: [],
    parts: subjects.fields(subject).map((field) => explainField(field, sources)),
  };
}

function isRule(keyword: string, value: Json, rules: readonly Keyword[]): boolean {
  if (keyword === "allOf") return rules.length > 0;
  return rules.some(({ value: rule }) => isSame(keywordsOf(rule).get(keyword), value));
}

function reasonsOf(keyword: string, { name, component }: SchemaSubject, sources: Sources): Reason[] {
  if (!component) return wrapperReasons(name, sources);
  if (keyword === "type") return component.tables.map(tableReason);
  if (keyword === "required") return requiredReasons(component, sources);
  return keyword.startsWith("additionalProperties") ? openReasons(component, sources) : [];
}

function requiredReasons({ nodes: [first] }: Component, { cells }: Sources): Reason[] {
  return requiredFields(first?.fields ?? []).map(({ field }) => {
    const reason = cells.of("mandatory", first?.document ?? "", field.line);
    return { ...reason, text: `${field.name}: ${reason.text}` };
  });
}

/** A row that stands for any key, or examples that hold more than the tables describe. */
function openReasons({ nodes, tables }: Component, { grounds }: Sources): Reason[] {
  const rows = nodes.flatMap(({ document, fields }) =>
    fields
      .filter(({ field }) => isPlaceholder(field))
      .map(({ field }) => ({ rule: "row", text: field.name, source: at(document, field.line) })),
  );
  const shown = tables.flatMap((table) =>
    [...(grounds.evidence.undocumented.get(table.id) ?? [])].map(([field, source]) => ({
      rule: "page example",
      text: `holds "${field}", which no row describes`,
      source,
    })),
  );
  return [...rows, ...shown];
}

/** What stands around the fields of a body in examples alone. */
function wrapperReasons(name: string, { grounds }: Sources): Reason[] {
  return grounds.operations.flatMap(({ operation, operationId }) =>
    bodiesOf(operation, operationId)
      .filter(({ body }) => body.wrapper !== null && grounds.bodies.get(body) === name)
      .flatMap((named) =>
        shownBy(operation, named).map(({ source, value }) => exampleReason({ source, values: [value] })),
      ),
  );
}

/** Where the parts of an operation were read: its bodies, and each of its parameters. */
export function explainOperation(
  subject: OperationSubject,
  subjects: Subjects,
  sources: Sources,
): Explanation {
  const { name, pointer, operation: named } = subject;
  const { operation } = named;
  const bodies = bodiesOf(operation, named.operationId).map(({ body, side, status }): Keyword => {
    const keyword = side === "request" ? "requestBody" : `responses.${status}`;
    return { keyword, value: sources.grounds.bodies.get(body) ?? "", reasons: [tableReason(body.root)] };
  });
  const source = at(operation.document, operation.line);
  return {
    name,
    pointer,
    sources: [source],
    schema: null,
    keywords: [
      {
        keyword: "method",
        value: operation.method,
        reasons: [{ rule: "line", text: operation.path, source }],
      },
      ...bodies,
    ],
    rules: [],
    unused: [],
    unread: [],
    parts: subjects.parameters(subject).map((parameter) => explainField(parameter, sources)),
  };
}
