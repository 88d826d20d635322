import { fork, type ChildProcess } from "node:child_process";
import { inheritedEnv } from "@probity/service-kit/env";
import { cluster } from "@probity/testkit/cluster";
import { root } from "../../../shared/schema-files.js";
import type { RunOutcome, TestRun } from "./test-runs.js";

/** What the process answers to each run. */
export type Answer = { readonly outcome: RunOutcome } | { readonly problem: string };

/**
 * A process that runs tests, one run after the other. Of its own, because a run of tests within one of tests would see the
 * other's settings; and the compiled one, because nothing but Node starts it.
 */
export class TestProcess implements AsyncDisposable {
  private readonly child: ChildProcess;
  private readonly ended: Promise<never>;
  private printed = "";

  constructor() {
    const kept = Object.entries(inheritedEnv()).filter(([name]) => /^(PATH|HOME|TMPDIR|LANG)$/.test(name));
    this.child = fork(`${root}packages/proof/dist/isolation/controls/code/run-tests.js`, {
      cwd: root,
      env: Object.fromEntries(kept),
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (chunk: Buffer) => (this.printed += chunk.toString("utf8")));
    this.ended = new Promise((_, reject) => {
      this.child.once("error", reject);
      this.child.once("exit", (code, signal) =>
        reject(new Error(`the process that runs the tests ended (${code ?? signal}): ${this.printed.slice(-2_000)}`)),
      );
    });
    this.ended.catch(() => undefined);
  }

  /** Runs tests. @throws when they could not be run at all. */
  async run(run: Omit<TestRun, "cluster">): Promise<RunOutcome> {
    const answered = new Promise<Answer>(
      (resolve) => void this.child.once("message", (answer: Answer) => resolve(answer)),
    );
    this.child.send({ ...run, cluster: cluster() });
    const answer = await Promise.race([answered, this.ended]);
    if ("problem" in answer) throw new Error(`${run.files.join(", ")}: ${answer.problem}`);
    return answer.outcome;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const gone = this.ended.catch(() => undefined);
    this.child.kill();
    await gone;
  }
}
