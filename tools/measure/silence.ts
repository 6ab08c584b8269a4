/** What becomes of a contract when the vocabulary knows one word less, and whether the findings tell. */
import { InputError } from "../../core/base/input-error.js";
import type { Finding } from "../../core/findings/finding.js";
import type { Vocabulary } from "../../scraper/family/vocabulary.js";
import { scrape } from "../../scraper/scrape.js";
import { defaultService } from "../../scraper/service/service-file.js";
import type { Document } from "../../scraper/source/document.js";
import { partsOf, type Part } from "./parts.js";
import type { Take } from "./takes.js";

/** A reference as it is read with all words. */
export interface FullRun {
  readonly documents: readonly Document[];
  readonly parts: ReadonlyMap<string, Part>;
  readonly findings: ReadonlySet<string>;
}

export interface Trial {
  readonly take: Take;
  /** Why nothing was read at all; the refusal tells. */
  readonly refused: string | null;
  /** What left the contract, each once. */
  readonly losses: readonly Part[];
  /** Those of them whose documents have no finding that the full run does not have. */
  readonly silent: readonly Part[];
}

/** Reads the documents with the whole vocabulary. */
export function readFully(documents: readonly Document[], vocabulary: Vocabulary): FullRun {
  const { contract, findings } = scrape(documents, defaultService("silence"), { vocabulary });
  return { documents, parts: partsOf(contract), findings: new Set(findings.map(keyOf)) };
}

/** Reads them without one word. */
export function tryWithout(take: Take, full: FullRun, vocabulary: Vocabulary): Trial {
  try {
    const { contract, findings } = scrape(full.documents, defaultService("silence"), {
      vocabulary: take.without(vocabulary),
    });
    const told = new Set(
      findings
        .filter((each) => !full.findings.has(keyOf(each)))
        .map(({ source }) => source.replace(/:\d+$/, "")),
    );
    const losses = lostParts(full.parts, partsOf(contract));
    return { take, refused: null, losses, silent: silentAmong(losses, told) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { take, refused: error.message, losses: [], silent: [] };
  }
}

/** Those of the losses of whose documents none is among those that findings name. */
export function silentAmong(losses: readonly Part[], told: ReadonlySet<string>): Part[] {
  return losses.filter(({ documents }) => !documents.some((document) => told.has(document)));
}

/** What is in one contract and not in the other; what stands below a part that is lost is not told again. */
export function lostParts(before: ReadonlyMap<string, Part>, after: ReadonlyMap<string, Part>): Part[] {
  const lost = [...before].filter(([key]) => !after.has(key));
  const gone = lost.map(([key]) => key.replace(/^\w+ /, ""));
  const whole = new Set(gone);
  const below = (place: string): boolean => ancestors(place).some((each) => whole.has(each));
  const own = lost.filter(([key]) => !below(key.replace(/^\w+ /, "")));
  return [...new Map(own.map(([, part]) => [`${part.kind} ${part.name}`, part])).values()];
}

/** The places above a place: operation, status, the fields on the way. */
function ancestors(place: string): string[] {
  const found: string[] = [];
  for (let at = place.length - 1; at > 0; at -= 1) {
    if (/[ .[]/.test(place.charAt(at))) found.push(place.slice(0, at));
  }
  return found;
}

function keyOf({ rule, source, message }: Finding): string {
  return `${rule} ${source} ${message}`;
}
