import type { Change } from "@probity/service-kit/context";
import { readForceFile } from "../../library/library.js";
import type { KnownClause } from "../matching/match-clauses.js";
import { hashOfWords } from "../matching/parts.js";

interface KnownRow extends Omit<KnownClause, "textHash"> {
  subParagraphs: readonly { label: string | null; text: string }[];
}

/** The clauses of the version on which an import stands; none where there is no such version. */
export async function knownClauses(change: Change, slug: string, baseId: string | null): Promise<KnownClause[]> {
  if (baseId === null) return [];
  const rows = await change.query<KnownRow>(
    `select c.clause_id as "clauseId", c.label, c.heading_path as "headingPath", c.summary_en as summary, c.text, c.sub_paragraphs as "subParagraphs"
     from protocols.clauses c where c.force_id = $1 and c.version_id = $2 order by c.ordinal`,
    [change.forceId, baseId],
  );
  const hashes = libraryHashes(slug);
  return rows.map(({ subParagraphs, ...row }) => {
    const words = row.text === null ? null : [row.text, ...subParagraphs.map((sub) => sub.text)].join(" ");
    return { ...row, text: words, textHash: words === null ? (hashes.get(row.clauseId) ?? null) : hashOfWords(words) };
  });
}

const hashesOfForces = new Map<string, ReadonlyMap<string, string>>();

/** The hashes that the library keeps of clauses whose words it may not hold; none for a force without a file. */
function libraryHashes(slug: string): ReadonlyMap<string, string> {
  const known = hashesOfForces.get(slug) ?? readHashes(slug);
  hashesOfForces.set(slug, known);
  return known;
}

function readHashes(slug: string): ReadonlyMap<string, string> {
  try {
    return new Map(
      readForceFile(slug).clauses.flatMap(({ clauseId, facts }) =>
        facts.textHash ? [[clauseId, facts.textHash]] : [],
      ),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw error;
  }
}
