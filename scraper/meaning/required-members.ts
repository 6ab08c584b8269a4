import type { Family } from "./fact.js";
import { splitList } from "./value-list.js";
import { innerObject } from "../family/type-expression.js";

const phrase = /^((?:\w+, )*\w+,? and \w+) are mandatory(?:, and \w+ (?:is|are) optional)?\.?$/u;

/** Fields that the objects of a field must have: "key, values, and operator are mandatory, and weight is optional." */
export const requiredMembers: Family = {
  name: "required-members",
  trigger: /\bmandatory\b/u,
  read: ({ text }, field) => {
    const names = phrase.exec(text)?.[1];
    if (names === undefined || innerObject(field.type) === null) return null;
    return [{ kind: "required-members", fields: splitList(names) }];
  },
};
