/** Why a contract says what it says. */
import { withFindings, type WithFindings } from "../core/findings/with-findings.js";
import type { Explanation } from "../scraper/explain/index.js";
import { noNames, type NamesLock } from "../scraper/openapi/names/names-lock.js";
import type { Document } from "../scraper/scrape.js";
import type { Service } from "../scraper/service/service.js";
import type { Overlay } from "./contract.js";
import type { ScrapeOptions } from "./scrape.js";

export { UnknownName } from "../core/schema/find-part.js";
export type { Explanation, Keyword, Reason, Unused } from "../scraper/explain/index.js";

/** What a contract is made from. */
export interface ContractSource {
  readonly documents: readonly Document[];
  readonly service: Service;
  /** Null where nothing is corrected by hand. */
  readonly overlay: Overlay | null;
  /** The names of the last run. */
  readonly names?: NamesLock;
}

/**
 * Explains a part of the contract that documents make: for each keyword where it was read, by which rule, in which words.
 * The documents are scraped again.
 * @param name of a schema, field, operation or parameter (`Door.size`, `openDoor.body.size`), or a JSON Pointer into the contract.
 * @returns the explanation, and the findings about that part.
 * @throws UnknownName, with names that are alike, where nothing has the name; InputError for documents that cannot be read.
 */
export async function explain(
  name: string,
  { documents, service, overlay, names = noNames }: ContractSource,
  options: Omit<ScrapeOptions, "names"> = {},
): Promise<WithFindings<Explanation>> {
  const [scraper, explainer, { overlaySteps }, setAside, { findingsAbout }] = await Promise.all([
    import("../scraper/scrape.js"),
    import("../scraper/explain/index.js"),
    import("../contract/overlay.js"),
    import("../contract/examples/set-aside.js"),
    import("../contract/examples/about-place.js"),
  ]);
  const { contract, provenance, findings } = scraper.scrape(documents, service, { ...options, names });
  const steps = overlay === null ? [] : overlaySteps(contract, overlay.text, overlay.path);
  const corrected = steps.at(-1)?.document ?? contract;
  const { judgements, document: settled } = setAside.setAsideExamples(corrected);
  const explanation = explainer.explain(name, {
    contract,
    provenance,
    changes: [
      ...steps.map(({ reason, source, document }) => ({
        because: { rule: "overlay", text: reason, source },
        contract: document,
      })),
      {
        because: { rule: "set aside", text: "it contradicts what the documents state", source: "" },
        contract: settled,
      },
    ],
  });
  return withFindings(explanation, findingsAbout(explanation.pointer, findings, judgements));
}
