import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import { caseWords } from "../opening/open-case.js";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { HandOverObstacle } from "./hand-over.entity.js";
import type { HandOverCasesInput } from "./hand-over.inputs.js";
import { handledSql, most, receiving, type Handled } from "./obstacles.js";

const longestReason = 2_000;

/** Why one case is not handed over, in words. */
const refusals: Readonly<Record<HandOverObstacle, string>> = {
  [HandOverObstacle.SUBJECT]: "This person may not receive it: it is about him or her.",
  [HandOverObstacle.COMPLAINANT]: "This person may not receive it: he or she raised it.",
  [HandOverObstacle.REPORTING_LINE]: "This person may not receive it: he or she answers to whom it is about.",
  [HandOverObstacle.HANDLED]: "This person may not receive it: he or she handled what is under review.",
  [HandOverObstacle.TIE]: "This person may not receive it: he or she may not take part in this matter.",
  [HandOverObstacle.BY_OFFICE]: "It was referred, or goes by the law: whoever holds the office has it.",
};

/**
 * Hands one or all open cases of the caller over to somebody else who handles cases; of all, those stay that this person may not
 * receive. Answers the id of the hand-over. Nine statements, however many cases.
 * @throws INVALID at the field, NOT_FOUND for a case that the caller does not handle, RULE_BROKEN where the one case may not go there.
 */
export async function handOverCases(
  change: Change,
  context: RequestContext,
  input: HandOverCasesInput,
): Promise<string> {
  const { forceId } = change;
  const me = context.personIn(forceId);
  if (!me) throw notAllowed("cases:handle");
  const only = input.caseId ? knownForm(input.caseId, "case") : null;
  const personId = knownForm(input.personId, "person");
  const reason = caseWords("reason", input.reason, longestReason);
  const handled = await change.query<Handled>(`${handledSql} order by c.id limit ${most} for update of c`, [
    forceId,
    me,
    only,
  ]);
  const [one] = handled;
  if (!one) throw only ? notFound("case") : invalid("caseId", "You handle no open case.", "NONE");
  if (only && one.version !== input.version) throw changedMeanwhile();
  const ask = <Row extends object>(sql: string, parameters: readonly unknown[]) =>
    change.query<Row>(sql, [...parameters]);
  const { receivers, obstacle } = await receiving(ask, { forceId, personId: me, today: context.today }, handled);
  if (!receivers.includes(personId))
    throw invalid("personId", "Choose somebody else who handles cases in this force.", "NO_HANDLER");
  const refused = only ? obstacle(one, personId) : null;
  if (refused) throw ruleBroken(refusals[refused], { clauseId: one.clauseId ?? undefined });
  const going = handled.filter((each) => obstacle(each, personId) === null);
  const id = uuidv7();
  if (going.length > 0) await move(change, context, { going, to: personId, me, reason, id });
  return id;
}

interface Moving {
  readonly going: readonly Handled[];
  readonly to: string;
  readonly me: string;
  readonly reason: string;
  readonly id: string;
}

async function move(change: Change, context: RequestContext, { going, to, me, reason, id }: Moving): Promise<void> {
  const { forceId } = change;
  const ids = going.map((one) => one.id);
  await keepSteps(change, context, going, { reason, me });
  await change.query("update cases.cases set version = version + 1 where force_id = $1 and id = any($2)", [
    forceId,
    ids,
  ]);
  await change.query("select cases.hand_over($1, $2, $3)", [forceId, ids, to]);
  await change.audit(
    ...going.map((one) => ({
      action: "handOverCase",
      entity: "Case",
      entityId: one.id,
      before: { handler: me },
      after: { handler: to },
    })),
  );
  const told = { handOverId: id, fromPersonId: me, toPersonId: to, on: context.today };
  await change.publish("cases.handed-over", told);
}

/** In each case the same step, with the reason sealed by its own key: two statements. */
async function keepSteps(
  change: Change,
  context: RequestContext,
  going: readonly Handled[],
  { reason, me }: Pick<Moving, "reason" | "me">,
): Promise<void> {
  const keys = await change.query<StoredCaseKey>(
    `select k.force_id as "forceId", k.id, k.key_id as "keyId", k.wrapped from cases.case_keys k where k.force_id = $1 and k.id = any($2)`,
    [change.forceId, going.map((one) => one.id)],
  );
  const steps = await Promise.all(
    keys.map(async (stored) => {
      const [id, key] = [uuidv7(), await openCaseKey(context, stored)];
      return { id, case: stored.id, note: key.seal(`note ${id}`, reason).toString("base64") };
    }),
  );
  await change.query(
    `insert into cases.case_steps (force_id, id, case_id, kind, at, title_en, title_cy, by_person, sealed_note)
     select $1, s.id, s."case", $3, $4, 'Handed over to another handler', 'Trosglwyddwyd i drinydd arall', $5, decode(s.note, 'base64')
     from jsonb_to_recordset($2) as s (id uuid, "case" uuid, note text)`,
    [change.forceId, JSON.stringify(steps), CaseStepKind.HANDED_OVER, context.now, me],
  );
}
