import type { PhraseTable } from "../../phrases.js";
import { numberWords, readNumber } from "../numbers.js";

const range = String.raw`(?:from )?(${numberWords})(?: ?[–~-] ?| to )(${numberWords})`;
const each = new RegExp(range, "giu");
const one = range.replaceAll(/\((?!\?)/gu, "(?:");

/** Several ranges of numbers: "within 100–149, 300–349, or 900–949". */
export const severalRanges: PhraseTable = {
  name: "several-ranges",
  trigger: /\d(?: ?[–~-] ?| to )-?\d/u,
  of: ["string", "integer", "number"],
  alone: [
    {
      phrase: new RegExp(
        String.raw`(?:^|\b(?:within|between|from|in|be|is|are|ranges?|integers?|numbers?|of|following):? )(${one}(?:(?:, (?:and |or )?| and | or )${one})+)(?![\w.–~-]*\d)(?! (?:characters?|digits?|bytes?|items?)\b)`,
        "iu",
      ),
      states: ([, list = ""]) => {
        const ranges = [...list.matchAll(each)].map(([, from, to]) => ({
          from: readNumber(from),
          to: readNumber(to),
        }));
        return ranges.every(({ from, to }) => from <= to) ? [{ kind: "ranges", ranges }] : "no";
      },
    },
  ],
};
