/** `docs2sdk defects`: what documents get wrong, for those who write them. */
import { rules } from "../../core/findings/rules.js";
import { defectReport, defectsOf } from "../report/defects.js";
import { defectsMarkdown } from "../report/defects-markdown.js";
import { defectsText } from "../report/defects-text.js";
import { formatOption, type Format } from "../report/formats.js";
import { sarifLog } from "../report/sarif.js";
import { exit } from "../exit-codes.js";
import { judgeStage, scrapeStage } from "../stages.js";
import { pathsOfDocuments, sourceOf } from "../targets.js";
import type { CommandResult, Session } from "../session.js";
import { jsonOption, serviceOption, type Subcommand } from "../subcommand.js";
import { toolVersion } from "../tool-version.js";

/** Adds `defects`. */
export const defects: Subcommand = (program, session, done) => {
  program
    .command("defects")
    .description("list what documents get wrong, with line and what would be right; writes nothing")
    .argument("<target...>", "documents, folders of documents, or one service")
    .addOption(formatOption("list"))
    .addOption(serviceOption())
    .addOption(jsonOption())
    .addHelpText("after", help())
    .action(async (targets: string[], { format, service }: DefectsOptions) => {
      done(await listDefects(session, targets, format, service ?? null));
    });
};

interface DefectsOptions {
  readonly format: Format;
  readonly service?: string;
}

function help(): string {
  const described = Object.entries(rules).flatMap(([rule, { severity, means, right }]) =>
    right === null ? [] : [`  ${rule} (${severity})\n      ${means}\n      Right: ${right}`],
  );
  return `
For those who write the documents. An overlay is not applied: what it settles is still wrong in the documents.

Examples:
  docs2sdk defects modelarts
  docs2sdk defects spec/modelarts/documents --format markdown > defects.md
  docs2sdk defects spec/modelarts/documents --format sarif > defects.sarif

What counts as a defect:
${described.join("\n")}`;
}

/** Always ends well: defects are what was asked for. What an overlay settles is still wrong in the documents. */
async function listDefects(
  session: Session,
  targets: readonly string[],
  format: Format,
  serviceFile: string | null,
): Promise<CommandResult> {
  const target = await sourceOf(session, targets, serviceFile);
  const scraped = await scrapeStage(session, target.source);
  const settled = await judgeStage(session, scraped.value.contract);
  const findings = [...scraped.findings, ...settled.findings];
  const report = defectReport(target.source.service.title, findings);
  const json = { ok: true, command: "defects", ...report };
  return { exit: exit.fine, text: await textOf(), json };

  async function textOf(): Promise<string> {
    switch (format) {
      case "json":
        return JSON.stringify(json, null, 2);
      case "markdown":
        return defectsMarkdown(report).trimEnd();
      case "sarif": {
        const pathOf = await pathsOfDocuments(session, target);
        return JSON.stringify(sarifLog(defectsOf(findings), { version: toolVersion(), pathOf }), null, 2);
      }
      case "text":
        return defectsText(report, session.paint);
    }
  }
}
