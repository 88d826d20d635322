import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { Office } from "../appointments/appointment.entity.js";
import { Body, type BodyKind } from "./body.entity.js";

/** What somebody says of a new body. */
export interface NewBody {
  readonly kind: BodyKind;
  readonly nameEn: string;
  readonly nameCy?: string | null;
  readonly from: string;
}

/** Adds a body in which offices are held. */
export async function addBody(change: Change, input: NewBody): Promise<string> {
  const nameEn = given("nameEn", input.nameEn);
  refuseOutlandish("from", input.from);
  const nameCy = input.nameCy?.trim() ? given("nameCy", input.nameCy) : nameEn;
  const body = { id: uuidv7(), kind: input.kind, nameEn, nameCy, from: input.from, to: null };
  await change.manager.insert(Body, { forceId: change.forceId, ...body });
  await change.audit({ action: "addBody", entity: "Body", entityId: body.id, after: body });
  return body.id;
}

/** Something that ends on a day, and why. */
export interface Ending {
  readonly on: string;
  readonly reason: string;
}

/** Ends a body; its offices end with it, once nobody holds them later. */
export async function endBody(change: Change, bodyId: string, { on, reason }: Ending): Promise<string> {
  const { forceId, manager } = change;
  const why = given("reason", reason, 1000);
  refuseOutlandish("on", on);
  const id = knownForm(bodyId, "body");
  const body = await manager.findOneBy(Body, { forceId, id });
  if (!body) throw notFound("body");
  if (body.to !== null) throw conflict(`The body has ended on ${isoDayInWords(body.to)} already.`);
  if (on < body.from) throw invalid("on", "The last day cannot be before the first.");
  await refuseHeld(change, "o.body_id", id, on);
  await manager.update(Body, { forceId, id }, { to: on });
  await change.query(
    "update people.offices set valid_to = $3 where force_id = $1 and body_id = $2 and (valid_to is null or valid_to > $3)",
    [forceId, id, on],
  );
  await change.audit({
    action: "endBody",
    entity: "Body",
    entityId: id,
    before: { to: null },
    after: { to: on },
    reason: why,
  });
  return id;
}

/** Ends an office that nobody holds any longer on the day after. */
export async function endOffice(change: Change, officeId: string, { on, reason }: Ending): Promise<string> {
  const { forceId, manager } = change;
  const why = given("reason", reason, 1000);
  refuseOutlandish("on", on);
  const id = knownForm(officeId, "office");
  const office = await manager.findOneBy(Office, { forceId, id });
  if (!office) throw notFound("office");
  if (office.to !== null) throw conflict(`The office has ended on ${isoDayInWords(office.to)} already.`);
  if (office.from !== null && on < office.from) throw invalid("on", "The last day cannot be before the first.");
  await refuseHeld(change, "o.id", id, on);
  await manager.update(Office, { forceId, id }, { to: on });
  await change.audit({
    action: "endOffice",
    entity: "Office",
    entityId: id,
    before: { to: null },
    after: { to: on },
    reason: why,
  });
  return id;
}

async function refuseHeld(change: Change, column: "o.id" | "o.body_id", id: string, on: string): Promise<void> {
  const [held] = await change.query<{ title: string; name: string }>(
    `select o.title_en as title, p.name from people.appointments a
     join people.offices o on o.force_id = a.force_id and o.id = a.office_id
     join people.persons p on p.force_id = a.force_id and p.id = a.person_id
     where a.force_id = $1 and ${column} = $2 and (a.to_day is null or a.to_day > $3) order by o.rank limit 1`,
    [change.forceId, id, on],
  );
  if (held) throw invalid("on", `${held.name} holds ${held.title} after this day: end that first.`);
}
