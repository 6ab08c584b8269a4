import type { FormatName } from "./fact.js";

/** Lists of values and of names inside a sentence. */
export interface ListWords {
  /** One value of a list: its groups are the value, and in parentheses what it means. */
  readonly item: RegExp;
  /** What stands between the values of a list. */
  readonly separator: RegExp;
  /** What a sentence may add after its list. */
  readonly tail: RegExp;
  /** Words that stand where values would, and are none. */
  readonly noValues: RegExp;
  /** The names of "A, B, or C". */
  readonly split: (text: string) => string[];
}

/** Values of an enum in a list below a sentence. */
export interface EnumerationWords {
  /** The end of a sentence which says that the items of its list are all the values there are. */
  readonly lead: RegExp;
  /** A value and what is said of it; the groups: the value, a remark in parentheses, what follows a colon, what follows a verb. */
  readonly item: RegExp;
  /** An item that tells of one value in a sentence; the groups: the value, what is said of it. */
  readonly ifItem: RegExp;
  /** What stands there and is no word that the value is. */
  readonly otherThanWord: RegExp;
  /** An item that names two values; the groups are both. */
  readonly joined: RegExp;
  /** The end of a sentence which says that the items of its list are supported; the group is what they are called. */
  readonly supported: RegExp;
  /** What values of any field are called. */
  readonly supportedNouns: RegExp;
  /** The singular of a noun. */
  readonly singular: (word: string) => string;
  /** An item that tells the empty value in words; its group is what is said of it. */
  readonly empty: RegExp;
  /** A lead of a list that explains the parts of a value, or other fields. */
  readonly partsLead: RegExp;
  /** What items begin with that are rules, and no values. */
  readonly requirement: RegExp;
  /** What lines begin with that are remarks, although a colon follows. */
  readonly remarks: RegExp;
  /** A label's text which says that the list is one of a boolean's values. */
  readonly boolean: RegExp;
  /** A remark on a value, or words of what is said of it, that mark the default. */
  readonly isDefault: RegExp;
  readonly statesDefault: RegExp;
  readonly marksDefault: RegExp;
}

/** Values of an enum inside a sentence. */
export interface InlineEnumerationWords {
  readonly trigger: RegExp;
  /** What leads all values there are; the group is the rest of the sentence. */
  readonly leads: readonly RegExp[];
  /** "A and B are supported"; the group is the list. */
  readonly supported: RegExp;
  /** A sentence that only announces the values. */
  readonly announced: RegExp;
  /** What states that there is one value; the group is the value. */
  readonly single: readonly RegExp[];
  /** Those of them that promise that it stays the only one: what a response holds today may be another tomorrow. */
  readonly fixed: readonly RegExp[];
  /** What states in a note that there is one value; the group is the value. */
  readonly inNotes: readonly RegExp[];
  /** Words that stand where the one value would, and are none. */
  readonly noOnly: RegExp;
  /** Says what one of several values is, all of them; the groups: the value, what is said of it. */
  readonly explained: RegExp;
  /** Values of which some stand for themselves, beside others that are not told. */
  readonly special: RegExp;
  /** "The value is A or B", which may as well tell what the value is; the group is the list. */
  readonly described: RegExp;
  /** Stands before a sentence, and is no part of it. */
  readonly note: RegExp;
  /** Opens a sentence that goes on with the case of the one before. */
  readonly goesOn: RegExp;
  /** A value's meaning that marks the default. */
  readonly isDefault: RegExp;
}

/** Values that are taken back from those that there are. */
export interface ExcludedWords {
  readonly trigger: RegExp;
  /** The group is the values. */
  readonly phrases: readonly RegExp[];
  /** Words that stand where values would, and are none. */
  readonly noValues: RegExp;
}

/** Characters of strings. */
export interface CharacterWords {
  readonly allowedTrigger: RegExp;
  /** Kinds of characters as the inside of a character class. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The singular of a kind that {@link kinds} has not as it stands. */
  readonly singular: (word: string) => string;
  /** One kind or sign of a list, sticky; the groups: `named`, signs behind their name; `kind`; `range`; `bare`, signs alone. */
  readonly item: RegExp;
  /** What stands between two of them, sticky. */
  readonly separator: RegExp;
  /** All that a string may hold; the group is the list. */
  readonly allowed: readonly RegExp[];
  /** The end of a sentence whose list has all that a string may hold. */
  readonly leadsList: RegExp;
  /** One whose list has something else. */
  readonly leadsOthers: RegExp;
  /** What a string begins or ends with, all of them; the groups: "and end", "end", the list. */
  readonly edges: RegExp;
  /** What a string must not begin or end with, all of them; the groups: "start", "end" behind it, "end" alone, the list or text. */
  readonly forbiddenEdges: RegExp;
  /** A sentence that says how the letters are written, and not that there are no other characters. */
  readonly lettersOnly: RegExp;
  /** A list of some of them. */
  readonly vague: RegExp;
  readonly emptyAllowed: RegExp;
  /** The case of this sentence is that a string is not empty: no case at all. */
  readonly notEmpty: RegExp;
  /** Says of parts of a string how they are told apart. */
  readonly separated: RegExp;
  readonly forbiddenTrigger: RegExp;
  /** What a string must not hold; the group is the signs, without anything between. */
  readonly forbidden: readonly RegExp[];
  /** What a string must not hold; the group is a list. */
  readonly forbiddenLists: readonly RegExp[];
  /** Words beside the list that forbid further characters, as the inside of a class. */
  readonly alsoForbidden: { readonly words: RegExp; readonly characters: string };
  /** A list that tells some of the characters. */
  readonly goesOn: RegExp;
}

