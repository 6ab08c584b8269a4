/** Statuses, examples and roots of responses of a contract, held against what the pages say. */
import { posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Json, JsonObject } from "../../core/base/json.js";
import { listedStatuses, readAnswers, type OracleAnswers, type OracleExample } from "../oracle/answers.js";
import type { OraclePage } from "../oracle/page.js";
import type { HtmlDocument } from "./corpus.js";
import type { Difference, Share } from "./ledger.js";
import { Operations, type ContractOperation } from "./operations.js";
import { array, json, Schemas } from "./schema.js";

export interface AnswerFigures {
  /** Statuses that pages name, in the contract. */
  readonly named: Share;
  /** Successes of the contract that the page or the one it points to names. */
  readonly successes: Share;
  /** Examples that are JSON as they stand, in the contract. */
  readonly examples: Share;
  /** Roots of responses that examples show: a list or an object. */
  readonly roots: Share;
  readonly differences: readonly Difference[];
}

type Counted = "named" | "successes" | "examples" | "roots";

/** Compares each operation with its page; of pages that share an operation, all of them. */
export function compareAnswers(
  documents: readonly HtmlDocument[],
  pages: readonly OraclePage[],
  contract: JsonObject,
): AnswerFigures {
  const comparison = new Comparison(documents, contract);
  for (const page of pages) comparison.page(page);
  return comparison.figures();
}

class Comparison {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #schemas: Schemas;
  readonly #operations: Operations;
  readonly #differences: Difference[] = [];
  readonly #shares: Record<Counted, { right: number; of: number }> = {
    named: { right: 0, of: 0 },
    successes: { right: 0, of: 0 },
    examples: { right: 0, of: 0 },
    roots: { right: 0, of: 0 },
  };

  constructor(documents: readonly HtmlDocument[], contract: JsonObject) {
    this.#texts = new Map(documents.map(({ name, text }) => [name, text]));
    this.#schemas = new Schemas(contract);
    this.#operations = new Operations(this.#schemas);
  }

  figures(): AnswerFigures {
    return { ...this.#shares, differences: this.#differences };
  }

  page({ document, uris }: OraclePage): void {
    const found = uris.flatMap(({ method, path }) => this.#operations.find(method, path) ?? []);
    if (found.length === 0) return;
    const answers = readAnswers(document, this.#texts.get(document) ?? "");
    const named = new Set(found.flatMap(statusesOf));
    for (const { status, line } of answers.statuses)
      this.#count("named", named.has(status), `${document}:${line}`, status, [...named].join(", "));
    for (const operation of found) this.#successes(answers, operation);
    const values = found.flatMap((operation) => this.#examplesOf(operation));
    for (const example of answers.examples) this.#example(example, document, values);
    for (const example of answers.examples) this.#root(example, document, found);
  }

  #successes({ document, statuses, statusPages }: OracleAnswers, operation: ContractOperation): void {
    const own = statuses.map(({ status }) => status);
    const listed = statusPages.flatMap((target) => {
      const text = this.#texts.get(posix.join(posix.dirname(document), target));
      return text === undefined ? [] : [...listedStatuses(text)];
    });
    const known = own.length > 0 ? own : listed;
    if (!known.some((status) => status.startsWith("2"))) return;
    for (const status of statusesOf(operation).filter((each) => each.startsWith("2")))
      this.#count(
        "successes",
        known.includes(status),
        document,
        status,
        `the pages name ${known.join(", ")}`,
      );
  }

  #example({ line, side, value }: OracleExample, document: string, values: readonly Json[]): void {
    const found = values.some((each) => isDeepStrictEqual(each, value));
    const shown = JSON.stringify(value).slice(0, 60);
    this.#count("examples", found, `${document}:${line}`, `${side ?? "some"} ${shown}`, "no such example");
  }

  /** Only of responses whose example is one of a success: a body of a failure has another root. */
  #root({ line, side, value }: OracleExample, document: string, found: readonly ContractOperation[]): void {
    if (side !== "response" || isFailure(value)) return;
    const types = found.flatMap((operation) => {
      const schema = operation.response(null);
      return schema ? [...this.#schemas.types(schema)] : [];
    });
    const wanted = Array.isArray(value) ? "array" : "object";
    this.#count(
      "roots",
      types.includes(wanted),
      `${document}:${line}`,
      wanted,
      types.join(" or ") || "nothing",
    );
  }

  #examplesOf({ operation }: ContractOperation): Json[] {
    const responses = json(operation.responses) ? Object.values(operation.responses) : [];
    const holders = [operation.requestBody, ...responses].map((each) => this.#schemas.resolve(each));
    const media = holders.flatMap(({ content }) => (json(content) ? Object.values(content) : []));
    return media.flatMap((each) => (json(each) ? valuesIn(each) : []));
  }

  #count(which: Counted, right: boolean, source: string, expected: string, found: string): void {
    this.#shares[which].of += 1;
    if (right) this.#shares[which].right += 1;
    else this.#differences.push({ kind: which, source, expected, found });
  }
}

function statusesOf({ operation }: ContractOperation): string[] {
  return json(operation.responses) ? Object.keys(operation.responses) : [];
}

function valuesIn({ example, examples, "x-contradicting-examples": aside }: JsonObject): Json[] {
  const own = [examples, aside].flatMap((each): readonly Json[] => {
    const list = json(each) ? Object.values(each) : array(each);
    return list.filter((one) => one !== undefined);
  });
  const values = own.map((each) => (json(each) && each.value !== undefined ? each.value : each));
  return example === undefined ? values : [...values, example];
}

const failureKeys = /^(?:error|errors|error_code|error_msg|errorCode|badRequest|itemNotFound|code|message)$/;

/** A body with nothing but words for what went wrong. */
function isFailure(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && Object.keys(value).every((key) => failureKeys.test(key))
  );
}
