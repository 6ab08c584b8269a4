import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Against what hangs; a loaded machine takes its time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Files share the modules of their process, so that what is heavy is loaded once: no test may leave anything behind.
    isolate: false,
    maxWorkers: "100%",
    restoreMocks: true,
    coverage: {
      provider: "v8",
      // What runs in the packages of users is tested there, as generated: generator/runtime is seen by none but its own tests.
      include: ["{cli,contract,core,generator,library,scraper}/**/*.ts"],
      exclude: ["generator/runtime/**", "**/*.d.ts"],
      reporter: ["text-summary", "json-summary"],
      reportOnFailure: true,
    },
  },
});
