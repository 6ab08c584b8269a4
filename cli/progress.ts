/** The stages of a run: how long each took, and, on a terminal, which one is running. */
import { performance } from "node:perf_hooks";
import type { Stream } from "./session.js";

export interface StageTime {
  readonly stage: string;
  readonly wallMs: number;
  /** User and system time of the whole process. */
  readonly cpuMs: number;
}

export interface Stages {
  /** Runs one stage. Two stages of one name are counted as one. */
  run<Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result>;
  /** In the order in which the stages first ran. */
  times(): StageTime[];
}

/** @param shownOn a terminal that shows the running stage on its last line; null for silence. */
export function createStages(shownOn: Stream | null): Stages {
  const times = new Map<string, StageTime>();
  return {
    async run(stage, work) {
      const cpu = process.cpuUsage();
      const start = performance.now();
      shownOn?.write(`\r\u001b[K  ${stage} …`);
      try {
        return await work();
      } finally {
        shownOn?.write("\r\u001b[K");
        const { user, system } = process.cpuUsage(cpu);
        const before = times.get(stage);
        times.set(stage, {
          stage,
          wallMs: (before?.wallMs ?? 0) + performance.now() - start,
          cpuMs: (before?.cpuMs ?? 0) + (user + system) / 1000,
        });
      }
    },
    times: () => [...times.values()],
  };
}

/** Progress is for a person who watches: not for a pipe, a log or a machine. */
export function showsProgress(stream: Stream, json: boolean): boolean {
  return stream.isTTY === true && !json && !process.env.CI;
}
