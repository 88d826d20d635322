import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import {
  PublicationHold,
  type HoldPublicationInput,
  type LiftPublicationHoldInput,
} from "./publication-hold.entity.js";

const longest = 500;
const action = { entity: "PublicationHold" } as const;

/** The hold that a day falls into; null: none, and what is due is published. */
export async function holdOn(change: Change, day: string): Promise<{ to: string; reason: string } | null> {
  const [hold] = await change.query<{ to: string; reason: string }>(
    `select to_char(h.to_day, 'YYYY-MM-DD') as "to", h.reason from registers.publication_holds h
     where h.force_id = $1 and h.lifted_on is null and $2::date between h.from_day and h.to_day order by h.to_day desc limit 1`,
    [change.forceId, day],
  );
  return hold ?? null;
}

/** @throws CONFLICT where publication is on hold today: a correction, too, is published once it has ended. */
export async function refuseDuringHold(change: Change, today: string): Promise<void> {
  const hold = await holdOn(change, today);
  if (hold) throw conflict(`Publication is on hold until ${isoDayInWords(hold.to)}: ${hold.reason}`);
}

/** Records that no declaration of interests, gift or interest declared at a meeting is published or corrected for a time. Answers the id. */
export async function hold(change: Change, context: RequestContext, input: HoldPublicationInput): Promise<string> {
  const { from, to } = input;
  if (from < context.today)
    throw invalid("from", "Give a first day that is not past: a hold changes nothing that was published.");
  if (to < from) throw invalid("to", "Give a last day that is not before the first.");
  const reason = reasonIn(input.reason);
  const id = uuidv7();
  const { forceId } = change;
  const recorded = { recordedBy: context.personIn(forceId), recordedAt: context.now };
  await change.manager.insert(PublicationHold, { forceId, id, from, to, reason, ...recorded });
  await change.audit({ ...action, action: "holdPublication", entityId: id, after: { from, to }, reason });
  return id;
}

/** Ends a hold before its time, with a reason: what waits is published in the coming night. */
export async function lift(change: Change, context: RequestContext, input: LiftPublicationHoldInput): Promise<string> {
  const { forceId } = change;
  const found = await change.manager.findOne(PublicationHold, {
    where: { forceId, id: knownForm(input.holdId, "hold") },
    lock: { mode: "pessimistic_write" },
  });
  if (!found) throw notFound("hold");
  if (found.liftedOn !== null || found.to < context.today) throw conflict("This hold has ended already.");
  const reason = reasonIn(input.reason);
  const after = { liftedOn: context.today, liftedBy: context.personIn(forceId), liftReason: reason };
  await change.manager.update(PublicationHold, { forceId, id: found.id }, after);
  await change.audit({
    ...action,
    action: "liftPublicationHold",
    entityId: found.id,
    before: { to: found.to },
    after: { liftedOn: context.today },
    reason,
  });
  return found.id;
}

function reasonIn(given: string): string {
  const reason = given.trim();
  if (reason === "" || reason.length > longest) throw invalid("reason", `Say why in at most ${longest} characters.`);
  return reason;
}
