import type { ConditionWords, ListWords } from "../family/phrase-words.js";
import type { Condition, Fact, FieldContext, Family } from "./fact.js";

const value = /^["'“]?([\w.\-]+)["'”]?$/u;
const unnamed = "the condition names no field and value";

/** A field that is needed only in some cases: "mandatory only when category is set to EFS and ownership is set to DEDICATED". */
export function requiredWhen(words: ConditionWords, lists: ListWords): Family {
  return {
    name: "required-when",
    trigger: words.requiredTrigger,
    read: ({ text, remark }, field) => {
      if (remark) return null;
      if (words.notRequiredWhen.test(text))
        return [{ kind: "unenforced", why: "it says when it is not needed" }];
      const match = words.requiredWhen.exec(text);
      const reverse = words.whenRequired.exec(text);
      if (!match && !reverse)
        return words.requiredIn.test(text) ? [{ kind: "unenforced", why: unnamed }] : null;
      const when = readConditions(match?.[2] ?? reverse?.[1] ?? "", words, lists);
      const why = objectionTo(when, field);
      if (why === null) return [{ kind: "required-when", when: when ?? [], only: match?.[1] !== undefined }];
      return [{ kind: "unenforced", why, ...(words.mandatoryWhen.test(text) ? { requiredWhen: true } : {}) }];
    },
  };
}

/** A field that may be given only in some cases: "valid only when category is EVS". */
export function validWhen(words: ConditionWords, lists: ListWords): Family {
  return {
    name: "valid-when",
    trigger: words.validTrigger,
    read: ({ text, remark }, field) => {
      const match = words.validWhen.exec(text);
      const other = match ? null : words.givenOnlyWhen.exec(text);
      if (remark || (!match && !other)) return null;
      const when = readConditions(groupOf(match ?? other), words, lists);
      if (when === null && other) return null;
      // A response promises nothing anyway.
      return field.side === "response" ? [] : [inCase("valid-when", when, field)];
    },
  };
}

/** A field that must not be given in some cases: "cannot be set when category is EVS". */
export function absentWhen(words: ConditionWords, lists: ListWords): Family {
  return {
    name: "absent-when",
    trigger: words.absentTrigger,
    read: ({ text, remark }, field) => {
      const match = words.absentWhen.exec(text);
      const when = match && readConditions(groupOf(match), words, lists);
      // "when model is set" compares no value: another family reads it.
      if (when === null || remark) return null;
      return field.side === "response" ? [] : [inCase("absent-when", when, field)];
    },
  };
}

function groupOf(match: RegExpExecArray | null): string {
  const groups: readonly (string | undefined)[] = match?.slice(1) ?? [];
  return groups.find((group) => group !== undefined) ?? "";
}

/** What holds in some case only. */
function inCase(
  kind: "valid-when" | "absent-when",
  when: readonly Condition[] | null,
  field: FieldContext,
): Fact {
  const why = objectionTo(when, field);
  return why === null ? { kind, when: when ?? [] } : { kind: "unenforced", why };
}

/** Why no schema can hold a condition; null for one that a schema can hold. */
function objectionTo(when: readonly Condition[] | null, field: FieldContext): string | null {
  if (when === null) return unnamed;
  const foreign = when.filter((each) => !field.siblings.has(each.field) || each.field === field.name);
  if (foreign.length === 0) return null;
  return `${foreign.map((each) => `"${each.field}"`).join(", ")} is no field of this table`;
}

/** "A is set to X, Y, or Z and B is set to W" as conditions; null where any part reads otherwise. */
function readConditions(text: string, words: ConditionWords, { split }: ListWords): Condition[] | null {
  const parts = text.split(words.and).map((part) => words.condition.exec(part.trim()));
  const conditions = parts.map((match) => {
    const values = split(match?.[2] ?? "").map((each) => value.exec(each)?.[1]);
    const set = (match?.[0] ?? "").includes(words.isSetTo);
    const literal =
      values.length > 0 && values.every((each) => each !== undefined && (set || !words.presence.test(each)));
    return match && literal ? { field: match[1] ?? "", values: values.map((each) => each ?? "") } : null;
  });
  return conditions.every((each) => each !== null) ? conditions : null;
}
