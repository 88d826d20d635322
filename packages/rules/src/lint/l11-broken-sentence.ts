import type { Check } from "./document.js";

/** L11: a sentence breaks off, or offers a choice of one. */
export const brokenSentence: Check = ({ clauses }) =>
  clauses
    .filter(({ facts }) => facts.incomplete === true)
    .map(({ clauseId }) => ({
      clauseIds: [clauseId],
      message: `A sentence of ${clauseId} is not complete, or offers a choice and names one side. Finish it, or take the rest out.`,
    }));
