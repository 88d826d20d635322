import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import { proof, type Findings, type ProofOptions, type ProofReport } from "../shared/proof.js";
import { Random } from "../shared/random.js";

/** What a proof on a running platform works with. */
export interface OnPlatform {
  readonly platform: TestPlatform;
  readonly random: Random;
  readonly size: ProofOptions["size"];
  readonly findings: Findings;
}

/** A proof that asks a platform: one of its own where none is handed over. */
export type PlatformProof = (options: ProofOptions, platform?: TestPlatform) => Promise<ProofReport>;

/** Makes a proof on a platform with all its parts in one process. */
export function platformProof(target: string, run: (on: OnPlatform) => Promise<void>): PlatformProof {
  return async (options, given) => {
    const prove = async (platform: TestPlatform) => {
      const one = proof(target, ({ size, seed }, findings) =>
        run({ platform, size, findings, random: new Random(seed) }),
      );
      return one(options);
    };
    if (given) return prove(given);
    await using own = await startTestPlatform();
    return await prove(own);
  };
}

/** Sends something to /graphql as it stands. */
export async function send(
  platform: TestPlatform,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${platform.baseUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}
