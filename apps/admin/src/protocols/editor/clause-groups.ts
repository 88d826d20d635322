/** A clause as far as its place in the document goes. */
export interface PlacedClause {
  readonly headingPath: readonly string[];
  readonly ordinal: number;
}

/** Neighbouring clauses under the same heading, in the document's order. */
export function groupByHeading<Clause extends PlacedClause>(
  clauses: readonly Clause[],
): { heading: readonly string[]; clauses: Clause[] }[] {
  const groups: { heading: readonly string[]; clauses: Clause[] }[] = [];
  for (const clause of clauses.toSorted((a, b) => a.ordinal - b.ordinal)) {
    const last = groups.at(-1);
    if (last && last.heading.join("\n") === clause.headingPath.join("\n")) last.clauses.push(clause);
    else groups.push({ heading: clause.headingPath, clauses: [clause] });
  }
  return groups;
}
