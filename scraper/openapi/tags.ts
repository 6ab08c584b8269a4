import { finding, type Finding } from "../../contract/finding.js";
import { at } from "../operation/fields.js";
import type { DocumentedOperation } from "../operation/operation.js";
import { normalTitle, type Catalogue, type Category } from "../overview/catalogue.js";

/** Where an operation belongs in the overview. */
export interface Listing {
  readonly category: Category;
  readonly title: string;
  /** Place in the overview's order. */
  readonly order: number;
}

/** Finds each operation in the catalogues, by its title or by an alias of it. */
export class Listings {
  readonly #byTitle = new Map<string, Listing>();
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #overview: string | null;

  constructor(catalogues: readonly Catalogue[], aliases: Readonly<Record<string, string>>) {
    this.#overview = catalogues[0]?.document ?? null;
    this.#aliases = new Map(
      Object.entries(aliases).map(([from, to]) => [normalTitle(from), normalTitle(to)]),
    );
    for (const category of catalogues.flatMap((catalogue) => catalogue.categories)) {
      for (const { title } of category.apis) {
        const key = normalTitle(title);
        const order = this.#byTitle.size;
        if (!this.#byTitle.has(key)) this.#byTitle.set(key, { category, title, order });
      }
    }
  }

  /** The listing of an operation; null, with a finding where an overview should have it. */
  of(operation: DocumentedOperation, findings: Finding[]): Listing | null {
    const title = normalTitle(operation.title);
    const listing = this.#byTitle.get(title) ?? this.#byTitle.get(this.#aliases.get(title) ?? "");
    if (listing) return listing;
    if (this.#overview !== null) {
      const message = `${this.#overview} lists no API called "${operation.title}"`;
      findings.push(finding("unlisted-operation", at(operation.document, operation.titleLine), message));
    }
    return null;
  }
}

/** A sentence for a tag: an overview gives its categories names only. */
export function tagDescription(category: Category): string {
  return `${category.apis.length} ${category.apis.length === 1 ? "API" : "APIs"} in the overview of the reference.`;
}
