/** `docs2sdk report`: what documents say and what to know about it, without writing anything. */
import { reportJson } from "../report/report.js";
import { reportMarkdown } from "../report/report-markdown.js";
import { reportGlance, reportText } from "../report/report-text.js";
import { sarifLog } from "../report/sarif.js";
import { exit } from "../exit.js";
import { checkedFile, lintStage, makeContract, reportInput } from "../stages.js";
import { documentPaths, sourceOf } from "../targets.js";
import type { Outcome, Session } from "../session.js";
import { toolVersion } from "../tool-version.js";

export interface ReportOptions {
  readonly format: "text" | "markdown" | "json" | "sarif";
  /** In the terminal, every finding instead of what fits on one screen. */
  readonly all: boolean;
  readonly service: string | null;
}

/** Always ends well: a report is asked for whatever it says. */
export async function report(
  session: Session,
  targets: readonly string[],
  options: ReportOptions,
): Promise<Outcome> {
  const { source, service } = await sourceOf(session, targets, options.service);
  const made = await makeContract(session, source);
  const path = service?.contract ?? "contract.yaml";
  const { contract, examples, ...checked } = await checkedFile(session, made.document, path);
  const linted = service === null ? [] : await lintStage(session, contract, source.service.accepted);
  const input = reportInput(source, made, examples, [...made.findings, ...linted, ...checked.findings]);
  const json = { ok: true, command: "report", ...reportJson(input) };
  return { exit: exit.fine, text: await textOf(), json };

  async function textOf(): Promise<string> {
    switch (options.format) {
      case "json":
        return JSON.stringify(json, null, 2);
      case "markdown":
        return reportMarkdown(input, `docs2sdk report ${targets.join(" ")}`).trimEnd();
      case "sarif": {
        const paths = await documentPaths(session, source, service === null ? targets : [service.documents]);
        const pathOf = (document: string) => paths.get(document) ?? document;
        return JSON.stringify(sarifLog(input.findings, { version: toolVersion(), pathOf }), null, 2);
      }
      case "text": {
        if (options.all) return reportText(input, session.paint);
        const hint = input.findings.length === 0 ? "" : "\n\nEvery finding, with its line: add --all";
        return reportGlance(input, session.paint) + hint;
      }
    }
  }
}
