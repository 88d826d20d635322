import { differsFrom } from "../differs-from.js";
import type { ProhibitionRule } from "../kinds/prohibition.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { decidedBy, type Decision } from "./decision.js";

/** What the restriction of a post, or its exemption, rests on. */
export const restrictionBases = ["STATUTE", "PROTOCOL", "EXEMPTION"] as const;
export type RestrictionBasis = (typeof restrictionBases)[number];

/** Why a post is exempt. */
export const exemptionGrounds = ["DEPUTY", "TRANSITIONAL", "OTHER"] as const;
export type ExemptionGround = (typeof exemptionGrounds)[number];

/** The law that restricts the staff of a commissioner, deputies excepted. */
export const restrictionStatute =
  "Local Government and Housing Act 1989, section 1, with Police Reform and Social Responsibility Act 2011, Schedule 16, paragraph 200";

/** A post, and what is said of it. */
export interface RestrictionFacts {
  readonly role: string;
  readonly basis: RestrictionBasis;
  readonly ground?: ExemptionGround | null;
  /** The clause on which a restriction by protocol rests. */
  readonly clauseId?: string | null;
}

/** Whether the holder of a post is restricted, and whether that is other than the law has it: flagged, never refused. */
export interface RestrictionDecision extends Decision {
  readonly restricted: boolean;
  /** The citation that it differs from, for legal review; null where nothing shows that it does. */
  readonly differsFrom: string | null;
  readonly blocksSaving: false;
}

/** What a restriction or exemption amounts to, by the rules of the protocol in force. */
export function decideRestriction(
  rules: readonly Rule[],
  { role, basis, ground = null, clauseId = null }: RestrictionFacts,
): RestrictionDecision {
  if (basis === "EXEMPTION") return exemption(role, ground);
  const rule = basis === "PROTOCOL" ? political(rules).find((one) => one.clauseId === clauseId) : undefined;
  if (!rule) {
    const because = basis === "STATUTE" ? restrictionStatute : `the protocol${clauseId ? ` (${clauseId})` : ""}`;
    return { restricted: true, ...unflagged(clauseId), explanation: [`Restricted by ${because}.`] };
  }
  const differs = differsFrom(rule);
  const note = differs === null ? [] : [`${rule.clauseId} differs from statute (${differs}): legal review.`];
  return { restricted: true, differsFrom: differs, blocksSaving: false, ...decidedBy(rule, {}, note) };
}

function political(rules: readonly Rule[]): ProhibitionRule[] {
  return rulesOfKind(rules, "PROHIBITION").filter(
    ({ conduct }) => conduct === "POLITICAL_OFFICE" || conduct === "POLITICAL_PARTISANSHIP",
  );
}

function exemption(role: string, ground: ExemptionGround | null): RestrictionDecision {
  if (ground === "DEPUTY" && role === "DEPUTY")
    return { restricted: false, ...unflagged(null), explanation: ["The law exempts a deputy."] };
  if (ground === "TRANSITIONAL")
    return { restricted: false, ...unflagged(null), explanation: ["The law exempts whom it found in post."] };
  return {
    restricted: false,
    ...unflagged(null),
    differsFrom: restrictionStatute,
    explanation: [`The law names no such exemption: it differs from statute (${restrictionStatute}), legal review.`],
  };
}

const unflagged = (clauseId: string | null) => ({
  ruleId: null,
  clauseId,
  differsFrom: null,
  blocksSaving: false as const,
});
