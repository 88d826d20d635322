import { documentRows } from "./matrix/document-rows.js";
import { interestRows } from "./matrix/interest-rows.js";
import type { MatrixForce, Said } from "./matrix/matrix-force.js";
import { matterRows } from "./matrix/matter-rows.js";

/** What one document says of one matter. Silent: `words` is "—" and there are no clauses. */
export interface MatrixCell {
  slug: string;
  words: string;
  clauses: readonly string[];
  silent: boolean;
}

/** One matter across all forces, in the order in which they were given. */
export interface MatrixRow {
  id: string;
  label: string;
  cells: readonly MatrixCell[];
}

const rows = [...documentRows, ...interestRows, ...matterRows];

/** The comparison matrix, generated from the forces' data: one matter a row, all forces side by side. */
export function comparisonMatrix(forces: readonly MatrixForce[]): MatrixRow[] {
  return rows.map(({ id, label, say }) => ({
    id,
    label,
    cells: forces.map((force) => cellOf(force.slug, say(force))),
  }));
}

/** What is said in the same words in several places is said once, with every place. */
function cellOf(slug: string, said: readonly Said[]): MatrixCell {
  if (said.length === 0) return { slug, words: "—", clauses: [], silent: true };
  const words = [...new Set(said.map((one) => one.words))].join("; ");
  return { slug, words, clauses: [...new Set(said.flatMap(({ clauses }) => clauses))], silent: false };
}
