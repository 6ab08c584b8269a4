/** Where findings on a contract lie that no document is behind: at a pointer, and at a line once the contract is a file. */
import type { Finding } from "../core/findings/finding.js";
import type { LoadedContract } from "./load.js";

/** The source of a finding at a place of a contract, as long as no file holds it. */
export function pointerSource(pointer: string): string {
  return `#${pointer}`;
}

/** Findings whose source is a pointer into the contract (`#/paths/…`), with the line there instead; all others as they are. */
export function locateFindings(
  findings: readonly Finding[],
  { path, locate }: Pick<LoadedContract, "path" | "locate">,
): Finding[] {
  return findings.map((finding) => {
    if (!finding.source.startsWith(pointerSource("/"))) return finding;
    return { ...finding, source: `${path}:${locate(finding.source.slice(1)) ?? 1}` };
  });
}
