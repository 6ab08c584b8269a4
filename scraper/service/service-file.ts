/** `service.yaml`: what the documents do not say about a service. Read strictly, since a misspelt key would do nothing, in silence. */
import type { Acceptance } from "../../core/findings/acceptance.js";
import { InputError } from "../../core/base/input-error.js";
import { isArray, isObject, pointer, type Json, type JsonObject } from "../../core/base/json.js";
import { isOperationId, operationIdRule } from "../../core/base/operation-id.js";
import { nearestNames } from "../../core/base/near-name.js";
import { clientPackageName, isPackageName } from "../../core/base/package-name.js";
import { parseYaml } from "../../core/base/parse-yaml.js";
import { languages } from "../family/vocabularies.js";
import type { Service, Setting } from "./service.js";

const keys = [
  "title",
  "version",
  "description",
  "language",
  "license",
  "package",
  "servers",
  "security",
  "clientParameters",
  "aliases",
  "operationIds",
  "pages",
  "accept",
] as const;

type Key = (typeof keys)[number];

/** Says that nothing is known: an `about:blank` (RFC 6694) leads nowhere, and a name of words becomes no package's licence. */
const unstatedLicense = { name: "Not stated by the reference", url: "about:blank" };

/** A service without a file: named, unpublished, at an address that never resolves, without authentication. */
export function defaultService(name: string): Service {
  return {
    title: name,
    version: "0.0.0",
    description: `${name}, as its API reference describes it.`,
    language: null,
    license: unstatedLicense,
    packageName: clientPackageName(name, "service"),
    servers: [
      {
        url: "https://{endpoint}",
        description: "The endpoint is for the caller to give: the reference names none.",
        variables: { endpoint: { default: "api.invalid", description: "Host name of the service" } },
      },
    ],
    securitySchemes: {},
    clientParameters: {},
    aliases: [],
    operationIds: [],
    pages: null,
    accepted: [],
  };
}

/**
 * Reads a `service.yaml`. `title`, `version`, `package` and `servers` have to be there.
 * @throws InputError, with the line, for broken YAML; one for all unknown keys (naming the nearest known one), missing keys and wrong types.
 */
export function readService(text: string, path: string): Service {
  const { value, locate } = parseYaml(text, path);
  if (!isObject(value)) throw new InputError(path, 1, "its top level has to be an object of keys and values");
  const file = new ServiceFile(value, (at, why) => {
    throw new InputError(path, locate(at), why);
  });
  const faults = new Faults();
  const sourceOf = (...tokens: readonly (string | number)[]): string =>
    `${path}:${locate(pointer("", ...tokens)) ?? 1}`;
  const texts = (key: "aliases" | "operationIds" | "clientParameters"): Record<string, string> =>
    faults.collect(() => file.texts(key), {});
  const settings = (key: "aliases" | "operationIds"): Setting[] =>
    Object.entries(texts(key)).map(([of, value]) => ({ of, value, source: sourceOf(key, of) }));
  for (const key of Object.keys(value)) {
    faults.collect(() => {
      file.refuseUnknown(key);
    }, undefined);
  }
  const operationIds = settings("operationIds");
  for (const { of, value: id } of operationIds) {
    if (isOperationId(id)) continue;
    const line = locate(pointer("", "operationIds", of));
    faults.add(new InputError(path, line, `\`operationIds.${of}\` ${operationIdRule}`));
  }
  const accepted = faults.collect(() => file.accepted(), []);
  const service = {
    title: faults.collect(() => file.text("title"), ""),
    version: faults.collect(() => file.text("version"), ""),
    description: faults.collect(() => (file.has("description") ? file.text("description") : ""), ""),
    language: faults.collect(() => file.language(), null),
    license: faults.collect(() => file.license(), unstatedLicense),
    packageName: faults.collect(() => file.packageName(), ""),
    servers: faults.collect(() => file.servers(), []),
    securitySchemes: faults.collect(() => file.objects("security"), {}),
    clientParameters: texts("clientParameters"),
    aliases: settings("aliases"),
    operationIds,
    pages: faults.collect(() => file.pages(sourceOf), null),
    accepted: accepted.map((each, index) => ({ ...each, source: sourceOf("accept", index) })),
  };
  faults.throwAll();
  return service;
}

/** What is wrong with a file, so that all of it is told at once. */
class Faults {
  readonly #found: InputError[] = [];

  add(fault: InputError): void {
    this.#found.push(fault);
  }

  /** What `read` answers; `otherwise` where it throws an InputError. */
  collect<Value>(read: () => Value, otherwise: Value): Value {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.add(error);
      return otherwise;
    }
  }

  /** @throws InputError, at the first line, with the places of the others in its message. */
  throwAll(): void {
    const sorted = this.#found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    const [first, ...others] = sorted;
    if (!first) return;
    if (others.length === 0) throw first;
    const reasons = [first.reason, ...others.map(({ message }) => message)].join("\n");
    throw new InputError(first.file, first.line, reasons, { hint: first.hint });
  }
}

