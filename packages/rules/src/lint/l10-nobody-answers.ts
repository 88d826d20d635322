import { listInWords } from "../plain-words.js";
import { nextReviewOf, type Check } from "./document.js";

/** L10: nobody answers for the version: no approval is recorded, and it does not name an owner with a day of review. */
export const nobodyAnswers: Check = (document) => {
  const { approvals, owner } = document.version;
  const nextReview = nextReviewOf(document);
  if (approvals.some(({ approvedBy, approvedOn }) => approvedBy !== null || approvedOn !== null)) return [];
  if (owner !== null && nextReview !== null) return [];
  const missing = [
    "no approval",
    ...(owner === null ? ["no owner"] : []),
    ...(nextReview === null ? ["no date of review"] : []),
  ];
  const message =
    `Nobody answers for this version: ${listInWords(missing, "and")} is stated. ` +
    "Record who approved it and when, or name its owner and the date of its review.";
  return [{ clauseIds: [], about: missing.join("+").replaceAll(" ", "-"), message }];
};
