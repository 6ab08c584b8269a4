import { defineConfig } from "vitest/config";

/** Tests that put something in the place of a module: a file before them may have loaded it. */
const mocking = ["test/scraper/tables/page-tables.test.ts"];

export default defineConfig({
  test: {
    // Against what hangs; a loaded machine takes its time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: "100%",
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          // Files share the modules of their process, so that what is heavy is loaded once: no test may leave anything behind.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: mocking,
        },
      },
      { extends: true, test: { name: "isolated", isolate: true, include: mocking } },
    ],
    coverage: {
      provider: "v8",
      // What runs in the packages of users is tested there, as generated: generator/runtime is seen by none but its own tests.
      include: ["{cli,contract,core,generator,library,scraper}/**/*.ts"],
      exclude: ["generator/runtime/**", "**/*.d.ts"],
      reporter: ["text-summary", "json-summary"],
      reportOnFailure: true,
      // Floors, a little below what was measured when they were set: a room that falls under its own fails the run.
      thresholds: {
        "cli/**": { lines: 96, branches: 85 },
        "contract/**": { lines: 98, branches: 90 },
        "core/**": { lines: 97, branches: 87 },
        "generator/**": { lines: 97, branches: 88 },
        "library/**": { lines: 98, branches: 90 },
        "scraper/**": { lines: 98, branches: 91 },
      },
    },
  },
});
