import type { Change, RequestContext } from "@probity/service-kit/context";
import { startInLondon } from "@probity/service-kit/dates";
import { invalid } from "@probity/service-kit/errors";
import type { CaseKind } from "../cases/case-kind.js";
import type { CaseClock } from "../clocks/case-clock.entity.js";
import { meetClock } from "../clocks/keep-clock.js";
import { holidaysOf } from "../clocks/own-holidays.js";
import { reckon } from "../clocks/reckon-clock.js";
import { caseToHandle } from "../opening/case-to-handle.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import { readAnswers } from "./asked.js";
import { allKinds, definitionOf } from "./definitions.js";
import { addFacts, columnOf, keptByDefinition } from "./facts.js";
import type { KindClock } from "./kind-definition.js";
import type { RecordCaseFactsInput } from "./kind.inputs.js";

const kinds = allKinds
  .filter((one) => keptByDefinition(one) && one.facts.some(({ later }) => later))
  .map(({ kind }) => kind);

/** Records what came to be known of a case, by one of those who handle it; a clock may be met by it. Answers the case’s id. */
export async function recordCaseFacts(
  change: Change,
  context: RequestContext,
  input: RecordCaseFactsInput,
): Promise<string> {
  const { id, key, kind } = await caseToHandle(change, context, input, kinds);
  const { facts, clocks } = definitionOf(kind);
  const later = facts.filter((fact) => fact.later);
  const known = readAnswers({ asked: later, field: "facts", today: context.today }, input.facts);
  if (known.size === 0) throw invalid("facts", "Record at least one thing.", "NOTHING");
  const days = { ...(await daysOf(change, id, kind)), ...Object.fromEntries(known) };
  for (const { id: fact, notBefore } of later)
    refuseTooEarly(`facts.${fact}`, days[fact], notBefore && days[notBefore]);
  await addFacts(change, { id, kind, key }, known);
  for (const clock of clocks) if (clock.notCounting) await recount(change, id, clock, days);
  const given = later.filter((fact) => known.has(fact.id));
  for (const { id: fact, meets } of given)
    if (meets)
      await meetClock(change, context, { caseId: id, kind: meets, at: startInLondon(days[fact] ?? context.today) });
  const said = (language: "en" | "cy") => given.map(({ title }) => title[language]).join("; ");
  await keepStep(change, context, id, {
    kind: CaseStepKind.FACTS,
    title: { en: `Recorded: ${said("en")}`, cy: `Cofnodwyd: ${said("cy")}` },
  });
  const after = { facts: given.map((fact) => fact.id) };
  await change.audit({ action: "recordCaseFacts", entity: "Case", entityId: id, after });
  return id;
}

type Days = Readonly<Record<string, string | null | undefined>>;

/** The days that are known of a case by now. */
async function daysOf(change: Change, id: string, kind: CaseKind): Promise<Days> {
  const { table, facts } = definitionOf(kind);
  const days = facts.filter(({ type }) => type === "DAY");
  const [row] = await change.query<{ days: Days }>(
    `select jsonb_build_object(${days.map((fact) => `'${fact.id}', t.${columnOf(fact)}`).join(", ")}) as days
     from cases.${table} t where t.force_id = $1 and t.id = $2`,
    [change.forceId, id],
  );
  return row?.days ?? {};
}

function refuseTooEarly(field: string, day: string | null | undefined, earliest: string | null | undefined): void {
  if (day && earliest && day < earliest) throw invalid(field, "This day is before what it follows.", "TOO_EARLY");
}

/** Reckons anew a clock of which some days do not count. */
async function recount(change: Change, id: string, { kind, notCounting }: KindClock, days: Days): Promise<void> {
  const from = notCounting && days[notCounting.from];
  if (!from) return;
  const [clock] = await change.query<Pick<CaseClock, "id" | "rule" | "anchor">>(
    "select k.id, k.rule, k.anchor from cases.case_clocks k where k.force_id = $1 and k.case_id = $2 and k.kind = $3 and k.met_at is null",
    [change.forceId, id, kind],
  );
  if (!clock) return;
  const pauses = [{ from, to: days[notCounting.to] ?? null }];
  const reckoning = { anchor: clock.anchor, kind, pauses, holidays: await holidaysOf(change) };
  const { dueOn, dueAt, explanation } = reckon(clock.rule, reckoning);
  await change.query(
    "update cases.case_clocks set pauses = $3, due_on = $4, due_at = $5, explanation = $6 where force_id = $1 and id = $2",
    [change.forceId, clock.id, JSON.stringify(pauses), dueOn, dueAt, JSON.stringify(explanation)],
  );
}