/** The values of one file, each checked as it is taken out; `fail` throws with the line of the place that it is given. */
class ServiceFile {
  private readonly values: JsonObject;
  private readonly fail: (at: string, why: string) => never;

  constructor(values: JsonObject, fail: (at: string, why: string) => never) {
    this.values = values;
    this.fail = fail;
  }

  has(key: Key): boolean {
    return this.values[key] !== undefined && this.values[key] !== null;
  }

  refuseUnknown(key: string): void {
    if (keys.some((known) => known === key)) return;
    const [near] = nearestNames(key, keys, 1);
    const hint = near === undefined ? `known keys: ${keys.join(", ")}` : `did you mean ${near}?`;
    this.fail(pointer("", key), `unknown key ${JSON.stringify(key)}; ${hint}`);
  }

  text(key: Key): string {
    return this.textAt(this.values[key], pointer("", key), key);
  }

  /** An object of strings; none where the key is left out. */
  texts(key: Key): Record<string, string> {
    const entries = Object.entries(this.object(key));
    return Object.fromEntries(
      entries.map(([name, value]) => {
        return [name, this.textAt(value, pointer("", key, name), `${key}.${name}`)];
      }),
    );
  }

  /** An object of objects; none where the key is left out. */
  objects(key: Key): Record<string, JsonObject> {
    const entries = Object.entries(this.object(key));
    return Object.fromEntries(
      entries.map(([name, value]) => [name, this.objectAt(value, pointer("", key, name), `${key}.${name}`)]),
    );
  }

  language(): string | null {
    if (!this.has("language")) return null;
    const language = this.text("language");
    if (languages.includes(language)) return language;
    return this.fail("/language", `\`language\` has to be one of ${languages.join(", ")}`);
  }

  /** As without a service file where nothing is said. */
  license(): Service["license"] {
    if (!this.has("license")) return unstatedLicense;
    const license = this.object("license");
    return {
      name: this.textAt(license.name, "/license/name", "license.name"),
      url: this.textAt(license.url, "/license/url", "license.url"),
    };
  }

  servers(): JsonObject[] {
    const servers = this.values.servers;
    if (!isArray(servers) || servers.length === 0) {
      return this.fail("/servers", "`servers` has to be a list of at least one { url, description }");
    }
    return servers.map((value, index) => {
      const server = this.objectAt(value, pointer("/servers", index), `servers[${index}]`);
      this.textAt(server.url, pointer("/servers", index, "url"), `servers[${index}].url`);
      return server;
    });
  }

  accepted(): Omit<Acceptance, "source">[] {
    const list = this.values.accept;
    if (!this.has("accept")) return [];
    if (!isArray(list)) return this.fail("/accept", "`accept` has to be a list of { rule, pointer, reason }");
    return list.map((value, index) => {
      const entry = this.objectAt(value, pointer("/accept", index), `accept[${index}]`);
      const text = (key: string): string =>
        this.textAt(entry[key], pointer("/accept", index, key), `accept[${index}].${key}`);
      return { rule: text("rule"), pointer: text("pointer"), reason: text("reason") };
    });
  }

  pages(sourceOf: (...tokens: readonly (string | number)[]) => string): Service["pages"] {
    if (!this.has("pages")) return null;
    const { content, drop = [], ...others } = this.object("pages");
    const [unknown] = Object.keys(others);
    if (unknown !== undefined)
      return this.fail(
        pointer("/pages", unknown),
        `unknown key "pages.${unknown}"; known keys: content, drop`,
      );
    if (!isArray(drop))
      return this.fail("/pages/drop", `\`pages.drop\` has to be a list of CSS selectors, ${butIs(drop)}`);
    return {
      content:
        content === undefined
          ? null
          : {
              selector: this.textAt(content, "/pages/content", "pages.content"),
              source: sourceOf("pages", "content"),
            },
      drop: drop.map((value, index) => ({
        selector: this.textAt(value, pointer("/pages/drop", index), `pages.drop[${index}]`),
        source: sourceOf("pages", "drop", index),
      })),
    };
  }

  packageName(): string {
    const name = this.text("package");
    if (isPackageName(name)) return name;
    return this.fail(
      "/package",
      `${JSON.stringify(name)} is not an npm package name: lower case, digits, - . _ only`,
    );
  }

  private object(key: Key): JsonObject {
    return this.has(key) ? this.objectAt(this.values[key], pointer("", key), key) : {};
  }

  private objectAt(value: Json | undefined, at: string, shown: string): JsonObject {
    return isObject(value) ? value : this.fail(at, `\`${shown}\` has to be an object, ${butIs(value)}`);
  }

  private textAt(value: Json | undefined, at: string, shown: string): string {
    if (typeof value === "string" && value !== "") return value;
    const quote = typeof value === "number" ? "; put it in quotes" : "";
    return this.fail(at, `\`${shown}\` has to be a text, ${butIs(value)}${quote}`);
  }
}

function butIs(value: Json | undefined): string {
  if (value === undefined) return "and is missing";
  if (value === null || value === "") return "and is empty";
  return `but is ${isArray(value) ? "a list" : isObject(value) ? "an object" : `the ${typeof value} ${String(value)}`}`;
}
