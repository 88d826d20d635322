import type { z } from "zod";
import type { ClauseKind, ListOfWords } from "../library-file.js";
import type { Language } from "../language.js";
import type { BodyKind } from "../person-classes.js";
import type { Holders } from "../recipients.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import type { Standing } from "../together.js";
import type { Office, PersonClass, Titles } from "../vocabulary.js";

/** A clause as the checks see it, with the facts about its own words. */
export interface LintedClause {
  clauseId: string;
  /** As printed; null where nothing is. */
  label: string | null;
  headingPath: readonly string[];
  audience: readonly PersonClass[];
  kinds: readonly ClauseKind[];
  /** Ids of what it cites. */
  citations: readonly string[];
  facts: {
    textHash?: string | null | undefined;
    sameWordsAs?: readonly string[] | undefined;
    incomplete?: boolean | undefined;
    lists?: ListOfWords | undefined;
  };
  /** The clause of the model on which it stands; null: the force's own. */
  modelClause: string | null;
}

/** What a clause may cite, and what became of it. */
export interface LintedCitation {
  id: string;
  title: string;
  status: "IN_FORCE" | "REPEALED" | "REVOKED" | "REPLACED" | "NOT_STATED";
  replacedBy: string | null;
  /** The day (ISO) of the change; null: not known. */
  since: string | null;
}

/** What a version says of itself; null or empty: not stated. Months (2023-11) where the document gives months. */
export interface LintedVersion {
  status: "DRAFT" | "CONSULTATION" | "APPROVED" | "IN_FORCE" | "SUPERSEDED" | "WITHDRAWN";
  audience: readonly PersonClass[] | null;
  owner: Office | null;
  nextReview: string | null;
  approvals: readonly { approvedBy: string | null; approvedOn: string | null }[];
}

/** A version of another protocol of the force that is in force on the day. */
export interface LintedBeside extends Standing {
  /** What its protocol is called. */
  title: string;
  welshTitle?: string;
  rules: readonly Rule[];
}

/** A version of a force's protocol as plain data. `clauses` in the document's order; none: its text is not at hand. */
export interface LintedDocument {
  bodyKind: BodyKind;
  titles: Titles;
  clauses: readonly LintedClause[];
  rules: readonly Rule[];
  /** The rules of the model protocol on which it stands. */
  modelRules: readonly Rule[];
  citations: readonly LintedCitation[];
  version: LintedVersion;
  /** What puts it before or after another protocol's version, and those in force beside it; left out: it stands alone. */
  among?: { own: Standing; beside: readonly LintedBeside[] };
}

/** What holds today, beside the document. */
export interface LintFacts {
  /** The day (ISO) of the check. */
  on: string;
  /** Who holds which office; null: nobody has said, so a vacant office is no finding. */
  holders: Holders | null;
  /** Offices that one person holds together, beside those of which the text says so. */
  coHeld?: readonly (readonly Office[])[];
}

/** The faults, by the codes of the domain's list. */
export const lintCodes = [
  "L1",
  "L2",
  "L3",
  "L4",
  "L5",
  "L6",
  "L7",
  "L8",
  "L9",
  "L10",
  "L11",
  "L12",
  "L13",
  "L14",
] as const;
export type LintCode = (typeof lintCodes)[number];

/** A fault of a document. */
export interface Finding {
  code: LintCode;
  /** The clauses concerned, in the document's order; none: the document as a whole. */
  clauseIds: readonly string[];
  /** BLOCKS: the version cannot come into force before it is mended or accepted. */
  severity: "BLOCKS" | "WARNS";
  /** What else its words rest on, by code; plain data, put in words by `findingInWords` when somebody reads it. */
  particulars: unknown;
  /** Names the same fault whenever it is found again, so that an acceptance of it holds; another one when the fault is another. */
  key: string;
}

/** What a check answers. `about` tells apart findings of one check on the same clauses. */
export interface Found<Particulars> {
  clauseIds: readonly string[];
  about?: string;
  particulars: Particulars;
}

/** In which language a finding is put in words, with which titles of the force. */
export interface Speech {
  language: Language;
  titles: Titles;
}

/** One check: what it finds, the form in which that is kept, and what is wrong and what to do in words. */
export interface Check<Particulars = unknown> {
  particulars: z.ZodType<Particulars>;
  find(document: LintedDocument, facts: LintFacts): Found<Particulars>[];
  words(found: Pick<Found<Particulars>, "clauseIds" | "particulars">, speech: Speech): string;
}

/** Of a check whose words rest on its clauses alone. */
export type Nothing = Record<string, never>;

/** When the review is due, as the version or its own rule says; null: not stated. */
export function nextReviewOf({ rules, version }: LintedDocument): string | null {
  return version.nextReview ?? rulesOfKind(rules, "REVIEW_CYCLE").find(({ next }) => next !== null)?.next ?? null;
}

/** Whether anybody has still to act by this version. */
export function isLive({ status }: LintedVersion): boolean {
  return status !== "SUPERSEDED" && status !== "WITHDRAWN";
}
