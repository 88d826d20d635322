/** Clauses in their order, cut where the printed heading above them changes; each section has a key of its own. */
export function sections<Clause extends { headingPath: readonly string[] }>(
  clauses: readonly Clause[],
): { key: string; path: readonly string[]; clauses: Clause[] }[] {
  const found: { key: string; path: readonly string[]; clauses: Clause[] }[] = [];
  for (const clause of clauses) {
    const last = found.at(-1);
    if (last && last.path.join("\n") === clause.headingPath.join("\n")) last.clauses.push(clause);
    else found.push({ key: String(found.length), path: clause.headingPath, clauses: [clause] });
  }
  return found;
}
