import type { Change, RequestContext } from "@probity/service-kit/context";
import { daysAfter } from "@probity/service-kit/dates";
import { invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { anchorsOf } from "./retention-anchor.js";
import type { SetCaseRetentionInput } from "./retention.inputs.js";

/** How many days before a period holds it is set: as long as those who handle cases are told before one is deleted. */
export const noticeDays = 28;
const mostMonths = 1200;

/** Sets how long a force keeps closed cases of a kind, from a day on. Answers the id of the setting. */
export async function setRetention(
  change: Change,
  context: RequestContext,
  { kind, months = null, from, countsFrom, ...named }: SetCaseRetentionInput,
): Promise<string> {
  if (months !== null && (months < 1 || months > mostMonths))
    throw invalid("months", "Give a number of months from 1 to 1200.");
  if (!anchorsOf(kind).includes(countsFrom))
    throw invalid("countsFrom", "Cases of this kind never have such a day. Choose another.");
  const source = named.source?.trim() || null;
  if (source && source.length > 500) throw invalid("source", "Say by which rule, in at most 500 characters.");
  if (from < daysAfter(context.today, noticeDays))
    throw invalid(
      "from",
      "Choose a day at least 28 days ahead: those who handle cases hear of it before.",
      "TOO_EARLY",
    );
  const [before] = await change.query<{ months: number | null; countsFrom: string; from: string }>(
    `select p.months, p.counts_from as "countsFrom", p.from_day as "from" from cases.retention_periods p
     where p.force_id = $1 and p.kind = $2 and p.from_day <= $3 order by p.from_day desc, p.id desc limit 1`,
    [change.forceId, kind, from],
  );
  const id = uuidv7();
  await change.query(
    "insert into cases.retention_periods (force_id, id, kind, months, counts_from, source, from_day, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    [change.forceId, id, kind, months, countsFrom, source, from, context.personIn(change.forceId), context.now],
  );
  await change.audit({
    action: "setCaseRetention",
    entity: "Force",
    entityId: change.forceId,
    ...(before ? { before: { kind, ...before } } : {}),
    after: { kind, months, countsFrom, from },
  });
  return id;
}
