import { answersKept } from "./isolation/forces/answers-kept.proof.js";
import { conflictWall } from "./isolation/forces/conflict-wall.proof.js";
import { controlsRemoved } from "./isolation/controls/controls.proof.js";
import { costTruth } from "./isolation/surface/cost-truth.proof.js";
import { dependentFields } from "./isolation/surface/dependent-fields.proof.js";
import { entitiesLikeRoots } from "./isolation/surface/entities.proof.js";
import { headers } from "./isolation/surface/headers.proof.js";
import { idOracle } from "./isolation/forces/id-oracle.proof.js";
import { limitsHold } from "./isolation/surface/limits.proof.js";
import { mutationsAcross } from "./isolation/forces/mutations.proof.js";
import { pagesRead } from "./isolation/forces/pages.proof.js";
import { poolBleed } from "./isolation/forces/pool-bleed.proof.js";
import { publicColumns } from "./isolation/surface/public-columns.proof.js";
import { randomReads } from "./isolation/forces/random-reads.proof.js";
import { routing } from "./isolation/forces/routing.proof.js";
import { spoofedTenant } from "./isolation/forces/spoofed-tenant.proof.js";
import { subgraphCalls } from "./isolation/surface/subgraph-calls.proof.js";
import { twoLocks } from "./isolation/forces/two-locks.proof.js";
import { attacks } from "./resilience/attacks.proof.js";
import { csvFormulas } from "./resilience/csv-formulas.proof.js";
import { events } from "./resilience/events.proof.js";
import { forgedTokens } from "./resilience/forged-tokens.proof.js";
import { hostileStrings } from "./resilience/hostile-strings.proof.js";
import { kills } from "./resilience/kills.proof.js";
import { leavers } from "./resilience/leavers.proof.js";
import { malformed } from "./resilience/malformed.proof.js";
import { outages } from "./resilience/outages.proof.js";
import { ownRecords } from "./resilience/own-records.proof.js";
import { racingEdits } from "./resilience/racing/racing-edits.proof.js";
import { redaction } from "./resilience/redaction.proof.js";
import { rootFieldsAsListed, typeFieldsAsListed } from "./resilience/role-fields/role-fields.proof.js";
import { signInOracle, thresholds } from "./resilience/sign-in.proof.js";
import { storedScripts } from "./resilience/stored-scripts.proof.js";
import { subgraphDoors } from "./resilience/subgraph-doors.proof.js";
import { receipts } from "./sealing/receipts.proof.js";
import { rotation } from "./sealing/rotation.proof.js";
import { secrets } from "./sealing/secrets.proof.js";
import type { Proof } from "./shared/proof.js";

/** A proof and what it is of, for `npm run prove`. */
export interface NamedProof {
  readonly target: string;
  readonly prove: Proof;
}

/** Every proof of the target list (docs: security), in the list's order. */
export const proofs: readonly NamedProof[] = [
  randomReads,
  mutationsAcross,
  idOracle,
  spoofedTenant,
  twoLocks,
  { target: "A7", prove: poolBleed },
  answersKept,
  pagesRead,
  conflictWall,
  { target: "B3", prove: routing },
  { target: "B5", prove: ownRecords },
  { target: "B8", prove: secrets },
  { target: "B9", prove: receipts },
  { target: "B10", prove: rotation },
  { target: "C1", prove: attacks },
  entitiesLikeRoots,
  { target: "C7", prove: dependentFields },
  limitsHold,
  costTruth,
  subgraphCalls,
  { target: "C4", prove: malformed },
  { target: "C5", prove: subgraphDoors },
  { target: "D1", prove: forgedTokens },
  { target: "D2", prove: leavers },
  { target: "D3", prove: signInOracle },
  { target: "D6", prove: thresholds },
  { target: "D7", prove: rootFieldsAsListed },
  typeFieldsAsListed,
  { target: "E6", prove: hostileStrings },
  { target: "F1", prove: kills },
  { target: "F2", prove: events },
  { target: "F6", prove: outages },
  { target: "F7", prove: racingEdits },
  publicColumns,
  { target: "G3", prove: redaction },
  { target: "G5", prove: csvFormulas },
  { target: "G6", prove: storedScripts },
  { target: "G7", prove: headers },
  { target: "H", prove: controlsRemoved },
];
