import { Writable } from "node:stream";
import type { TestCluster } from "@probity/testkit/cluster";
import { createVitest, type TestModule } from "vitest/node";
import { root } from "../../../shared/schema-files.js";
import { without, type Removal } from "./code-control.js";

/** Tests to run on sources from which something is taken out. */
export interface TestRun {
  readonly cluster: TestCluster;
  /** Paths from the root. */
  readonly files: readonly string[];
  /** Only the tests whose name holds this. */
  readonly only?: string;
  readonly removals: readonly Removal[];
  /** Whether PostgreSQL is set up with the removals too. */
  readonly ownCluster?: boolean;
}

/** What became of a run. */
export interface RunOutcome {
  /** By path from the root: how many tests ran to an end. */
  readonly ran: Readonly<Record<string, number>>;
  /** Tests that failed, whatever the reason. */
  readonly failed: readonly string[];
  /** Those among them in which an expectation was not met. */
  readonly unmet: readonly string[];
  /** Files that could not be loaded, and why: nothing is learnt from them. */
  readonly broken: readonly string[];
  /** Files from which something was taken out while they were loaded. */
  readonly reached: readonly string[];
}

const folder = root.replaceAll("\\", "/");

/** Runs tests as `npm test` does, but for the removals: they are made in memory, while a source is loaded. */
export async function runTests({ cluster, files, only, removals, ownCluster = false }: TestRun): Promise<RunOutcome> {
  const reached = new Set<string>();
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const vitest = await createVitest(
    {
      root,
      config: `${root}vitest.config.ts`,
      watch: false,
      reporters: [{}],
      globalSetup: ownCluster ? [`${root}packages/platform/src/testing/global-setup.ts`] : [],
      // What was loaded with a control taken out must be kept nowhere.
      fsModuleCache: false,
      maxWorkers: 1,
      ...(only === undefined ? {} : { testNamePattern: only }),
    },
    {
      plugins: [
        {
          name: "without-a-control",
          enforce: "pre",
          transform(code, id) {
            const place = id.split("?")[0] ?? "";
            const here = removals.filter(({ file }) => place === `${folder}${file}`);
            for (const { file } of here) reached.add(file);
            return here.length === 0 ? null : here.reduce((source, removal) => without(removal, source), code);
          },
        },
      ],
    },
    { stdout: nowhere() as never, stderr: nowhere() as never },
  );
  try {
    if (!ownCluster) vitest.provide("cluster", cluster);
    const { testModules } = await vitest.start(files.map((file) => `${folder}${file}`));
    return { ...outcomeOf(testModules), reached: [...reached] };
  } finally {
    await vitest.close();
  }
}

function outcomeOf(modules: readonly TestModule[]): Omit<RunOutcome, "reached"> {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const failed = tests.flatMap((test) => {
    const result = test.result();
    return result.state === "failed" ? [{ name: test.fullName, unmet: result.errors.some(isUnmet) }] : [];
  });
  return {
    ran: Object.fromEntries(
      modules.map((module) => [
        module.moduleId.slice(folder.length),
        [...module.children.allTests()].filter((test) => /passed|failed/.test(test.result().state)).length,
      ]),
    ),
    failed: failed.map(({ name }) => name),
    unmet: failed.filter(({ unmet }) => unmet).map(({ name }) => name),
    broken: modules.flatMap((module) =>
      module.errors().map(({ message }) => `${module.moduleId.slice(folder.length)}: ${message}`),
    ),
  };
}

/** Generated cases give the expectation that was not met as the cause of their own error. */
function isUnmet(error: { readonly name?: string; readonly cause?: unknown }): boolean {
  if (error.name === "AssertionError") return true;
  return typeof error.cause === "object" && error.cause !== null && isUnmet(error.cause);
}
