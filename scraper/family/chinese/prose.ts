import type { SentenceWords, Vocabulary } from "../vocabulary.js";

/** Matches nothing: prose in this language is kept as it is, and states nothing that is read. */
const never = /(?!)/u;

/** Sentences are told apart at their full stops only. */
export const sentences: SentenceWords = {
  end: /\n|(?<=[。！？])\s*/u,
  valueFirst: never,
  remark: never,
  explainsWord: never,
  scope: never,
  opensCase: never,
  goesOnWithCase: never,
  part: { phrase: never, names: [], alternatives: { lead: never, item: never }, goesOn: never },
  stating: { isWhether: never, first: never, later: never, clause: never },
  clauses: { opens: /(?!)/gu, opening: never, beginsWithVerb: never, it: "", participles: [], verb: never },
  oneCase: { trailing: never, isNone: never, label: never },
};

export const proseHeaders: Vocabulary["proseHeaders"] = {
  word: never,
  mention: /(?!)/gu,
  required: never,
  conditional: never,
};
