/** Findings on a contract that no document is behind, at its lines. */
import type { Finding } from "../core/findings/finding.js";
import type { LoadedContract } from "./load.js";

/** Findings whose source is a pointer into the contract (`#/paths/…`), with the line there instead; all others as they are. */
export function locateFindings(
  findings: readonly Finding[],
  { path, locate }: Pick<LoadedContract, "path" | "locate">,
): Finding[] {
  return findings.map((finding) => {
    if (!finding.source.startsWith("#/")) return finding;
    return { ...finding, source: `${path}:${locate(finding.source.slice(1)) ?? 1}` };
  });
}
