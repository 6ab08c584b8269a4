/** From documents to all that explanations draw on: as `regenerate` goes, with each step kept. */
import type { Judgement } from "../contract/examples/judge.js";
import type { Finding } from "../core/findings/finding.js";
import type { Made, State } from "../scraper/explain/index.js";
import type { Source } from "./stages.js";
import type { Session } from "./session.js";

export interface Explainable {
  readonly made: Made;
  readonly findings: readonly Finding[];
  readonly judgements: readonly Judgement[];
}

/** Scrapes documents, applies the overlay action by action, and sets examples aside. @throws InputError */
export async function explainStage(session: Session, source: Source): Promise<Explainable> {
  const { documents, service, overlay, names } = source;
  const { scraped, grounds } = await session.stages.run("scrape", async (progress) => {
    const { scrapeWithGrounds } = await import("../scraper/scrape.js");
    return scrapeWithGrounds(documents, service, { onProgress: progress, names });
  });
  const steps = await session.stages.run("overlay", async () => {
    const { overlaySteps } = await import("../contract/overlay.js");
    return overlay === null ? [] : overlaySteps(scraped.contract, overlay.text, overlay.path);
  });
  const corrected = steps.at(-1)?.document ?? scraped.contract;
  const { judgements, document: settled } = await session.stages.run("check", async () => {
    const { setAsideExamples } = await import("../contract/examples/set-aside.js");
    return setAsideExamples(corrected);
  });
  const states: State[] = [
    { because: null, contract: scraped.contract },
    ...steps.map(({ reason, source: place, document }) => ({
      because: { rule: "overlay", text: reason, source: place },
      contract: document,
    })),
    {
      because: { rule: "set aside", text: "it contradicts what the documents state", source: "" },
      contract: settled,
    },
  ];
  return { made: { documents, grounds, states }, findings: scraped.findings, judgements };
}
