import { headingRole } from "../page/headings.js";
import type { Block, Item, List } from "../page/page.js";
import type { SectionRole, Vocabulary } from "../family/vocabulary.js";

/** What stands below one heading, or one label of a section. */
export interface Part {
  readonly role: SectionRole;
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** Sections that may hold parts of others, each below a label. */
const labelled: ReadonlySet<SectionRole> = new Set(["uri", "request", "response"]);

/** What a label may open. */
const opened: ReadonlySet<SectionRole> = new Set([
  "uri",
  "request",
  "response",
  "request-examples",
  "response-examples",
  "statuses",
]);

/**
 * Parts a section at its labels: items of a list, or paragraphs, whose words are those of a heading ("Example request"). What stands in
 * an item after its label belongs to it; below a paragraph, or an item of nothing else, what follows does. Lists of labels,
 * tables or code are taken apart.
 */
export function partAtLabels(section: Part, vocabulary: Vocabulary): readonly Part[] {
  if (!labelled.has(section.role)) return [section];
  const parts: { role: SectionRole; line: number; blocks: Block[] }[] = [{ ...section, blocks: [] }];
  const enter = (role: SectionRole, line: number): void => {
    if (parts.at(-1)?.role !== role) parts.push({ role, line, blocks: [] });
  };
  const walk = (blocks: readonly Block[]): void => {
    for (const [index, block] of blocks.entries()) {
      if (block.kind === "list" && isOfParts(block, section.role, vocabulary)) {
        for (const item of block.items) walkItem(item);
        continue;
      }
      const label =
        block.kind === "paragraph" ? labelOf(block.text, blocks[index + 1], section.role, vocabulary) : null;
      if (label) enter(label.role, block.line);
      if (label?.isContent !== false) parts.at(-1)?.blocks.push(block);
    }
  };
  const walkItem = (item: Item): void => {
    const role = parts.at(-1)?.role ?? section.role;
    walk(item.blocks);
    if (item.blocks.length > 1) enter(role, item.line);
  };
  walk(section.blocks);
  return parts;
}

/** True for a list that holds parts of the section, not a text. */
function isOfParts({ items }: List, role: SectionRole, vocabulary: Vocabulary): boolean {
  return items.some(({ blocks }) =>
    blocks.some((block, index) => {
      if (block.kind === "list") return isOfParts(block, role, vocabulary);
      if (block.kind === "paragraph")
        return labelOf(block.text, blocks[index + 1], role, vocabulary) !== null;
      return block.kind === "table" || block.kind === "code";
    }),
  );
}

/** What a paragraph opens, and whether its words say more than that. */
interface Label {
  readonly role: SectionRole;
  readonly isContent: boolean;
}

function labelOf(
  text: string,
  next: Block | undefined,
  section: SectionRole,
  vocabulary: Vocabulary,
): Label | null {
  if (text.length > longest) return null;
  if (vocabulary.sectionLabels.test(text.replace(/ ?[:\uff1a]$/u, "")))
    return { role: section, isContent: false };
  const { exampleLabels } = vocabulary;
  const isResponse = exampleLabels.response.test(text);
  const role = headingRole(text, vocabulary);
  const isExample =
    role?.endsWith("examples") === true || (next?.kind === "code" && isExampleLabel(text, vocabulary));
  if (!isExample) return role !== undefined && opened.has(role) ? { role, isContent: false } : null;
  if (isResponse) return { role: "response-examples", isContent: true };
  const isRequest = exampleLabels.request.test(text) || section !== "response";
  return { role: isRequest ? "request-examples" : "response-examples", isContent: true };
}

/** Words that a label has at most. */
const longest = 120;

function isExampleLabel(text: string, { exampleLabels }: Vocabulary): boolean {
  return exampleLabels.any.test(text);
}
