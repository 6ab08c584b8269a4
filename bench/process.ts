/** Node programs in processes of their own, and the CPU time that each one used. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

export interface Measured {
  /** User and system time of the whole process, from its first instruction on. */
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly stdout: string;
}

/** A process knows its own CPU time best, so it writes it down as it ends. */
const clock = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from "node:fs";
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_CPU_FILE, String((user + system) / 1000));
});`)}`;

/** Peers look for news of themselves, which is neither their work nor ours to wait for. */
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

/** Runs `node <argv>` in `cwd`. @throws Error, with what it said, where it does not end with exit code 0. */
export async function measure(cwd: string, argv: readonly string[]): Promise<Measured> {
  const cpuFile = join(await mkdtemp(join(tmpdir(), "bench-")), "cpu");
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", clock, ...argv], {
    cwd,
    env: { ...process.env, ...quiet, BENCH_CPU_FILE: cpuFile },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  if (code !== 0) throw new Error(`node ${argv.join(" ")} ended with ${String(code)}:\n${stderr}${stdout}`);
  return { cpuMs: Number(await readFile(cpuFile, "utf8")), wallMs: performance.now() - start, stdout };
}

/** The middle one: a run that something else on the machine disturbed does not count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
