/** A contract against its own examples: each has to match the schema beside it, and to hold nothing that no schema describes. */
import type { ErrorObject } from "ajv/dist/2020.js";
import { compiler, errorsOf, messageOf, type Compile } from "../ajv.js";
import { refusedSchema } from "../compile-schemas.js";
import { pointerSource } from "../locate-findings.js";
import { examplesOf, type Example } from "./find.js";
import { contradictionFinder, type Contradiction, type FindContradictions } from "./messages.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { rules } from "../../core/findings/rules.js";
import { pointerTokens, type Json, type JsonObject } from "../../core/base/json.js";
import { quote } from "../../core/base/quote.js";
import { spellAlike } from "../../core/base/near-name.js";
import { isUnrelated, undocumentedFields, type Matches, type UndocumentedField } from "./example-fields.js";

/** What was found out about one example. */
export interface Judgement {
  readonly example: Example;
  readonly contradictions: readonly Contradiction[];
  /** Fields that no schema describes. */
  readonly undocumented: readonly UndocumentedField[];
  /** Why Ajv refuses the schema, so that nothing can be said; null where it compiles. */
  readonly refused: string | null;
}

/** Judges every example (and default) of a contract with Ajv 2020-12, in document order. */
export function judgeExamples(
  document: JsonObject,
  strict: Compile = compiler(document, true),
): readonly Judgement[] {
  const validate = validator(document, strict);
  const find = contradictionFinder(document);
  const matches: Matches = (schemaPointer, value) => {
    try {
      return validate(schemaPointer, value).length === 0;
    } catch {
      return true;
    }
  };
  return examplesOf(document).map((example) => {
    const { broken, refused } = brokenBy(example, validate, find);
    if (broken.length > 0 && isUnrelated(document, example)) {
      return { example, contradictions: [unrelated(example)], undocumented: [], refused };
    }
    const fields = undocumentedFields(document, example, matches);
    const unmatched = fields
      .filter(({ elsewhere }) => elsewhere)
      .map((field) => inOtherAlternatives(example, field));
    const undocumented = fields.filter(({ elsewhere }) => !elsewhere);
    return { example, contradictions: [...broken, ...unmatched], undocumented, refused };
  });
}

/** Of what shows something else, nothing more has to be reported. */
function unrelated({ value, schemaPointer }: Example): Contradiction {
  return {
    at: "",
    message: `is ${quote(value)} and has none of the described fields`,
    rule: "unrelated-example",
    right: rules["unrelated-example"].right,
    stated: null,
    fact: schemaPointer,
  };
}

/** A union is loose where one of its branches is; then only this tells that the value breaks the one it was written for. */
function inOtherAlternatives(example: Example, { at, value }: UndocumentedField): Contradiction {
  return {
    at,
    message: `is ${quote(value)} but only alternatives describe it that the value does not match`,
    rule: "example-contradicts-schema",
    right: "The example is one of the alternatives, or the tables describe one more.",
    stated: null,
    fact: example.schemaPointer + at,
  };
}

/**
 * Judgements as findings: contradictions by the rule that decides them, undocumented and misspelt fields, and, where a schema
 * itself does not compile, `invalid-contract`. An example that several operations of a page share is reported once.
 * What carries no `x-source` is at its pointer.
 */
export function judgementFindings(judgements: readonly Judgement[]): Finding[] {
  return distinctJudgements(judgements).flatMap(({ judgement, operations }) => {
    const { example, contradictions, undocumented, refused } = judgement;
    const source = example.source ?? pointerSource(example.pointer);
    const title =
      operations === 1 ? example.title : `${example.title} (and of ${operations - 1} more like it)`;
    return [
      ...contradictions.map(({ at, message, rule, right }) =>
        finding(
          rule,
          source,
          `${title}: ${at === "" ? "the value" : at} ${message}`,
          example.pointer + at,
          right,
        ),
      ),
      ...(refused === null
        ? []
        : [refusedSchema(`does not compile: ${refused}`, example.schemaPointer, source)]),
      ...undocumented.map((field) => undocumentedFinding(title, source, example.pointer, field)),
    ];
  });
}

function undocumentedFinding(
  title: string,
  source: string,
  pointer: string,
  { field, at, meant }: UndocumentedField,
): Finding {
  const message = `${title}: no table describes ${field}`;
  if (meant === null) return finding("undocumented-field", source, message, pointer + at);
  const right = spellAlike(meant, pointerTokens(at).at(-1) ?? "");
  return finding("misspelt-field", source, `${message}, but ${JSON.stringify(meant)}`, pointer + at, right);
}

/** Judgements that say something, those of one example in several operations of a page once. */
function distinctJudgements(
  judgements: readonly Judgement[],
): { readonly judgement: Judgement; readonly operations: number }[] {
  const known = new Map<string, { judgement: Judgement; operations: number }>();
  for (const judgement of judgements) {
    const { example, contradictions, undocumented, refused } = judgement;
    if (contradictions.length === 0 && undocumented.length === 0 && refused === null) continue;
    const state = [contradictions.map(({ at, message }) => [at, message]), undocumented, refused];
    const key = JSON.stringify([example.source ?? example.pointer, example.value, state]);
    const same = known.get(key);
    if (same) same.operations += 1;
    else known.set(key, { judgement, operations: 1 });
  }
  return [...known.values()];
}

/** Checks every example (and default) of a contract. @returns how many there are, and {@link judgementFindings}. */
export function checkExamples(
  document: JsonObject,
  strict: Compile = compiler(document, true),
): { examples: number; findings: Finding[] } {
  const judgements = judgeExamples(document, strict);
  return { examples: judgements.length, findings: judgementFindings(judgements) };
}

type Validate = (schemaPointer: string, value: Json) => readonly ErrorObject[];

/** Strict where the schema allows it; a contract from elsewhere need not be strict to be checked. */
function validator(document: JsonObject, strict: Compile): Validate {
  let lenient: Compile | null = null;
  return (schemaPointer, value) => {
    try {
      strict(schemaPointer);
    } catch {
      lenient ??= compiler(document, false);
      return errorsOf(lenient, schemaPointer, value);
    }
    return errorsOf(strict, schemaPointer, value);
  };
}

function brokenBy(
  { schemaPointer, value, side }: Example,
  validate: Validate,
  find: FindContradictions,
): { broken: Contradiction[]; refused: string | null } {
  try {
    return { broken: find(validate(schemaPointer, value), side), refused: null };
  } catch (error) {
    return { broken: [], refused: messageOf(error) };
  }
}
