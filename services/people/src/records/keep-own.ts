import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { knownPerson } from "../persons/known-person.js";
import type { EndRelationshipInput, RecordRelationshipInput, SetFormOfAddressInput } from "./record.inputs.js";

/** Records somebody near the person who asks; the trail says no more than that. */
export async function recordRelationship(
  change: Change,
  own: string,
  { kind, from = null, ...input }: RecordRelationshipInput,
): Promise<string> {
  const name = given("name", input.name);
  refuseOutlandish("from", from);
  const other = input.personId ? await knownPerson(change, input.personId) : null;
  if (other === own) throw invalid("personId", "Name somebody else than yourself.");
  const id = uuidv7();
  await change.query(
    "insert into people.relationships (force_id, id, person_id, kind, name, other_person_id, from_day) values ($1, $2, $3, $4, $5, $6, $7)",
    [change.forceId, id, own, kind, name, other, from],
  );
  if (other) await tellConflict(change, { id, personId: own, otherId: other, from, to: null });
  await change.audit({ action: "recordRelationship", entity: "Person", entityId: own });
  return own;
}

/** Tells who must not handle whose matters: ids and days, never what they are to each other. */
function tellConflict(
  change: Change,
  conflict: { id: string; personId: string; otherId: string; from: string | null; to: string | null },
): Promise<void> {
  return change.publish("conflict.changed", { ...conflict, cause: "RELATIONSHIP" });
}

/** Ends a relationship of the person who asks. */
export async function endRelationship(change: Change, own: string, input: EndRelationshipInput): Promise<string> {
  const id = knownForm(input.relationshipId, "relationship");
  const [row] = await change.query<{ from: string | null; to: string | null; otherId: string | null }>(
    `select from_day as "from", to_day as "to", other_person_id as "otherId" from people.relationships where force_id = $1 and id = $2 and person_id = $3 for update`,
    [change.forceId, id, own],
  );
  if (!row) throw notFound("relationship");
  if (row.to !== null) throw conflict(`It has ended on ${isoDayInWords(row.to)} already.`);
  if (row.from !== null && input.on < row.from) throw invalid("on", "The last day cannot be before the first.");
  await change.query("update people.relationships set to_day = $3 where force_id = $1 and id = $2", [
    change.forceId,
    id,
    input.on,
  ]);
  if (row.otherId) {
    const { from, otherId } = row;
    await tellConflict(change, { id, personId: own, otherId, from, to: input.on });
  }
  await change.audit({ action: "endRelationship", entity: "Person", entityId: own });
  return own;
}

/** Says how the person who asks wants to be addressed. */
export async function setFormOfAddress(change: Change, own: string, input: SetFormOfAddressInput): Promise<string> {
  const formOfAddress = input.formOfAddress?.trim() ? given("formOfAddress", input.formOfAddress, 100) : null;
  const [row] = await change.query<{ former: string | null }>(
    "select form_of_address as former from people.persons where force_id = $1 and id = $2 for update",
    [change.forceId, own],
  );
  if ((row?.former ?? null) !== (input.former ?? null))
    throw conflict("The form of address has been changed since. Read it again.");
  await change.query("update people.persons set form_of_address = $3 where force_id = $1 and id = $2", [
    change.forceId,
    own,
    formOfAddress,
  ]);
  const [before, after] = [{ formOfAddress: row?.former ?? null }, { formOfAddress }];
  const entry = { entity: "Person", entityId: own, before, after };
  await change.audit({ action: "setFormOfAddress", ...entry });
  return own;
}
