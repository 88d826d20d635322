import { z } from "zod";
import { rulesOfKind } from "../rulebook.js";
import type { In } from "../language.js";
import type { Check } from "./document.js";

const phrases: In<{ unnamed: (clauseId: string) => string; unknown: (clauseId: string, id: string) => string }> = {
  EN: {
    unnamed: (clauseId) =>
      `${clauseId} points to a procedure without naming it. Name the procedure, or say where it is found.`,
    unknown: (clauseId, id) =>
      `${clauseId} cites "${id}", of which there is no record. Add the record, or cite another source.`,
  },
  CY: {
    unnamed: (clauseId) =>
      `Mae ${clauseId} yn cyfeirio at weithdrefn heb ei henwi. Enwch y weithdrefn, neu dywedwch ble y mae i’w chael.`,
    unknown: (clauseId, id) =>
      `Mae ${clauseId} yn dyfynnu “${id}”, nad oes cofnod ohono. Ychwanegwch y cofnod, neu dyfynnwch ffynhonnell arall.`,
  },
};

/** What is cited without a record; null: a procedure that is not named. */
const particulars = z.object({ citation: z.string().nullable() });

/** L3: the text points to a procedure that it does not name, or to a source of which there is no record. */
export const unresolvedReference: Check<z.infer<typeof particulars>> = {
  particulars,
  find({ rules, clauses, citations }) {
    const unnamed = rulesOfKind(rules, "ROUTE").filter(({ to }) => to.includes("UNNAMED_PROCEDURE"));
    const known = new Set(citations.map(({ id }) => id));
    return [
      ...[...new Set(unnamed.map(({ clauseId }) => clauseId))].map((clauseId) => ({
        clauseIds: [clauseId],
        particulars: { citation: null },
      })),
      ...clauses.flatMap(({ clauseId, citations: cited }) =>
        cited
          .filter((id) => !known.has(id))
          .map((id) => ({ clauseIds: [clauseId], about: id, particulars: { citation: id } })),
      ),
    ];
  },
  words({ clauseIds: [clauseId = ""], particulars: { citation } }, { language }) {
    const { unnamed, unknown } = phrases[language];
    return citation === null ? unnamed(clauseId) : unknown(clauseId, citation);
  },
};
