import { rulesOfKind } from "../rulebook.js";
import type { Check } from "./document.js";

/** L3: the text points to a procedure that it does not name, or to a source of which there is no record. */
export const unresolvedReference: Check = ({ rules, clauses, citations }) => {
  const unnamed = rulesOfKind(rules, "ROUTE").filter(({ to }) => to.includes("UNNAMED_PROCEDURE"));
  const known = new Set(citations.map(({ id }) => id));
  return [
    ...[...new Set(unnamed.map(({ clauseId }) => clauseId))].map((clauseId) => ({
      clauseIds: [clauseId],
      message: `${clauseId} points to a procedure without naming it. Name the procedure, or say where it is found.`,
    })),
    ...clauses.flatMap(({ clauseId, citations: cited }) =>
      cited
        .filter((id) => !known.has(id))
        .map((id) => ({
          clauseIds: [clauseId],
          about: id,
          message: `${clauseId} cites "${id}", of which there is no record. Add the record, or cite another source.`,
        })),
    ),
  ];
};
