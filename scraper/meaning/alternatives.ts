import type { AlternativeWords, ListWords } from "../family/phrase-words.js";
import type { Fact, FieldContext, Family, Statement } from "./fact.js";

/** The families of rules between fields. */
export function alternativeFamilies(words: AlternativeWords, lists: ListWords): readonly Family[] {
  return [
    atLeastOne(words, lists),
    notTogether(words, lists),
    together(words),
    limitedBy(words),
    notNeededWith(words, lists),
  ];
}

/** Fields of which one must be given: "either admin_pass or key_pair_name must be specified". */
function atLeastOne(words: AlternativeWords, lists: ListWords): Family {
  const { trigger, either, eachTime, oneMust, thisField, article } = words.atLeastOne;
  return {
    name: "at-least-one",
    trigger,
    read: ({ text, remark }, field) => {
      if (remark || field.side === "response") return null;
      if (oneMust.test(text)) return withExcluded(field, words, lists);
      const named = text.replace(thisField, field.name);
      const namesIn = (phrases: readonly RegExp[]): string[] | null => {
        const list = phrases.map((phrase) => phrase.exec(named)?.[1]).find((found) => found !== undefined);
        return list === undefined ? null : lists.split(list).map((name) => name.replace(article, ""));
      };
      const oneOnly = namesIn(words.atLeastOne.exactly);
      if (oneOnly !== null) return amongSiblings(field, { kind: "exactly-one", fields: oneOnly });
      const rivals = namesIn(words.atLeastOne.atMost);
      if (rivals !== null)
        return pairsOf(rivals).flatMap((fields) => amongSiblings(field, { kind: "not-together", fields }));
      const match = either.map((phrase) => phrase.exec(named)).find((found) => found !== null);
      if (!match) return null;
      const fields = lists.split(match[1] ?? "").map((name) => name.replace(article, ""));
      const scope = match[2] ?? "";
      if (eachTime.test(scope)) return amongSiblings(field, { kind: "exactly-one", fields });
      if (scope !== "") return [{ kind: "unenforced", why: `the rule holds only${scope}` }];
      return amongSiblings(field, { kind: "at-least-one", fields });
    },
  };
}

function pairsOf(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
}

/** "This parameter cannot be used together with A or B. However, one of the parameters must exist." */
function withExcluded(field: FieldContext, words: AlternativeWords, lists: ListWords): Fact[] | null {
  const others = field.previous === null ? [] : excluded(field.previous, field, words, lists);
  return others.length === 0
    ? null
    : amongSiblings(field, { kind: "at-least-one", fields: [field.name, ...others] });
}

/** Fields that others make needless: "After setting model_id, you do not need to set app_url or engine_id." */
function notNeededWith({ notNeededWith: { trigger, phrase } }: AlternativeWords, lists: ListWords): Family {
  return {
    name: "not-needed-with",
    trigger,
    read: ({ text, remark }, field) => {
      const match = phrase.exec(text);
      if (!match || remark) return null;
      const fields = [match[1] ?? "", ...lists.split(match[2] ?? "")];
      return amongSiblings(field, { kind: "alternatives", fields });
    },
  };
}

/** Fields that exclude each other: "This parameter and the flavor field cannot be set at the same time." */
function notTogether(words: AlternativeWords, lists: ListWords): Family {
  return {
    name: "not-together",
    trigger: words.notTogether.trigger,
    read: (statement, field) => {
      if (statement.remark) return null;
      const others = excluded(statement, field, words, lists);
      if (others.length === 0) return null;
      return others.flatMap((other) =>
        amongSiblings(field, { kind: "not-together", fields: [field.name, other] }),
      );
    },
  };
}

/** The fields that a sentence excludes beside the field itself. */
function excluded(
  { text }: Statement,
  field: FieldContext,
  { notTogether: { mutual, phrases } }: AlternativeWords,
  lists: ListWords,
): string[] {
  const pair = mutual.exec(text)?.slice(1) ?? [];
  // "obs and dataset cannot be used at the same time" compares values.
  if (pair.length > 0) return pair.includes(field.name) ? pair.filter((name) => name !== field.name) : [];
  for (const phrase of phrases) {
    const names = phrase.exec(text)?.[1];
    if (names !== undefined) return lists.split(names);
  }
  return [];
}

/** Fields that need each other: "must be used together with dataset_id". */
function together({ together: words }: AlternativeWords): Family {
  return {
    name: "together",
    trigger: words.trigger,
    read: ({ text, remark }, field) => {
      const pair = words.both.exec(text)?.slice(1) ?? [];
      const other = pair.includes(field.name)
        ? pair.find((name) => name !== field.name)
        : words.with.exec(text)?.[1];
      return other === undefined || remark
        ? null
        : amongSiblings(field, { kind: "together", fields: [field.name, other] });
    },
  };
}

/** A bound that another field sets: "cannot be greater than to_port". No schema can hold it. */
function limitedBy({ limitedBy: { trigger, phrase } }: AlternativeWords): Family {
  return {
    name: "limited-by",
    trigger,
    read: ({ text }, field) => {
      const other = phrase.exec(text)?.[1];
      if (other === undefined || other === field.name || !field.siblings.has(other)) return null;
      return [{ kind: "limited-by", field: other }];
    },
  };
}

function amongSiblings(field: FieldContext, fact: Fact & { readonly fields: readonly string[] }): Fact[] {
  const foreign = fact.fields.filter((name) => !field.siblings.has(name));
  if (foreign.length === 0) return [fact];
  return [{ kind: "unenforced", why: `"${foreign.join('", "')}" is no field of this table` }];
}
