/** A contract against the examples that it carries. */
import type { JsonObject } from "../core/base/json.js";
import type { WithFindings } from "../core/findings/with-findings.js";
import type { RequestFacts } from "../contract/examples/request-facts.js";
import type { Contract } from "./contract.js";

export type { RequestFacts } from "../contract/examples/request-facts.js";

/** How many examples were checked, and how many facts of requests they contradict. */
export interface ExampleCounts {
  readonly checked: number;
  /** Those that contradict the tables; they are among the checked ones. */
  readonly setAside: number;
  readonly requests: RequestFacts;
}

/** A contract whose examples keep to its schemas. */
export interface SettledContract {
  readonly document: JsonObject;
  readonly examples: ExampleCounts;
}

/**
 * Checks every example and default of a contract against the schema beside it.
 * @returns how many there are, and a finding for each contradiction, at the line of the documents or of the contract.
 */
export async function check(contract: Contract): Promise<WithFindings<{ readonly examples: number }>> {
  const [{ checkExamples }, { locateFindings }] = await Promise.all([
    import("../contract/examples/judge.js"),
    import("../contract/locate-findings.js"),
  ]);
  const { examples, findings } = checkExamples(contract.document);
  return { value: { examples }, findings: locateFindings(findings, contract) };
}

/**
 * Moves each example that contradicts the contract to `x-contradicting-examples`, and compiles every schema in the strict mode of
 * Ajv, which a contract that was scraped has to pass.
 * @returns the contract, and findings on its examples and schemas. What no document is behind is named by its pointer, `#/paths/…`,
 * until {@link locateFindings} gives it a line.
 */
export async function setAsideExamples(document: JsonObject): Promise<WithFindings<SettledContract>> {
  const [{ compiler }, { compileAllSchemas }, judge, setAside, { requestFacts }] = await Promise.all([
    import("../contract/ajv.js"),
    import("../contract/compile-schemas.js"),
    import("../contract/examples/judge.js"),
    import("../contract/examples/set-aside.js"),
    import("../contract/examples/request-facts.js"),
  ]);
  const compile = compiler(document, true);
  const {
    document: settled,
    judgements,
    findings,
  } = setAside.setAsideExamples(document, judge.judgeExamples(document, compile));
  // Examples have moved, schemas have not: what was compiled before still holds.
  const refused = compileAllSchemas(settled, compile);
  const examples = {
    checked: judgements.length,
    setAside: judgements.filter(({ example }) => example.place.aside).length,
    requests: requestFacts(settled, judgements),
  };
  return { value: { document: settled, examples }, findings: [...findings, ...refused.findings] };
}
