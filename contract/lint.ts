/** What the linter says about a contract: Redocly's strictest published ruleset, with no rule switched off. */
import { BaseResolver, createConfig, lintDocument, ResolveError, Source } from "@redocly/openapi-core";
import { judgeProblems, type Acceptance, type Problem } from "../core/findings/acceptance.js";
import type { Finding } from "../core/findings/finding.js";
import { isObject, pointer, stringAt, valueAt, type JsonObject } from "../core/base/json.js";
import type { LoadedContract } from "./load.js";

/** One file is one contract: whatever it refers to is in it, so nothing is ever read from disk or the network here. */
class NoOtherFiles extends BaseResolver {
  override loadExternalRef(absoluteRef: string): Promise<Source> {
    return Promise.reject(new ResolveError(new Error(`${absoluteRef} is another file`)));
  }
}

/**
 * Lints a contract under `recommended-strict`. Always that ruleset: a `redocly.yaml` in the current folder is for
 * people who run `redocly lint` themselves and changes nothing here.
 * @param accepted problems that are none, each with its reason.
 * @returns every problem, errors and warnings alike, as an `invalid-contract` finding at its line; see {@link judgeProblems}.
 */
export async function lintContract(
  contract: LoadedContract,
  accepted: readonly Acceptance[] = [],
): Promise<Finding[]> {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const reported = await lintDocument({
    document: { source: new Source(contract.path, contract.text), parsed: contract.document },
    config,
    externalRefResolver: new NoOtherFiles(config.resolve),
  });
  const problems = reported.map(({ ruleId, message, location }): Problem => {
    const place = (location[0]?.pointer ?? "").replace(/^#/, "");
    const source = `${contract.path}:${contract.locate(place) ?? 1}`;
    const problem = { rule: ruleId, message: message.trim(), source };
    return ruleId === ambiguity
      ? withBothPaths(problem, place, contract.document)
      : { ...problem, pointers: [place] };
  });
  return judgeProblems(problems, accepted);
}

const ambiguity = "no-ambiguous-paths";

/** An ambiguity is about two paths: either can be accepted, and the lines of both tell whether it is the service's own. */
function withBothPaths(problem: Omit<Problem, "pointers">, place: string, document: JsonObject): Problem {
  const named = [...problem.message.matchAll(/`(\/[^`]*)`/g)].map(([, path = ""]) =>
    pointer("", "paths", path),
  );
  const others = named.filter((each) => each !== place);
  const sources = [...others, place].flatMap((each) => sourceOf(document, each));
  const documented = sources.length === 0 ? "" : ` Documented at ${sources.join(" and ")}.`;
  return { ...problem, message: problem.message + documented, pointers: [place, ...others] };
}

/** Where the documents have the first operation of a path; none in a contract that was not made from documents. */
function sourceOf(document: JsonObject, path: string): string[] {
  const item = valueAt(document, path);
  const operations = isObject(item) ? Object.values(item) : [];
  return operations
    .flatMap((operation) => (isObject(operation) ? (stringAt(operation, "x-source") ?? []) : []))
    .slice(0, 1);
}
