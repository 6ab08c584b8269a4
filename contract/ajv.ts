/** Ajv over a whole contract: added once, each schema compiled when it is first asked for, by its place. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { stringAt, type Json, type JsonObject } from "../core/base/json.js";
import { openApiKeywords } from "../core/schema/keywords.js";
import { walk } from "../core/schema/walk.js";

/** Anything will do as long as no contract's own `$id` is the same. */
const rootId = "contract:/root";

/** What Ajv takes as a keyword's name. */
const isKeyword = /^[a-z_$][a-z0-9_$:-]*$/i;

/** Looks a schema up by its place and compiles it. @throws Error where Ajv refuses the schema; its message says why. */
export type Compile = (schemaPointer: string) => ValidateFunction;

/**
 * An Ajv 2020-12 for the schemas of one contract, with formats asserted.
 * @param strict also refuses what is legal but doubtful: keywords without a type, tuples without a length. Unknown
 * keywords are refused in any case.
 */
export function compiler(document: JsonObject, strict: boolean): Compile {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: strict,
    strictTuples: strict,
    // `then: { required: [a] }` need not describe `a` again.
    strictRequired: false,
    // A list of types is plain JSON Schema, and how 3.1 says "or null".
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    // Most schemas judge one or two values: optimising their code costs more than it saves.
    code: { optimize: false },
    // 0.3 is a multiple of 0.1, whatever binary fractions say.
    multipleOfPrecision: 8,
    logger: false,
  });
  addFormats.default(ajv);
  const { extensions, formats } = vocabularyOf(document);
  // Ajv compiles the root on the way to what is in it, so the root's own members must not be unknown to it.
  const names = new Set([...Object.keys(openApiKeywords), ...Object.keys(document), ...extensions]);
  ajv.addVocabulary([...names].filter((name) => isKeyword.test(name) && ajv.getKeyword(name) === false));
  for (const format of formats) if (!(format in ajv.formats)) ajv.addFormat(format, true);
  let added = false;
  return (schemaPointer) => {
    // Here and not earlier: two parts with one `$id` are a fault of the contract, reported where its schemas are judged.
    if (!added) ajv.addSchema(document, rootId, false, false);
    added = true;
    // The fragment is read as a URI's, so it is written as one.
    const fragment = schemaPointer.split("/").map(encodeURIComponent).join("/");
    const compiled = ajv.getSchema(`${rootId}#${fragment}`);
    if (compiled === undefined) throw new Error(`no schema stands at #${schemaPointer}`);
    return compiled as ValidateFunction;
  };
}

/** The errors of one value; none where it matches. @throws Error where Ajv refuses the schema. */
export function errorsOf(compile: Compile, schemaPointer: string, value: Json): readonly ErrorObject[] {
  const validate = compile(schemaPointer);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** What an error that was thrown says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function vocabularyOf(document: JsonObject): { extensions: Set<string>; formats: Set<string> } {
  const extensions = new Set<string>();
  const formats = new Set<string>();
  for (const { kind, value } of walk(document)) {
    if (kind !== "schema") continue;
    for (const key of Object.keys(value)) if (key.startsWith("x-")) extensions.add(key);
    const format = stringAt(value, "format");
    if (format !== null) formats.add(format);
  }
  return { extensions, formats };
}
