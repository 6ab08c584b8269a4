import type { Json } from "../../../core/base/json.js";
import type { Finding } from "../../../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import { scalarsOf } from "../../examples/shown-values.js";
import { besideNull, type TypeExpression } from "../../family/type-expression.js";
import type { EnumValue, FormatName } from "../../meaning/fact.js";
import { hasFormat } from "../../meaning/format.js";
import type { StatedFact } from "../../meaning/fact.js";
import type { Reason } from "../provenance.js";
import { cast } from "./cast.js";
import { consistent, statesTheSame } from "./contradicting-statements.js";
import { factReasons, fieldFinding, type FieldInput } from "./field-input.js";
import { nullReasons } from "./null-in-example.js";
import { withoutRefuted } from "./refuted-facts.js";
import { readingFindings } from "./reading-findings.js";

/** What is known of the values of a field, once all that the documents state and show of it was weighed. */
export interface FieldFacts {
  /** Without those that contradict one another. */
  readonly stated: readonly StatedFact[];
  readonly format: { readonly name: FormatName; readonly because: readonly Reason[] } | null;
  readonly listed: ListedValues | null;
  readonly default: { readonly value: Json; readonly because: readonly Reason[] } | null;
  /** Why null is one of the values; empty where it is none. */
  readonly nullable: readonly Reason[];
}

/** The values of an enum. */
export interface ListedValues {
  readonly values: readonly Json[];
  /** True where letters stand for both of their cases. */
  readonly inAnyCase: boolean;
  /** As the documents write them, with what they say of each. */
  readonly described: readonly EnumValue[];
  readonly because: readonly Reason[];
  readonly describedBecause: readonly Reason[];
}

/** Nothing is known of the values. */
export const noFacts: FieldFacts = { stated: [], format: null, listed: null, default: null, nullable: [] };

/** Weighs what the documents state and show of a field. */
export function weighFacts(input: FieldInput): WithFindings<FieldFacts> {
  const agreeing = consistent(input);
  const written = withoutOtherLayouts(input, agreeing.value);
  const kept = withoutRefuted(written.value, input);
  const findings = [...agreeing.findings, ...written.findings, ...kept.findings];
  const stated = kept.value;
  // Most fields are only said to be something.
  if (stated.length === 0 && input.shown.every(({ value }) => value !== null))
    return withFindings(noFacts, [...readingFindings(input), ...findings]);
  const format = confirmedFormat(input, stated);
  const listed = listedValues(input, stated);
  const initial = defaultValue(input, stated);
  const nullable = nullReasons(input, stated);
  const value = {
    stated,
    format: format.value,
    listed: listed.value,
    default: initial.value,
    nullable: nullable.value,
  };
  const weighed = gathered<unknown>([format, listed, initial, nullable]);
  return withFindings(value, [...readingFindings(input), ...findings, ...weighed.findings]);
}

/** The type that facts about values speak of: that of the items of a list. */
function valueType(type: TypeExpression): TypeExpression {
  return type.kind === "array" ? valueType(type.items) : (besideNull(type) ?? type);
}

/** A format counts where a value confirms it, and none contradicts it. */
function confirmedFormat(
  input: FieldInput,
  facts: readonly StatedFact[],
): WithFindings<FieldFacts["format"]> {
  // What is said later is said more exactly: "the IP address … The value is an IPv4 address."
  const stated = facts.findLast(({ fact }) => fact.kind === "format");
  const { field } = input.node;
  if (stated?.fact.kind !== "format" || valueType(field.type).kind !== "string") return withFindings(null);
  const { format: name, shown } = stated.fact;
  const values = input.shown.flatMap((each) =>
    scalarsOf([each.value]).flatMap((value) => (value === "" ? [] : [{ each, text: String(value) }])),
  );
  const against = values.find(({ text }) => !hasFormat(name, text));
  if (!against && (shown !== null || values.length > 0)) {
    const examples = new Set(values.map(({ each }) => each));
    const confirmed: Reason[] = examples.size === 0 ? [] : [{ kind: "examples", shown: [...examples] }];
    return withFindings({ name, because: [...factReasons(input, [stated]), ...confirmed] });
  }
  const words = `the text speaks of ${name}, but`;
  const report = against
    ? fieldFinding(
        input,
        "other-format-in-example",
        field.line,
        `${words} an example shows "${against.text}"`,
      )
    : fieldFinding(input, "unconfirmed-format", field.line, `${words} no example shows one`);
  return withFindings(null, [report]);
}

