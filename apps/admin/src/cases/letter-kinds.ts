import type { LetterKind } from "../gql/graphql.js";

/** For what letters are, in the order in which a case goes. */
export const letterKinds: readonly LetterKind[] = [
  "ACKNOWLEDGEMENT",
  "RECORDED",
  "NOT_RECORDED",
  "CLARIFICATION",
  "REFERRAL",
  "OUTCOME",
  "BREACH_NOTICE",
];
