import type { Change, RequestContext } from "@probity/service-kit/context";
import { AdviceTopic } from "../advice/advice-topic.js";
import { askAdvice } from "../advice/take-advice.js";
import { reportDataBreach } from "../breaches/report-data-breach.js";
import { CaseKind } from "../cases/case-kind.js";
import { notifyProceedings } from "../proceedings/notify-proceedings.js";
import { ProceedingsAffect, ProceedingsOccasion } from "../proceedings/proceedings.entity.js";
import { recordInformationRequest } from "../requests/information-request.js";
import { RequestRegime } from "../requests/request.entity.js";
import type { OpenCaseInput } from "./kind.inputs.js";

/** What was sent, with the facts of the kind as they were read. */
export interface OpenOwn extends Pick<OpenCaseInput, "forceId" | "narrative" | "answers" | "idempotencyKey"> {
  readonly known: ReadonlyMap<string, string>;
}

type Opener = (change: Change, context: RequestContext, opening: OpenOwn) => Promise<string>;

const chosen = <Value extends string>(values: Readonly<Record<string, Value>>, given: string | undefined): Value =>
  values[given ?? ""] as Value;

const recordRequest =
  (regime: RequestRegime): Opener =>
  (change, context, { known, ...opening }) =>
    recordInformationRequest(change, context, {
      ...opening,
      regime,
      receivedOn: known.get("receivedOn") ?? "",
      requester: known.get("requester") ?? null,
    });

/** How a case is opened whose kind has a change of its own: the same change, by the form that all kinds have. */
export const openOwn: Partial<Readonly<Record<CaseKind, Opener>>> = {
  [CaseKind.ADVICE]: (change, context, { known, ...opening }) =>
    askAdvice(change, context, { ...opening, topic: chosen(AdviceTopic, known.get("topic")) }),
  [CaseKind.PROCEEDINGS]: (change, context, { known, ...opening }) =>
    notifyProceedings(change, context, {
      ...opening,
      occasion: chosen(ProceedingsOccasion, known.get("occasion")),
      affects: chosen(ProceedingsAffect, known.get("affects")),
      prospective: known.get("prospective") === "YES",
      happenedOn: known.get("happenedOn") ?? "",
    }),
  [CaseKind.DATA_BREACH]: (change, context, { known, ...opening }) => {
    const people = known.get("peopleAffected");
    const peopleAffected = people === undefined ? null : Number(people);
    return reportDataBreach(change, context, { ...opening, awareAt: known.get("awareAt") ?? "", peopleAffected });
  },
  [CaseKind.INFORMATION_REQUEST]: recordRequest(RequestRegime.INFORMATION_REQUEST),
  [CaseKind.SUBJECT_ACCESS]: recordRequest(RequestRegime.SUBJECT_ACCESS),
};
