import { registerEnumType } from "type-graphql";

/** Who is told of a data breach. */
export enum BreachNotice {
  DPO = "DPO",
  REGULATOR = "REGULATOR",
  INDIVIDUALS = "INDIVIDUALS",
}
registerEnumType(BreachNotice, {
  name: "BreachNotice",
  description: "Who is told of a data breach.",
  valuesConfig: {
    DPO: { description: "The Data Protection Officer of the force." },
    REGULATOR: { description: "The Information Commissioner." },
    INDIVIDUALS: { description: "Those whose data it concerns." },
  },
});

/** What was decided about telling somebody of a data breach. */
export enum BreachDecision {
  TELL = "TELL",
  DO_NOT_TELL = "DO_NOT_TELL",
}
registerEnumType(BreachDecision, {
  name: "BreachDecision",
  description: "What was decided about telling somebody of a data breach.",
  valuesConfig: {
    TELL: { description: "They are to be told." },
    DO_NOT_TELL: { description: "They need not be told; the reasons are on record." },
  },
});
