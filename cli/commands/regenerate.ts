/** `docs2sdk regenerate`: everything that is made from the documents of a service, made anew. */
import { exit, hasErrors } from "../exit-codes.js";
import { serializeNamesLock } from "../../library/index.js";
import { countByRule, coverageTotals, reportInput, type ReportInput } from "../report/report.js";
import { reportMarkdown } from "../report/report-markdown.js";
import { findingsText, summaryLines } from "../report/report-text.js";
import { changesJson, changesText, pathFromHere } from "../file-changes.js";
import { applyChanges, compareFiles, type Change } from "../files.js";
import { countsText } from "../findings-output.js";
import { generateStage, lintStage, makeContract, readServiceSource } from "../stages.js";
import { wantedServices, type ServicePaths } from "../services.js";
import { fullPath, type CommandResult, type Session } from "../session.js";
import { jsonOption, strictOption, type Subcommand } from "../subcommand.js";

/** Adds `regenerate`. */
export const regenerate: Subcommand = (program, session, done) => {
  program
    .command("regenerate")
    .description("make contract, findings and package of a service anew from its documents")
    .argument("[service...]", "names of services; all of spec/ if left out")
    .option("--check", "write nothing; exit 1 and list the files that are out of date")
    .addOption(strictOption())
    .addOption(jsonOption())
    .addHelpText("after", help)
    .action(
      async (names: string[], { check = false, strict = false }: { check?: boolean; strict?: boolean }) => {
        done(await regenerateServices(session, names, { check, strict }));
      },
    );
};

const help = `
Reads spec/<service>/{service.yaml,documents,overlay.yaml,names.lock.yaml}; writes spec/<service>/{openapi.yaml,findings.md,
names.lock.yaml} and generated/<service>/. Nothing is written unless every stage succeeds and no finding is an error.

Names of operations and schemas stay: those of names.lock.yaml win over the rules. A name that has to change is a changed-name
finding of this run. The name of what no page documents any more is kept until its entry is
deleted, an operation's with its places. Review the file as any other.

Examples:
  docs2sdk regenerate modelarts
  docs2sdk regenerate --check --json`;

interface Regenerated {
  readonly service: ServicePaths;
  readonly report: ReportInput;
  /** Null where findings are errors: then nothing was generated. */
  readonly changes: readonly Change[] | null;
}

/**
 * Makes the contract, findings and package of each service. Nothing at all is written where a stage throws, where a finding is an
 * error, or under `check`.
 */
async function regenerateServices(
  session: Session,
  names: readonly string[],
  { check, strict }: { readonly check: boolean; readonly strict: boolean },
): Promise<CommandResult> {
  const services = await wantedServices(session, names);
  const all: Regenerated[] = [];
  for (const service of services) all.push(await regenerateService(session, service, strict));
  const failed = all.some(({ changes }) => changes === null);
  const changes = all.flatMap((one) => one.changes ?? []);
  const outdated = check ? changes.filter(({ kind }) => kind !== "unchanged") : [];
  if (!failed && !check) {
    await session.stages.run("save", () => applyChanges(changes));
  }
  const ok = !failed && outdated.length === 0;
  return {
    exit: ok ? exit.fine : exit.failed,
    text: [...all.map((one) => serviceText(session, one, check)), endText()].join("\n"),
    json: {
      ok,
      command: "regenerate",
      check,
      services: all.map((one) => serviceJson(session, one)),
      stages: session.stages.times(),
    },
  };

  function endText(): string {
    const times = timesText(session);
    if (failed)
      return `${times}\nNothing was written: settle the errors above in a rule or in overlay.yaml, or take a page that cannot be read out of the documents.`;
    if (outdated.length > 0) {
      const files = outdated.map(({ kind, file }) => `  ${kind.padEnd(8)}  ${pathFromHere(session, file)}`);
      const mend = `docs2sdk regenerate ${names.join(" ")}`.trimEnd();
      return `${times}\nOut of date (${outdated.length}):\n${files.join("\n")}\nTo mend it: ${mend}`;
    }
    if (check) return `${times}\nEverything is up to date.`;
    const folders = services.map((service) => service.package).join(", ");
    const reports = services.map((service) => service.findings).join(", ");
    return `${times}\nNext: read ${reports}; the package is in ${folders} (npm install && npm run build there).`;
  }
}

async function regenerateService(
  session: Session,
  service: ServicePaths,
  isStrict: boolean,
): Promise<Regenerated> {
  const source = await readServiceSource(session, service);
  const made = await makeContract(session, source, service.contract, isStrict);
  const { contract } = made.value;
  const linted = await lintStage(session, contract, source.service.accepted);
  const before = [...made.findings, ...linted.findings];
  if (hasErrors(before)) return { service, report: reportInput(source, made.value, before), changes: null };
  const generated = await generateStage(session, contract, service.package, source.service.packageName);
  const findings = [...before, ...generated.findings];
  const report = reportInput(source, made.value, findings);
  // A changed name is news of this run, for the screen and --json: the lock that is written has the new name, so the next run does not
  // find it. In findings.md it would be out of date at once, and --check never clean.
  const lasting = findings.filter(({ rule }) => rule !== "changed-name");
  const markdown = reportMarkdown(
    reportInput(source, made.value, lasting),
    `docs2sdk regenerate ${service.name}`,
  );
  const texts = [
    { path: service.contract, text: contract.text },
    { path: service.findings, text: markdown },
    { path: service.names, text: await serializeNamesLock(made.value.scraped.names) },
  ];
  const written = await compareFiles(fullPath(session, "."), texts);
  return { service, report, changes: [...written, ...generated.value.changes] };
}

function serviceText(session: Session, { service, report, changes }: Regenerated, check: boolean): string {
  const { paint } = session;
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const printed = [...errors, ...report.findings.filter(({ rule }) => rule === "changed-name")];
  const totals = coverageTotals(report.coverage);
  const verb = check ? "compared: " : "";
  return [
    ...(printed.length === 0 ? [] : [findingsText(printed, paint)]),
    paint.bold(`${service.name}: ${report.title}`),
    `  documents   ${report.documents.length}`,
    ...(report.skipped.length === 0 ? [] : [`  skipped     ${report.skipped.join(", ")}`]),
    ...(totals === null ? [] : [`  coverage    ${totals.documented} of ${totals.apis} APIs`]),
    ...summaryLines(report),
    `  files       ${changes === null ? `none: ${countsText(errors)}` : `${verb}${changesText(changes)}`}`,
  ].join("\n");
}

function timesText(session: Session): string {
  const times = session.stages.times();
  const parts = times.map(({ stage, cpuMs }) => `${stage} ${Math.round(cpuMs)}`);
  const sum = (of: "cpuMs" | "wallMs") => Math.round(times.reduce((total, time) => total + time[of], 0));
  return `  CPU ms      ${sum("cpuMs")} (${parts.join(", ")}); ${sum("wallMs")} ms by the clock`;
}

function serviceJson(session: Session, { service, report, changes }: Regenerated) {
  const { documents, skipped, coverage, counts, examples, findings } = report;
  return {
    service: service.name,
    title: report.title,
    documents,
    skipped,
    coverage,
    counts,
    examples,
    rules: Object.fromEntries(countByRule(findings)),
    findings,
    files: changes === null ? null : changesJson(session, changes),
  };
}
