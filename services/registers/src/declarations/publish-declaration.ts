import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { In } from "typeorm";
import { EntryDetails, RegisterKind } from "../entries/register-entry.entity.js";
import { deriveObligations } from "../obligations/derive-obligations.js";
import { refuseDuringHold } from "../publication/hold-publication.js";
import { obeyPublicationRules } from "../publication/obey-publication-rules.js";
import { termsOf, type KeptTerms } from "../publication/publication-terms.js";
import { Declaration, Interest } from "./declaration.entity.js";
import type { PublishDeclarationInput, WithholdDeclarationInput } from "./declaration.inputs.js";
import { tellTies } from "./declared-ties.js";
import { transitions } from "./declaration.transitions.js";
import { take } from "./declaring.js";
import { LineDecision } from "./line-decision.js";
import { decisionProblem, type DecidedLine } from "./line-review.rules.js";
import { copyLines } from "./publish-lines.js";

/** Nothing keeps it back any more. */
const notWithheld = { withheldAt: null, withheldBy: null, withheldReason: null };

/** Publishes a declaration as an officer reviewed it: what was published by its date is confirmed or corrected. */
export async function publish(
  change: Change,
  context: RequestContext,
  input: PublishDeclarationInput,
): Promise<string> {
  const declaration = await take(change, context, "publish", input);
  await refuseDuringHold(change, context.today);
  const { forceId, id, version, status } = declaration;
  const interests = await interestsIn(change, [id]);
  const problem = decisionProblem(interests, input.lines, context.today);
  if (problem) throw invalid("lines", problem);
  await keepDecisions(change, context, input.lines);
  const decided = new Map(input.lines.map((line) => [line.interestId, line]));
  const copies = interests.map((interest) => {
    const line = decided.get(interest.id);
    return line?.decision === LineDecision.WITHHOLD
      ? { interest, details: EntryDetails.WITHHELD, provision: line.provision?.trim() ?? null }
      : { interest, details: EntryDetails.SHOWN, provision: null };
  });
  const terms = termsOf(await obeyPublicationRules(change, context.today), RegisterKind.INTERESTS);
  const [copied] = await copyLines(change, context, [{ declaration, copies }], { terms, byDate: false });
  const after = { status: transitions.publish.to, version: version + 1, reviewedAt: context.now, ...notWithheld };
  await change.manager.update(Declaration, { forceId, id }, { ...after, reviewedBy: context.personIn(forceId) });
  await tellTies(change, context, [declaration.personId]);
  await change.audit({
    action: "publishDeclaration",
    entity: "Declaration",
    entityId: id,
    before: { status },
    after: { status: after.status, ...copied?.seen },
    clauseId: copied?.clauseId,
  });
  await published(change, context, terms);
  return id;
}

/** What is declared in these declarations, of each in its order. */
export function interestsIn(change: Change, declarationIds: readonly string[]): Promise<Interest[]> {
  const where = { forceId: change.forceId, declarationId: In(declarationIds) };
  return change.manager.find(Interest, { where, order: { ordinal: "ASC" } });
}

async function keepDecisions(change: Change, context: RequestContext, lines: readonly DecidedLine[]): Promise<void> {
  if (lines.length === 0) return;
  await change.query(
    `update registers.interests i set decision = l.decision, decision_reason = l.reason, provision = l.provision, review_on = l.review_on,
       decided_by = $3, decided_at = $4
     from jsonb_to_recordset($2::jsonb) as l (id uuid, decision text, reason text, provision text, review_on date)
     where i.force_id = $1 and i.id = l.id`,
    [
      change.forceId,
      JSON.stringify(
        lines.map(({ interestId: id, decision, reason, provision, reviewOn }) => {
          const withheld = decision === LineDecision.WITHHOLD;
          return {
            id,
            decision,
            reason,
            provision: withheld ? provision : null,
            review_on: withheld ? reviewOn : null,
          };
        }),
      ),
      context.personIn(change.forceId),
      context.now,
    ],
  );
  await change.audit(
    ...lines.map(({ interestId, decision, reason, provision, reviewOn }) => {
      const after = { decision, provision: provision ?? null, reviewOn: reviewOn ?? null };
      return { action: "decideLine", entity: "Interest", entityId: interestId, after, reason };
    }),
  );
}

/** Keeps a declaration from being published by its date, with a reason: it waits for review as long as it takes. */
export async function withhold(
  change: Change,
  context: RequestContext,
  input: WithholdDeclarationInput,
): Promise<string> {
  const declaration = await take(change, context, "withhold", input);
  const reason = input.reason.trim();
  if (reason === "" || reason.length > 2_000) throw invalid("reason", "Say why in at most 2,000 characters.");
  if (declaration.publishedByDateAt)
    throw conflict("It was published by its date already: review it, or give it back.");
  const { forceId, id, version } = declaration;
  const after = { withheldAt: context.now, withheldBy: context.personIn(forceId), withheldReason: reason };
  await change.manager.update(Declaration, { forceId, id }, { ...after, version: version + 1 });
  await change.audit({
    action: "withholdDeclaration",
    entity: "Declaration",
    entityId: id,
    before: { withheld: declaration.withheldAt !== null },
    after: { withheld: true },
    reason,
  });
  return id;
}

/** Where a rule asks to publish the register again every so often, that counts from today. */
export async function published(change: Change, { now, today }: RequestContext, terms: KeptTerms): Promise<void> {
  if (terms.frequencyMonths === null) return;
  await change.query("update registers.publications set last_published_on = $3 where force_id = $1 and register = $2", [
    change.forceId,
    terms.register,
    today,
  ]);
  await deriveObligations(change, { today, now, cause: { reason: "the register was published again" } });
}
