import { registerEnumType } from "type-graphql";
import type { CaseKind } from "../cases/case-kind.js";
import { definitionOf } from "../kinds/definitions.js";
import { CaseStepKind } from "../steps/case-step-kind.js";

/** From which day a period of keeping counts. */
export enum RetentionAnchor {
  CLOSING = "CLOSING",
  DECISION = "DECISION",
  OUTCOME = "OUTCOME",
  END_OF_OFFICE = "END_OF_OFFICE",
}
registerEnumType(RetentionAnchor, {
  name: "RetentionAnchor",
  description: "From which day a period of keeping counts: as the rule that the force keeps cases by says.",
  valuesConfig: {
    CLOSING: { description: "The day on which it was closed." },
    DECISION: { description: "The day of its last decision; the closing, where it was closed without one." },
    OUTCOME: { description: "The day on which its outcome was recorded last; the closing, where none was." },
    END_OF_OFFICE: {
      description:
        "The day on which whom it is about left the last office of the governing body; while that is held it is kept. The closing, where nobody concerned held one.",
    },
  },
});

/** From which days a period for cases of a kind may count: not from what such a case never has. */
export function anchorsOf(kind: CaseKind): RetentionAnchor[] {
  const { steps, opening, aboutPerson, ownChange } = definitionOf(kind);
  const isAboutSomebody = aboutPerson === true || opening === "CONCERN" || ownChange === true;
  return [
    RetentionAnchor.CLOSING,
    ...(steps.includes(CaseStepKind.DECISION) ? [RetentionAnchor.DECISION] : []),
    ...(steps.includes(CaseStepKind.OUTCOME) ? [RetentionAnchor.OUTCOME] : []),
    ...(isAboutSomebody && steps.includes(CaseStepKind.DECISION) ? [RetentionAnchor.END_OF_OFFICE] : []),
  ];
}
