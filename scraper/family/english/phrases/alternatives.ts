import type { AlternativeWords } from "../../phrase-words.js";

const names = String.raw`(?:the )?((?:\w+, )*\w+,? (?:or|and) (?:the )?\w+)`;
const given = String.raw`(?:specified|set|configured|delivered|used|provided|entered)`;

/** Rules between fields: "either admin_pass or key_pair_name must be specified", "must be used together with dataset_id". */
export const alternatives: AlternativeWords = {
  atLeastOne: {
    trigger: /\beither\b|\bat least one\b|\bone of the parameters\b/iu,
    either: [
      new RegExp(
        String.raw`\b(?:either|at least one of) ${names} (?:must be|is|are|needs to be|has to be) ${given}( \S.*?)?\.?$`,
        "iu",
      ),
      new RegExp(String.raw`^(?:specify|set|enter) either ${names}\.?$`, "iu"),
    ],
    eachTime: /^ (?:each time|at a time)$/iu,
    oneMust: /^However, one of the parameters must (?:exist|be (?:set|specified))\.?$/iu,
    thisField: /\bthis (?:parameter|field)\b/iu,
    article: /^the /iu,
  },
  notNeededWith: {
    trigger: /\bdo not need to set\b/iu,
    phrase:
      /^(?:After|If|When|Once) (?:setting )?(\w+)(?: is (?:set|specified|configured))?, you do not need to set ((?:\w+(?:, and |, or |, | or | and ))*\w+)\.?$/iu,
  },
  notTogether: {
    trigger: /\bcannot be\b|\bmutually exclusive\b/iu,
    mutual:
      /^(\w+) and (\w+) (?:are mutually exclusive|cannot be (?:set|used|specified|configured) at the same time)\b/iu,
    phrases: [
      /\bThis parameter and (?:the )?(\w+)(?: field| parameter)? cannot be (?:set|used|specified|configured) at the same time\b/iu,
      /\bcannot be (?:used|set|specified|configured) (?:together )?with (?:the )?(\w+(?:(?:, | or |, or | and )\w+)*)(?: parameter| field)?\.?$/iu,
      /\bcannot be (?:used|set|specified|configured) when (\w+) is (?:used|set|specified|configured)\.?$/iu,
    ],
  },
  together: {
    trigger: /\bmust be used (?:together|with)\b/iu,
    both: /^(?:Parameters )?(\w+) and (\w+) must be used together\.?$/iu,
    with: /\bmust be used (?:together )?with (\w+)\b/iu,
  },
  limitedBy: {
    trigger: /\b(?:greater|larger|less|smaller|more|lower|fewer|exceed)\b/iu,
    phrase:
      /\b(?:cannot|must not|must|is no|should) (?:be )?(?:greater|larger|less|smaller|more|lower|fewer|exceed)(?: than)?(?: or equal to)? (?:the value of |that of |the )?(\w+)(?: value)?\b/iu,
  },
};
