import { registerEnumType } from "type-graphql";

/** For what a letter or notice is. */
export enum LetterKind {
  ACKNOWLEDGEMENT = "ACKNOWLEDGEMENT",
  RECORDED = "RECORDED",
  NOT_RECORDED = "NOT_RECORDED",
  CLARIFICATION = "CLARIFICATION",
  REFERRAL = "REFERRAL",
  OUTCOME = "OUTCOME",
  BREACH_NOTICE = "BREACH_NOTICE",
}
registerEnumType(LetterKind, {
  name: "LetterKind",
  description: "For what a letter or notice is.",
  valuesConfig: {
    ACKNOWLEDGEMENT: { description: "That it was received, and what happens next." },
    RECORDED: { description: "That a complaint was recorded." },
    NOT_RECORDED: { description: "That a complaint was not recorded, and why." },
    CLARIFICATION: { description: "What must be known before it can go on." },
    REFERRAL: { description: "To the body to which it is referred." },
    OUTCOME: { description: "What came of it." },
    BREACH_NOTICE: { description: "To those whose data a breach concerns." },
  },
});

/** All of them, in the order in which a case goes. */
export const letterKinds = Object.values(LetterKind);

/** What a letter is called in the case. */
export const letterTitles: Readonly<Record<LetterKind, { readonly en: string; readonly cy: string }>> = {
  ACKNOWLEDGEMENT: { en: "Acknowledgement", cy: "Cydnabyddiaeth" },
  RECORDED: { en: "Complaint recorded", cy: "Cofnodwyd y gŵyn" },
  NOT_RECORDED: { en: "Complaint not recorded", cy: "Ni chofnodwyd y gŵyn" },
  CLARIFICATION: { en: "Request for clarification", cy: "Cais am eglurhad" },
  REFERRAL: { en: "Referral", cy: "Atgyfeiriad" },
  OUTCOME: { en: "Outcome", cy: "Canlyniad" },
  BREACH_NOTICE: { en: "Notice of a data breach", cy: "Hysbysiad o dor data" },
};
