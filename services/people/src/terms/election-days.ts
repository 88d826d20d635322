import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { listLoader } from "@probity/service-kit/loader";
import { PublicField } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { ID, ObjectType } from "type-graphql";
import { v7 as uuidv7 } from "uuid";

/** The day of an ordinary election of a force, as somebody entered it with its source. */
@ObjectType({ description: "The day of an ordinary election, as the force has entered it." })
export class ElectionDay {
  forceId: string;

  @PublicField(() => ID, { description: "Identifies the entry." })
  id: string;

  @PublicField(() => DateScalar, { description: "The day of the poll." })
  pollOn: string;

  @PublicField({ description: "Where the day is published." })
  source: string;
}

/** The election days that forces have entered, the earliest first: the same for everybody. */
export const electionDaysOf = (context: RequestContext) =>
  listLoader<ElectionDay>(
    context,
    electionDaysOf,
    (ids) =>
      context.read(
        "public",
        `select e.force_id as "forceId", e.id, e.poll_on as "pollOn", e.source from people.election_days e
         where e.force_id = any($1) order by e.poll_on`,
        [ids],
      ),
    ({ forceId }) => forceId,
  );

/** The first poll on or after a day; null where none is entered. */
export const firstPoll = (days: readonly Pick<ElectionDay, "pollOn">[], from: string): string | null =>
  days.find(({ pollOn }) => pollOn >= from)?.pollOn ?? null;

/** The first poll on or after a day, in an open change. */
export async function pollAfter(change: Change, from: string): Promise<string | null> {
  const [row] = await change.query<{ pollOn: string }>(
    `select poll_on as "pollOn" from people.election_days where force_id = $1 and poll_on >= $2 order by poll_on limit 1`,
    [change.forceId, from],
  );
  return row?.pollOn ?? null;
}

/** What somebody enters of an election day: a new one, or one to put right. */
export interface EnteredDay {
  readonly pollOn: string;
  readonly source: string;
  /** The day that was entered wrongly. */
  readonly insteadOf?: string | null;
}

/** Enters the day of an ordinary election, or corrects one; the same day again changes its source alone. */
export async function enterElectionDay(change: Change, input: EnteredDay): Promise<string> {
  const source = given("source", input.source, 500);
  const { pollOn, insteadOf = null } = input;
  refuseOutlandish("pollOn", pollOn);
  const moved = insteadOf === null || insteadOf === pollOn ? null : await move(change, insteadOf, pollOn);
  const [row] = await change.query<{ id: string }>(
    `insert into people.election_days (force_id, id, poll_on, source) values ($1, $2, $3, $4)
     on conflict (force_id, poll_on) do update set source = excluded.source returning id`,
    [change.forceId, moved ?? uuidv7(), pollOn, source],
  );
  const entityId = (row as { id: string }).id;
  const [before, after] = [{ pollOn: insteadOf }, { pollOn, source }];
  await change.audit({ action: "setElectionDay", entity: "ElectionDay", entityId, before, after });
  return entityId;
}

/** Puts a day right that was entered wrongly; answers its id. */
async function move(change: Change, from: string, to: string): Promise<string> {
  const [taken] = await change.query("select id from people.election_days where force_id = $1 and poll_on = $2", [
    change.forceId,
    to,
  ]);
  if (taken) throw invalid("pollOn", "This day is entered already.");
  const [moved] = await change.query<{ id: string }>(
    "update people.election_days set poll_on = $3 where force_id = $1 and poll_on = $2 returning id",
    [change.forceId, from, to],
  );
  if (!moved) throw conflict("Somebody has corrected this election day since. Read it again.");
  return moved.id;
}
