import type { Json } from "../../core/base/json.js";
import type { StatedFact } from "../meaning/read-meaning.js";
import { fieldSchema, type FieldInput } from "../openapi/field/field-schema.js";
import { isSame, keywordsOf, type Keywords } from "./keywords.js";

/** What a keyword of a field comes from. */
export interface Origin {
  readonly value: Json;
  /** True where the type of the field alone has the keyword. */
  readonly fromType: boolean;
  readonly facts: readonly StatedFact[];
  /** The examples whose values have a say in it. */
  readonly examples: readonly ShownValues[];
}

/** An example that shows a field, with the values that it gives to it. */
export interface ShownValues {
  readonly source: string;
  readonly values: readonly Json[];
}

/**
 * The keywords of a field's schema, each with what it comes from. The schema itself is asked: it is made anew without a fact, or
 * with that alone, and what changes comes from the fact. So this cannot differ from how schemas are made.
 */
export function originsOf(input: FieldInput, examples: readonly ShownValues[]): ReadonlyMap<string, Origin> {
  const { facts } = input.node.meaning;
  const whole = made(input, facts, input.shown);
  const plain = made(input, [], []);
  // With what the examples show and without: a fact may say what an example shows too.
  const bare = [made(input, [], input.shown), plain];
  const unshown = [made(input, facts, []), plain];
  const byFact = facts.map((fact) => ({
    fact,
    alone: [made(input, [fact], input.shown), made(input, [fact], [])],
    without: made(
      input,
      facts.filter((each) => each !== fact),
      input.shown,
    ),
  }));
  const byExample = examples.map((example) => ({
    example,
    alone: [made(input, facts, example.values), made(input, [], example.values)],
  }));
  return new Map(
    [...whole].map(([keyword, value]): [string, Origin] => [
      keyword,
      {
        value,
        fromType: plain.has(keyword),
        facts: byFact
          .filter(
            ({ alone, without }) =>
              !isSame(without.get(keyword), value) ||
              alone.some(
                (each, index) =>
                  isSame(each.get(keyword), value) && !isSame(bare[index]?.get(keyword), value),
              ),
          )
          .map(({ fact }) => fact),
        examples: byExample
          .filter(({ alone }) =>
            alone.some((each, index) => !isSame(each.get(keyword), unshown[index]?.get(keyword))),
          )
          .map(({ example }) => example),
      },
    ]),
  );
}

function made(input: FieldInput, facts: readonly StatedFact[], shown: readonly Json[]): Keywords {
  const { node } = input;
  const meaning = { ...node.meaning, facts };
  return keywordsOf(fieldSchema({ ...input, node: { ...node, meaning }, shown }, []));
}
