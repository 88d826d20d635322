import { registerEnumType } from "type-graphql";

/** What a precedent is drawn from. */
export enum PrecedentSource {
  ADVICE = "ADVICE",
  CASE_DECISION = "CASE_DECISION",
  CONFLICT_DECISION = "CONFLICT_DECISION",
}
registerEnumType(PrecedentSource, {
  name: "PrecedentSource",
  description: "What a precedent is drawn from.",
  valuesConfig: {
    ADVICE: { description: "Advice that was given." },
    CASE_DECISION: { description: "The decision of a case." },
    CONFLICT_DECISION: { description: "A decision on a conflict of interest." },
  },
});

/** How far a precedent has come. */
export enum PrecedentStatus {
  PROPOSED = "PROPOSED",
  RETURNED = "RETURNED",
  PUBLISHED = "PUBLISHED",
  WITHDRAWN = "WITHDRAWN",
}
registerEnumType(PrecedentStatus, {
  name: "PrecedentStatus",
  description: "How far a precedent has come.",
  valuesConfig: {
    PROPOSED: { description: "Written, and waiting for a second officer." },
    RETURNED: { description: "Not taken as it is: whoever wrote it may write another." },
    PUBLISHED: { description: "For all who handle cases." },
    WITHDRAWN: { description: "Not to be followed any more, and why." },
  },
});

/** What a second officer decides. */
export enum PrecedentReview {
  PUBLISH = "PUBLISH",
  RETURN = "RETURN",
}
registerEnumType(PrecedentReview, {
  name: "PrecedentReview",
  description: "What a second officer decides on a precedent.",
  valuesConfig: {
    PUBLISH: { description: "It names nobody and may be read by those who handle cases." },
    RETURN: { description: "It goes back to whoever wrote it, with a reason." },
  },
});
