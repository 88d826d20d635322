import type { Change } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { knownPerson } from "../persons/known-person.js";
import type { RecordTrainingInput } from "./record.inputs.js";

/** Records training, induction or reading that somebody has done. */
export async function recordTraining(change: Change, today: string, input: RecordTrainingInput): Promise<string> {
  const { kind, doneOn, renewBy = null } = input;
  const personId = await knownPerson(change, input.personId);
  const title = given("title", input.title);
  const clauseId = input.clauseId?.trim() ? given("clauseId", input.clauseId, 50) : null;
  refuseOutlandish("doneOn", doneOn);
  refuseOutlandish("renewBy", renewBy);
  if (doneOn > today) throw invalid("doneOn", "The day lies in the future: record it once it is done.");
  if (renewBy !== null && renewBy <= doneOn) throw invalid("renewBy", "Give a day after the one on which it was done.");
  await change.query(
    "insert into people.trainings (force_id, person_id, kind, title, done_on, renew_by, clause_id) values ($1, $2, $3, $4, $5, $6, $7)",
    [change.forceId, personId, kind, title, doneOn, renewBy, clauseId],
  );
  const of = clauseId ? { clauseId } : {};
  await change.audit({ action: "recordTraining", entity: "Person", entityId: personId, after: { kind }, ...of });
  return personId;
}
