import type { PhraseTable } from "../../phrases.js";
import { splitList } from "../lists.js";

/** Fields that the objects of a field must have: "key, values, and operator are mandatory, and weight is optional." */
export const requiredMembers: PhraseTable = {
  name: "required-members",
  trigger: /\bmandatory\b/u,
  of: ["objects"],
  inRemarks: true,
  alone: [
    {
      phrase: /^((?:\w+, )*\w+,? and \w+) are mandatory(?:, and \w+ (?:is|are) optional)?\.?$/u,
      states: ([, names = ""]) => [{ kind: "required-members", fields: splitList(names) }],
    },
  ],
};
