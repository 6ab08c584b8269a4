import { performance } from "node:perf_hooks";
import { describe, expect, test, vi } from "vitest";
import { rules } from "../../core/findings/rules.js";
import { createProgram } from "../../cli/program.js";
import { createStages, watchesProgress } from "../../cli/progress.js";
import { run } from "../../cli/run.js";
import { plain } from "../../cli/report/paint.js";
import { Workspace } from "./workspace.js";

const commands = [
  "regenerate",
  "read",
  "scrape",
  "lint",
  "check",
  "generate",
  "report",
  "defects",
  "explain",
];

describe("help", () => {
  test("the command lists its subcommands and exit codes", async () => {
    const { code, out, err } = await (await Workspace.create()).run("--help");
    expect(code).toBe(0);
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command} `, "m"));
    for (const exit of [0, 1, 2, 3]) expect(out).toMatch(new RegExp(`^ {2}${exit} {2}\\w`, "m"));
    expect(err).toBe("");
  });

  test.each(commands)("%s --help has examples, and a line for each option", async (command) => {
    const { code, out } = await (await Workspace.create()).run(command, "--help");
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples:\\n {2}docs2sdk ${command} `));
    const session = { cwd: ".", paint: plain, stages: createStages(null) };
    const options = createProgram(session, () => undefined).commands.find(
      (one) => one.name() === command,
    )?.options;
    expect(options?.length).toBeGreaterThan(0);
    for (const option of options ?? []) {
      expect(out).toContain(option.flags);
      expect(option.description).not.toBe("");
    }
  });

  test("report --help describes every rule", async () => {
    const { out } = await (await Workspace.create()).run("report", "--help");
    for (const [rule, { means }] of Object.entries(rules)) {
      expect(out).toContain(rule);
      expect(out).toContain(means);
    }
  });

  test("defects --help describes the rules of defects, with what would be right, and no other", async () => {
    const { out } = await (await Workspace.create()).run("defects", "--help");
    for (const [rule, { right }] of Object.entries(rules)) {
      if (right === null) expect(out).not.toContain(`  ${rule} (`);
      else expect(out).toContain(right);
    }
  });

  test("--version", async () => {
    const { code, out } = await (await Workspace.create()).run("--version");
    expect([code, out]).toEqual([0, "0.1.0\n"]);
  });
});

describe("wrong usage: exit code 2, a hint, nothing on stdout", () => {
  const cases: [argv: string[], message: RegExp][] = [
    [["frobnicate"], /unknown command 'frobnicate'/],
    [["generat", "a"], /unknown command 'generat'.*Did you mean generate\?/s],
    [["lint"], /missing required argument 'target'/],
    [["lint", "a", "b"], /too many arguments/],
    [["lint", "a", "--fast"], /unknown option '--fast'/],
    [["generate", "a"], /required option '--out <folder>' not specified/],
    [["scrape", "a", "--out"], /argument missing/],
    [["report", "a", "--format", "pdf"], /Allowed choices are text, markdown, json/],
  ];
  test.each(cases)("%j", async (argv, message) => {
    const { code, out, err } = await (await Workspace.create()).run(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toMatch(/^docs2sdk: .*see docs2sdk (?:(?:lint|generate|scrape|report) )?--help\n$/s);
  });

  test("no command shows the help", async () => {
    const { code, out, err } = await (await Workspace.create()).run();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: docs2sdk");
  });

  test("--json says the same on stdout", async () => {
    const { code, value } = await (await Workspace.create()).json("lint");
    expect(code).toBe(2);
    expect(value).toEqual({
      ok: false,
      error: {
        kind: "usage",
        message: "missing required argument 'target'",
        file: null,
        line: null,
        hint: "see docs2sdk lint --help",
      },
    });
  });
});

describe("progress", () => {
  const cases: [isTTY: boolean, json: boolean, ci: string, want: boolean][] = [
    [true, false, "", true],
    [false, false, "", false],
    [true, true, "", false],
    [true, false, "true", false],
  ];
  test.each(cases)("terminal %s, json %s, CI %j: %s", (isTTY, json, ci, want) => {
    vi.stubEnv("CI", ci);
    expect(watchesProgress({ isTTY, write: () => undefined }, json)).toBe(want);
  });

  test("shows the running stage and leaves nothing behind, whatever happens", async () => {
    let shown = "";
    const stages = createStages({ write: (text) => (shown += text) });
    expect(await stages.run("read", () => 1)).toBe(1);
    await expect(stages.run("scrape", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(shown).toBe("\r\u001b[K  read …\r\u001b[K\r\u001b[K  scrape …\r\u001b[K");
    expect(stages.times().map(({ stage }) => stage)).toEqual(["read", "scrape"]);
  });

  test("a stage tells how far it is, each percent once", async () => {
    const shown: string[] = [];
    const stages = createStages({ write: (text) => shown.push(text.replaceAll("\r\u001b[K", "")) });
    await stages.run("scrape", (progress) => {
      for (let done = 0; done <= 400; done++) progress(done, 400);
    });
    expect(shown.slice(0, 4)).toEqual([
      "  scrape …",
      "  scrape … 0 of 400",
      "  scrape … 4 of 400",
      "  scrape … 8 of 400",
    ]);
    expect(shown.slice(-2)).toEqual(["  scrape … 400 of 400", ""]);
    expect(shown).toHaveLength(1 + 101 + 1);
  });

  test("of nothing, all is done", async () => {
    const shown: string[] = [];
    const stages = createStages({ write: (text) => shown.push(text) });
    await stages.run("scrape", (progress) => {
      progress(0, 0);
    });
    expect(shown[1]).toContain("0 of 0");
  });

  test("reading documents shows how many on a terminal, and nothing elsewhere", async () => {
    const workspace = await Workspace.withModelArts();
    vi.stubEnv("CI", undefined);
    const said = async (isTTY: boolean) => {
      let err = "";
      const stderr = { isTTY, write: (text: string) => (err += text) };
      const argv = ["report", "spec/modelarts/documents"];
      await run(argv, { cwd: workspace.cwd, stdout: { write: () => undefined }, stderr });
      return err;
    };
    expect(await said(true)).toMatch(/ {2}scrape … \d of 5/);
    expect(await said(false)).toBe("");
  });

  test("two stages of one name count as one", async () => {
    const clock = vi.spyOn(performance, "now");
    for (const now of [0, 5, 10, 17]) clock.mockReturnValueOnce(now);
    const stages = createStages(null);
    await stages.run("lint", () => undefined);
    await stages.run("lint", () => undefined);
    expect(stages.times()).toMatchObject([{ stage: "lint", wallMs: 12 }]);
  });
});
