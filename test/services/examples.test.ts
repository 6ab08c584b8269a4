import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { compileAllSchemas } from "../../contract/compile-schemas.js";
import { checkExamples } from "../../contract/examples/judge.js";
import * as generated from "../../generated/modelarts/src/validators/index.js";
import { load, type LoadedValidator } from "../generator/load.js";
import { readExamples } from "../../tools/oracle/examples.js";
import {
  examplesOf,
  readContract,
  readOperationDocuments,
  record,
  reread,
  type ContractExample,
} from "./documented.js";

type Validators = Readonly<Record<string, LoadedValidator | undefined>>;

/** Ajv as anybody would set it up for OpenAPI 3.1; nothing of the toolkit is used. */
function ajvFor(contract: Record<string, unknown>): (example: ContractExample) => boolean {
  const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 8 });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract:/root", components: contract.components });
  return ({ schema, value }) => ajv.validate({ $ref: `contract:/root#/components/schemas/${schema}` }, value);
}

/** The validator that the generator emitted for a component: names become PascalCase. */
function validatorFor(validators: Validators, { schema }: ContractExample): LoadedValidator {
  const validator = validators[schema.charAt(0).toUpperCase() + schema.slice(1)];
  if (!validator) throw new Error(`no validator for ${schema}`);
  return validator;
}

interface Verdict {
  readonly example: string;
  readonly ours: boolean;
  readonly ajv: boolean;
}

function verdicts(contract: Record<string, unknown>, validators: Validators): Verdict[] {
  const ajv = ajvFor(contract);
  return examplesOf(contract).map((example) => ({
    example: `${example.source} (${example.schema})`,
    ours: validatorFor(validators, example).is(example.value),
    ajv: ajv(example),
  }));
}

const contract = readContract();
const examples = examplesOf(contract);

test("every example of the documents is in the contract, unchanged", () => {
  const counts: Record<string, number> = {};
  for (const [name, text] of readOperationDocuments()) {
    const documented = readExamples(text);
    counts[name] = documented.length;
    const carried = examples
      .filter((example) => example.source.startsWith(`${name}:`))
      .map((example) => example.value);
    expect(carried).toEqual(documented);
  }
  expect(counts).toEqual({
    "ChangeDevServerOS.txt": 2,
    "PatchNetwork.txt": 4,
    "ShowNotebook.html": 1,
    "UpdateNotebook.txt": 5,
  });
  expect(examples).toHaveLength(12);
});

test.each(examples)("$source: both validators accept it as $schema", (example) => {
  expect(validatorFor(generated, example).check(example.value)).toEqual([]);
  expect(validatorFor(generated, example).is(example.value)).toBe(true);
  expect(ajvFor(contract)(example)).toBe(true);
});

test("no example holds a field that the contract does not know, save where it says so", () => {
  expect(checkExamples(reread(contract)).findings).toEqual([]);
});

test("Ajv compiles every schema in strict mode", () => {
  const { schemas, findings } = compileAllSchemas(reread(contract));
  expect(findings).toEqual([]);
  expect(schemas).toBeGreaterThan(57);
});

describe("the tests fail when the contract is wrong", () => {
  const schemaOf = (root: Record<string, unknown>, name: string): Record<string, unknown> =>
    record(record(record(root.components).schemas)[name]);
  const propertiesOf = (
    root: Record<string, unknown>,
    name: string,
  ): Record<string, Record<string, unknown>> =>
    schemaOf(root, name).properties as Record<string, Record<string, unknown>>;

  /** What is changed, how, and the example that is refused then. Changes of one package are of different schemas. */
  const packages: readonly (readonly (readonly [
    what: string,
    change: (root: Record<string, unknown>) => void,
    refused: string,
  ])[])[] = [
    [
      [
        "a type changed",
        (root) => {
          propertiesOf(root, "NotebookResp").name!.type = "integer";
        },
        "ShowNotebook.html:683 (NotebookResp)",
      ],
      [
        "null forbidden",
        (root) => {
          propertiesOf(root, "UpdateNotebookRequestBody").affinity = {
            $ref: "#/components/schemas/AffinityType",
          };
        },
        "UpdateNotebook.txt:1922 (UpdateNotebookRequestBody)",
      ],
      [
        "a field required that is not there",
        (root) => {
          schemaOf(root, "ErrorResponse").required = ["error_id"];
        },
        "PatchNetwork.txt:693 (ErrorResponse)",
      ],
      [
        "a bound too tight",
        (root) => {
          propertiesOf(root, "NetworkMetadataLabels")["os.modelarts/name"]!.maxLength = 5;
        },
        "PatchNetwork.txt:658 (PatchNetworkResponse)",
      ],
    ],
    [
      [
        "an enum value dropped",
        (root) => {
          propertiesOf(root, "NotebookResp").status!.enum = ["INIT"];
        },
        "ShowNotebook.html:683 (NotebookResp)",
      ],
    ],
  ];

  describe.each(packages.map((changes) => ({ changes })))("$changes.length in one package", ({ changes }) => {
    let judged: readonly Verdict[] = [];
    beforeAll(async () => {
      const changed = readContract();
      for (const [, change] of changes) change(changed);
      const validators = await load<Validators>(changed, "src/validators/index.ts");
      judged = verdicts(changed, validators);
    });

    test.each(changes)("%s: both validators refuse the example", (_, __, refused) => {
      expect(judged).toContainEqual({ example: refused, ours: false, ajv: false });
    });
  });

  test("a field renamed: the example's field is undocumented", () => {
    const changed = readContract();
    const lease = schemaOf(changed, "Lease");
    const { duration, ...others } = record(lease.properties);
    lease.properties = { ...others, durationMs: duration };
    expect(checkExamples(reread(changed)).findings.map((finding) => [finding.rule, finding.source])).toEqual([
      ["undocumented-field", "ShowNotebook.html:683"],
    ]);
  });
});
