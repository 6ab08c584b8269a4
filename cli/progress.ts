/** The stages of a run: how long each took, and, on a terminal, which one is running. */
import { performance } from "node:perf_hooks";
import type { Stream } from "./io.js";

export interface StageTime {
  readonly stage: string;
  readonly wallMs: number;
  /** User and system time of the whole process. */
  readonly cpuMs: number;
}

/** Called with how much of a stage is done. */
export type Progress = (done: number, total: number) => void;

export interface Stages {
  /** Runs one stage, which may report how far it is. Two stages of one name are counted as one. */
  run<Result>(stage: string, work: (progress: Progress) => Result | Promise<Result>): Promise<Result>;
  /** In the order in which the stages first ran. */
  times(): StageTime[];
}

/** @param terminal displays the running stage on its last line; null where nobody watches. */
export function createStages(terminal: Stream | null): Stages {
  const times = new Map<string, StageTime>();
  return {
    async run(stage, work) {
      const cpu = process.cpuUsage();
      const start = performance.now();
      terminal?.write(`${clear}  ${stage} …`);
      try {
        return await work(progressOn(terminal, stage));
      } finally {
        terminal?.write(clear);
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

/** Back to the start of the line, and nothing on it. */
const clear = "\r\u001b[K";

/** Displays `scrape … 12 of 196`: each percent once, however many steps there are. */
function progressOn(stream: Stream | null, stage: string): Progress {
  if (stream === null) return () => undefined;
  let last = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    if (percent === last) return;
    last = percent;
    stream.write(`${clear}  ${stage} … ${done} of ${total}`);
  };
}

/** Progress is for a person who watches: not for a pipe, a log or a machine. */
export function watchesProgress(stream: Stream, json: boolean): boolean {
  return stream.isTTY === true && !json && !process.env.CI;
}
