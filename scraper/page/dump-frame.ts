import type { Vocabulary } from "../family/vocabulary.js";
import { isSectionHeading } from "./headings.js";

/** How a site's breadcrumbs are set apart: `Help Center/ Doors/ Opening a Door`. */
const separator = /\s*[/>›»→]\s*/u;
const spacedSeparator = /[/>›»→]\s/u;

/** The signs by which a heading offers its address, behind its words. */
const permalink = /[¶\uF0C1\u200B🔗]$/u;

/** Breadcrumbs are short. */
const longest = 300;

/** How many lines a page may begin with that are not its title. */
const mostBefore = 8;

/** A dump without what its site puts around a page; every line stays where it was. */
export interface FramelessDump {
  readonly text: string;
  /** The date among what was left out. */
  readonly updatedOn: string | null;
}

/** Takes from a dump the signs of permalinks, the breadcrumbs and the date around its title, and the links to its neighbours behind its end. */
export function withoutFrame(text: string, vocabulary: Vocabulary): FramelessDump {
  const lines = text.split("\n").map((line) => withoutPermalink(line, vocabulary));
  const updatedOn = clearOpening(lines, vocabulary);
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at]?.trim() ?? "";
    if (line === "") continue;
    if (!vocabulary.pageFrame.test(line)) break;
    lines[at] = "";
  }
  return { text: lines.join("\n"), updatedOn };
}

function withoutPermalink(line: string, vocabulary: Vocabulary): string {
  let bare = line.trimEnd();
  if (!permalink.test(bare) && !bare.endsWith("#")) return line;
  while (permalink.test(bare)) bare = bare.replace(permalink, "").trimEnd();
  const isMarked = bare.endsWith("#") && isSectionHeading(bare.slice(0, -1).trim(), vocabulary);
  return isMarked ? bare.slice(0, -1).trimEnd() : bare;
}

/** Empties the lines around a title that are about the page, and gives the date among them. Where breadcrumbs alone name the page, their last is the title. */
function clearOpening(lines: string[], vocabulary: Vocabulary): string | null {
  let updatedOn: string | null = null;
  let crumbs: { readonly at: number; readonly last: string } | null = null;
  let isTitled = false;
  const filled = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at])).slice(0, mostBefore);
  for (const at of filled) {
    const line = lines[at]?.trim() ?? "";
    const date = vocabulary.updatedOn.exec(line)?.[1];
    const last = isTitled ? null : lastCrumb(line);
    if (date !== undefined) updatedOn ??= date;
    else if (last !== null) crumbs = { at, last };
    else if (isSectionHeading(line, vocabulary) || isTitled) break;
    else if (!vocabulary.pageFrame.test(line)) {
      isTitled = true;
      continue;
    }
    lines[at] = "";
  }
  if (crumbs && !isTitled) lines[crumbs.at] = crumbs.last;
  return updatedOn;
}

/** Where a line of breadcrumbs leads; null for any other line. */
function lastCrumb(line: string): string | null {
  if (line.length > longest || !spacedSeparator.test(line)) return null;
  const crumbs = line.split(separator).filter((crumb) => crumb !== "");
  return crumbs.length >= 3 ? (crumbs.at(-1) ?? null) : null;
}
