import { z } from "zod";
import type { In } from "../language.js";
import { listInWords } from "../plain-words.js";
import { nextReviewOf, type Check, type Found, type LintedDocument } from "./document.js";

const particulars = z.array(z.enum(["approval", "owner", "review"]));
type Missing = z.infer<typeof particulars>[number];

/** L10: nobody answers for the version: no approval is recorded, and it does not name an owner with a day of review. */
export const nobodyAnswers: Check<Missing[]> = {
  particulars,
  find: unanswered,
  words({ particulars: missing }, { language }) {
    const list = missing.map((one) => words[language][one]);
    return stated[language](listInWords(list, "and", language));
  },
};

function unanswered(document: LintedDocument): Found<Missing[]>[] {
  const { approvals, owner } = document.version;
  const nextReview = nextReviewOf(document);
  if (approvals.some(({ approvedBy, approvedOn }) => approvedBy !== null || approvedOn !== null)) return [];
  if (owner !== null && nextReview !== null) return [];
  const missing: Missing[] = ["approval"];
  if (owner === null) missing.push("owner");
  if (nextReview === null) missing.push("review");
  const about = missing.map((one) => words.EN[one].replaceAll(" ", "-")).join("+");
  return [{ clauseIds: [], about, particulars: missing }];
}

const words: In<Record<Missing, string>> = {
  EN: { approval: "no approval", owner: "no owner", review: "no date of review" },
  CY: { approval: "dim cymeradwyaeth", owner: "dim perchennog", review: "dim dyddiad adolygu" },
};

const stated: In<(missing: string) => string> = {
  EN: (missing) =>
    `Nobody answers for this version: ${missing} is stated. ` +
    "Record who approved it and when, or name its owner and the date of its review.",
  CY: (missing) =>
    `Nid oes neb yn atebol am y fersiwn hwn: ${missing} a nodir. ` +
    "Cofnodwch pwy a’i cymeradwyodd a phryd, neu enwch ei berchennog a dyddiad ei adolygu.",
};
