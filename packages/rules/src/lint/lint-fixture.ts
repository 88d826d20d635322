import { libraryCitations, libraryForce, libraryModel, type ForceSlug } from "../library-fixture.js";
import type { Holders } from "../recipients.js";
import { offices, type Office } from "../vocabulary.js";
import type { LintedClause, LintedDocument, LintFacts } from "./document.js";

/** A version of the library as the checks see it. */
export function libraryDocument(slug: ForceSlug, number: string): LintedDocument {
  const { force, plainTitles, versions, clauses, read, inherits } = libraryForce(slug);
  const version = versions.find((one) => one.number === number);
  if (version === undefined) throw new Error(`${slug} has no version ${number}`);
  const { textAtHand, status, audience, owner, review, approvals } = version;
  return {
    bodyKind: force.governingBody.kind,
    titles: plainTitles,
    clauses: textAtHand
      ? clauses.map(({ model, ...clause }) => ({ ...clause, modelClause: model?.clause ?? null }))
      : [],
    rules: textAtHand ? read : [],
    modelRules: inherits === null ? [] : libraryModel(inherits).rules,
    citations: libraryCitations(),
    version: { status, audience, owner, nextReview: review?.next ?? null, approvals },
  };
}

const vacant: Partial<Record<ForceSlug, readonly Office[]>> = {
  cumbria: ["CHAIR_OF_OVERSIGHT_BODY", "OVERSIGHT_BODY", "FIRST_CONTACT_A", "FIRST_CONTACT_B"],
  "avon-and-somerset": ["DPO"],
};

/** Every office is filled, by somebody of its own, but those that the force has left vacant. */
export function filledToday(slug: ForceSlug): LintFacts {
  return { on: "2026-11-22", holders: everybody(vacant[slug]) };
}

/** Every office but these with a holder of its own. */
export function everybody(but: readonly Office[] = []): Holders {
  return Object.fromEntries(offices.filter((office) => !but.includes(office)).map((office) => [office, [office]]));
}

/** A clause without faults. */
export function clause(clauseId: string, change: Partial<LintedClause> = {}): LintedClause {
  const audience = ["OPCC_STAFF"] as const;
  const none = { label: null, headingPath: [], kinds: [], citations: [], facts: {}, modelClause: null };
  return { ...none, clauseId, audience, ...change };
}

/** A document without faults, changed where a test needs one. */
export function soundDocument(change: Partial<LintedDocument> = {}): LintedDocument {
  return {
    bodyKind: "POLICE_AND_CRIME_COMMISSIONER",
    titles: {},
    clauses: [clause("XX-1")],
    rules: [],
    modelRules: [],
    citations: [],
    version: { status: "DRAFT", audience: null, owner: "HEAD_OF_STAFF", nextReview: "2030-01", approvals: [] },
    ...change,
  };
}

export const today: LintFacts = { on: "2026-11-22", holders: everybody() };
