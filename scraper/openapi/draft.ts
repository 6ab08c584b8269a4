import { isArray, isObject, type Json } from "../../core/base/json.js";
import { noProvenance, type Provenance, type Reason } from "./provenance.js";
import { objectOf, type Schema } from "./schema.js";

/** A part of the contract, with the reasons for what is in it. */
export interface Drafted<Value extends Json = Json> {
  readonly value: Value;
  readonly provenance: Provenance;
}

/** An object of the contract while its keywords are set; they keep the order in which they are. */
export class Draft implements Drafted<Schema> {
  readonly #values = new Map<string, Json>();
  // There are many drafts, and few of them have both.
  #reasons: Map<string, readonly Reason[]> | null = null;
  #inner: Map<string, Provenance> | null = null;

  get value(): Schema {
    return objectOf(this.#values);
  }

  get provenance(): Provenance {
    return { reasons: this.#reasons ?? none, inner: this.#inner ?? none };
  }

  /** The value of a keyword; undefined for one that is not set. */
  get(keyword: string): Json | undefined {
    return this.#values.get(keyword);
  }

  /** Sets a keyword, and why; what states the same value again is one more reason, another value has reasons of its own. */
  state(keyword: string, value: Json, because: readonly Reason[]): this {
    const earlier = this.#values.get(keyword) === value ? this.#reasons?.get(keyword) : undefined;
    this.#values.set(keyword, value);
    return this.justify(keyword, earlier ? [...earlier, ...because] : because);
  }

  /** Sets a keyword to a value that an earlier one is a part of. */
  widen(keyword: string, value: Json, because: readonly Reason[]): this {
    this.#values.set(keyword, value);
    return this.justify(keyword, [...(this.#reasons?.get(keyword) ?? []), ...because]);
  }

  /** Sets a keyword to what has reasons inside, and why there is any of it. */
  hold(keyword: string, held: Drafted, because: readonly Reason[] = []): this {
    this.#values.set(keyword, held.value);
    this.#holdInner(keyword, held.provenance);
    return because.length === 0 ? this : this.justify(keyword, because);
  }

  /** Sets what is no keyword of a schema, and needs no reason. */
  put(members: Schema): this {
    for (const [key, value] of Object.entries(members)) this.#values.set(key, value);
    return this;
  }

  /** Moves a keyword from another draft to this one. */
  take(keyword: string, from: Draft): this {
    const value = from.#values.get(keyword);
    if (value === undefined) return this;
    this.state(keyword, value, from.#reasons?.get(keyword) ?? []);
    from.#values.delete(keyword);
    from.#reasons?.delete(keyword);
    return this;
  }

  /** Says why a keyword is what it is, also where it is not there. */
  justify(keyword: string, because: readonly Reason[]): this {
    this.#reasons ??= new Map();
    this.#reasons.set(keyword, because);
    return this;
  }

  /** Says why the parts of a keyword are there, or are not. */
  justifyParts(keyword: string, parts: ReadonlyMap<string, readonly Reason[]>): this {
    this.#holdInner(keyword, { reasons: parts, inner: none });
    return this;
  }

  #holdInner(keyword: string, provenance: Provenance): void {
    this.#inner ??= new Map();
    this.#inner.set(keyword, provenance);
  }
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** A list of parts. */
export function listOf(parts: readonly Drafted[]): Drafted<readonly Json[]> {
  const inner = new Map(parts.map(({ provenance }, index) => [String(index), provenance]));
  return { value: parts.map(({ value }) => value), provenance: { reasons: none, inner } };
}

/** Parts by name. */
export function mapOf(parts: readonly (readonly [name: string, part: Drafted])[]): Drafted<Schema> {
  const inner = new Map(parts.map(([name, { provenance }]) => [name, provenance]));
  const value = objectOf(parts.map(([name, part]) => [name, part.value]));
  return { value, provenance: { reasons: none, inner } };
}

/** A member of an object, with its reasons; null where there is none. */
export function memberOf(object: Drafted | undefined | null, key: string): Drafted | null {
  return membersOf(object).find(([name]) => name === key)?.[1] ?? null;
}

/** The members of an object, each with its reasons; none of what is no object. */
export function membersOf(object: Drafted | undefined | null): [name: string, member: Drafted][] {
  if (!object || !isSchema(object.value)) return [];
  return Object.entries(object.value).map(([key, value]) => [key, partOf(object, key, value)]);
}

/** The items of a list, each with its reasons; none of what is no list. */
export function partsOf(list: Drafted | null): Drafted[] {
  if (!list || !isArray(list.value)) return [];
  return list.value.map((value, index) => partOf(list, String(index), value));
}

function partOf({ provenance }: Drafted, key: string, value: Json): Drafted {
  return { value, provenance: provenance.inner.get(key) ?? noProvenance };
}

function isSchema(value: Json): value is Schema {
  return isObject(value);
}

/** A reference to a component, and why it is this one. */
export function referenceTo(component: string, because: readonly Reason[]): Draft {
  return new Draft().state("$ref", `#/components/schemas/${component}`, because);
}

/** The schema, or null: a `null` in `type` where there is one, else a choice. */
export function orNull(schema: Draft, because: readonly Reason[]): Draft {
  const type = schema.get("type");
  if (typeof type === "string") {
    const values = schema.get("enum");
    if (isArray(values)) schema.widen("enum", [...values, null], because);
    return schema.widen("type", [type, "null"], because);
  }
  if (["$ref", "allOf", "anyOf"].every((keyword) => schema.get(keyword) === undefined)) return schema;
  const choice = listOf([schema, new Draft().state("type", "null", because)]);
  return new Draft().hold("anyOf", choice, because);
}
