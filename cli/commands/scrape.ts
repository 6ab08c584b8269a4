/** `docs2sdk scrape`: a contract from documents. */
import { exitFor, hasErrors } from "../exit-codes.js";
import { UsageError } from "../usage-error.js";
import { basename, dirname } from "node:path";
import { compareFindings } from "../../core/findings/finding.js";
import { jsonText } from "../../core/base/json.js";
import { serializeNamesLock } from "../../library/index.js";
import { countByRule } from "../report/report.js";
import { findingsText, summaryLines } from "../report/report-text.js";
import { changesJson, changesText } from "../file-changes.js";
import { applyChanges, compareFiles, type Change } from "../files.js";
import { countsText } from "../findings-output.js";
import { makeContract } from "../stages.js";
import { sourceOf } from "../targets.js";
import { fullPath, type CommandResult, type Session } from "../session.js";
import { jsonOption, strictOption, type Subcommand } from "../subcommand.js";

/** Adds `scrape`. */
export const scrape: Subcommand = (program, session, done) => {
  program
    .command("scrape")
    .description("write a contract from documents")
    .argument(
      "<target...>",
      "documents, folders of documents (.html, .htm, .txt, .text; tables of contents in JSON), or one service",
    )
    .option(
      "--out <file>",
      "the contract: JSON for .json, else YAML; for a service, spec/<service>/openapi.yaml",
    )
    .option("--service <file>", "what the documents do not say: title, servers, security (service.yaml)")
    .option("--findings <file>", "write the findings there, as JSON, instead of showing them")
    .option(
      "--names <file>",
      "names that stay: a lock that is kept where it is there, and written; a service has its own",
    )
    .addOption(strictOption())
    .addOption(jsonOption())
    .addHelpText("after", help)
    .action(async (targets: string[], given: Given) => {
      const { out = null, service = null, findings = null, names = null, strict = false } = given;
      done(await scrapeContract(session, targets, { out, service, findings, names, strict }));
    });
};

interface ScrapeOptions {
  readonly out: string | null;
  readonly service: string | null;
  readonly findings: string | null;
  /** The lock of names: read where it is there, and written. */
  readonly names: string | null;
  readonly strict: boolean;
}

type Given = Partial<ScrapeOptions>;

const help = `
The contract is written even if a finding is an error (exit code 1), since it was asked for. An example that contradicts the
tables stands in x-contradicting-examples, unchanged; it is an error where no rule settles it. A page that cannot be read is an
error too, and the others get their contract; with --strict it stops the run (exit code 3). The overlay of a service is applied;
documents by path have none. Without --service the contract has a placeholder server and no authentication.

Names of operations and schemas stay: those of the lock (--names; of a service, names.lock.yaml) win over the rules. A name that
has to change is a changed-name finding. The name of what no page documents any more is kept until its entry is deleted,
an operation's with its places.

Examples:
  docs2sdk scrape spec/modelarts/documents --out contract.yaml
  docs2sdk scrape spec/modelarts/documents/UpdateNotebook.txt --out contract.json --service spec/modelarts/service.yaml --findings findings.json
  docs2sdk scrape spec/modelarts/documents --out contract.yaml --names names.lock.yaml
  docs2sdk scrape modelarts`;

/** Writes the contract even where findings are errors, since it was asked for; the exit code reports them. */
async function scrapeContract(
  session: Session,
  targets: readonly string[],
  options: ScrapeOptions,
): Promise<CommandResult> {
  const { source, service } = await sourceOf(session, targets, options.service, options.names);
  const out = options.out ?? service?.contract ?? missingOut();
  const { value, findings: unsorted } = await makeContract(session, source, out, options.strict);
  const { scraped, contract, examples } = value;
  const findings = [...unsorted].sort(compareFindings);
  // Written with the contract of the service, not with one that goes elsewhere.
  const names = options.names ?? (options.out === null ? (service?.names ?? null) : null);
  const changes = await compareOutputs(session, [
    [out, contract.text],
    [options.findings, jsonText(findings)],
    [names, await serializeNamesLock(scraped.names)],
  ]);
  refuseInputs(session, targets, changes);
  refuseTwice(changes);
  await session.stages.run("save", () => applyChanges(changes));
  const { counts, documents, coverage } = scraped;
  const ok = !hasErrors(findings);
  const text = [
    ...(options.findings === null ? [findingsText(findings, session.paint)] : []),
    `${session.paint.bold(out)}: ${changesText(changes)}`,
    `  documents   ${documents.length}`,
    ...(source.skipped.length === 0 ? [] : [`  skipped     ${source.skipped.join(", ")}`]),
    ...summaryLines({ counts, examples, findings }),
    ok ? `Next: docs2sdk check ${out}` : `${countsText(findings)}; the contract is written as it is.`,
  ];
  return {
    exit: exitFor(findings),
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

/** What writing each text to its path would change; a path is null for what is not asked for. */
async function compareOutputs(
  session: Session,
  outputs: readonly (readonly [path: string | null, text: string])[],
): Promise<Change[]> {
  const changes = outputs.map(async ([path, text]) => {
    if (path === null) return [];
    const full = fullPath(session, path);
    return compareFiles(dirname(full), [{ path: basename(full), text }]);
  });
  return (await Promise.all(changes)).flat();
}

/** Two outputs of one name: the second would replace the first. */
function refuseTwice(changes: readonly Change[]): void {
  const files = changes.map(({ file }) => file);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice === undefined) return;
  throw new UsageError(`${basename(twice)} would be written twice`, "name a file of its own for each output");
}

function refuseInputs(session: Session, targets: readonly string[], changes: readonly Change[]): void {
  const inputs = new Set(targets.map((target) => fullPath(session, target)));
  if (changes.some(({ file }) => inputs.has(file))) {
    throw new UsageError("the output would replace a document", "name another file with --out");
  }
}
