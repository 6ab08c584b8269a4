import type { Fact, FieldContext, Family } from "./fact.js";
import { splitList } from "./inline-enumeration.js";

const either =
  /\b(?:either|at least one of) ((?:\w+, )*\w+,? (?:or|and) \w+) must be (?:specified|set|configured)( \S.*?)?\.?$/iu;
const exclusive =
  /\bThis parameter and (?:the )?(\w+)(?: field| parameter)? cannot be (?:set|used|specified|configured) at the same time\b/iu;
const notWith = /\bcannot be (?:used|set) together with (\w+(?:(?:, | or | and )\w+)*)\.?$/iu;
const with_ = /\bmust be used together with (\w+)\.?$/iu;

/** Fields of which one must be given: "either admin_pass or key_pair_name must be specified". */
export const atLeastOne: Family = {
  name: "at-least-one",
  read: ({ text }, field) => {
    const match = either.exec(text);
    if (!match) return null;
    if (match[2] !== undefined) return [{ kind: "unenforced", why: `the rule holds only${match[2]}` }];
    return amongSiblings(field, { kind: "at-least-one", fields: splitList(match[1] ?? "") });
  },
};

/** Fields that exclude each other: "This parameter and the flavor field cannot be set at the same time." */
export const notTogether: Family = {
  name: "not-together",
  read: ({ text }, field) => {
    const one = exclusive.exec(text)?.[1];
    const others = one === undefined ? splitList(notWith.exec(text)?.[1] ?? "") : [one];
    if (others.length === 0) return null;
    return others.flatMap((other) =>
      amongSiblings(field, { kind: "not-together", fields: [field.name, other] }),
    );
  },
};

/** Fields that need each other: "must be used together with dataset_id". */
export const together: Family = {
  name: "together",
  read: ({ text }, field) => {
    const other = with_.exec(text)?.[1];
    return other === undefined
      ? null
      : amongSiblings(field, { kind: "together", fields: [field.name, other] });
  },
};

function amongSiblings(field: FieldContext, fact: Fact & { readonly fields: readonly string[] }): Fact[] {
  const foreign = fact.fields.filter((name) => !field.siblings.has(name));
  if (foreign.length === 0) return [fact];
  return [{ kind: "unenforced", why: `"${foreign.join('", "')}" is no field of this table` }];
}
