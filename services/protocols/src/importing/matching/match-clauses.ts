import type { ImportedClause } from "../import-result.js";
import { DocumentParts, keyOf, type Part } from "./parts.js";
import { Likeness } from "./similarity.js";

/** A clause that the force's library knows, with what may be compared. */
export interface KnownClause {
  /** For example ST-20a. */
  clauseId: string;
  /** As the library writes it: "20", "5(a)", "(g)", "Introduction ¶2"; null where there is none. */
  label: string | null;
  headingPath: readonly string[];
  /** What it says, in our own words. */
  summary: string | null;
  /** The document's own words, where an earlier version holds them. */
  text: string | null;
  /** SHA-256 (hex) of its own words, white space made single; null where they are no literal text. */
  textHash: string | null;
}

/** CERTAIN: the same words. UNCERTAIN: a person looks at it. NONE: no known clause fits. */
export type MatchCertainty = "CERTAIN" | "UNCERTAIN" | "NONE";

/** A known clause found, or not, in a clause of the document. */
export interface FoundMatch {
  /** The imported clause. */
  stableId: string;
  /** The known clause; null when none fits. */
  clauseId: string | null;
  /** The document's words that the known clause stands for. */
  words: string;
  certainty: MatchCertainty;
  /** 0 to 1. */
  confidence: number;
  /** Why, in plain English. */
  reason: string;
}

export interface MatchedDocument {
  /** In the order of the document; each imported clause is in at least one. */
  matches: FoundMatch[];
  /** Known clauses of which the document's clauses have nothing. */
  missing: string[];
}

interface Claim {
  known: KnownClause;
  part: Part;
  certainty: "CERTAIN" | "UNCERTAIN";
  confidence: number;
  reason: string;
}

/** Words this much alike under the same label and heading are the same clause, edited. */
const NEARLY_SAME = 0.85;
/** Clauses that are looked at for one known clause, and runs of one document that are compared, at most. */
const MOST_PLACES = 30;
const MOST_COMPARED = 15_000;
/** Below this no guess is worth a person's time. */
const LEAST_CONFIDENCE = 0.4;

/**
 * Attaches a document's words to the clauses that are known already: by the same words first; then by printed label and
 * heading with words that are nearly those of the last version; what is left by place and likeness to the summary, for a
 * person to confirm. A pure function: the same document and the same known clauses give the same matches.
 */
export function matchClauses(clauses: readonly ImportedClause[], known: readonly KnownClause[]): MatchedDocument {
  const parts = new DocumentParts(clauses);
  const [likeness, headings] = [new Likeness(), new Likeness()];
  const claims = sameWords(parts, known);
  const open = known.filter((one) => !claims.some((claim) => claim.known === one));
  // "5(a)" before "5": the items first, then the clause around them.
  for (const one of open.toSorted((a, b) => Number(isItem(b)) - Number(isItem(a)))) {
    const shares = open.some((other) => other !== one && placeName(other) === placeName(one));
    if (likeness.compared < MOST_COMPARED) claims.push(...byPlace({ parts, likeness, headings, shares }, one, claims));
  }
  const matches = clauses.flatMap((clause): FoundMatch[] => {
    const mine = claims.filter((claim) => claim.part.clause === clause).toSorted((a, b) => a.part.from - b.part.from);
    return mine.length > 0 ? mine.map((claim) => matchOf(claim, parts)) : [noMatch(clause, parts, known.length)];
  });
  return {
    matches,
    missing: known.filter((one) => !claims.some((claim) => claim.known === one)).map((one) => one.clauseId),
  };
}

function matchOf({ known, part, certainty, confidence, reason }: Claim, parts: DocumentParts): FoundMatch {
  const rounded = Math.round(confidence * 100) / 100;
  return {
    stableId: part.clause.stableId,
    clauseId: known.clauseId,
    words: parts.words(part),
    certainty,
    confidence: rounded,
    reason,
  };
}

function noMatch(clause: ImportedClause, parts: DocumentParts, known: number): FoundMatch {
  const reason = known === 0 ? "no clauses are known yet" : "no known clause has these words or stands at this place";
  return {
    stableId: clause.stableId,
    clauseId: null,
    words: parts.words(parts.whole(clause)),
    certainty: "NONE",
    confidence: 0,
    reason,
  };
}