/** Values that hold when a field is left out. */
export interface DefaultWords {
  readonly trigger: RegExp;
  /** Names the empty string as the default. */
  readonly empty: RegExp;
  /** Names a default; the group is the value. */
  readonly phrases: readonly RegExp[];
  /** Stands in every sentence that names one. */
  readonly word: RegExp;
  /** Parentheses on a default, which speak of another value's; all of them. */
  readonly aside: RegExp;
  readonly statedAside: RegExp;
  /** A sentence that speaks of a default, and gives none as one value. */
  readonly vague: readonly RegExp[];
  /** What stands where a value would, and is none. */
  readonly noValue: RegExp;
}

/** Values that a sentence gives as examples. */
export interface ExampleWords {
  readonly trigger: RegExp;
  /** The group is the examples. */
  readonly phrases: readonly RegExp[];
  /** A text in quotes; the group is the text. */
  readonly quoted: RegExp;
  /** "set … to …" as an example; the groups: the field, the values. */
  readonly setTo: RegExp;
  /** Words of prose, which no value is. */
  readonly prose: RegExp;
}

/** Formats of strings. */
export interface FormatWords {
  readonly trigger: RegExp;
  /** What names a format; the first that fits counts. */
  readonly phrases: readonly { readonly format: FormatName; readonly phrase: RegExp }[];
  /** A value that may be written otherwise as well has no format. */
  readonly open: RegExp;
  /** A sentence that speaks of something else. */
  readonly elsewhere: RegExp;
  /** Words by which a layout of a time is not that of the value, or one of several ways to write it. */
  readonly layouts: { readonly not: RegExp };
  /** A word of sentences in which a date as it is written tells the format. */
  readonly time: RegExp;
}

/** Regular expressions: phrases whose group is the expression. */
export interface PatternWords {
  readonly phrases: readonly RegExp[];
}

/** Fields that are needed, or may be given, in some cases only. */
export interface ConditionWords {
  readonly requiredTrigger: RegExp;
  /** The groups: "only", the condition. */
  readonly requiredWhen: RegExp;
  /** The group is the condition. */
  readonly whenRequired: RegExp;
  /** Says when the field need not be there. */
  readonly notRequiredWhen: RegExp;
  /** Says that the field must be there, whatever the condition. */
  readonly mandatoryWhen: RegExp;
  /** A condition that is no field's value. */
  readonly requiredIn: RegExp;
  readonly validTrigger: RegExp;
  /** The group is the condition. */
  readonly validWhen: RegExp;
  /** The same, of sentences that speak of much else as well; a group is the condition. */
  readonly givenOnlyWhen: RegExp;
  readonly absentTrigger: RegExp;
  /** Says that the field must not be there; a group is the condition. */
  readonly absentWhen: RegExp;
  /** One field and its values; the groups: the field, the values. */
  readonly condition: RegExp;
  /** Stands in a condition that surely names values. */
  readonly isSetTo: string;
  /** Stands between two conditions. */
  readonly and: RegExp;
  /** What a field is when it is there, whatever its value. */
  readonly presence: RegExp;
}

/** Rules between fields. The groups are names of fields, or lists of them. */
export interface AlternativeWords {
  readonly atLeastOne: {
    readonly trigger: RegExp;
    /** The groups: the names, and a case that the rule holds in. */
    readonly either: readonly RegExp[];
    /** Those of which exactly one must be there, and those of which no two may. */
    readonly exactly: readonly RegExp[];
    readonly atMost: readonly RegExp[];
    /** The case that says that it is exactly one. */
    readonly eachTime: RegExp;
    /** One of the fields that the sentence before excludes must be there. */
    readonly oneMust: RegExp;
    /** The field itself. */
    readonly thisField: RegExp;
    readonly article: RegExp;
  };
  readonly notNeededWith: { readonly trigger: RegExp; readonly phrase: RegExp };
  readonly notTogether: {
    readonly trigger: RegExp;
    /** The groups: two fields that exclude each other. */
    readonly mutual: RegExp;
    /** The group: what the field excludes. */
    readonly phrases: readonly RegExp[];
  };
  readonly together: {
    readonly trigger: RegExp;
    /** The groups: two fields that need each other. */
    readonly both: RegExp;
    /** The group: what the field needs. */
    readonly with: RegExp;
  };
  readonly limitedBy: { readonly trigger: RegExp; readonly phrase: RegExp };
}
