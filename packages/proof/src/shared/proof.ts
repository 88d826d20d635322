import { performance } from "node:perf_hooks";

/** How much of a proof to run: a seeded sample within the time of the tests, or the figures of the target list. */
export interface ProofOptions {
  readonly seed: number;
  readonly size: "sample" | "full";
}

/** What a proof came to. `failures` says each in a line, canaries and ids included; empty means proven. */
export interface ProofReport {
  /** The name in the target list, for example "A1". */
  readonly target: string;
  /** Inputs tried. */
  readonly tried: number;
  readonly failures: readonly string[];
  /** What is worth knowing beside success: measured figures, what was found by which form. */
  readonly notes: readonly string[];
  readonly seconds: number;
  readonly seed: number;
}

/** Carries out one target of the list. */
export type Proof = (options: ProofOptions) => Promise<ProofReport>;

/** What a proof writes down while it runs. */
export interface Findings {
  tried: number;
  readonly failures: string[];
  readonly notes: string[];
}

/** Makes a proof: times it, and turns what it wrote down into a report. */
export function proof(target: string, run: (options: ProofOptions, findings: Findings) => Promise<void>): Proof {
  return async (options) => {
    const began = performance.now();
    const findings: Findings = { tried: 0, failures: [], notes: [] };
    await run(options, findings);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    if (findings.tried === 0) findings.failures.push("nothing was tried");
    return { target, ...findings, seconds, seed: options.seed };
  };
}
