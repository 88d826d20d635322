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
 * personal data, or is said to be sensitive, is held for review: that there is one is public. Nothing during a hold. As many
 * statements for one declaration as for all that are due.
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
  const due = waiting.flatMap((declaration): Due[] => {
    const limit = limitOfPublishing(kept?.rulebooks ?? [], dayInLondon(declaration.submittedAt ?? context.now));
    return limit && limit.on <= context.today ? [{ declaration, limit }] : [];
  });
  if (due.length === 0) return;
  const terms = termsOf(keptTerms, RegisterKind.INTERESTS);
  for (const declared of onePerPerson(due)) await publishThese(change, context, declared, terms);
  await published(change, context, terms);
}

interface Due {
  readonly declaration: Declaration;
  readonly limit: PublishingLimit;
}

/** In turns, so that of what one person declared the later supersedes the earlier; nearly always there is one turn. */
function onePerPerson(due: readonly Due[]): Due[][] {
  const ofPerson = Map.groupBy(due, ({ declaration }) => declaration.personId);
  const turns = Math.max(...[...ofPerson.values()].map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) => [...ofPerson.values()].flatMap((one) => one[turn] ?? []));
}

/** Publishes declarations, each of another person: a fixed number of statements. */
async function publishThese(
  change: Change,
  context: RequestContext,
  due: readonly Due[],
  terms: KeptTerms,
): Promise<void> {
  const ids = due.map(({ declaration }) => declaration.id);
  const interests = Map.groupBy(await interestsIn(change, ids), ({ declarationId }) => declarationId);
  const declared = due.map(({ declaration, limit }) => {
    const copies = (interests.get(declaration.id) ?? []).map((interest) => {
      const details = needsDecision(interest) ? EntryDetails.HELD_FOR_REVIEW : EntryDetails.SHOWN;
      return { interest, details, provision: null };
    });
    return { declaration, limit, copies };
  });
  const copied = await copyLines(change, context, declared, { terms, byDate: true });
  await change.query(
    "update registers.declarations set published_by_date_at = $3, version = version + 1 where force_id = $1 and id = any($2::uuid[])",
    [change.forceId, ids, context.now],
  );
  await change.audit(
    ...declared.map(({ declaration, limit, copies }, at) => {
      const held = copies.filter(({ details }) => details === EntryDetails.HELD_FOR_REVIEW).length;
      const after = { ...copied[at]?.seen, held, publishBy: limit.on };
      const of = { action: "publishByDate", entity: "Declaration", entityId: declaration.id };
      return { ...of, after, clauseId: limit.clauseId };
    }),
  );
}
