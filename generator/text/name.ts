/** Names of the emitted code: identifiers and, because files are called after them, file names. */

import { TakenNames } from "../../core/base/free-name.js";
import { compareText } from "../../core/base/source.js";

const RESERVED_WORDS =
  "abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do " +
  "else enum eval export extends false finally for from function get if implements import in instanceof interface is " +
  "keyof let module namespace never new null number object of package private protected public readonly require return " +
  "set static string super switch symbol this throw true try type typeof undefined unknown using var void while with yield";

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE_NAMES =
  "con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9";

/** Globals that emitted code uses by name. */
const GLOBALS =
  "Array ArrayBuffer Blob Boolean Date Error Exclude Extract FormData Function Headers Infinity JSON Map Math NaN NonNullable " +
  "Number Object Omit Partial Pick Promise Readonly ReadonlyArray Record RegExp Request Required Response Set String " +
  "Symbol TypeError URL URLSearchParams Uint8Array AbortSignal globalThis window self constructor prototype __proto__ index";

const LONGEST = 80;
const UNUSABLE = new Set(`${RESERVED_WORDS} ${DEVICE_NAMES} ${GLOBALS}`.toLowerCase().split(" "));

/** `os-start` → `OsStart`. Letters and digits of ASCII only; "" when the text has none. */
export function pascalCase(text: string): string {
  const words = text.match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return (/^[0-9]/.test(joined) ? `N${joined}` : joined).slice(0, LONGEST);
}

/** `OsStart` → `osStart`, `IPAddress` → `ipAddress`. */
export function camelCase(text: string): string {
  return pascalCase(text).replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (head) => head.toLowerCase());
}

/** A name that something of a contract wants. */
export interface WantedName {
  /** What the contract calls it: where several want one name, this decides which of them gets it. */
  readonly text: string;
  readonly preferred: string;
  /** Names that tell it from others of that name, the best first. */
  readonly qualified?: readonly string[];
}

/** Hands out names that differ in more than case and are safe as identifiers and file names. */
export class NameTable {
  readonly #taken: TakenNames;
  readonly #reserved: ReadonlySet<string>;
  readonly #suffix: string;

  /** `reserved` are names the emitted code needs; `suffix` goes behind a name that cannot be used as it is. */
  constructor(suffix: string, reserved: Iterable<string> = []) {
    this.#suffix = suffix;
    this.#reserved = new Set([...UNUSABLE, ...[...reserved].map((name) => name.toLowerCase())]);
    this.#taken = new TakenNames(this.#reserved);
  }

  /** `preferred`, or a name close to it: the suffix once, then a qualified one, then numbers. The same calls give the same names. */
  take(preferred: string, qualified: readonly string[] = []): string {
    const base = preferred === "" ? this.#suffix : preferred;
    const last = preferred !== "" && this.#isReserved(base) ? `${base}${this.#suffix}` : base;
    return this.#taken.take(
      base,
      last,
      ...qualified.filter((name) => name !== "" && name !== preferred),
      last,
    );
  }

  /**
   * A name for each, in the order of the list, which decides nothing: what is called so already gets its name first, wherever it
   * stands, and the others follow in the order of what the contract calls them.
   */
  takeAll(wanted: readonly WantedName[]): string[] {
    const isExact = ({ text, preferred }: WantedName): boolean =>
      text === preferred && !this.#isReserved(preferred);
    const ordered = [...wanted.entries()].sort(
      ([, a], [, b]) => Number(isExact(b)) - Number(isExact(a)) || compareText(a.text, b.text),
    );
    // What others are called by right is not there for the taking.
    const byRight = new TakenNames(wanted.map(({ preferred }) => preferred));
    const names = new Map(
      ordered.map(([index, { preferred, qualified = [] }]) => [
        index,
        this.take(
          preferred,
          qualified.filter((name) => !byRight.has(name)),
        ),
      ]),
    );
    return wanted.map((_, index) => names.get(index) ?? "");
  }

  #isReserved(name: string): boolean {
    return this.#reserved.has(name.toLowerCase());
  }
}
