/** Names that are given once: "number it until it is free", in one place. */

/** Names that are taken. Case does not tell names apart, since files are called after them. */
export class TakenNames {
  readonly #taken: Set<string>;
  /** The last number that a name was tried with: names are never given back, so lower ones stay taken. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.#taken.has(name.toLowerCase());
  }

  add(name: string): void {
    this.#taken.add(name.toLowerCase());
  }

  /** The first of the candidates that is free, else the last one with the first number that makes it so; it is taken then. */
  take(candidate: string, ...others: readonly string[]): string {
    const candidates = [candidate, ...others];
    const name = candidates.find((each) => !this.has(each)) ?? this.#numbered(candidates.at(-1) ?? candidate);
    this.add(name);
    return name;
  }

  #numbered(name: string): string {
    const key = name.toLowerCase();
    let number = (this.#numbers.get(key) ?? 1) + 1;
    while (this.has(`${name}${number}`)) number += 1;
    this.#numbers.set(key, number);
    return `${name}${number}`;
  }
}
