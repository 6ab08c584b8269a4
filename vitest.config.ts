import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Files share the modules of their process, so that what is heavy is loaded once: no test may leave anything behind.
    isolate: false,
  },
});
