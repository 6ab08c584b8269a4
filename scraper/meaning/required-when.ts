import type { Condition, FieldContext, Family } from "./fact.js";
import { splitList } from "./value-list.js";

const requiredWhen = /\b(?:mandatory|required) (only )?(?:when|if) (.+?)\.?$/iu;
const whenRequired = /^(?:If|When) (.+?), this (?:parameter|field) is (?:mandatory|required)\.?$/iu;
const mandatoryWhen = /\bmandatory (?:only )?(?:when|if)\b/iu;
const requiredIn = /\bmandatory (?:for|in) /iu;
const validWhen = /\b(?:valid|available|takes effect) only (?:when|if) (.+?)\.?$/iu;
const condition = /^(?:the (?:value of|parameter) )?(\w+)(?: value)? is (?:set to )?(\S.*)$/u;
const value = /^["'“]?([\w.\-]+)["'”]?$/u;
/** What a field is when it is there, whatever its value. */
const presence =
  /^(?:configured|specified|set|used|being specified|not (?:specified|set|configured)|left blank|empty|blank|enabled|returned|created|unavailable)$/iu;

/** A field that is needed only in some cases: "mandatory only when category is set to EFS and ownership is set to DEDICATED". */
export const requiredWhenOther: Family = {
  name: "required-when",
  trigger: /\b(?:mandatory|required)\b/iu,
  read: ({ text, remark }, field) => {
    if (remark) return null;
    const match = requiredWhen.exec(text);
    const reverse = whenRequired.exec(text);
    if (!match && !reverse) return requiredIn.test(text) ? [{ kind: "unenforced", why: unnamed }] : null;
    const when = readConditions(match?.[2] ?? reverse?.[1] ?? "");
    const why = objectionTo(when, field);
    if (why === null) return [{ kind: "required-when", when: when ?? [], only: match?.[1] !== undefined }];
    return [{ kind: "unenforced", why, ...(mandatoryWhen.test(text) ? { requiredWhen: true } : {}) }];
  },
};

/** A field that may be given only in some cases: "valid only when category is EVS". */
export const validWhenOther: Family = {
  name: "valid-when",
  trigger: /\b(?:valid|available|effect) only\b/iu,
  read: ({ text, remark }, field) => {
    const match = validWhen.exec(text);
    if (!match || remark) return null;
    // A response promises nothing anyway.
    if (field.side === "response") return [];
    const when = readConditions(match[1] ?? "");
    const why = objectionTo(when, field);
    return [why === null ? { kind: "valid-when", when: when ?? [] } : { kind: "unenforced", why }];
  },
};

const unnamed = "the condition names no field and value";

/** Why no schema can hold a condition; null for one that a schema can hold. */
function objectionTo(when: readonly Condition[] | null, field: FieldContext): string | null {
  if (when === null) return unnamed;
  const foreign = when.filter((each) => !field.siblings.has(each.field) || each.field === field.name);
  if (foreign.length === 0) return null;
  return `${foreign.map((each) => `"${each.field}"`).join(", ")} is no field of this table`;
}

/** "A is set to X, Y, or Z and B is set to W" as conditions; null where any part reads otherwise. */
function readConditions(text: string): Condition[] | null {
  const parts = text
    .split(/,? and (?=(?:the value of )?\w+ is )/u)
    .map((part) => condition.exec(part.trim()));
  const conditions = parts.map((match) => {
    const values = splitList(match?.[2] ?? "").map((each) => value.exec(each)?.[1]);
    const set = (match?.[0] ?? "").includes(" is set to ");
    const literal =
      values.length > 0 && values.every((each) => each !== undefined && (set || !presence.test(each)));
    return match && literal ? { field: match[1] ?? "", values: values.map((each) => each ?? "") } : null;
  });
  return conditions.every((each) => each !== null) ? conditions : null;
}
