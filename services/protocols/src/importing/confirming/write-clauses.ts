import type { Change } from "@probity/service-kit/context";
import { Clause } from "../../clauses/clause.entity.js";
import { insertAll } from "../review/insert-all.js";
import type { ProposedRule } from "../review/review.entity.js";
import type { PlannedClause } from "./plan-clauses.js";

const written = `clause_id text, label text, heading_path text[], ordinal int, summary_en text, summary_cy text, text text, sub_paragraphs jsonb,
  notes text[], text_hash text, kinds text[], audience text[], citations text[], model_clause text, model_relation text, model_reason text, facts jsonb`;
const columns = written.split(",").map((column) => column.trim().split(" ")[0]);

/** Names are given anew all at once: until then each clause bears one that nobody else has. */
const setAside = `update protocols.clauses set clause_id = id::text where force_id = $1 and version_id = $2`;

const rewrite = `update protocols.clauses c set ${columns.map((column) => `${column} = n.${column}`).join(", ")}
  from jsonb_to_recordset($3::jsonb) as n (id uuid, ${written}) where c.force_id = $1 and c.version_id = $2 and c.id = n.id`;

const moveMatches = `update protocols.clause_matches m set clause_ref = n.clause_ref
  from jsonb_to_recordset($2::jsonb) as n (id uuid, clause_ref uuid) where m.force_id = $1 and m.id = n.id`;

const moveProposals = `update protocols.proposed_rules p set clause_ref = n.clause_ref, part = n.part, part_place = n.part_place,
    starts_at = n.starts_at, ends_at = n.ends_at
  from jsonb_to_recordset($2::jsonb) as n (id uuid, clause_ref uuid, part text, part_place int, starts_at int, ends_at int)
  where p.force_id = $1 and p.id = n.id`;

/** What was written by hand into the draft bears its clause's new name. */
const renameRules = `update protocols.rules r set body = jsonb_set(r.body, '{clauseId}', to_jsonb(c.clause_id)) from protocols.clauses c
  where r.force_id = $1 and r.version_id = $2 and c.force_id = r.force_id and c.id = r.clause_ref and r.body ->> 'clauseId' <> c.clause_id`;

/** Writes the clauses of a draft as planned, and brings along what was found in their words; a fixed number of statements. */
export async function writeClauses(
  change: Change,
  versionId: string,
  planned: readonly PlannedClause[],
  proposals: readonly ProposedRule[],
): Promise<void> {
  const { forceId } = change;
  const ids = [forceId, versionId];
  await change.query(setAside, ids);
  const kept = planned.filter(({ isNew }) => !isNew).map(({ clause }) => rowOf(clause));
  await change.query(rewrite, [...ids, JSON.stringify(kept)]);
  const added = planned.filter(({ isNew }) => isNew).map(({ clause }) => clause);
  if (added.length > 0) await insertAll(change.manager, Clause, added);
  const matches = planned.flatMap(({ clause, divided }) =>
    divided?.matchId ? [{ id: divided.matchId, clause_ref: clause.id }] : [],
  );
  if (matches.length > 0) await change.query(moveMatches, [forceId, JSON.stringify(matches)]);
  const moved = movedProposals(planned, proposals);
  if (moved.length > 0) await change.query(moveProposals, [forceId, JSON.stringify(moved)]);
  await change.query(renameRules, ids);
}

function rowOf(clause: Clause): Record<string, unknown> {
  return {
    id: clause.id,
    clause_id: clause.clauseId,
    label: clause.label,
    heading_path: clause.headingPath,
    ordinal: clause.ordinal,
    summary_en: clause.summaryEn,
    summary_cy: clause.summaryCy,
    text: clause.text,
    sub_paragraphs: clause.subParagraphs,
    notes: clause.notes,
    text_hash: clause.textHash,
    kinds: clause.kinds,
    audience: clause.audience,
    citations: clause.citations,
    model_clause: clause.modelClause,
    model_relation: clause.modelRelation,
    model_reason: clause.modelReason,
    facts: clause.facts,
  };
}

/** Proposals go with their words into the clause that has them now. */
function movedProposals(planned: readonly PlannedClause[], proposals: readonly ProposedRule[]): object[] {
  const parts = Map.groupBy(
    planned.filter(({ divided }) => divided !== null),
    ({ divided }) => divided?.from,
  );
  return proposals.flatMap((proposal) => {
    const places = (parts.get(proposal.clauseRef) ?? []).flatMap(({ clause, divided }) =>
      (divided?.moved ?? []).map((moved) => ({ clause, moved })),
    );
    const found = places.find(({ moved: { from } }) => {
      // Places in the text count over all its paragraphs, so there the place of the paragraph says nothing.
      const isThere = from.part === proposal.part && (from.part === "TEXT" || from.place === proposal.partPlace);
      return isThere && from.start <= proposal.startsAt && proposal.startsAt < from.end;
    });
    if (!found) return [];
    const { clause, moved } = found;
    const starts_at = proposal.startsAt - moved.from.start + moved.start;
    const ends_at = Math.min(proposal.endsAt, moved.from.end) - moved.from.start + moved.start;
    return [{ id: proposal.id, clause_ref: clause.id, part: moved.part, part_place: moved.place, starts_at, ends_at }];
  });
}