/** A layout counts where no value contradicts it. */
function withoutOtherLayouts(
  input: FieldInput,
  facts: readonly StatedFact[],
): WithFindings<readonly StatedFact[]> {
  const findings: Finding[] = [];
  const values = input.shown.flatMap((each) => scalarsOf([each.value])).filter((value) => value !== "");
  const kept = facts.filter(({ fact }) => {
    if (fact.kind !== "time-layout") return true;
    const pattern = new RegExp(fact.source, "u");
    const against = values.find((value) => !pattern.test(String(value)));
    if (against === undefined) return true;
    const message = `the text speaks of ${fact.layout}, but an example shows "${against}"`;
    findings.push(fieldFinding(input, "other-format-in-example", input.node.field.line, message));
    return false;
  });
  return withFindings(kept, findings);
}

/** A text that is taken back where no list has the others may be a word as well as a value: it is told, and not held. */
function takenFromNothing(input: FieldInput, facts: readonly StatedFact[]): Finding[] {
  return facts.flatMap(({ fact, statement }) =>
    fact.kind === "excluded"
      ? [
          fieldFinding(
            input,
            "unenforced-condition",
            statement.line,
            `${statement.text} (no list has the values that are left)`,
          ),
        ]
      : [],
  );
}

/** The values of an enum, cast to the type. One value that is none of the type makes the whole list doubtful. */
function listedValues(input: FieldInput, facts: readonly StatedFact[]): WithFindings<ListedValues | null> {
  const { field } = input.node;
  const type = valueType(field.type);
  if (!["string", "integer", "number", "boolean"].includes(type.kind)) return withFindings(null);
  const lists = facts.flatMap((stated) =>
    stated.fact.kind === "enum" ? [{ stated, values: stated.fact.values }] : [],
  );
  const [list] = lists.sort(byDescriptions);
  if (!list) return withFindings(null, type.kind === "string" ? takenFromNothing(input, facts) : []);
  const taken = new Set(facts.flatMap(({ fact }) => (fact.kind === "excluded" ? fact.values : [])));
  const described = [...new Map(list.values.map((each) => [each.raw, each])).values()].filter(
    ({ raw }) => !taken.has(raw),
  );
  const values = described.map(({ raw }) => cast(raw, type)).filter((value) => value !== undefined);
  if (values.length < described.length) {
    const all = described.map(({ raw }) => raw).join(", ");
    const message = `its listed values are not all of its type: ${all}`;
    return withFindings(null, [fieldFinding(input, "contradictory-fact", field.line, message)]);
  }
  const stating = [
    ...lists.map(({ stated }) => stated),
    ...facts.filter(({ fact }) => fact.kind === "excluded" || fact.kind === "case-insensitive"),
  ];
  return withFindings({
    values,
    described,
    inAnyCase: facts.some(({ fact }) => fact.kind === "case-insensitive"),
    because: factReasons(input, stating),
    describedBecause: factReasons(input, [list.stated]),
  });
}

/** Where several lists name the same values, the one that says most of them comes first. */
function byDescriptions(a: { readonly values: readonly EnumValue[] }, b: typeof a): number {
  const described = ({ values }: typeof a): number => values.filter((each) => each.description !== "").length;
  return described(b) - described(a);
}

/** A default counts where it is a value of the field. */
function defaultValue(input: FieldInput, facts: readonly StatedFact[]): WithFindings<FieldFacts["default"]> {
  const stated = facts.find(({ fact }) => fact.kind === "default");
  if (stated?.fact.kind !== "default") return withFindings(null);
  const { field } = input.node;
  const { raw } = stated.fact;
  const value = cast(raw, field.type);
  const isListed = facts.every(
    ({ fact }) => fact.kind !== "enum" || fact.values.some((each) => each.raw === raw),
  );
  if (value !== undefined && field.type.kind !== "array" && isListed && isInRange(value, facts)) {
    const stating = facts.filter(({ fact }) => statesTheSame(fact, stated.fact));
    return withFindings({ value, because: factReasons(input, stating) });
  }
  const message = `"${raw}" is no value of this field, so it is no default`;
  return withFindings(null, [fieldFinding(input, "contradictory-default", field.line, message)]);
}

function isInRange(value: Json, facts: readonly StatedFact[]): boolean {
  if (typeof value !== "number") return true;
  return facts.every(({ fact }) => {
    if (fact.kind !== "minimum" && fact.kind !== "maximum") return true;
    const beyond = fact.kind === "minimum" ? fact.value - value : value - fact.value;
    return fact.exclusive ? beyond < 0 : beyond <= 0;
  });
}
