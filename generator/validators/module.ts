/** One validator module: a function for a schema, one for every schema inside it, and the validator on top. */

import { isObject, pointerTokens, type JsonObject } from "../../core/base/json.js";
import { StructureKind, VariableDeclarationKind, type FunctionDeclarationStructure } from "ts-morph";
import { lowerFirst } from "../../core/base/letter-case.js";
import { field, type Located } from "../model/located.js";
import { target } from "../model/reference.js";
import { stringLiteral } from "../text/literal.js";
import { NameTable, pascalCase } from "../text/name.js";
import { docs, importOf, importTypes, printFile, typeOnItsLine, type Statement } from "../text/print.js";
import type { SchemaWriter } from "./definition.js";
import { verdictOn } from "./table.js";
import { schemaStatements } from "./schema-statements.js";

/** A schema that gets a module. */
export interface ModuleSource {
  readonly name: string;
  readonly schema: Located;
  readonly description: string;
}

/** The names of the modules that a `$ref` may lead to, by the pointer of their schema. */
export type ModulesByPointer = ReadonlyMap<string, string>;

/** The text of the module of one schema. `root` is the whole contract, for `$ref`. */
export function validatorModule(source: ModuleSource, root: JsonObject, modules: ModulesByPointer): string {
  return new ModuleWriter(source, root, modules).print();
}

const PARAMETERS = [
  { name: "value", type: "unknown" },
  { name: "report", type: "Report | undefined" },
];

/** Those of a check that nothing fails: callers pass them all the same. */
const UNUSED_PARAMETERS = PARAMETERS.map(({ name, type }) => ({ name: `_${name}`, type }));

/** Writes the functions of a module, and asks for another one for each schema that they come across. */
class ModuleWriter implements SchemaWriter {
  readonly #source: ModuleSource;
  readonly #root: JsonObject;
  readonly #modules: ModulesByPointer;
  readonly #helpers = new Set(["validator", "type Validator"]);
  readonly #imports = new Map<string, string>();
  readonly #constants: Statement[] = [];
  readonly #names = new NameTable("Part", ["value", "report"]);
  /** The local functions, by the pointer of their schema. */
  readonly #locals = new Map<string, string>();
  readonly #open: Located[] = [];

  constructor(source: ModuleSource, root: JsonObject, modules: ModulesByPointer) {
    this.#source = source;
    this.#root = root;
    this.#modules = modules;
  }

  use(helper: string): string {
    this.#helpers.add(helper);
    return helper;
  }

  check(schema: Located): string {
    if (schema.value === false) return this.use("nothing");
    if (this.passesAll(schema)) return this.use("anything");
    const used = checkedKeywords(schema);
    if (used.length === 1 && used[0] === "$ref") return this.referenced(schema);
    return this.#modules.has(schema.pointer) ? this.#ofModule(schema.pointer) : this.#local(schema);
  }

  passesAll(schema: Located): boolean {
    return schema.value !== false && checkedKeywords(schema).length === 0;
  }

  referenced(schema: Located): string {
    const ref = field(schema, "$ref");
    return this.#ofModule(ref === undefined ? schema.pointer : target(this.#root, ref).pointer);
  }

  constant(schema: Located, role: string, type: string, expression: string): string {
    const words = [...this.#words(schema), role];
    const name = this.#names.take(lowerFirst(pascalCase(words.join(" "))));
    this.#constants.push(`const ${name}: ${type} = ${expression};`);
    return name;
  }

  /** The whole module. */
  print(): string {
    const { name, schema, description } = this.#source;
    const main = this.#function(`check${name}`, schema, true);
    const locals: FunctionDeclarationStructure[] = [];
    for (let open = this.#open.shift(); open !== undefined; open = this.#open.shift()) {
      locals.push(this.#function(this.#local(open), open, false));
    }
    const imports = [
      importOf("../runtime/check/checks.js", [...this.#helpers]),
      importTypes("../types/index.js"),
      ...[...this.#imports].sort().map(([imported, path]) => importOf(path, [`check${imported}`])),
    ];
    return printFile(imports, [
      exportedValidator(name, description),
      "",
      ...this.#constants,
      main,
      ...locals,
    ]);
  }

  #ofModule(pointer: string): string {
    const name = this.#modules.get(pointer);
    if (name === undefined) throw new Error(`no module for ${pointer}`);
    if (name !== this.#source.name) this.#imports.set(name, `./${name}.js`);
    return `check${name}`;
  }

  #local(schema: Located): string {
    const known = this.#locals.get(schema.pointer);
    if (known !== undefined) return known;
    const name = this.#names.take(`at${pascalCase(this.#words(schema).join(" "))}`);
    this.#locals.set(schema.pointer, name);
    this.#open.push(schema);
    return name;
  }

  #function(name: string, schema: Located, isExported: boolean): FunctionDeclarationStructure {
    const statements = schemaStatements(schema, this);
    this.#helpers.add("type Report");
    const place = schema.pointer.slice(this.#source.schema.pointer.length);
    return {
      kind: StructureKind.Function,
      name,
      isExported,
      returnType: "boolean",
      parameters: statements.length === 0 ? UNUSED_PARAMETERS : PARAMETERS,
      statements: [...statements, "return true;"],
      docs: docs(place),
    };
  }

  #words(schema: Located): readonly string[] {
    return pointerTokens(schema.pointer.slice(this.#source.schema.pointer.length)).filter(
      (key) => key !== "properties",
    );
  }
}

/** The keywords of a schema that are checked. */
function checkedKeywords(schema: Located): readonly string[] {
  if (!isObject(schema.value)) return [];
  return Object.keys(schema.value).filter((key) => verdictOn(key).kind === "handled" && key !== "$defs");
}

function exportedValidator(name: string, description: string): Statement {
  const initializer = `/* @__PURE__ */ validator(${stringLiteral(name)}, check${name})`;
  const type = `Validator<types.${name}>`;
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: docs(description),
    declarations: [{ name, type, initializer: typeOnItsLine(name + type, initializer) }],
  };
}
