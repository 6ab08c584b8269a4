import type { ListWords } from "../phrase-words.js";

/** The words of "A, B, or C". */
export function splitList(text: string): string[] {
  return text
    .split(/,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** A value as documents write it: no spaces, maybe quoted. */
export const lists: ListWords = {
  item: /^(?:the (?:value|string) )?["'“]?([\w.\-/+@#]+)["'”]?(?:\s*\(([^()]*)\))?$/u,
  separator: /,\s*(?:and |or )?|\s+(?:and|or|or only)\s+/u,
  tail: /,?\s+(?:only(?=\.?$)|indicating|which|where|that|meaning|respectively|in (?:ascending|descending|this)|from (?:high|low))\b.*$/su,
  // "The value can be modified" tells what may be done with the value.
  noValues:
    /^(?:modified|changed|customi[sz]ed|specified|updated|set|left|obtained|used|ignored|repeated|different|same|unique|any|one|multiple|the|a|an|more|other|others|only|not|it|this|dynamic|found|viewed|queried|reused|omitted|negative|positive)$/u,
  split: splitList,
};
