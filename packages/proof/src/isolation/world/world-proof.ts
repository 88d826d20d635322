import { proof, type Findings, type Proof, type ProofOptions, type ProofReport } from "../../shared/proof.js";
import { Random } from "../../shared/random.js";
import { openWorld, type World } from "./world.js";

/** A proof on the planted platform: by itself, or on a world that is open already. */
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
}

/** Makes a proof that asks the platform and changes nothing that another proof rests on. */
export function worldProof(target: string, run: (given: InWorld) => Promise<void>): WorldProof {
  const inWorld = (world: World): Proof =>
    proof(target, ({ seed, size }, findings) => run({ world, random: new Random(seed), size, findings }));
  return {
    target,
    proveIn: (world, options) => inWorld(world)(options),
    prove: async (options) => {
      await using world = await openWorld();
      // Awaited here, or the world would be closed while the proof runs.
      return await inWorld(world)(options);
    },
  };
}
