import type { Fact, FieldContext, Family, Statement } from "./fact.js";
import { splitList } from "./value-list.js";

const names = String.raw`(?:the )?((?:\w+, )*\w+,? (?:or|and) (?:the )?\w+)`;
const given = String.raw`(?:specified|set|configured|delivered|used|provided|entered)`;
const either = new RegExp(
  String.raw`\b(?:either|at least one of) ${names} (?:must be|is|are|needs to be|has to be) ${given}( \S.*?)?\.?$`,
  "iu",
);
const specify = new RegExp(String.raw`^(?:specify|set|enter) either ${names}\.?$`, "iu");
/** Exactly one at a time. */
const eachTime = /^ (?:each time|at a time)$/iu;
const oneMust = /^However, one of the parameters must (?:exist|be (?:set|specified))\.?$/iu;

/** Fields of which one must be given: "either admin_pass or key_pair_name must be specified". */
export const atLeastOne: Family = {
  name: "at-least-one",
  trigger: /\beither\b|\bat least one\b|\bone of the parameters\b/iu,
  read: ({ text, remark }, field) => {
    if (remark || field.side === "response") return null;
    if (oneMust.test(text)) return withExcluded(field);
    // "this parameter" is the field itself.
    const told = text.replace(/\bthis (?:parameter|field)\b/iu, field.name);
    const match = either.exec(told) ?? specify.exec(told);
    if (!match) return null;
    const fields = splitList(match[1] ?? "").map((name) => name.replace(/^the /iu, ""));
    const scope = match[2] ?? "";
    if (eachTime.test(scope)) return amongSiblings(field, { kind: "exactly-one", fields });
    if (scope !== "") return [{ kind: "unenforced", why: `the rule holds only${scope}` }];
    return amongSiblings(field, { kind: "at-least-one", fields });
  },
};

/** "This parameter cannot be used together with A or B. However, one of the parameters must exist." */
function withExcluded(field: FieldContext): Fact[] | null {
  const others = field.previous === null ? [] : excluded(field.previous, field);
  return others.length === 0
    ? null
    : amongSiblings(field, { kind: "at-least-one", fields: [field.name, ...others] });
}

const notNeeded =
  /^(?:After|If|When|Once) (?:setting )?(\w+)(?: is (?:set|specified|configured))?, you do not need to set ((?:\w+(?:, and |, or |, | or | and ))*\w+)\.?$/iu;

/** Fields that others make needless: "After setting model_id, you do not need to set app_url or engine_id." */
export const notNeededWith: Family = {
  name: "not-needed-with",
  trigger: /\bdo not need to set\b/iu,
  read: ({ text, remark }, field) => {
    const match = notNeeded.exec(text);
    if (!match || remark) return null;
    return amongSiblings(field, {
      kind: "alternatives",
      fields: [match[1] ?? "", ...splitList(match[2] ?? "")],
    });
  },
};

const sameTime: readonly RegExp[] = [
  /\bThis parameter and (?:the )?(\w+)(?: field| parameter)? cannot be (?:set|used|specified|configured) at the same time\b/iu,
  /\bcannot be (?:used|set|specified|configured) (?:together )?with (?:the )?(\w+(?:(?:, | or |, or | and )\w+)*)(?: parameter| field)?\.?$/iu,
  /\bcannot be (?:used|set|specified|configured) when (\w+) is (?:used|set|specified|configured)\.?$/iu,
];
const mutual =
  /^(\w+) and (\w+) (?:are mutually exclusive|cannot be (?:set|used|specified|configured) at the same time)\b/iu;

/** Fields that exclude each other: "This parameter and the flavor field cannot be set at the same time." */
export const notTogether: Family = {
  name: "not-together",
  trigger: /\bcannot be\b|\bmutually exclusive\b/iu,
  read: (statement, field) => {
    if (statement.remark) return null;
    const others = excluded(statement, field);
    if (others.length === 0) return null;
    return others.flatMap((other) =>
      amongSiblings(field, { kind: "not-together", fields: [field.name, other] }),
    );
  },
};

/** The fields that a sentence excludes beside the field itself. */
function excluded({ text }: Statement, field: FieldContext): string[] {
  const pair = mutual.exec(text)?.slice(1) ?? [];
  // "obs and dataset cannot be used at the same time" compares values.
  if (pair.length > 0) return pair.includes(field.name) ? pair.filter((name) => name !== field.name) : [];
  for (const phrase of sameTime) {
    const words = phrase.exec(text)?.[1];
    if (words !== undefined) return splitList(words);
  }
  return [];
}

const bothTogether = /^(?:Parameters )?(\w+) and (\w+) must be used together\.?$/iu;
const with_ = /\bmust be used (?:together )?with (\w+)\b/iu;

/** Fields that need each other: "must be used together with dataset_id". */
export const together: Family = {
  name: "together",
  trigger: /\bmust be used (?:together|with)\b/iu,
  read: ({ text, remark }, field) => {
    const pair = bothTogether.exec(text)?.slice(1) ?? [];
    const other = pair.includes(field.name)
      ? pair.find((name) => name !== field.name)
      : with_.exec(text)?.[1];
    return other === undefined || remark
      ? null
      : amongSiblings(field, { kind: "together", fields: [field.name, other] });
  },
};

const limit =
  /\b(?:cannot|must not|must|is no|should) (?:be )?(?:greater|larger|less|smaller|more|lower|fewer|exceed)(?: than)?(?: or equal to)? (?:the value of |that of |the )?(\w+)(?: value)?\b/iu;

/** A bound that another field sets: "cannot be greater than to_port". No schema can hold it. */
export const limitedBy: Family = {
  name: "limited-by",
  trigger: /\b(?:greater|larger|less|smaller|more|lower|fewer|exceed)\b/iu,
  read: ({ text }, field) => {
    const other = limit.exec(text)?.[1];
    if (other === undefined || other === field.name || !field.siblings.has(other)) return null;
    return [{ kind: "limited-by", field: other }];
  },
};

function amongSiblings(field: FieldContext, fact: Fact & { readonly fields: readonly string[] }): Fact[] {
  const foreign = fact.fields.filter((name) => !field.siblings.has(name));
  if (foreign.length === 0) return [fact];
  return [{ kind: "unenforced", why: `"${foreign.join('", "')}" is no field of this table` }];
}
