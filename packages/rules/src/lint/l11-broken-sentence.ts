import { z } from "zod";
import type { In } from "../language.js";
import type { Check, Nothing } from "./document.js";

const broken: In<(clauseId: string) => string> = {
  EN: (clauseId) =>
    `A sentence of ${clauseId} is not complete, or offers a choice and names one side. Finish it, or take the rest out.`,
  CY: (clauseId) =>
    `Nid yw brawddeg yn ${clauseId} yn gyflawn, neu mae’n cynnig dewis ac yn enwi un ochr. Gorffennwch hi, neu tynnwch y gweddill allan.`,
};

/** L11: a sentence breaks off, or offers a choice of one. */
export const brokenSentence: Check<Nothing> = {
  particulars: z.object({}),
  find: ({ clauses }) =>
    clauses
      .filter(({ facts }) => facts.incomplete === true)
      .map(({ clauseId }) => ({ clauseIds: [clauseId], particulars: {} })),
  words: ({ clauseIds: [clauseId = ""] }, { language }) => broken[language](clauseId),
};
