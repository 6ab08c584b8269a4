import { numberWords, readNumber, type Family } from "./fact.js";

const between = new RegExp(`^(${numberWords}) to (${numberWords}) (?!.*characters)[A-Za-z]`, "u");
const most = new RegExp(`^A maximum of (${numberWords}) (?!.*characters)[a-z]`, "u");

/** How many items an array may hold: "0 to 1,024 key pairs", "A maximum of 10 tags". */
export const itemCount: Family = {
  name: "item-count",
  read: ({ text }, field) => {
    if (field.type.kind !== "array") return null;
    const both = between.exec(text);
    if (both) {
      return [
        { kind: "min-items", value: readNumber(both[1]) },
        { kind: "max-items", value: readNumber(both[2]) },
      ];
    }
    const upper = most.exec(text);
    return upper ? [{ kind: "max-items", value: readNumber(upper[1]) }] : null;
  },
};
