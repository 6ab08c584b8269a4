import type { JsonObject } from "../../core/base/json.js";
import type { Document } from "../source/document.js";
import type { Grounds } from "../openapi/build.js";
import { defaultVocabulary } from "../family/default.js";
import { Cells } from "./cells.js";
import type { State } from "./changes.js";
import type { Explanation } from "./explanation.js";
import { explainField } from "./field.js";
import { findSubject } from "./find.js";
import { explainOperation, explainSchema } from "./object.js";
import { Subjects } from "./subject.js";

export type { State } from "./changes.js";
export type { Explanation, Keyword, Reason, Unused } from "./explanation.js";
export { UnknownName } from "./find.js";

/** What a contract was made from. */
export interface Made {
  readonly documents: readonly Document[];
  readonly grounds: Grounds;
  /** What was scraped, then each change of it; the last is the contract as it is written. */
  readonly states: readonly State[];
}

/**
 * Says why a part of a contract says what it says: for each keyword where it was read, by which rule, in which words.
 * @param asked what {@link findSubject} takes
 * @throws UnknownName where nothing is called so
 */
export function explain(asked: string, { documents, grounds, states }: Made): Explanation {
  const contract: JsonObject = states.at(-1)?.contract ?? {};
  const subjects = new Subjects(grounds, contract);
  const sources = { grounds, states, cells: new Cells(documents, defaultVocabulary) };
  const subject = findSubject(asked, subjects, contract);
  switch (subject.kind) {
    case "field":
      return explainField(subject, sources);
    case "schema":
      return explainSchema(subject, subjects, sources);
    case "operation":
      return explainOperation(subject, subjects, sources);
  }
}
