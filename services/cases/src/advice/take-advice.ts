import { decideConsultation } from "@probity/rules/decisions/consultation";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { CaseKind } from "../cases/case-kind.js";
import { caseToHandle } from "../opening/case-to-handle.js";
import { checkAnswers, keepAnswers } from "../kinds/answers.js";
import { caseWords, openCase } from "../opening/open-case.js";
import { routeByRule } from "../opening/route-by-rule.js";
import { holdersOf } from "../routing/decide.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import type { AskAdviceInput, RecordAdviceInput } from "./advice.entity.js";
import { AdviceTopic } from "./advice-topic.js";
import { readForceCopy } from "../routing/read-force-copy.js";

const kinds = [CaseKind.ADVICE, CaseKind.POLITICAL_ACTIVITY_QUERY];

/**
 * Asks for advice from whom the force’s own rule names; never from oneself. Answers the case’s id.
 * @throws INVALID where no rule says whom to ask.
 */
export async function askAdvice(change: Change, context: RequestContext, input: AskAdviceInput): Promise<string> {
  const personId = context.personIn(change.forceId);
  if (!personId) throw notAllowed("cases:raise");
  const { topic } = input;
  const narrative = caseWords("narrative", input.narrative);
  const force = await readForceCopy(change);
  const { today } = context;
  const route = routeByRule(force, { personId, on: today, today }, (asking) => {
    const decided = decideConsultation(asking.rules, { ...asking, topic });
    if (decided.outcome === "NOT_COVERED")
      throw invalid("topic", "No text of your force says whom you ask about this.", "NOT_COVERED");
    return { ...decided, to: decided.whom, all: decided.mode === "ALL" };
  });
  const political = topic === AdviceTopic.POLITICAL_ACTIVITY;
  const kind = political ? CaseKind.POLITICAL_ACTIVITY_QUERY : CaseKind.ADVICE;
  const answered = await checkAnswers(change, context, kind, input.answers);
  const { id, key } = await openCase(change, context, {
    kind,
    narrative,
    on: today,
    route,
    oversight: holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", today, today),
    title: { en: "Advice asked for", cy: "Gofynnwyd am gyngor" },
  });
  await change.query("insert into cases.case_advice (force_id, id, topic) values ($1, $2, $3)", [
    change.forceId,
    id,
    topic,
  ]);
  await keepAnswers(change, { id, key }, answered);
  return id;
}

/** Gives the advice, or writes down whether it was followed and why. Answers the case’s id. */
export async function recordAdvice(change: Change, context: RequestContext, input: RecordAdviceInput): Promise<string> {
  const words = caseWords("words", input.words);
  const followed = input.followed ?? null;
  const { id, key } = await caseToHandle(change, context, input, kinds);
  const [done] =
    followed === null
      ? await change.query(
          `update cases.case_advice set given_at = $3, given_by = $4
           where force_id = $1 and id = $2 and given_at is null returning 1`,
          [change.forceId, id, context.now, context.personIn(change.forceId)],
        )
      : await change.query(
          `update cases.case_advice set followed = $3, followed_at = $4
           where force_id = $1 and id = $2 and given_at is not null returning 1`,
          [change.forceId, id, followed, context.now],
        );
  if (!done && followed === null) throw invalid("words", "The advice was given already.", "GIVEN");
  if (!done) throw invalid("followed", "The advice is given first.", "NOT_GIVEN");
  const [route] = await change.query<{ clauseId: string | null; versionId: string | null }>(
    `select route ->> 'clauseId' as "clauseId", version_id as "versionId" from cases.cases where force_id = $1 and id = $2`,
    [change.forceId, id],
  );
  await keepStep(change, context, id, {
    kind: followed === null ? CaseStepKind.CONSULTATION : CaseStepKind.OUTCOME,
    title: titleOf(followed),
    clauseId: route?.clauseId ?? null,
    versionId: route?.versionId ?? null,
    note: { text: words, key },
  });
  const action = followed === null ? "giveAdvice" : "recordAdviceFollowed";
  const clauseId = route?.clauseId ?? undefined;
  await change.audit({ action, entity: "Case", entityId: id, after: { followed }, clauseId });
  return id;
}

function titleOf(followed: boolean | null): { en: string; cy: string } {
  if (followed === null) return { en: "Advice given", cy: "Rhoddwyd cyngor" };
  return followed
    ? { en: "Advice followed", cy: "Dilynwyd y cyngor" }
    : { en: "Advice not followed", cy: "Ni ddilynwyd y cyngor" };
}
