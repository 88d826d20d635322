import { proposeRules } from "@probity/rules/proposals";
import type { Titles } from "@probity/rules/vocabulary";
import type { Change } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import { v7 as uuidv7 } from "uuid";
import type { Clause } from "../../clauses/clause.entity.js";
import { RoleTitle, titlesIn, type Force } from "../../forces/force.entity.js";
import { RuleKind } from "../../rules/rule.entity.js";
import type { ImportedClause } from "../import-result.js";
import { matchClauses } from "../matching/match-clauses.js";
import { knownClauses } from "./known-clauses.js";
import { insertAll } from "./insert-all.js";
import { ClauseMatch, ClausePart, MatchCertainty, ProposedRule, ReviewStatus } from "./review.entity.js";

/** Most proposals of one document. */
const MOST_PROPOSALS = 3000;

/** A clause of the document with its row. */
export interface KeptClause {
  imported: ImportedClause;
  row: Pick<Clause, "id" | "versionId">;
}

/** Keeps what a person has to look at: the rules proposed from the words, and which clauses of the version `baseId` the words are. */
export async function keepFindings(
  change: Change,
  force: Force,
  baseId: string | null,
  clauses: readonly KeptClause[],
): Promise<{ proposals: number; certain: number; uncertain: number }> {
  const { forceId, manager } = change;
  const titles = await manager.findBy(RoleTitle, { forceId });
  const named = titlesIn(Language.EN, titles) as Titles;
  const proposals = clauses
    .flatMap((kept) => proposalsOf(kept, named).map((row) => ({ forceId, ...row })))
    .slice(0, MOST_PROPOSALS);
  await insertAll(manager, ProposedRule, proposals);
  const known = await knownClauses(change, force.slug, baseId);
  const matches = matchesOf(clauses, known).map((row) => ({ forceId, ...row }));
  await insertAll(manager, ClauseMatch, matches);
  const count = (certainty: MatchCertainty) => matches.filter((match) => match.certainty === certainty).length;
  return {
    proposals: proposals.length,
    certain: count(MatchCertainty.CERTAIN),
    uncertain: count(MatchCertainty.UNCERTAIN),
  };
}

function proposalsOf({ imported, row }: KeptClause, titles: Titles): Omit<ProposedRule, "forceId">[] {
  const parts = [
    { part: ClausePart.TEXT, texts: [imported.text] },
    { part: ClausePart.SUB_PARAGRAPH, texts: imported.subParagraphs.map((sub) => sub.text) },
    { part: ClausePart.NOTE, texts: imported.notes },
  ];
  const found = parts.flatMap(({ part, texts }) =>
    texts.flatMap((text, at) =>
      proposeRules(text, titles).map((proposal) => ({ ...proposal, part, partPlace: at + 1 })),
    ),
  );
  return found.map(({ kind, start, end, partial, ...rest }, ordinal) => ({
    ...rest,
    ...undecided,
    id: uuidv7(),
    versionId: row.versionId,
    clauseRef: row.id,
    ordinal,
    kind: RuleKind[kind],
    startsAt: start,
    endsAt: end,
    partial,
  }));
}

function matchesOf(
  clauses: readonly KeptClause[],
  known: Parameters<typeof matchClauses>[1],
): Omit<ClauseMatch, "forceId">[] {
  const rows = new Map(clauses.map(({ imported, row }) => [imported.stableId, row]));
  const { matches } = matchClauses(
    clauses.map(({ imported }) => imported),
    known,
  );
  return matches.flatMap(({ stableId, clauseId, certainty, ...rest }, ordinal) => {
    const row = rows.get(stableId);
    if (!row) return [];
    // The same words are the same clause: nobody need say so, though anybody may say otherwise.
    const status = certainty === "CERTAIN" ? ReviewStatus.CONFIRMED : ReviewStatus.PROPOSED;
    const kept = { ...rest, ...undecided, status, certainty: MatchCertainty[certainty], knownClauseId: clauseId };
    return [{ ...kept, id: uuidv7(), versionId: row.versionId, clauseRef: row.id, ordinal }];
  });
}

const undecided = { status: ReviewStatus.PROPOSED, decidedBy: null, decidedAt: null };
