import type { Language } from "./language.js";
import { documentRows } from "./matrix/document-rows.js";
import { interestRows } from "./matrix/interest-rows.js";
import type { MatrixForce, MatrixRowOf, Said, SpokenForce } from "./matrix/matrix-force.js";
import { matterRows } from "./matrix/matter-rows.js";

/** What one document says of one matter. Silent: `words` is "—" and there are no clauses. */
export interface MatrixCell {
  slug: string;
  words: string;
  clauses: readonly string[];
  silent: boolean;
  /** Whether another document of the force, which goes before this one, leaves less of it standing. */
  yields: boolean;
}

/** One matter across all documents, in the order in which they were given. */
export interface MatrixRow {
  id: string;
  label: string;
  cells: readonly MatrixCell[];
}

const rows = [...documentRows, ...interestRows, ...matterRows];

/** The comparison matrix, generated from the forces' data in a language: one matter a row, all forces side by side. */
export function comparisonMatrix(forces: readonly MatrixForce[], language: Language = "EN"): MatrixRow[] {
  return rows.map(({ id, label, say }) => ({
    id,
    label: label[language],
    cells: forces
      .map((force) => ({ ...force, language }))
      .map((force) => ({ ...cellOf(force.slug, say(force)), yields: yields(force, say) })),
  }));
}

/** Whether a matter would be told otherwise without the rules that yield. */
function yields(force: SpokenForce, say: MatrixRowOf["say"]): boolean {
  const { yielding = [], rules: all, slug } = force;
  if (yielding.length === 0) return false;
  const standing = { ...force, rules: all.filter((rule) => !yielding.includes(rule)) };
  return cellOf(slug, say(force)).words !== cellOf(slug, say(standing)).words;
}

/** What is said in the same words in several places is said once, with every place. */
function cellOf(slug: string, said: readonly Said[]): Omit<MatrixCell, "yields"> {
  if (said.length === 0) return { slug, words: "—", clauses: [], silent: true };
  const words = [...new Set(said.map((one) => one.words))].join("; ");
  return { slug, words, clauses: [...new Set(said.flatMap(({ clauses }) => clauses))], silent: false };
}
