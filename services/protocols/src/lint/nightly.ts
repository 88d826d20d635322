import type { Change, RequestContext } from "@probity/service-kit/context";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { Temporal } from "temporal-polyfill";
import { tellTitles } from "../configuration/tell-force.js";
import { forgetSentDocuments } from "../importing/sending/sent-bytes.js";
import { obeyRetention } from "../publication/obey-retention.js";
import { keepParticulars } from "./keep-particulars.js";
import { relintLive } from "./relint.js";

/** The next three o'clock in the morning in England and Wales: what a day changes (a review that is due, an office whose term ended) is found in it. */
export function nextNight(now: Date): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO("Europe/London");
  const three = here.with({ hour: 3, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const next = Temporal.ZonedDateTime.compare(three, here) > 0 ? three : three.add({ days: 1 });
  return new Date(next.epochMilliseconds);
}

/** Asks for the next night's check of a force. */
export function awaitNight(change: Change, now: Date): Promise<void> {
  return change.publish("night.came", {}, nextNight(now));
}

/** Gives findings their particulars that were kept without, checks every live version of a force at night, obeys how long versions stay public, forgets documents that nobody imported, says again what roles are called, and waits for the next. */
export const relintAtNight: EventReceiver = async (_, change, context) => {
  await keepParticulars(change);
  await relintLive(change, context.today);
  await obeyRetention(change, context.today);
  await forgetSentDocuments(change, context.now);
  await tellTitles(change);
  await awaitNight(change, context.now);
};

/** Waits for the night in every force there is, however often and by however many it is asked for. */
export async function awaitNights(context: RequestContext): Promise<void> {
  for (const { id } of await context.read<{ id: string }>("public", "select id from protocols.forces"))
    await context.changeAs(id, (change) => awaitNight(change, context.now));
}
