import { proof, type Findings, type Proof, type ProofOptions, type ProofReport } from "../../shared/proof.js";
import { Random } from "../../shared/random.js";
import { openWorld, type World, type WorldLayout } from "./world.js";

/** A proof on the planted platform: by itself, in each layout, or on a world that is open already. */
export interface WorldProof {
  readonly target: string;
  readonly prove: Proof;
  proveIn(world: World, options: ProofOptions): Promise<ProofReport>;
}

/** What a world's proof may use. */
export interface InWorld {
  readonly world: World;
  readonly random: Random;
  readonly size: ProofOptions["size"];
  readonly findings: Findings;
  /** How many inputs to try here: the sample, or this layout's share of the full figure. */
  readonly figure: (full: number, sample: number) => number;
}

/** In which layouts a proof is made by itself. */
export interface WorldProofOptions {
  /** Why one process is needed to see it; left out, the proof is made in both layouts. */
  readonly onlyTogether?: string;
}

const both: readonly WorldLayout[] = ["together", "separate"];

/**
 * Makes a proof that asks the platform and changes nothing that another proof rests on. By itself it is made with all services in
 * one process and with each in its own; what is drawn at random is drawn anew for each and shared out between them.
 */
export function worldProof(
  target: string,
  run: (given: InWorld) => Promise<void>,
  { onlyTogether }: WorldProofOptions = {},
): WorldProof {
  const layouts = onlyTogether ? both.slice(0, 1) : both;
  const inWorld = (world: World, share: number): Proof =>
    proof(target, ({ seed, size }, findings) => {
      const random = new Random(world.layout === "together" ? seed : -1 - seed);
      // Services in processes of their own have started for the sample alone.
      const part = size === "full" ? share : world.layout === "together" ? 1 : 0.5;
      const figure = (full: number, sample: number) => Math.ceil((size === "full" ? full : sample) * part);
      return run({ world, random, size, findings, figure });
    });
  return {
    target,
    proveIn: (world, options) => inWorld(world, 1)(options),
    prove: async (options) => {
      const reports: [WorldLayout, ProofReport][] = [];
      for (const layout of layouts) {
        await using world = await openWorld({ layout });
        reports.push([layout, await inWorld(world, 1 / layouts.length)(options)]);
      }
      return inAll(target, options, reports, onlyTogether);
    },
  };
}

/** One report of what was found in each layout. */
function inAll(
  target: string,
  { seed }: ProofOptions,
  reports: readonly (readonly [WorldLayout, ProofReport])[],
  onlyTogether: string | undefined,
): ProofReport {
  const lines = (of: (report: ProofReport) => readonly string[]) =>
    reports.flatMap(([layout, report]) => of(report).map((line) => `${layout}: ${line}`));
  const sum = (of: (report: ProofReport) => number) => reports.reduce((total, [, report]) => total + of(report), 0);
  return {
    target,
    tried: sum(({ tried }) => tried),
    failures: lines(({ failures }) => failures),
    notes: [
      ...lines(({ tried, seconds, notes }) => [`${tried} inputs in ${seconds} s`, ...notes]),
      ...(onlyTogether ? [`not in separate: ${onlyTogether}`] : []),
    ],
    seconds: Math.round(sum(({ seconds }) => seconds) * 10) / 10,
    seed,
  };
}
