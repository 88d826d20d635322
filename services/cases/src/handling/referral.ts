import { causeInWords } from "@probity/rules/conflicts";
import { isOutside } from "@probity/rules/recipients";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import type { RecipientName } from "@probity/service-kit/route-enums";
import type { Case } from "../cases/case.entity.js";
import { barringOn, routingFactsSql, type RoutingFacts } from "../routing/barring.js";
import type { ForceCopy } from "../routing/decide.js";
import { CaseStepKind as Kind } from "../steps/case-step-kind.js";
import type { Standing } from "./case-stage.rules.js";
import type { RecordedKind } from "./case-stage.transitions.js";
import { subjectsOf } from "./parties.js";
import { holdersToday } from "./party-holders.js";
import type { Seen } from "./standing-of.js";

/** A case that somebody refers, and the force whose it is. */
interface Referred {
  readonly found: Case;
  readonly force: ForceCopy;
}

/**
 * Who receives a referral inside the platform: those who hold the office today and are not concerned; nobody for an outside body.
 * @throws INVALID at `party` where those who hold it may not receive it, or handle it already.
 */
export async function receiversOf(
  change: Change,
  context: RequestContext,
  { found, force }: Referred,
  party: RecipientName,
): Promise<string[]> {
  if (isOutside(party)) return [];
  const { today } = context;
  const holders = holdersToday(force, party, today);
  const subjects = subjectsOf(found);
  const concerned = [...subjects, found.raisedById].filter((id) => id !== null);
  const [facts] = await change.query<RoutingFacts>(routingFactsSql, [change.forceId, concerned, today]);
  const { conflicts } = facts as RoutingFacts;
  const [subjectId = "", ...furtherSubjectIds] = subjects;
  const barred = barringOn(
    force,
    today,
  )({
    subjectId,
    furtherSubjectIds,
    complainantId: found.raisedById,
    formerHandlerIds: found.formerHandlers,
    conflicts,
  });
  const free = holders.filter((id) => !barred.has(id));
  if (free.some((id) => id === context.personIn(change.forceId)))
    throw invalid("party", "You hold this office yourself, and handle the case already. Choose another.");
  if (free.length > 0) return free;
  const cause = holders.map((id) => barred.get(id)).find((one) => one !== undefined);
  throw invalid("party", `This office may not receive it: ${cause ? causeInWords[cause] : "nobody holds it"}.`);
}

/** Who has the case after a step: receivers get their part, whoever it is left to keeps it alone, and what is taken back leaves them. */
export async function passOn(
  change: Change,
  { found, steps }: Seen,
  { referral }: Standing,
  { kind, receivers, clauseId }: { kind: RecordedKind; receivers: readonly string[]; clauseId: string | null },
): Promise<void> {
  const { forceId } = change;
  if (receivers.length > 0)
    await change.query("select cases.refer($1, $2, $3, $4)", [forceId, found.id, receivers, clauseId]);
  const last = steps.findLast((step) => step.kind === Kind.REFERRAL);
  const takenBack = kind === Kind.FORMAL_STAGE && referral === "SENDER";
  if (takenBack) await change.query("select cases.leave_to($1, $2, false)", [forceId, found.id]);
  const left = kind === Kind.REFERRAL_ACKNOWLEDGED && referral === "RECEIVER" && last && !last.senderStays;
  if (!left) return;
  await change.query("select cases.leave_to($1, $2, true)", [forceId, found.id]);
  await change.query("update cases.cases set held_by = 'REFERRAL', held_as = $3 where force_id = $1 and id = $2", [
    forceId,
    found.id,
    last.party,
  ]);
}
