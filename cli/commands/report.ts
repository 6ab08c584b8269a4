/** `docs2sdk report`: what was read from documents and what there is to know about it, without writing anything. */
import { rules } from "../../core/findings/rules.js";
import { formatOption, type Format } from "../report/formats.js";
import { reportInput, reportJson } from "../report/report.js";
import { reportMarkdown } from "../report/report-markdown.js";
import { reportGlance, reportText } from "../report/report-text.js";
import { sarifLog } from "../report/sarif.js";
import { exit } from "../exit-codes.js";
import { lintStage, makeContract } from "../stages.js";
import { pathsOfDocuments, sourceOf } from "../targets.js";
import type { CommandResult, Session } from "../session.js";
import { jsonOption, serviceOption, type Subcommand } from "../subcommand.js";
import { toolVersion } from "../tool-version.js";

/** Adds `report`. */
export const report: Subcommand = (program, session, done) => {
  program
    .command("report")
    .description("show what documents say, how much they cover and what to know about it; writes nothing")
    .argument("<target...>", "documents, folders of documents, or one service")
    .addOption(formatOption("report"))
    .option("--all", "every finding as text, instead of what fits on one screen")
    .addOption(serviceOption())
    .addOption(jsonOption())
    .addHelpText("after", help())
    .action(async (targets: string[], options: ReportOptions) => {
      done(await reportOn(session, targets, options));
    });
};

interface ReportOptions {
  readonly format: Format;
  /** In the terminal, every finding instead of what fits on one screen. */
  readonly all?: boolean;
  readonly service?: string;
}

function help(): string {
  const described = Object.entries(rules).map(
    ([rule, { severity, means }]) => `  ${rule} (${severity})\n      ${means}`,
  );
  return `
Examples:
  docs2sdk report modelarts
  docs2sdk report spec/modelarts/documents --all
  docs2sdk report spec/modelarts/documents --format markdown > findings.md
  docs2sdk report spec/modelarts/documents --format sarif > findings.sarif

Rules of findings:
${described.join("\n")}`;
}

/** Always ends well: the report is what was asked for. */
async function reportOn(
  session: Session,
  targets: readonly string[],
  { format, all = false, service: serviceFile }: ReportOptions,
): Promise<CommandResult> {
  const target = await sourceOf(session, targets, serviceFile ?? null);
  const { source, service } = target;
  const made = await makeContract(session, source, service?.contract ?? "contract.yaml");
  const linted =
    service === null ? [] : (await lintStage(session, made.value.contract, source.service.accepted)).findings;
  const input = reportInput(source, made.value, [...made.findings, ...linted]);
  const json = { ok: true, command: "report", ...reportJson(input) };
  return { exit: exit.fine, text: await textOf(), json };

  async function textOf(): Promise<string> {
    switch (format) {
      case "json":
        return JSON.stringify(json, null, 2);
      case "markdown":
        return reportMarkdown(input, `docs2sdk report ${targets.join(" ")}`).trimEnd();
      case "sarif": {
        const pathOf = await pathsOfDocuments(session, target);
        return JSON.stringify(sarifLog(input.findings, { version: toolVersion(), pathOf }), null, 2);
      }
      case "text": {
        if (all) return reportText(input, session.paint);
        const hint = input.findings.length === 0 ? "" : "\n\nEvery finding, with its line: add --all";
        return reportGlance(input, session.paint) + hint;
      }
    }
  }
}
