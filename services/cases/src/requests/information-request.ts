import type { Change, RequestContext } from "@probity/service-kit/context";
import { daysAfter, startInLondon } from "@probity/service-kit/dates";
import { invalid } from "@probity/service-kit/errors";
import { CaseKind } from "../cases/case-kind.js";
import type { CaseClock } from "../clocks/case-clock.entity.js";
import { CaseClockKind } from "../clocks/clock-enums.js";
import { meetClock, startClock } from "../clocks/keep-clock.js";
import { holidaysOf } from "../clocks/own-holidays.js";
import { reckon } from "../clocks/reckon-clock.js";
import { checkAnswers, keepAnswers } from "../kinds/answers.js";
import { definitionOf } from "../kinds/definitions.js";
import { refuseUnlessRaising } from "../kinds/may-raise.js";
import { caseToHandle } from "../opening/case-to-handle.js";
import { caseWords, openCase } from "../opening/open-case.js";
import type { CaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import { RequestRegime } from "./request.entity.js";
import type {
  AnswerInformationRequestInput,
  ClarifyInformationRequestInput,
  RecordInformationRequestInput,
} from "./request.inputs.js";

const titles = {
  [RequestRegime.INFORMATION_REQUEST]: { en: "Request for information received", cy: "Daeth cais am wybodaeth" },
  [RequestRegime.SUBJECT_ACCESS]: {
    en: "Request for one’s own data received",
    cy: "Daeth cais am eich data eich hun",
  },
} as const;
const requestKinds = [CaseKind.INFORMATION_REQUEST, CaseKind.SUBJECT_ACCESS];

/** Opens the case of a request for information, which whoever records it handles, with the clock of the law. Answers its id. */
export async function recordInformationRequest(
  change: Change,
  context: RequestContext,
  input: RecordInformationRequestInput,
): Promise<string> {
  refuseUnlessRaising(context, change.forceId, CaseKind[input.regime]);
  const { receivedOn } = input;
  if (receivedOn > context.today) throw invalid("receivedOn", "The day of receipt cannot be in the future.", "FUTURE");
  if (daysAfter(receivedOn, 3_660) < context.today) throw invalid("receivedOn", "Give a day of the last ten years.");
  const requester = input.requester?.trim() ? caseWords("requester", input.requester, 500) : null;
  const { kind, clocks } = definitionOf(CaseKind[input.regime]);
  const title = titles[input.regime];
  const narrative = caseWords("narrative", input.narrative);
  const answered = await checkAnswers(change, context, kind, input.answers);
  const opening = { kind, narrative, on: receivedOn, route: null, oversight: [], title };
  const { id, key } = await openCase(change, context, opening);
  await change.query(
    "insert into cases.case_information_requests (force_id, id, received_on, sealed_requester) values ($1, $2, $3, $4)",
    [change.forceId, id, receivedOn, requester === null ? null : key.seal("requester", requester)],
  );
  await keepAnswers(change, { id, key }, answered);
  const holidays = await holidaysOf(change);
  for (const { kind: clock, timing } of clocks)
    await startClock(change, context, id, { ...timing, kind: clock, anchor: startInLondon(receivedOn), holidays });
  return id;
}

/** Writes down how and when a request was answered, which meets its clock. Answers the case’s id. */
export async function answerInformationRequest(
  change: Change,
  context: RequestContext,
  input: AnswerInformationRequestInput,
): Promise<string> {
  const { id } = await caseToHandle(change, context, input, requestKinds);
  const { answeredOn, answer } = input;
  if (answeredOn > context.today)
    throw invalid("answeredOn", "The day of the answer cannot be in the future.", "FUTURE");
  const [request] = await change.query<{ receivedOn: string; answeredOn: string | null }>(
    `select received_on as "receivedOn", answered_on as "answeredOn" from cases.case_information_requests where force_id = $1 and id = $2`,
    [change.forceId, id],
  );
  if (!request || request.answeredOn)
    throw invalid("answeredOn", "It is on record already that it was answered.", "ANSWERED");
  if (answeredOn < request.receivedOn)
    throw invalid("answeredOn", "This cannot be before it was received.", "TOO_EARLY");
  await change.query(
    "update cases.case_information_requests set answered_on = $3, answer = $4 where force_id = $1 and id = $2",
    [change.forceId, id, answeredOn, answer],
  );
  await meetClock(change, context, { caseId: id, kind: CaseClockKind.ANSWER_REQUEST, at: startInLondon(answeredOn) });
  const title = { en: "Request answered", cy: "Atebwyd y cais" };
  await keepStep(change, context, id, { kind: CaseStepKind.OUTCOME, title });
  await change.audit({
    action: "answerInformationRequest",
    entity: "Case",
    entityId: id,
    after: { answer, answeredOn },
  });
  return id;
}

/**
 * Stops the clock of a request from the day after clarification was asked for, or lets it run on from the day after it came.
 * Answers the case’s id.
 */
export async function clarifyInformationRequest(
  change: Change,
  context: RequestContext,
  input: ClarifyInformationRequestInput,
): Promise<string> {
  const note = caseWords("note", input.note, 5_000);
  const { id, key } = await caseToHandle(change, context, input, requestKinds);
  const { on } = input;
  if (on > context.today) throw invalid("on", "This day cannot be in the future.", "FUTURE");
  const [clock] = await change.query<Pick<CaseClock, "id" | "rule" | "anchor" | "pauses"> & { receivedOn: string }>(
    `select k.id, k.rule, k.anchor, k.pauses, r.received_on as "receivedOn"
     from cases.case_clocks k join cases.case_information_requests r on r.force_id = k.force_id and r.id = k.case_id
     where k.force_id = $1 and k.case_id = $2 and k.kind = 'ANSWER_REQUEST' and k.met_at is null and k.stopped_at is null`,
    [change.forceId, id],
  );
  if (!clock) throw invalid("on", "It was answered already.", "ANSWERED");
  const standing = clock.pauses.find(({ to }) => to === null);
  const earliest = standing ? daysAfter(standing.from, -1) : clock.receivedOn;
  if (on < earliest) throw invalid("on", "This cannot be before what it answers.", "TOO_EARLY");
  const ended = clock.pauses.filter((pause) => pause !== standing);
  const pauses = !standing
    ? [...ended, { from: daysAfter(on, 1), to: null }]
    : on < standing.from
      ? ended
      : [...ended, { from: standing.from, to: on }];
  const reckoning = { ...clock, kind: CaseClockKind.ANSWER_REQUEST, pauses, holidays: await holidaysOf(change) };
  const { dueOn, dueAt, explanation } = reckon(clock.rule, reckoning);
  await change.query(
    "update cases.case_clocks set pauses = $3, due_on = $4, due_at = $5, explanation = $6 where force_id = $1 and id = $2",
    [change.forceId, clock.id, JSON.stringify(pauses), dueOn, dueAt, JSON.stringify(explanation)],
  );
  await keepClarified(change, context, { id, key, note, asked: !standing, dueOn });
  return id;
}

interface Clarified {
  readonly id: string;
  readonly key: CaseKey;
  readonly note: string;
  /** Asked for just now; else it came. */
  readonly asked: boolean;
  readonly dueOn: string | null;
}

async function keepClarified(
  change: Change,
  context: RequestContext,
  { id, key, note, asked, dueOn }: Clarified,
): Promise<void> {
  const title = asked
    ? { en: "Clarification asked for: the clock stands still", cy: "Gofynnwyd am eglurhad: mae’r cloc yn sefyll" }
    : { en: "Clarification came: the clock runs on", cy: "Daeth eglurhad: mae’r cloc yn rhedeg eto" };
  await keepStep(change, context, id, { kind: CaseStepKind.CLOCK, title, note: { text: note, key } });
  const action = asked ? "pauseCaseClock" : "resumeCaseClock";
  await change.audit({ action, entity: "Case", entityId: id, after: { dueOn } });
}
