/** Examples that a contract refuses for what only prose states. */
import { judgeExamples, judgementFindings } from "../../contract/examples/judge.js";
import type { Json, JsonObject } from "../../core/base/json.js";
import { reasonsAt, type Provenance } from "../../scraper/openapi/provenance.js";

export interface ProseRefusals {
  readonly examples: number;
  /** Examples that are refused for anything. */
  readonly refused: number;
  readonly byProse: readonly ProseRefusal[];
}

/** One thing that prose states and an example breaks. */
export interface ProseRefusal {
  readonly side: string;
  /** Of the example, and of the sentence. */
  readonly example: string;
  readonly fact: string;
  readonly keyword: string;
  readonly value: string;
  /** True where a finding tells of it. */
  readonly told: boolean;
}

/** Holds a contract's examples against it, and looks for what each contradiction rests on. */
export function proseRefusals(contract: JsonObject, provenance: Provenance): ProseRefusals {
  const judgements = judgeExamples(contract);
  const told = new Set(
    judgementFindings(judgements).map(
      ({ source, message }) => `${source} ${message.split(": ").slice(1).join(": ")}`,
    ),
  );
  const byProse = judgements.flatMap(({ example, contradictions }) =>
    contradictions.flatMap(({ fact, at, message }): ProseRefusal[] => {
      const reasons = reasonsAt(provenance, fact);
      const sentences = reasons.flatMap((each) => (each.kind === "fact" ? [each] : []));
      const [first] = sentences;
      if (!first || sentences.length < reasons.length) return [];
      const source = example.source ?? example.pointer;
      return [
        {
          side: example.side ?? "value",
          example: source,
          fact: `${first.document}:${first.field.line} ${first.field.name}`,
          keyword: fact.split("/").at(-1) ?? "",
          value: textOf(example.value).slice(0, 60),
          told: told.has(`${source} ${at === "" ? "the value" : at} ${message}`),
        },
      ];
    }),
  );
  return {
    examples: judgements.length,
    refused: judgements.filter(({ contradictions }) => contradictions.length > 0).length,
    byProse,
  };
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
