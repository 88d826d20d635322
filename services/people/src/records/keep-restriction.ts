import { decideRestriction } from "@probity/rules/decisions/political-restriction";
import type { Change } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { Office } from "../appointments/appointment.entity.js";
import { rulesInForce } from "./kept-rules.js";
import { knownPerson } from "../persons/known-person.js";
import type { RecordRestrictionInput } from "./record.inputs.js";

/** Records whether somebody is restricted in a post; what differs from statute is flagged and kept. */
export async function recordRestriction(change: Change, input: RecordRestrictionInput): Promise<string> {
  const { forceId, manager } = change;
  const { basis, from, ground = null } = input;
  refuseOutlandish("from", from);
  const personId = await knownPerson(change, input.personId);
  const officeId = knownForm(input.officeId, "office");
  const office = await manager.findOneBy(Office, { forceId, id: officeId });
  if (!office) throw notFound("office");
  const reason = given("reason", input.reason, 1000);
  const clauseId = input.clauseId?.trim() ? given("clauseId", input.clauseId, 50) : null;
  if (basis === "EXEMPTION" && ground === null) throw invalid("ground", "Say why the post is exempt.");
  if (basis !== "EXEMPTION" && ground !== null) throw invalid("ground", "Leave this out unless the post is exempt.");
  if (basis === "PROTOCOL" && clauseId === null) throw invalid("clauseId", "Name the clause that restricts the post.");
  const facts = { role: office.role, basis, ground, clauseId };
  const { restricted, differsFrom } = decideRestriction(await rulesInForce(change, from), facts);
  await endFormer(change, { personId, officeId, from, seen: input.restrictionId ?? null });
  await change.query(
    `insert into people.restrictions (force_id, id, person_id, office_id, basis, ground, reason, clause_id, restricted, differs_from, from_day)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [forceId, uuidv7(), personId, officeId, basis, ground, reason, clauseId, restricted, differsFrom, from],
  );
  const after = { officeId, basis, restricted, differsFrom };
  const of = clauseId ? { clauseId } : {};
  await change.audit({ action: "recordRestriction", entity: "Person", entityId: personId, after, ...of });
  return personId;
}

interface Former {
  readonly personId: string;
  readonly officeId: string;
  readonly from: string;
  readonly seen: string | null;
}

async function endFormer(change: Change, { personId, officeId, from, seen }: Former): Promise<void> {
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`restriction of ${personId}`]);
  const [latest] = await change.query<{ id: string; from: string }>(
    `select id, from_day as "from" from people.restrictions where force_id = $1 and person_id = $2 and office_id = $3 and to_day is null`,
    [change.forceId, personId, officeId],
  );
  if ((latest?.id ?? null) !== seen)
    throw conflict("Somebody has recorded this post's restriction since. Read it again.");
  if (!latest) return;
  if (from <= latest.from) throw invalid("from", `What is recorded now runs from ${latest.from}: choose a later day.`);
  await change.query("update people.restrictions set to_day = $3 where force_id = $1 and id = $2", [
    change.forceId,
    latest.id,
    dayBefore(from),
  ]);
}
