import type { SentenceWords } from "../family/vocabulary.js";
import { isScoped, type Fact, type FieldContext, type Statement } from "./fact.js";

/** What is said of all values of the field. A rule between fields, a note or an example is not. */
const ofAllValues: ReadonlySet<Fact["kind"]> = new Set<Fact["kind"]>([
  "enum",
  "excluded",
  "ranges",
  "case-insensitive",
  "minimum",
  "maximum",
  "multiple-of",
  "min-length",
  "max-length",
  "min-items",
  "max-items",
  "pattern",
  "allowed-characters",
  "first-character",
  "last-character",
  "forbidden-characters",
  "default",
  "deprecated",
  "reserved",
]);

/** The facts of a sentence that speaks of one case only: none of them is one about all values. */
export function factsOfCase(
  facts: readonly Fact[],
  statement: Statement,
  field: FieldContext,
  words: SentenceWords,
): readonly Fact[] {
  const general = facts.filter(({ kind }) => ofAllValues.has(kind));
  if (general.length === 0 || !isOfOneCase(statement, field, words)) return facts;
  const others = facts.filter(({ kind }) => !ofAllValues.has(kind));
  // Bounds beside those of one case are those of another.
  const bounds = general.filter(({ kind }) => kind === "minimum" || kind === "maximum");
  if (bounds.length > 0) others.push({ kind: "scoped-bounds" });
  return bounds.length === general.length
    ? others
    : [...others, { kind: "unenforced", why: "it holds in one case only", ...longestOf(general) }];
}

function longestOf(facts: readonly Fact[]): { readonly longest?: number } {
  const most = facts.find(({ kind }) => kind === "max-length");
  return most?.kind === "max-length" ? { longest: most.value } : {};
}

/** True for a sentence that begins or ends with the case that it speaks of, or that stands below the name of one. */
function isOfOneCase(statement: Statement, field: FieldContext, words: SentenceWords): boolean {
  if (statement.ofCase) return true;
  const { text, under, items } = statement;
  if (under.endsWith(":") && isScoped(under, words)) return true;
  // A list stands below a sentence of one case that does not lead it.
  if (items.length > 0 && !text.endsWith(":")) return false;
  const given = isScoped(text, words) ? (/^[^,]*/u.exec(text)?.[0] ?? "") : null;
  const when = given ?? words.oneCase.trailing.exec(text.replace(/\([^()]*\)/gu, ""))?.[0] ?? null;
  if (when === null) return false;
  return !words.oneCase.isNone.test(when) || namesAnother(when, field);
}

/** That another field is not given is a case. */
function namesAnother(when: string, { name, siblings }: FieldContext): boolean {
  return (when.match(/\w+/gu) ?? []).some(
    (word) => word !== name && /_|\d/u.test(word) && siblings.has(word),
  );
}
