/** `docs2sdk scrape`: a contract from documents. */
import { basename, dirname } from "node:path";
import { compareFindings } from "../../core/findings/finding.js";
import { countByRule } from "../report/report.js";
import { findingsText, summaryLines } from "../report/report-text.js";
import { changesJson, changesText } from "../file-changes.js";
import { exit, UsageError } from "../exit.js";
import { applyChanges, compareFiles, jsonText, type Change } from "../files.js";
import { countsText, hasErrors } from "../findings-outcome.js";
import { checkedFile, makeContract, namesText } from "../stages.js";
import { sourceOf } from "../targets.js";
import { fullPath, type Outcome, type Session } from "../session.js";

export interface ScrapeOptions {
  readonly out: string | null;
  readonly service: string | null;
  readonly findings: string | null;
  /** The lock of names: read where it is there, and written. */
  readonly names: string | null;
}

/** Writes the contract even where findings are errors, since it was asked for; the exit code tells. */
export async function scrape(
  session: Session,
  targets: readonly string[],
  options: ScrapeOptions,
): Promise<Outcome> {
  const { source, service } = await sourceOf(session, targets, options.service, options.names);
  const out = options.out ?? service?.contract ?? missingOut();
  const made = await makeContract(session, source);
  const { contract, examples, ...checked } = await checkedFile(session, made.document, out);
  const findings = [...made.findings, ...checked.findings].sort(compareFindings);
  // Written with the contract of the service, not with one that goes elsewhere.
  const names = options.names ?? (options.out === null ? (service?.names ?? null) : null);
  const changes = [
    ...(await compareFile(session, out, contract.text)),
    ...(options.findings === null ? [] : await compareFile(session, options.findings, jsonText(findings))),
    ...(names === null ? [] : await compareFile(session, names, await namesText(made))),
  ];
  refuseInputs(session, targets, changes);
  await session.stages.run("save", () => applyChanges(changes));
  const { counts, documents, coverage } = made.scraped;
  const ok = !hasErrors(findings);
  const next = ok
    ? `Next: docs2sdk check ${out}`
    : `${countsText(findings)}; the contract is written as it is.`;
  const text = [
    ...(options.findings === null ? [findingsText(findings, session.paint)] : []),
    `${session.paint.bold(out)}: ${changesText(changes)}`,
    `  documents   ${documents.length}`,
    ...(source.skipped.length === 0 ? [] : [`  skipped     ${source.skipped.join(", ")}`]),
    ...summaryLines({ counts, examples, findings }),
    next,
  ];
  return {
    exit: ok ? exit.fine : exit.failed,
    text: text.join("\n"),
    json: {
      ok,
      command: "scrape",
      contract: out,
      documents,
      skipped: source.skipped,
      counts,
      examples,
      coverage,
      rules: Object.fromEntries(countByRule(findings)),
      findings,
      files: changesJson(session, changes),
      stages: session.stages.times(),
    },
  };
}

function missingOut(): never {
  throw new UsageError("--out is missing: where shall the contract go?", "add --out contract.yaml");
}

function compareFile(session: Session, path: string, text: string): Promise<Change[]> {
  const full = fullPath(session, path);
  return compareFiles(dirname(full), [{ path: basename(full), text }]);
}

function refuseInputs(session: Session, targets: readonly string[], changes: readonly Change[]): void {
  const inputs = new Set(targets.map((target) => fullPath(session, target)));
  if (changes.some(({ file }) => inputs.has(file))) {
    throw new UsageError("the output would replace a document", "name another file with --out");
  }
}
