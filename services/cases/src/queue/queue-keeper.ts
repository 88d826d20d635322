import { handlersOf } from "../routing/barring.js";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { daysAfter } from "@probity/service-kit/dates";
import { invalid } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import type { NameQueueKeeperInput } from "./queue.inputs.js";
import { refuseOneself } from "./refuse-oneself.js";
import { readForceCopy } from "../routing/read-force-copy.js";

/** Names who watches over cases that nobody may lawfully receive. Answers the id of the naming. */
export async function nameQueueKeeper(
  change: Change,
  context: RequestContext,
  input: NameQueueKeeperInput,
): Promise<string> {
  const { forceId } = change;
  const personId = knownForm(input.personId, "person");
  refuseOneself(context, forceId, personId, "cases to whoever configures them");
  if (input.from < context.today) throw invalid("from", "The first day is today or later.");
  // Of two at once the second ends what the first began.
  await change.query("select 1 from cases.force_settings where force_id = $1 for update", [forceId]);
  const force = await readForceCopy(change);
  if (!handlersOf(force, context.today).includes(personId))
    throw invalid("personId", "Choose somebody who handles cases in this force.");
  const [former] = await change.query<{ personId: string }>(
    `with ended as (update cases.queue_keepers set to_day = greatest($2::date, from_day - 1) where force_id = $1 and to_day is null returning person_id)
     select person_id as "personId" from ended`,
    [forceId, daysAfter(input.from, -1)],
  );
  const id = uuidv7();
  await change.query("insert into cases.queue_keepers (force_id, id, person_id, from_day) values ($1, $2, $3, $4)", [
    forceId,
    id,
    personId,
    input.from,
  ]);
  await change.publish("routes.stale", {});
  await change.audit({
    action: "nameQueueKeeper",
    entity: "Force",
    entityId: forceId,
    before: former ? { keeper: former.personId } : undefined,
    after: { keeper: personId, from: input.from },
  });
  return id;
}
