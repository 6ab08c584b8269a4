import type { JsonObject } from "../../../core/base/json.js";
import { explain, type Explanation, type Made, type Reason } from "../../../scraper/explain/index.js";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";

/** Documents, scraped; `changes` are what an overlay makes of the contract, one after the other. */
export function made(
  documents: readonly Document[],
  ...changes: readonly ((contract: JsonObject) => JsonObject)[]
): Made {
  const { contract, provenance } = scrape(documents, defaultService("doors"));
  const steps: Made["changes"][number][] = [];
  changes.forEach((change, index) => {
    const because = { rule: "overlay", text: `Reason ${index + 1}.`, source: `overlay.yaml:${index + 1}` };
    steps.push({ because, contract: change(steps.at(-1)?.contract ?? contract) });
  });
  return { contract, provenance, changes: steps };
}

/** The keywords of an explanation, each with the rules that led to it. */
export function rulesByKeyword({ keywords }: Explanation): Record<string, string[]> {
  return Object.fromEntries(
    keywords.map(({ keyword, reasons }) => [keyword, reasons.map(({ rule }) => rule)]),
  );
}

/** The reasons of one keyword. */
export function reasonsOf(asked: string, keyword: string, from: Made): readonly Reason[] {
  return explain(asked, from).keywords.find((each) => each.keyword === keyword)?.reasons ?? [];
}
