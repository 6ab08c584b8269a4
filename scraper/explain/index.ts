import { isArray, valueAt, type Json, type JsonObject } from "../../core/base/json.js";
import { at } from "../../core/base/source.js";
import { findPart } from "../../core/schema/find-part.js";
import { bodiesOf, partsOf, type Part, type ValuePart } from "../../core/schema/named-parts.js";
import { withChange } from "../openapi/changed-provenance.js";
import { whyUnenforced } from "../openapi/field/reading-findings.js";
import { isRule, rulesIn, speaksOf } from "../openapi/object/rules-between-fields.js";
import { allReasons, provenanceAt, reasonsAt, type Provenance } from "../openapi/provenance.js";
import type { Explanation, Keyword, Reason, Unused } from "./explanation.js";
import { holders, keywordsOf, type Member } from "./keywords.js";
import { inWords } from "./reason-text.js";

export type { Explanation, Keyword, Reason, Unused } from "./explanation.js";

/** A contract on its way from the scrape to its file. */
export interface Made {
  readonly contract: JsonObject;
  /** Why it says what it says, as scraped. */
  readonly provenance: Provenance;
  /** What has changed it since, one after the other; the last is the contract as it is written. */
  readonly changes: readonly { readonly because: Reason; readonly contract: JsonObject }[];
}

/**
 * Says why a part of a contract says what it says: for each keyword where it was read, by which rule, in which words.
 * @param asked what {@link findPart} takes
 * @throws UnknownName where nothing is called so
 */
export function explain(asked: string, made: Made): Explanation {
  let { contract, provenance } = made;
  for (const { because, contract: next } of made.changes) {
    provenance = withChange(provenance, contract, next, { kind: "change", ...because });
    contract = next;
  }
  const parts = partsOf(contract);
  return new Explainer(contract, provenance, parts).explain(findPart(asked, parts, contract));
}

class Explainer {
  readonly #contract: JsonObject;
  readonly #provenance: Provenance;
  readonly #named: readonly Part[];

  constructor(contract: JsonObject, provenance: Provenance, parts: ReadonlyMap<string, Part>) {
    this.#contract = contract;
    this.#provenance = provenance;
    this.#named = [...parts.values()];
  }

  explain(part: Part): Explanation {
    const { name, pointer } = part;
    const stating = inWords(this.#stating(pointer));
    const sources = [...new Set(stating.map(({ source }) => source))];
    const bare = { name, pointer, sources, schema: null, rules: [], unused: [], unread: [] };
    if (part.kind === "operation")
      return { ...bare, keywords: this.#operation(pointer, part.page), parts: this.#parts(part) };
    if (part.kind === "schema") return { ...bare, ...this.#schema(pointer), parts: this.#parts(part) };
    return { ...bare, ...this.#field(part), ...this.#leftOver(part), parts: [] };
  }

  /** The rows or tables behind a part. */
  #stating(pointer: string) {
    return reasonsAt(this.#provenance, `${pointer}/x-source`).filter(({ kind }) => kind !== "change");
  }

  #parts({ name, pointer }: Part): Explanation[] {
    return this.#named
      .filter((each) => each.name.startsWith(`${name}.`) && each.pointer.startsWith(`${pointer}/`))
      .map((each) => this.explain(each));
  }

  #operation(pointer: string, page: string): Keyword[] {
    const method = pointer.slice(pointer.lastIndexOf("/") + 1);
    const bodies = bodiesOf(this.#contract, page).map(({ side, schema, pointer: from }) => {
      const keyword = side === "body" ? "requestBody" : `responses.${side}`;
      return this.#because({ keyword, value: schema, pointer: `${from}/$ref` });
    });
    return [this.#because({ keyword: "method", value: method, pointer: `${pointer}/x-source` }), ...bodies];
  }

  /** What the rows of an object state together. */
  #schema(pointer: string) {
    const schema = valueAt(this.#contract, pointer) ?? null;
    // Fields of any name are a part by themselves.
    const isOwn = (keyword: string): boolean =>
      !isRule(keyword) && !keyword.startsWith("additionalProperties.");
    const keywords = keywordsOf(schema, pointer).filter(({ keyword }) => isOwn(keyword));
    return {
      schema,
      keywords: keywords.map((each) => this.#because(each, true)),
      rules: rulesIn(schema, pointer).map((each) => this.#because(each, true)),
      unused: takenOut(schema, provenanceAt(this.#provenance, pointer)),
    };
  }

  #field({ kind, own, schema: at, holder }: ValuePart) {
    const schema = valueAt(this.#contract, at) ?? null;
    const around = valueAt(this.#contract, holder);
    const required = valueAt(around, "/required");
    const mandatory = provenanceAt(this.#provenance, kind === "field" ? `${holder}/required` : holder);
    const isOutside = ({ keyword }: Member): boolean => kind === "parameter" && keyword === "description";
    const rules = rulesIn(around, holder).filter(({ value }) => kind === "field" && speaksOf(value, own));
    return {
      schema,
      keywords: [
        {
          keyword: "required",
          value: isArray(required) ? required.includes(own) : required === true,
          reasons: inWords(mandatory.reasons.get(kind === "field" ? own : "required") ?? []),
        },
        ...[...keywordsOf(around, holder).filter(isOutside), ...keywordsOf(schema, at)].map((each) =>
          this.#because(each),
        ),
      ],
      rules: rules.map((each) => this.#because(each, true)),
    };
  }

  /** What a field's row states and no keyword has: facts that no schema holds, sentences that no rule reads, what was taken out. */
  #leftOver({ pointer, schema, holder }: ValuePart) {
    const [row] = this.#stating(pointer).flatMap((each) => (each.kind === "row" ? [each] : []));
    const removed = takenOut(valueAt(this.#contract, schema) ?? null, provenanceAt(this.#provenance, schema));
    if (!row) return { unused: removed };
    const { field, meaning } = row.node;
    const reasons = [...allReasons(provenanceAt(this.#provenance, holder))];
    const used = new Set(reasons.map((each) => (each.kind === "fact" ? each.stated : null)));
    const without = `a schema of the type ${field.type.kind} has no keyword for it, or other statements or the examples outweigh it`;
    const unused = meaning.facts.flatMap((stated) => {
      const words = used.has(stated)
        ? []
        : inWords([{ kind: "fact", stated, document: row.document, field }]);
      return words.map((each) => ({ ...each, why: whyUnenforced(stated) ?? without }));
    });
    const unread = meaning.unread.map(({ text, line }) => {
      return { rule: "unread-clause", text, source: at(row.document, line) };
    });
    return { unused: [...unused, ...removed], unread };
  }

  #because({ keyword, value, pointer }: Member, named = false): Keyword {
    return { keyword, value, reasons: inWords(reasonsAt(this.#provenance, pointer), named) };
  }
}

/** What has removed a keyword since it was read, also of the schemas that the field holds. */
function takenOut(schema: Json, { reasons, inner }: Provenance, prefix = ""): Unused[] {
  const valueOf = (keyword: string): Json | undefined => valueAt(schema, `/${keyword}`);
  const gone = [...reasons].filter(([keyword]) => valueOf(keyword) === undefined);
  const held = [...inner].filter(([keyword]) => holders.has(keyword));
  const own = gone.flatMap(([keyword, because]) => {
    const words = inWords(because.filter(({ kind }) => kind === "change"));
    return words.map((each) => ({ ...each, why: `takes out ${prefix}${keyword}` }));
  });
  return [...own, ...held.flatMap(([key, part]) => takenOut(valueOf(key) ?? null, part, `${prefix}${key}.`))];
}
