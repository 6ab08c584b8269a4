import { withoutCase } from "../page/headings.js";
import type { Block, Page } from "../page/page.js";
import type { SectionRole, Vocabulary } from "../family/vocabulary.js";

export interface Section {
  readonly line: number;
  readonly blocks: readonly Block[];
}

export type Sections = ReadonlyMap<SectionRole, Section>;

/**
 * Cuts a page at its headings. A heading that no template knows opens a section of its own, which is left out; what stands
 * before the first heading says what the operation is for.
 */
export function readSections(page: Page, vocabulary: Vocabulary): Sections {
  const roles = headingRoles(vocabulary);
  const sections = new Map<SectionRole, { line: number; blocks: Block[] }>();
  let open: { line: number; blocks: Block[] } | null = { line: page.titleLine, blocks: [] };
  const [opening] = page.blocks;
  if (opening && opening.kind !== "heading") sections.set("function", open);
  const headings = new Set(
    page.blocks.map((block) => (block.kind === "heading" ? block.text.toLowerCase() : "")),
  );
  const isUnmarked = (role: SectionRole | undefined): boolean =>
    role !== undefined && vocabulary.unmarkedHeadings.includes(role);
  for (const block of page.blocks) {
    const text = block.kind === "heading" || block.kind === "paragraph" ? block.text.toLowerCase() : "";
    const opens = block.kind === "heading" || (isUnmarked(roles.get(text)) && !headings.has(text));
    if (!opens) {
      open?.blocks.push(block);
      continue;
    }
    const role = roles.get(text) ?? roles.get(withoutCase(text));
    open = role === undefined ? null : (sections.get(role) ?? { line: block.line, blocks: [] });
    if (role !== undefined && open) sections.set(role, open);
  }
  return sections;
}

function headingRoles(vocabulary: Vocabulary): ReadonlyMap<string, SectionRole> {
  return new Map(
    vocabulary.templates.flatMap((template) =>
      template.headings.map(([heading, role]) => [heading.toLowerCase(), role] as const),
    ),
  );
}

/** A section's blocks; none where the page has no such section. */
export function blocksOf(sections: Sections, role: SectionRole): readonly Block[] {
  return sections.get(role)?.blocks ?? [];
}
