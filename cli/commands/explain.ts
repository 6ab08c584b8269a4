/** `docs2sdk explain`: why a contract says what it says. */
import { findingsAbout } from "../../contract/examples/about-place.js";
import { exit, UsageError } from "../exit.js";
import { explanationText } from "../report/explanation-text.js";
import { sourceOf } from "../targets.js";
import type { Outcome, Session } from "../session.js";

/** @throws UsageError, with names that are called alike, where nothing is called so; InputError for documents that cannot be read. */
export async function explain(
  session: Session,
  target: string,
  name: string,
  options: { readonly service: string | null },
): Promise<Outcome> {
  const { source } = await sourceOf(session, [target], options.service);
  const { explain: explainPart, UnknownName } = await import("../../scraper/explain/index.js");
  try {
    const explanation = explainPart(name, made);
    const about = findingsAbout(explanation.pointer, findings, judgements);
    return {
      exit: exit.fine,
      text: explanationText(explanation, about, session.paint),
      json: { ok: true, command: "explain", ...explanation, findings: about },
    };
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    throw new UsageError(error.message, hintOf(error.suggestions, target));
  }
}

/** Names that fit into a hint. */
const shown = 8;

function hintOf(suggestions: readonly string[], target: string): string {
  if (suggestions.length === 0) return `docs2sdk report ${target} tells what there is`;
  const rest = suggestions.length - shown;
  const names = suggestions.slice(0, shown).map((name) => `  ${name}`);
  return ["did you mean one of these?", ...names, ...(rest > 0 ? [`  and ${rest} more`] : [])].join("\n");
}
