/** What the linter says about a contract: Redocly's strictest published ruleset, with no rule switched off. */
import { BaseResolver, createConfig, lintDocument, ResolveError, Source } from "@redocly/openapi-core";
import { finding, type Finding } from "./finding.js";
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
 * @returns every problem, errors and warnings alike, as an `invalid-contract` finding at its line.
 */
export async function lintContract(contract: LoadedContract): Promise<Finding[]> {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const problems = await lintDocument({
    document: { source: new Source(contract.path, contract.text), parsed: contract.document },
    config,
    externalRefResolver: new NoOtherFiles(config.resolve),
  });
  return problems.map(({ ruleId, message, location }) => {
    const at = (location[0]?.pointer ?? "").replace(/^#/, "");
    const source = `${contract.path}:${contract.locate(at) ?? 1}`;
    return finding("invalid-contract", source, `${message.trim()} (${ruleId})`, at);
  });
}
