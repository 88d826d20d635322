import { visibleUntil } from "@probity/rules/decisions/publication-terms";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { RegisterKind } from "../entries/register-entry.entity.js";
import { deriveObligations } from "../obligations/derive-obligations.js";
import { obeyPublicationRules } from "../publication/obey-publication-rules.js";
import { termsOf } from "../publication/publication-terms.js";
import { Interest } from "./declaration.entity.js";
import type { LookAgainInput } from "./declaration.inputs.js";
import { LineDecision } from "./line-decision.js";

/** Picks the lines `e` that stand in the register of interests with their details withheld. */
export const standsWithheld = "e.details = 'WITHHELD' and e.superseded_at is null";

/**
 * An officer looks again at a line whose details are withheld: they stay so until another day, or are published beside the
 * line that hid them. Answers the id of the declaration.
 */
export async function lookAgain(change: Change, context: RequestContext, input: LookAgainInput): Promise<string> {
  const { forceId } = change;
  const { today, now } = context;
  const [interest] = await change.manager.find(Interest, {
    where: { forceId, id: knownForm(input.interestId, "interest") },
    lock: { mode: "pessimistic_write" },
  });
  if (!interest) throw notFound("interest");
  const officer = context.personIn(forceId);
  if (interest.personId === officer) throw notAllowed("registers:publish");
  const [line] = await change.query(
    `select e.id from registers.published_entries e where e.force_id = $1 and e.interest_id = $2 and ${standsWithheld}`,
    [forceId, interest.id],
  );
  if (!line) throw conflict("Its details are not withheld in the register any more. Read the declaration again.");
  const reason = given("reason", input.reason, 2_000);
  const stays = input.decision === LineDecision.WITHHOLD;
  const reviewOn = stays ? (input.reviewOn ?? null) : null;
  if (stays && (!reviewOn || reviewOn <= today))
    throw invalid("reviewOn", "Give a day after today on which withholding is looked at again.");
  const { decision } = input;
  const decided = { decision, decisionReason: reason, reviewOn, decidedBy: officer, decidedAt: now };
  await change.manager.update(Interest, { forceId, id: interest.id }, decided);
  if (!stays) await show(change, context, interest.id);
  const [before, after] = [{ reviewOn: interest.reviewOn }, { decision, reviewOn }];
  await change.audit({ action: "lookAgain", entity: "Interest", entityId: interest.id, before, after, reason });
  await deriveObligations(change, { today, now, cause: { reason: "an officer looked again at what is withheld" } });
  return interest.declarationId;
}

/** Publishes the details; the line that hid them is superseded, so that both stay on record. */
async function show(change: Change, { now, today }: RequestContext, interestId: string): Promise<void> {
  const { retentionYears } = termsOf(await obeyPublicationRules(change, today), RegisterKind.INTERESTS);
  await change.query(
    `with hidden as (
       update registers.published_entries e set superseded_at = $3, replaced_on = e.declared_on, visible_until = least(e.visible_until, $4::date)
       where e.force_id = $1 and e.interest_id = $2 and ${standsWithheld} returning e.*)
     insert into registers.published_entries (force_id, id, person_id, register, category, nil, description, since, relation, details, declared_on,
       published_at, public, published_to, declaration_id, interest_id, clause_ref, clause_id, protocol_title_en, protocol_title_cy, by_date, reviewed_at, correction_of)
     select h.force_id, $5, h.person_id, h.register, h.category, h.nil, i.description, i.since, h.relation, 'SHOWN', h.declared_on,
       $3, h.public, h.published_to, h.declaration_id, h.interest_id, h.clause_ref, h.clause_id, h.protocol_title_en, h.protocol_title_cy, false, $3,
       (h.published_at at time zone 'Europe/London')::date
     from hidden h join registers.interests i on i.force_id = h.force_id and i.id = h.interest_id`,
    [change.forceId, interestId, now, visibleUntil(today, retentionYears), uuidv7()],
  );
}
