import { registerEnumType } from "type-graphql";

/** For whom a review is asked. */
export enum ReviewAsker {
  COMPLAINANT = "COMPLAINANT",
  SUBJECT = "SUBJECT",
}
registerEnumType(ReviewAsker, {
  name: "ReviewAsker",
  description: "For whom an appeal or review is asked.",
  valuesConfig: {
    COMPLAINANT: { description: "For whoever raised it." },
    SUBJECT: { description: "For whom it is about, who sees no case and asks those who handle it." },
  },
});

/** What came of an appeal or review. */
export enum ReviewOutcome {
  UPHELD = "UPHELD",
  VARIED = "VARIED",
  NOT_UPHELD = "NOT_UPHELD",
}
registerEnumType(ReviewOutcome, {
  name: "ReviewOutcome",
  description: "What came of an appeal or review.",
  valuesConfig: {
    UPHELD: { description: "The decision is set aside: the case is considered formally again, and decided anew." },
    VARIED: { description: "The decision is replaced by another finding." },
    NOT_UPHELD: { description: "The decision stands." },
  },
});
