/** Names of the emitted code: identifiers and, because files are called after them, file names. */

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

/** Hands out names that differ in more than case and are safe as identifiers and file names. */
export class NameTable {
  readonly #taken: Set<string>;
  readonly #reserved: ReadonlySet<string>;
  readonly #suffix: string;
  /** How many variants of a name have been tried: names are never given back, so they stay taken. */
  readonly #tried = new Map<string, number>();

  /** `reserved` are names the emitted code needs; `suffix` goes behind a name that cannot be used as it is. */
  constructor(suffix: string, reserved: Iterable<string> = []) {
    this.#suffix = suffix;
    this.#reserved = new Set([...UNUSABLE, ...[...reserved].map((name) => name.toLowerCase())]);
    this.#taken = new Set(this.#reserved);
  }

  /** `preferred`, or a name close to it: the suffix once, then numbers. The same calls give the same names. */
  take(preferred: string): string {
    const base = preferred === "" ? this.#suffix : preferred;
    for (let attempt = this.#tried.get(preferred) ?? 0; ; attempt += 1) {
      const name = attempt === 0 ? base : this.#variant(base, preferred, attempt);
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      this.#tried.set(preferred, attempt + 1);
      return name;
    }
  }

  #variant(base: string, preferred: string, attempt: number): string {
    if (!this.#reserved.has(base.toLowerCase()) || preferred === "") return `${base}${attempt + 1}`;
    return attempt === 1 ? `${base}${this.#suffix}` : `${base}${this.#suffix}${attempt}`;
  }
}
