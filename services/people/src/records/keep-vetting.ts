import { computeDeadline } from "@probity/rules/deadline";
import { rulesOfKind } from "@probity/rules/rulebook";
import type { Change } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { v7 as uuidv7 } from "uuid";
import { rulesInForce } from "./kept-rules.js";
import { knownPerson } from "../persons/known-person.js";
import type { RecordVettingInput } from "./record.inputs.js";

/** Records that somebody was vetted: it takes the place of the one before. Without a last day the protocol's own is taken. */
export async function recordVetting(change: Change, today: string, input: RecordVettingInput): Promise<string> {
  const { forceId } = change;
  const { grantedOn } = input;
  const personId = await knownPerson(change, input.personId);
  const level = given("level", input.level, 100);
  refuseOutlandish("grantedOn", grantedOn);
  refuseOutlandish("expiresOn", input.expiresOn);
  if (grantedOn > today) throw invalid("grantedOn", "The day lies in the future: record it once it is granted.");
  const { expiresOn, clauseId } = await lastDay(change, grantedOn, input.expiresOn ?? null);
  if (expiresOn < grantedOn) throw invalid("expiresOn", "The last day cannot be before the day it was granted.");
  const id = uuidv7();
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`vetting of ${personId}`]);
  const [latest] = await change.query<{ id: string }>(
    "select id from people.vettings where force_id = $1 and person_id = $2 and superseded_by is null",
    [forceId, personId],
  );
  if ((latest?.id ?? null) !== (input.vettingId ?? null))
    throw conflict("Somebody has recorded this person's vetting since. Read it again.");
  await change.query(
    "insert into people.vettings (force_id, id, person_id, level, granted_on, expires_on, clause_id) values ($1, $2, $3, $4, $5, $6, $7)",
    [forceId, id, personId, level, grantedOn, expiresOn, clauseId],
  );
  if (latest)
    await change.query("update people.vettings set superseded_by = $3 where force_id = $1 and id = $2", [
      forceId,
      latest.id,
      id,
    ]);
  // The level and the days are for few: the trail says that it was recorded, and by which clause.
  await change.audit({
    action: "recordVetting",
    entity: "Person",
    entityId: personId,
    ...(clauseId ? { clauseId } : {}),
  });
  return personId;
}

async function lastDay(
  change: Change,
  grantedOn: string,
  entered: string | null,
): Promise<{ expiresOn: string; clauseId: string | null }> {
  // Bank holidays are not known here: of a limit that needs them the day is entered.
  const renewal = rulesOfKind(await rulesInForce(change, grantedOn), "DEADLINE").find(
    ({ duty, length, unit, calendar }) =>
      duty === "RENEW_VETTING" && length !== null && unit !== "HOURS" && calendar === null,
  );
  const byRule = renewal ? computeDeadline(renewal, grantedOn).dueOn : null;
  if (entered !== null)
    return { expiresOn: entered, clauseId: entered === byRule ? (renewal?.clauseId ?? null) : null };
  if (renewal && byRule !== null) return { expiresOn: byRule, clauseId: renewal.clauseId };
  throw invalid("expiresOn", "The protocol does not say how long vetting lasts: give its last day.");
}
