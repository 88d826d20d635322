import { invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import type { Clause } from "../../clauses/clause.entity.js";
import type { ImportedClause } from "../import-result.js";
import { DocumentParts, hashOfWords, type Part } from "../matching/parts.js";
import { ReviewStatus, type ClauseMatch } from "../review/review.entity.js";
import { divideClause, type Moved } from "./divide-clause.js";
import { takeKnown } from "./take-known.js";

/** A clause of the draft as it will be. */
export interface PlannedClause {
  readonly clause: Clause;
  /** The known clause that it is; null: the document's own. */
  readonly known: Clause | null;
  readonly isNew: boolean;
  /** For a clause that is a part of an imported one: that one, the match, and where its words stood. */
  readonly divided: { readonly from: string; readonly matchId: string | null; readonly moved: readonly Moved[] } | null;
}

interface Confirmed {
  readonly match: ClauseMatch;
  readonly known: Clause;
}

/**
 * What the clauses of an import become: a clause that is one known clause takes its place; one that is several is divided,
 * and words of it that are none of them stay a clause of the document's own. In the document's order.
 * `own` gives the name that a known clause has in the draft: its own, unless it is another protocol's.
 * @throws INVALID when two are the same known clause, when a name is taken, or when words to be divided were changed.
 */
export function planClauses(
  rows: readonly Clause[],
  matches: readonly ClauseMatch[],
  known: readonly Clause[],
  own: ReadonlyMap<string, string> = new Map(),
): PlannedClause[] {
  const ownName = (clauseId: string) => own.get(clauseId) ?? clauseId;
  const byName = new Map(known.map((one) => [one.clauseId, named(one, ownName)]));
  const ofRow = Map.groupBy(matches, (match) => match.clauseRef);
  const planned = rows.flatMap((row): PlannedClause[] => {
    const mine = ofRow.get(row.id) ?? [];
    const confirmed = mine.flatMap((match) => confirmedAs(match, byName));
    const [only] = confirmed;
    if (!only) return [{ clause: { ...row }, known: null, isNew: false, divided: null }];
    if (confirmed.length > 1) return dividedClauses(row, confirmed);
    const clause = takeKnown(row, only.known, wholeOf(row));
    return [{ clause, known: only.known, isNew: false, divided: null }];
  });
  const knownNames = new Map([...byName].map(([clauseId, one]) => [one.clauseId, clauseId]));
  return withNames(planned, new Set(ofRow.keys()), knownNames).map((one, at) => ({
    ...one,
    clause: { ...one.clause, ordinal: at + 1 },
  }));
}

/** A known clause under the names of the draft. */
function named(known: Clause, ownName: (clauseId: string) => string): Clause {
  const { sameWordsAs } = known.facts;
  const facts = sameWordsAs ? { ...known.facts, sameWordsAs: sameWordsAs.map(ownName) } : known.facts;
  return { ...known, clauseId: ownName(known.clauseId), facts };
}

function confirmedAs(match: ClauseMatch, known: ReadonlyMap<string, Clause>): Confirmed[] {
  if (match.status !== ReviewStatus.CONFIRMED || match.knownClauseId === null) return [];
  const one = known.get(match.knownClauseId);
  if (!one)
    throw invalid(
      "versionId",
      `The version before this one has no clause ${match.knownClauseId}: decide again.`,
      "UNKNOWN_CLAUSE",
    );
  return [{ match, known: one }];
}

function dividedClauses(row: Clause, confirmed: readonly Confirmed[]): PlannedClause[] {
  const imported = importedOf(row);
  const parts = new DocumentParts([imported]);
  const taken = confirmed.map((one) => ({ ...one, part: null as Part | null }));
  let from = 0;
  for (const one of taken) {
    one.part = parts.find(imported, one.match.words, from);
    if (!one.part) throw changedWords(row, confirmed);
    from = one.part.to;
  }
  const places = taken.flatMap(({ part, ...one }) => (part ? [{ part: { ...part }, ...one }] : []));
  const left: { part: Part; match: null; known: null }[] = [];
  for (const part of parts.free(
    imported,
    places.map((one) => one.part),
  )) {
    const before = places.find((one) => one.part.to === part.from);
    const isOnlyNotes = parts.sources(part).every((source) => source.part === "NOTE");
    // A note goes with the words before it.
    if (before && isOnlyNotes) before.part.to = part.to;
    else left.push({ part, match: null, known: null });
  }
  const first = places[0]?.part;
  return [...places, ...left]
    .toSorted((a, b) => a.part.from - b.part.from)
    .map(({ part, match, known }): PlannedClause => {
      const { words, moved } = divideClause(imported, parts.sources(part));
      const isNew = part !== first;
      const own = { ...row, ...words, id: isNew ? uuidv7() : row.id };
      const hash = { says: (one: string) => parts.says(part, one), own: hashOfWords(parts.words(part)) };
      const clause = known
        ? {
            ...takeKnown({ ...own, summaryEn: null, summaryCy: null, kinds: [], audience: [] }, known, hash),
            label: known.label,
          }
        : { ...own, textHash: hash.own, label: part.from === 0 ? row.label : null };
      return { clause, known, isNew, divided: { from: row.id, matchId: match?.id ?? null, moved } };
    });
}

const changedWords = ({ clauseId }: Clause, confirmed: readonly Confirmed[]) =>
  invalid(
    "versionId",
    `The words of ${clauseId} can no longer be divided into ${confirmed.map(({ match }) => match.knownClauseId).join(", ")}: confirm one of them and reject the others, or import the document again.`,
    "WORDS_CHANGED",
  );

/** Every clause's name once: a clause of the document's own never bears the name of a known one. */
function withNames(
  planned: readonly PlannedClause[],
  imported: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
): PlannedClause[] {
  const used = new Set<string>();
  const use = (name: string, sentence: string, reason: string) => {
    if (used.has(name)) throw invalid("versionId", sentence, reason);
    used.add(name);
  };
  for (const { known: one } of planned)
    if (one)
      use(
        one.clauseId,
        `Two clauses of the document are confirmed as ${known.get(one.clauseId)}: reject one of them.`,
        "DOUBLE_MATCH",
      );
  const isOwn = ({ known: one, clause, divided }: PlannedClause) => !one && !divided && !imported.has(clause.id);
  for (const one of planned) {
    const { clauseId } = one.clause;
    if (isOwn(one))
      use(
        clauseId,
        `The draft has a clause ${clauseId} that was written by hand: remove it, or reject what is confirmed as ${clauseId}.`,
        "NAME_TAKEN",
      );
  }
  return planned.map((one) => {
    if (one.known || isOwn(one)) return one;
    const clauseId = freeName(one.clause.clauseId, (name) => used.has(name) || known.has(name));
    used.add(clauseId);
    return { ...one, clause: { ...one.clause, clauseId } };
  });
}

/** The name, or where it is taken the first of its like that is not: ST-20, ST-20.2. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}.${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}

function wholeOf(row: Clause): { says: (hash: string) => boolean; own: string } {
  const imported = importedOf(row);
  const parts = new DocumentParts([imported]);
  const whole = parts.whole(imported);
  return { says: (hash) => parts.says(whole, hash), own: hashOfWords(parts.words(whole)) };
}

function importedOf(row: Clause): ImportedClause {
  const { clauseId: stableId, label, headingPath, ordinal, text, notes, textHash } = row;
  const subParagraphs = row.subParagraphs.map((one) => ({ ...one, stableId, label: one.label ?? "-" }));
  return {
    stableId,
    label,
    headingPath,
    ordinal,
    text: text ?? "",
    subParagraphs,
    notes,
    links: [],
    textHash: textHash ?? "",
  };
}
