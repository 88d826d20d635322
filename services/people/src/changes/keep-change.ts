import type { Change, RequestContext } from "@probity/service-kit/context";
import { v7 as uuidv7 } from "uuid";
import { acknowledgementsOf, within } from "../acknowledgements/acknowledgement.loaders.js";
import { PersonChangeStepKind as StepKind, type PersonChangeKind, type Step } from "./person-change.entity.js";

/** What there was before a leaver's things ended. */
export interface Restores {
  readonly appointments: readonly { id: string; to: string | null; endReason: string | null }[];
  readonly grants: readonly { id: string; to: string | null }[];
  readonly linesEnded: readonly { id: string; to: string | null }[];
  readonly linesBegun: readonly string[];
}

/** Everything that a change of a person came to. */
export interface Made {
  readonly kind: PersonChangeKind;
  readonly personId: string;
  readonly on: string;
  readonly reason: string | null;
  readonly steps: readonly Step[];
  readonly restores?: Restores;
}

/** A change of a person with its id. */
export type Kept = Made & { readonly id: string };

const actions = { JOINER: "recordJoiner", MOVER: "recordMover", LEAVER: "recordLeaver" } as const;

/** Keeps what a change came to beside the rows that it changed. */
export async function keepChange(change: Change, context: RequestContext, made: Made): Promise<Kept> {
  const id = uuidv7();
  const { kind, personId, on, reason, steps, restores = {} } = made;
  await change.query(
    `insert into people.person_changes (force_id, id, kind, person_id, on_day, reason, steps, restores, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      change.forceId,
      id,
      kind,
      personId,
      on,
      reason,
      JSON.stringify(steps),
      JSON.stringify(restores),
      context.identity.subject,
      context.now,
    ],
  );
  const why = reason === null ? {} : { reason };
  await change.audit({
    action: actions[kind],
    entity: "Person",
    entityId: personId,
    after: { on, changeId: id },
    ...why,
  });
  return { ...made, id };
}

/** The signatures of one event that the protocols in force on a day ask of somebody. */
export async function signaturesAsked(
  change: Change,
  personId: string,
  { on, event }: { on: string; event: "APPOINTMENT" | "LEAVING" },
): Promise<Step[]> {
  const asked = await acknowledgementsOf(within(change), on, { forceId: change.forceId, personIds: [personId] });
  return asked
    .filter((one) => one.event === event && one.signedAt === null)
    .map(({ clauseId, askedOn }) => ({ kind: StepKind.SIGNATURE_ASKED, on: askedOn, clauseId }));
}

/** The addresses with which somebody signs in. */
export async function addressesOf(change: Change, personId: string): Promise<string[]> {
  const rows = await change.query<{ subject: string }>(
    "select subject from people.logins where force_id = $1 and person_id = $2 order by subject",
    [change.forceId, personId],
  );
  return rows.map(({ subject }) => subject);
}
