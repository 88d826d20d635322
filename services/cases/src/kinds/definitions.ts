import type { MatterName } from "@probity/service-kit/route-enums";
import { CaseKind, CaseStage } from "../cases/case-kind.js";
import { recordedKinds, transitionOf, type RecordedKind, type Transition } from "../handling/case-stage.transitions.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import {
  breachByOfficeHolder,
  breachByStaff,
  grievance,
  officeHolderComplaint,
  redress,
  workConcern,
} from "./concern-kinds.js";
import { advice, informationReservation, politicalActivityQuery, proceedings } from "./duty-kinds.js";
import type { Fact, KindDefinition } from "./kind-definition.js";
import { confirmationHearing, dataBreach, informationRequest, subjectAccess } from "./law-kinds.js";

const definitions: Readonly<Record<CaseKind, KindDefinition>> = {
  [CaseKind.REDRESS]: redress,
  [CaseKind.BREACH_BY_STAFF]: breachByStaff,
  [CaseKind.BREACH_BY_OFFICE_HOLDER]: breachByOfficeHolder,
  [CaseKind.OFFICE_HOLDER_COMPLAINT]: officeHolderComplaint,
  [CaseKind.GRIEVANCE]: grievance,
  [CaseKind.CONCERN]: workConcern,
  [CaseKind.ADVICE]: advice,
  [CaseKind.PROCEEDINGS]: proceedings,
  [CaseKind.DATA_BREACH]: dataBreach,
  [CaseKind.POLITICAL_ACTIVITY_QUERY]: politicalActivityQuery,
  [CaseKind.INFORMATION_RESERVATION]: informationReservation,
  [CaseKind.INFORMATION_REQUEST]: informationRequest,
  [CaseKind.SUBJECT_ACCESS]: subjectAccess,
  [CaseKind.CONFIRMATION_HEARING]: confirmationHearing,
};

/** Every kind of case, in the order in which they are shown. */
export const allKinds: readonly KindDefinition[] = Object.values(definitions);

/** What a kind of case is. */
export const definitionOf = (kind: CaseKind): KindDefinition => definitions[kind];

/** The kind of case that a concern begins; `subjectHolds` says whether whom it is about holds an office. */
export function kindOf(matter: MatterName, subjectHolds: (office: string) => boolean): CaseKind {
  const found = allKinds.find(({ matters = [], subject }) => {
    if (!matters.includes(matter)) return false;
    return !subject || subject.offices.some(subjectHolds) === subject.holds;
  });
  return found?.kind ?? CaseKind.CONCERN;
}

/** What a kind asks of whoever raises a concern of it. */
export const factsOfConcern = (kind: CaseKind): Fact[] => definitions[kind].facts.filter(({ later }) => !later);

/** What a step comes to in a case of a kind; null: a case of that kind has no such step. */
export function transitionIn(kind: CaseKind, step: RecordedKind): Transition | null {
  const { steps } = definitionOf(kind);
  if (!steps.includes(step)) return null;
  const transition = transitionOf(step);
  if (steps.includes(CaseStepKind.FORMAL_STAGE)) return transition;
  // Where nothing is considered formally, what came of it is said of a case as received, and one opened again is as it was received.
  if (step === CaseStepKind.OUTCOME) return { ...transition, from: [CaseStage.RECEIVED, ...transition.from] };
  return step === CaseStepKind.REOPENED ? { ...transition, to: CaseStage.RECEIVED } : transition;
}

/** The steps that a case of a kind has, in the order in which it goes. */
export const stepsIn = ({ steps }: KindDefinition): RecordedKind[] =>
  recordedKinds.filter((one) => steps.includes(one));

/** How far a case of a kind can come. */
export function stagesOf(definition: KindDefinition): CaseStage[] {
  const reached = stepsIn(definition).map((step) => transitionIn(definition.kind, step)?.to);
  return Object.values(CaseStage).filter((stage) => stage === CaseStage.RECEIVED || reached.includes(stage));
}
