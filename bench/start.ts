/**
 * How long `docs2sdk regenerate modelarts` takes, stage by stage, in fresh processes, beside peers on the same contract.
 * Prints a header (JSON), then tables. Exit code 1 where the median is over the budget.
 *
 *   npm run -s bench -- [runs]
 */
import { cp, mkdtemp } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { isArray, isJson, isObject } from "../core/base/json.js";
import { measure, median, type Measured } from "./process.js";

const budgetMs = 5000;
const runs = Number(process.argv[2] ?? 5);

interface Stage {
  readonly stage: string;
  readonly cpuMs: number;
  readonly wallMs: number;
}

const folder = await mkdtemp(join(tmpdir(), "docs2sdk-bench-"));
for (const part of ["service.yaml", "overlay.yaml", "documents"]) {
  await cp(resolve("spec/modelarts", part), join(folder, "spec/modelarts", part), { recursive: true });
}

const command = [resolve("run-source.js"), "cli/main.ts", "regenerate", "modelarts", "--json"];
const contract = join(folder, "spec/modelarts/openapi.yaml");
const peers: readonly { readonly name: string; readonly argv: readonly string[] }[] = [
  {
    name: "openapi-typescript (types only)",
    argv: [
      resolve("node_modules/openapi-typescript/bin/cli.js"),
      contract,
      "--output",
      join(folder, "types.ts"),
    ],
  },
  {
    name: "redocly lint",
    argv: [resolve("node_modules/@redocly/cli/bin/cli.js"), "lint", contract, "--extends=recommended-strict"],
  },
];

// Once for the caches of the file system, which a person has warm as well; it also makes the peers' contract.
await measure(folder, command);

const header = {
  node: process.version,
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  runs,
  budgetMs,
};
console.log(JSON.stringify(header));

const own = await repeat(command);
const total = median(own.map(({ cpuMs }) => cpuMs));
console.table([...stageRows(own), { stage: "whole process", ...medians(own) }]);

const peerRows = [];
for (const { name, argv } of peers) {
  const measured = medians(await repeat(argv));
  peerRows.push({
    peer: name,
    ...measured,
    "docs2sdk takes": `${(total / measured["CPU ms"]).toFixed(2)} ×`,
  });
}
console.table(peerRows);

const verdict = total <= budgetMs ? "within" : "OVER";
console.log(`${Math.round(total)} ms of CPU: ${verdict} the budget of ${budgetMs} ms`);
process.exitCode = total <= budgetMs ? 0 : 1;

async function repeat(argv: readonly string[]): Promise<Measured[]> {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run++) results.push(await measure(folder, argv));
  return results;
}

function medians(measured: readonly { readonly cpuMs: number; readonly wallMs: number }[]) {
  return {
    "CPU ms": Math.round(median(measured.map(({ cpuMs }) => cpuMs))),
    "wall ms": Math.round(median(measured.map(({ wallMs }) => wallMs))),
  };
}

/** The stages, each with its median, and first what Node, the bundler and the command itself need before any. */
function stageRows(measured: readonly Measured[]) {
  const stages = measured.map(({ stdout }) => stagesOf(stdout));
  const sums = measured.map(({ cpuMs, wallMs }, run) => {
    const inStages = stages[run] ?? [];
    return {
      cpuMs: inStages.reduce((rest, stage) => rest - stage.cpuMs, cpuMs),
      wallMs: inStages.reduce((rest, stage) => rest - stage.wallMs, wallMs),
    };
  });
  const names = stages[0]?.map(({ stage }) => stage) ?? [];
  const rows = names.map((name) => {
    return { stage: name, ...medians(stages.flatMap((run) => run.filter(({ stage }) => stage === name))) };
  });
  return [{ stage: "start and end", ...medians(sums) }, ...rows];
}

/** The stages that the command reports in its JSON. @throws Error where it reports none. */
function stagesOf(stdout: string): Stage[] {
  const value: unknown = JSON.parse(stdout);
  if (!isJson(value) || !isObject(value) || !isArray(value.stages))
    throw new Error(`no stages in: ${stdout}`);
  return value.stages.map((stage) => {
    if (!isObject(stage) || typeof stage.stage !== "string") throw new Error("a stage has a name");
    return { stage: stage.stage, cpuMs: Number(stage.cpuMs), wallMs: Number(stage.wallMs) };
  });
}
