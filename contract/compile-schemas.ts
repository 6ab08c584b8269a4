/** A contract's schemas, each held against JSON Schema 2020-12 itself. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonObject } from "../core/base/json.js";
import { finding, type Finding } from "../core/findings/finding.js";
import { walk, type Node } from "../core/schema/walk.js";
import { compiler, messageOf, type Compile } from "./ajv.js";
import { pointerSource } from "./locate-findings.js";

/**
 * Compiles every schema of a contract, one by one, in Ajv's strict mode for 2020-12 (strict types and tuples included), and holds
 * it against the metaschema.
 * @param strict a compiler for the contract, where there is one already.
 * @returns how many were compiled, and an `invalid-contract` finding for each that Ajv or the metaschema refuses.
 */
export function compileAllSchemas(
  document: JsonObject,
  strict: Compile = compiler(document, true),
): { schemas: number; findings: Finding[] } {
  const schemas = outermostSchemas(document);
  const faultOf = metaschemaFaults();
  const findings = schemas.flatMap(({ value, pointer }) => {
    const refused = whyRefused(pointer, strict);
    const fault = refused === null ? faultOf(value) : null;
    if (refused !== null)
      return [refusedSchema(`does not compile: ${refused}`, pointer, pointerSource(pointer))];
    return fault === null
      ? []
      : [refusedSchema(`is no schema of JSON Schema 2020-12: ${fault}`, pointer, pointerSource(pointer))];
  });
  return { schemas: schemas.length, findings };
}

/** A schema of the contract that cannot be used, as a finding. */
export function refusedSchema(why: string, pointer: string, source: string): Finding {
  return finding("invalid-contract", source, `the schema at #${pointer} ${why}`, pointer);
}

function whyRefused(pointer: string, strict: Compile): string | null {
  try {
    strict(pointer);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/**
 * What the 2020-12 metaschema has against a schema, such as a type named twice: Ajv compiles more than it allows. The places
 * and faults in one line; null where there are none.
 */
function metaschemaFaults(): (schema: JsonObject) => string | null {
  const ajv = new Ajv2020({ allErrors: true, logger: false });
  return (schema) => {
    const valid = ajv.validate("https://json-schema.org/draft/2020-12/schema", schema);
    return valid ? null : ajv.errorsText(ajv.errors, { dataVar: "" });
  };
}

/** Schemas that lie in no other schema: compiling one compiles all that is in it. */
function outermostSchemas(document: JsonObject): Node[] {
  const found: Node[] = [];
  for (const node of walk(document)) {
    const last = found.at(-1);
    if (node.kind === "schema" && (last === undefined || !node.pointer.startsWith(`${last.pointer}/`)))
      found.push(node);
  }
  return found;
}