/** Words printed in several places go to the known clauses that share them in their order. */
function sameWords(parts: DocumentParts, known: readonly KnownClause[]): Claim[] {
  const hashed = known.filter((one) => one.textHash !== null);
  const places = parts.places(new Set(hashed.map((one) => one.textHash ?? "")));
  return hashed.flatMap((one): Claim[] => {
    const found = places.get(one.textHash ?? "") ?? [];
    const sharing = hashed.filter((other) => other.textHash === one.textHash);
    const part = found[sharing.indexOf(one)];
    if (!part) return [];
    if (found.length === 1 && sharing.length === 1) {
      return [{ known: one, part, certainty: "CERTAIN", confidence: 1, reason: "the same words" }];
    }
    return found.length === sharing.length
      ? [
          {
            known: one,
            part,
            certainty: "CERTAIN",
            confidence: 0.95,
            reason: "the same words, and the same order as those that share them",
          },
        ]
      : [
          {
            known: one,
            part,
            certainty: "UNCERTAIN",
            confidence: 0.7,
            reason: "the same words, which stand in another number of places",
          },
        ];
  });
}

interface Search {
  parts: DocumentParts;
  likeness: Likeness;
  headings: Likeness;
  /** Other known clauses stand at the same place: each has only some of the words there. */
  shares: boolean;
}

function isItem(known: KnownClause): boolean {
  return /^\d[\d.]*\s*\(/.test(known.label ?? "");
}

/** Known clauses of one name stand at one place. */
function placeName({ label, headingPath }: KnownClause): string {
  return /^\d/.test(label ?? "") ? (label ?? "") : headingPath.join("\n");
}

function byPlace(search: Search, known: KnownClause, claims: readonly Claim[]): Claim[] {
  const { parts } = search;
  const taken = claims.map((claim) => claim.part);
  const rated = placesOf(search, known).flatMap((place) => {
    const runs = parts.free(place.part.clause, taken).flatMap((run) => within(run, place.part));
    const free = search.shares ? runs.flatMap(shorterRuns) : runs;
    return free.map((part) => {
      const likeness = search.likeness.of(parts.words(part), known.text ?? known.summary ?? "");
      const { labelAgrees, heading } = place;
      const nearlySame = known.text !== null && labelAgrees && heading >= 0.6 && likeness >= NEARLY_SAME;
      const confidence = (labelAgrees ? 0.35 : 0.1) + 0.2 * heading + 0.4 * Math.min(1, likeness * 1.6);
      return { part, labelAgrees, heading, likeness, nearlySame, confidence };
    });
  });
  const [best] = rated.toSorted((a, b) => b.confidence - a.confidence);
  if (!best || best.confidence < LEAST_CONFIDENCE) return [];
  const { part, likeness, labelAgrees } = best;
  if (best.nearlySame) {
    return [
      {
        known,
        part,
        certainty: "CERTAIN",
        confidence: likeness,
        reason: "nearly the same words under the same label and heading",
      },
    ];
  }
  const why = [labelAgrees && "the same printed label", best.heading >= 0.6 && "the same heading"]
    .filter(Boolean)
    .join(", ");
  const reason = `${why === "" ? "" : `${why}, `}words ${likeness >= 0.25 ? "like" : "not much like"} the summary`;
  return [{ known, part, certainty: "UNCERTAIN", confidence: Math.min(0.9, best.confidence), reason }];
}

/** Where a known clause's label points to; without a number, every clause under a like heading. */
function placesOf(
  { parts, headings }: Search,
  known: KnownClause,
): { part: Part; labelAgrees: boolean; heading: number }[] {
  const [, number = "", items = ""] = /^(\d+(?:\.\d+)*)?((?:\s*\([a-z]+\))*)/i.exec(known.label ?? "") ?? [];
  const key = keyOf(items.split(")").at(-2) ?? "");
  const innermost = known.headingPath.at(-1) ?? "";
  const places = parts.clauses.map((clause) => {
    return { clause, heading: Math.max(0, ...clause.headingPath.map((heading) => headings.of(heading, innermost))) };
  });
  const looked = places.filter(({ clause, heading }) => {
    return number === "" ? heading >= 0.5 : clause.label?.replace(/[.)]$/, "") === number;
  });
  return looked.slice(0, MOST_PLACES).map(({ clause, heading }) => {
    const item = key === "" ? null : parts.item(clause, key);
    return { part: item ?? parts.whole(clause), labelAgrees: key === "" ? number !== "" : item !== null, heading };
  });
}

/** Every run within a run, of a bearable number. */
function shorterRuns({ clause, from, to }: Part): Part[] {
  const lengths = Array.from({ length: Math.min(8, to - from) }, (_, at) => at + 1);
  return lengths
    .flatMap((length) =>
      Array.from({ length: to - from - length + 1 }, (_, at) => ({ clause, from: from + at, to: from + at + length })),
    )
    .slice(0, 200);
}

/** What of a run lies within a part. */
function within(run: Part, part: Part): Part[] {
  const [from, to] = [Math.max(run.from, part.from), Math.min(run.to, part.to)];
  return from < to ? [{ clause: run.clause, from, to }] : [];
}
