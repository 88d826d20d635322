import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import { IsNull } from "typeorm";
import { EntryDetails, RegisterKind } from "../entries/register-entry.entity.js";
import { holdOn } from "../publication/hold-publication.js";
import { termsOf, type KeptTerms } from "../publication/publication-terms.js";
import { rulebooksOf } from "../rulebooks/rules-of-day.js";
import { Declaration, DeclarationStatus } from "./declaration.entity.js";
import { needsDecision } from "./line-review.rules.js";
import { interestsIn, published } from "./publish-declaration.js";
import { copyLines } from "./publish-lines.js";
import { limitOfPublishing, type PublishingLimit, type QuestionBasis } from "./register-questions.js";

/**
 * Publishes what a rule's last day has come for and nobody has reviewed or withheld, labelled so. A line that may give away
 * personal data, or is said to be sensitive, is held for review: that there is one is public. Nothing during a hold.
 */
export async function publishByDate(
  change: Change,
  context: RequestContext,
  keptTerms: readonly KeptTerms[],
): Promise<void> {
  const { forceId } = change;
  const waiting = await change.manager.find(Declaration, {
    where: { forceId, status: DeclarationStatus.SUBMITTED, withheldAt: IsNull(), publishedByDateAt: IsNull() },
    order: { submittedAt: "ASC", id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  if (waiting.length === 0 || (await holdOn(change, context.today))) return;
  const [kept] = await change.query<Pick<QuestionBasis, "rulebooks">>(`select ${rulebooksOf("$1")} as rulebooks`, [
    forceId,
  ]);
  const due = waiting.flatMap((declaration) => {
    const limit = limitOfPublishing(kept?.rulebooks ?? [], dayInLondon(declaration.submittedAt ?? context.now));
    return limit && limit.on <= context.today ? [{ declaration, limit }] : [];
  });
  if (due.length === 0) return;
  const terms = termsOf(keptTerms, RegisterKind.INTERESTS);
  for (const one of due) await publishOne(change, context, one, terms);
  await published(change, context, terms);
}

async function publishOne(
  change: Change,
  context: RequestContext,
  { declaration, limit }: { declaration: Declaration; limit: PublishingLimit },
  terms: KeptTerms,
): Promise<void> {
  const { forceId, id, version } = declaration;
  const copies = (await interestsIn(change, id)).map((interest) => {
    const details = needsDecision(interest) ? EntryDetails.HELD_FOR_REVIEW : EntryDetails.SHOWN;
    return { interest, details, provision: null };
  });
  const { seen } = await copyLines(change, context, declaration, { copies, terms, byDate: true });
  await change.manager.update(Declaration, { forceId, id }, { publishedByDateAt: context.now, version: version + 1 });
  const held = copies.filter(({ details }) => details === EntryDetails.HELD_FOR_REVIEW).length;
  await change.audit({
    action: "publishByDate",
    entity: "Declaration",
    entityId: id,
    after: { ...seen, held, publishBy: limit.on },
    clauseId: limit.clauseId,
  });
}
