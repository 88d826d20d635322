import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { invalid, notFound } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { GoverningBody } from "../forces/force.entity.js";
import type { AddGoverningBodyInput, EndGoverningBodyInput, GoverningBodyInput } from "./force-setup.inputs.js";
import { tellForce } from "./tell-force.js";

/** A body as it is kept; `path` stands before the names of its input fields in a refusal. */
export function bodyRow(forceId: string, body: GoverningBodyInput, path: string): GoverningBody {
  const nameEn = given(`${path}nameEn`, body.nameEn);
  const { kind, validFrom } = body;
  refuseOutlandish(`${path}validFrom`, validFrom);
  const nameCy = body.nameCy?.trim() || nameEn;
  return { forceId, id: uuidv7(), kind, nameEn, nameCy, validFrom, validTo: null };
}

/** Adds the body that takes over from a day; the one that governs until then ends the day before. */
export async function addGoverningBody(change: Change, input: AddGoverningBodyInput): Promise<string> {
  const { forceId, manager } = change;
  const reason = given("reason", input.reason, 1000);
  const row = bodyRow(forceId, input.body, "body.");
  const [latest] = await manager.find(GoverningBody, {
    where: { forceId },
    order: { validFrom: "DESC" },
    take: 1,
    lock: { mode: "pessimistic_write" },
  });
  if (latest && row.validFrom <= latest.validFrom)
    throw invalid("body.validFrom", `The body before it began on ${latest.validFrom}: this one begins on a later day.`);
  if (latest?.validTo && row.validFrom <= latest.validTo)
    throw invalid("body.validFrom", `The body before it ends on ${latest.validTo}: this one begins after that day.`);
  if (latest && latest.validTo === null) {
    const validTo = dayBefore(row.validFrom);
    await manager.update(GoverningBody, { forceId, id: latest.id }, { validTo });
  }
  await manager.insert(GoverningBody, row);
  await tellForce(change);
  const after = { kind: row.kind, nameEn: row.nameEn, validFrom: row.validFrom, succeeds: latest?.id ?? null };
  await change.audit({ action: "addGoverningBody", entity: "GoverningBody", entityId: row.id, after, reason });
  return forceId;
}

/** Ends a body on a day. */
export async function endGoverningBody(change: Change, input: EndGoverningBodyInput): Promise<string> {
  const { forceId, manager } = change;
  const reason = given("reason", input.reason, 1000);
  const id = knownForm(input.bodyId, "governing body");
  const body = await manager.findOne(GoverningBody, { where: { forceId, id }, lock: { mode: "pessimistic_write" } });
  if (!body) throw notFound("governing body");
  if (body.validTo !== null) throw invalid("bodyId", `This body ends on ${isoDayInWords(body.validTo)} already.`);
  refuseOutlandish("lastDay", input.lastDay);
  if (input.lastDay < body.validFrom)
    throw invalid("lastDay", `It began on ${isoDayInWords(body.validFrom)}: its last day cannot lie before that.`);
  await manager.update(GoverningBody, { forceId, id }, { validTo: input.lastDay });
  await tellForce(change);
  const after = { validTo: input.lastDay };
  await change.audit({
    action: "endGoverningBody",
    entity: "GoverningBody",
    entityId: id,
    before: { validTo: null },
    after,
    reason,
  });
  return forceId;
}
