import type { AlternativeWords } from "../../phrase-words.js";

const names = String.raw`(?:the )?((?:\w+, )*\w+,? (?:or|and) (?:the )?\w+)`;
const given = String.raw`(?:specified|set|configured|delivered|used|provided|entered|given|passed)`;

/** Rules between fields: "either admin_pass or key_pair_name must be specified", "must be used together with dataset_id". */
export const alternatives: AlternativeWords = {
  atLeastOne: {
    trigger:
      /\beither\b|\bat least one\b|\bone of\b|\bboth\b|\b(?:specify|set|enter|configure|provide)\b|\bmust be\b/i,
    exactly: [
      new RegExp(
        String.raw`^(?:specify|set|enter|configure|provide) (?:only |exactly )one of ${names}\.?$`,
        "i",
      ),
      new RegExp(
        String.raw`^(?:specify|set|enter|configure|provide) (?:either )?${names},? but not both\.?$`,
        "i",
      ),
      new RegExp(String.raw`\bexactly one of ${names} (?:must be|is|has to be) ${given}\.?$`, "i"),
      new RegExp(String.raw`\b(?:either )?${names} must be ${given},? but not both\.?$`, "i"),
    ],
    atMost: [
      new RegExp(String.raw`\bonly one of ${names} can be ${given}(?: at a time)?\.?$`, "i"),
      new RegExp(String.raw`^${names} cannot (?:both|all) be ${given}\.?$`, "i"),
    ],
    either: [
      new RegExp(
        String.raw`^(?:specify|set|enter|configure|provide) (?:either )?((?:the )?\w+(?:, (?:the )?\w+)*(?: or (?:the )?\w+)?),? or both\.?$`,
        "i",
      ),
      new RegExp(String.raw`^(?:specify|set|enter|configure|provide) at least one of ${names}\.?$`, "i"),
      new RegExp(
        String.raw`^(?:either )?((?:the )?\w+(?:, (?:the )?\w+)*(?:,? or (?:the )?\w+)?),? or both,? must be ${given}\.?$`,
        "i",
      ),
      new RegExp(String.raw`^${names.replace("(?:or|and)", "or")} must be ${given}\.?$`, "i"),
      new RegExp(
        String.raw`\b(?:either|at least one of) ${names} (?:must be|is|are|needs to be|has to be) ${given}( \S.*?)?\.?$`,
        "i",
      ),
      new RegExp(String.raw`^(?:specify|set|enter) either ${names}\.?$`, "i"),
    ],
    eachTime: /^ (?:each time|at a time)$/i,
    oneMust: /^However, one of the parameters must (?:exist|be (?:set|specified))\.?$/i,
    thisField: /\bthis (?:parameter|field)\b/i,
    article: /^the /i,
  },
  notNeededWith: {
    trigger: /\bdo not need to set\b/i,
    phrase:
      /^(?:After|If|When|Once) (?:setting )?(\w+)(?: is (?:set|specified|configured))?, you do not need to set ((?:\w+(?:, and |, or |, | or | and ))*\w+)\.?$/i,
  },
  notTogether: {
    trigger: /\bcannot be\b|\bmutually exclusive\b/i,
    mutual:
      /^(\w+) and (\w+) (?:are mutually exclusive|cannot be (?:set|used|specified|configured) at the same time)\b/i,
    phrases: [
      /\bThis parameter and (?:the )?(\w+)(?: field| parameter)? cannot be (?:set|used|specified|configured) at the same time\b/i,
      /\bcannot be (?:used|set|specified|configured) (?:together )?with (?:the )?(\w+(?:(?:, | or |, or | and )\w+)*)(?: parameter| field)?\.?$/i,
      /\bcannot be (?:used|set|specified|configured) when (\w+) is (?:used|set|specified|configured)\.?$/i,
    ],
  },
  together: {
    trigger: /\bmust be used (?:together|with)\b/i,
    both: /^(?:Parameters )?(\w+) and (\w+) must be used together\.?$/i,
    with: /\bmust be used (?:together )?with (\w+)\b/i,
  },
  limitedBy: {
    trigger: /\b(?:greater|larger|less|smaller|more|lower|fewer|exceed)\b/i,
    phrase:
      /\b(?:cannot|must not|must|is no|should) (?:be )?(?:greater|larger|less|smaller|more|lower|fewer|exceed)(?: than)?(?: or equal to)? (?:the value of |that of |the )?(\w+)(?: value)?\b/i,
  },
};
