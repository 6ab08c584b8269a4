import type { Family, FieldContext } from "./fact.js";

const phrases: readonly RegExp[] = [
  /\bvalue(?: of this parameter)? (?:is|can be|can only be) null\b/iu,
  /\bparameter (?:is|can be|is set to) null\b/iu,
  /\bfixed to be null\b/iu,
];
const ofOther = /\b(\w+) value is null\b/iu;

/** A field that the text allows to be null: "The value is NULL for strong affinity". */
export const nullable: Family = {
  name: "nullable",
  trigger: /\bnull\b/iu,
  read: ({ text, remark }, field) =>
    !remark && field.type.kind !== "map" && phrases.some((phrase) => phrase.test(text)) && isOwn(text, field)
      ? [{ kind: "nullable" }]
      : null,
};

/** "the used_quota value is null" speaks of the field that it names. */
function isOwn(text: string, { name, siblings }: FieldContext): boolean {
  const other = ofOther.exec(text)?.[1];
  return other === undefined || other === name || !siblings.has(other);
}
