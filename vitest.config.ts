import { defineConfig } from "vitest/config";
import { LongFilesFirst } from "./packages/testkit/src/long-files-first.js";

/**
 * Tests run on the packages' sources: one module graph, so that decorators register each class once. GraphQL is one module too:
 * Apollo's CommonJS build and ours must meet in the same file.
 */
export default defineConfig({
  resolve: { conditions: ["source"], alias: { graphql: "graphql/index.js" } },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    // Beside each worker a browser, a PostgreSQL and processes of the platform are at work: a third only makes all wait for one another.
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: LongFilesFirst },
    globalSetup: ["./packages/platform/src/testing/global-setup.ts", "./packages/journeys/src/global-setup.ts"],
    exclude: ["**/dist/**", "**/node_modules/**", "**/build/**"],
    // Against a test that hangs, not a bound of the product: a shared machine may give a test half a processor.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
