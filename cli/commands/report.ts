/** `docs2sdk report`: what documents say and what to know about it, without writing anything. */
import { reportJson, reportMarkdown, reportText } from "../../contract/report.js";
import { exit } from "../exit.js";
import { asFile, checkStage, lintStage, makeContract, reportInput } from "../pipeline.js";
import { sourceOf } from "../source.js";
import type { Outcome, Session } from "../session.js";

export type ReportFormat = "text" | "markdown" | "json";

/** Always ends well: a report is asked for whatever it says. */
export async function report(
  session: Session,
  targets: readonly string[],
  options: { readonly format: ReportFormat; readonly service: string | null },
): Promise<Outcome> {
  const { source, service } = await sourceOf(session, targets, options.service);
  const made = await makeContract(session, source);
  const contract = await asFile(session, made.document, service?.contract ?? "contract.yaml");
  const checked = await checkStage(session, contract, service !== null);
  const linted = service === null ? [] : await lintStage(session, contract);
  const input = reportInput(source, made, checked.examples, [
    ...made.findings,
    ...linted,
    ...checked.findings,
  ]);
  const json = { ok: true, command: "report", ...reportJson(input), skipped: source.skipped };
  return { exit: exit.fine, text: textOf(), json };

  function textOf(): string {
    if (options.format === "json") return JSON.stringify(json, null, 2);
    if (options.format === "text") return reportText(input, session.paint);
    return reportMarkdown(input, `docs2sdk report ${targets.join(" ")}`).trimEnd();
  }
}
