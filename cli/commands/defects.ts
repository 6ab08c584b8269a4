/** `docs2sdk defects`: what documents get wrong, for those who write them. */
import { defectReport, defectsOf } from "../report/defects.js";
import { defectsMarkdown } from "../report/defects-markdown.js";
import { defectsText } from "../report/defects-text.js";
import { sarifLog } from "../report/sarif.js";
import { exit } from "../exit.js";
import { judgeStage, makeContract } from "../stages.js";
import { documentPaths, sourceOf } from "../targets.js";
import type { Outcome, Session } from "../session.js";
import { toolVersion } from "../tool-version.js";

export interface DefectsOptions {
  readonly format: "text" | "markdown" | "json" | "sarif";
  readonly service: string | null;
}

/** Always ends well: a report is asked for whatever it says. What an overlay settles is still wrong in the documents. */
export async function defects(
  session: Session,
  targets: readonly string[],
  options: DefectsOptions,
): Promise<Outcome> {
  const { source, service } = await sourceOf(session, targets, options.service);
  const made = await makeContract(session, { ...source, overlay: null });
  const judged = await judgeStage(session, made.document);
  const findings = [...made.findings, ...judged];
  const report = defectReport(source.service.title, findings);
  const json = { ok: true, command: "defects", ...report };
  return { exit: exit.fine, text: await textOf(), json };

  async function textOf(): Promise<string> {
    switch (options.format) {
      case "json":
        return JSON.stringify(json, null, 2);
      case "markdown":
        return defectsMarkdown(report).trimEnd();
      case "sarif": {
        const paths = await documentPaths(session, source, service === null ? targets : [service.documents]);
        const pathOf = (document: string) => paths.get(document) ?? document;
        return JSON.stringify(sarifLog(defectsOf(findings), { version: toolVersion(), pathOf }), null, 2);
      }
      case "text":
        return defectsText(report, session.paint);
    }
  }
}
