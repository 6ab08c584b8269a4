import { headingRole } from "../page/headings.js";
import type { Block, Page } from "../page/page.js";
import type { SectionRole, Vocabulary } from "../family/vocabulary.js";
import { partAtLabels, type Part } from "./labels.js";

export interface Section {
  readonly line: number;
  readonly blocks: readonly Block[];
}

export type Sections = ReadonlyMap<SectionRole, Section>;

/**
 * Cuts a page at its headings, and sections at their labels. A heading that no template knows opens a section of its own, which is
 * left out; what stands before the first heading says what the operation is for.
 */
export function readSections(page: Page, vocabulary: Vocabulary): Sections {
  const sections = new Map<SectionRole, { line: number; blocks: Block[] }>();
  const parts = cutAtHeadings(page, vocabulary).flatMap((part) => partAtLabels(part, vocabulary));
  for (const { role, line, blocks } of parts) {
    const section = sections.get(role);
    if (section) section.blocks.push(...blocks);
    else sections.set(role, { line, blocks: [...blocks] });
  }
  return sections;
}

function cutAtHeadings(page: Page, vocabulary: Vocabulary): readonly Part[] {
  const opening: { role: SectionRole; line: number; blocks: Block[] } = {
    role: "function",
    line: page.titleLine,
    blocks: [],
  };
  const parts = page.blocks[0]?.kind === "heading" ? [] : [opening];
  let open: typeof opening | null = opening;
  const headings = new Set(
    page.blocks.map((block) => (block.kind === "heading" ? block.text.toLowerCase() : "")),
  );
  for (const block of page.blocks) {
    const text = block.kind === "heading" || block.kind === "paragraph" ? block.text : "";
    const role = text === "" ? undefined : headingRole(text, vocabulary);
    const isUnmarked =
      role !== undefined && vocabulary.unmarkedHeadings.includes(role) && !headings.has(text.toLowerCase());
    if (block.kind !== "heading" && !isUnmarked) {
      open?.blocks.push(block);
      continue;
    }
    open = role === undefined ? null : { role, line: block.line, blocks: [] };
    if (open) parts.push(open);
  }
  return parts;
}

/** A section's blocks; none where the page has no such section. */
export function blocksOf(sections: Sections, role: SectionRole): readonly Block[] {
  return sections.get(role)?.blocks ?? [];
}
