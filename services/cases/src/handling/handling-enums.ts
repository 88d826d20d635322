import { registerEnumType } from "type-graphql";

/** What a decision finds. */
export enum CaseFinding {
  UPHELD = "UPHELD",
  PARTLY_UPHELD = "PARTLY_UPHELD",
  NOT_UPHELD = "NOT_UPHELD",
  NO_FINDING = "NO_FINDING",
}
registerEnumType(CaseFinding, {
  name: "CaseFinding",
  description: "What a decision finds.",
  valuesConfig: {
    UPHELD: { description: "What was raised is so." },
    PARTLY_UPHELD: { description: "Some of what was raised is so." },
    NOT_UPHELD: { description: "What was raised is not so, or is not a breach." },
    NO_FINDING: { description: "Nothing is found, for example since it was withdrawn." },
  },
});

/** What came of a case. */
export enum CaseOutcome {
  SETTLED = "SETTLED",
  ACTION_TAKEN = "ACTION_TAKEN",
  NO_ACTION = "NO_ACTION",
  HANDLED_ELSEWHERE = "HANDLED_ELSEWHERE",
  WITHDRAWN = "WITHDRAWN",
}
registerEnumType(CaseOutcome, {
  name: "CaseOutcome",
  description: "What came of a case.",
  valuesConfig: {
    SETTLED: { description: "Those concerned have settled it." },
    ACTION_TAKEN: { description: "Something was done." },
    NO_ACTION: { description: "Nothing was to be done." },
    HANDLED_ELSEWHERE: { description: "Another body or procedure deals with it." },
    WITHDRAWN: { description: "Whoever raised it takes it back." },
  },
});
