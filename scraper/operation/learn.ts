import type { Page } from "../page/page.js";
import { readOperations } from "./read-operations.js";
import type { Context } from "../nesting/nesting.js";

/**
 * Reads the pages that have lost their captions for what they tell of schemas, so that each of them can be read with
 * what is known from all. What is wrong with them is told when they are read for good.
 */
export function learnSchemas(pages: readonly Page[], context: Context): void {
  for (const page of pages) if (page.format === "pipe") readOperations(page, { ...context, findings: [] });
  context.library.settle();
}
