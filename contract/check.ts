/** A contract against its own examples: each has to match the schema beside it, and to hold nothing that no schema describes. */
import type { ErrorObject } from "ajv/dist/2020.js";
import { compiler, errorsOf, type Compile } from "./ajv.js";
import { explain } from "./explain.js";
import { examplesOf, type Example } from "./example.js";
import { finding, type Finding } from "./finding.js";
import type { JsonObject } from "./json.js";
import { undocumentedFields } from "./undocumented.js";
import { walk } from "./walk.js";

/** How findings name a place of the contract that no document is behind. */
export type SourceOf = (pointer: string) => string;

/**
 * Checks every example (and default) of a contract with Ajv 2020-12.
 * @param sourceOf names places that carry no `x-source`; the command gives the contract's path and line.
 * @param strict the strict compiler of this document, for those who compile all of it anyway.
 * @returns how many were checked, and `example-contradicts-schema`, `undocumented-field`, and, where a schema itself
 * does not compile, `invalid-contract` findings.
 */
export function checkExamples(
  document: JsonObject,
  sourceOf: SourceOf = (pointer) => `#${pointer}`,
  strict: Compile = compiler(document, true),
): { examples: number; findings: Finding[] } {
  const validate = validator(document, strict);
  const examples = examplesOf(document);
  const findings = examples.flatMap((example) => {
    const source = example.source ?? sourceOf(example.pointer);
    return [
      ...contradictions(document, example, source, validate),
      ...undocumentedFields(document, example).map(({ field, pointer }) =>
        finding("undocumented-field", source, `${example.title}: no table describes ${field}`, pointer),
      ),
    ];
  });
  return { examples: examples.length, findings };
}

/**
 * Compiles every schema of a contract, one by one, in Ajv's strict mode for 2020-12 (strict types and tuples included).
 * @returns how many were compiled, and an `invalid-contract` finding for each that Ajv refuses.
 */
export function compileAllSchemas(
  document: JsonObject,
  sourceOf: SourceOf = (pointer) => `#${pointer}`,
  strict: Compile = compiler(document, true),
): { schemas: number; findings: Finding[] } {
  const places = outermostSchemas(document);
  const findings = places.flatMap((pointer) => {
    try {
      strict(pointer);
      return [];
    } catch (error) {
      return [refused(error, pointer, sourceOf(pointer))];
    }
  });
  return { schemas: places.length, findings };
}

/** Schemas that lie in no other schema: compiling one compiles all that is in it. */
function outermostSchemas(document: JsonObject): string[] {
  const places: string[] = [];
  for (const { kind, pointer } of walk(document)) {
    const last = places.at(-1);
    if (kind === "schema" && (last === undefined || !pointer.startsWith(`${last}/`))) places.push(pointer);
  }
  return places;
}

type Validate = (example: Example) => readonly ErrorObject[];

/** Strict where the schema allows it; a contract from elsewhere need not be strict to be checked. */
function validator(document: JsonObject, strict: Compile): Validate {
  let lenient: Compile | null = null;
  return ({ schemaPointer, value }) => {
    try {
      strict(schemaPointer);
    } catch {
      lenient ??= compiler(document, false);
      return errorsOf(lenient, schemaPointer, value);
    }
    return errorsOf(strict, schemaPointer, value);
  };
}

function contradictions(
  document: JsonObject,
  example: Example,
  source: string,
  validate: Validate,
): Finding[] {
  try {
    return explain(document, validate(example)).map(({ at, message }) =>
      finding(
        "example-contradicts-schema",
        source,
        `${example.title}: ${at === "" ? "the value" : at} ${message}`,
        example.pointer + at,
      ),
    );
  } catch (error) {
    return [refused(error, example.schemaPointer, source)];
  }
}

function refused(error: unknown, pointer: string, source: string): Finding {
  const why = error instanceof Error ? error.message : String(error);
  return finding("invalid-contract", source, `the schema at #${pointer} does not compile: ${why}`, pointer);
}
