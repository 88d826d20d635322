import { lengthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import type { Check } from "./document.js";

/** L5: a clause differs from statute, or from a sister clause on the same thing. Flagged for legal review, never set right. */
export const conflict: Check = (document, facts) => [
  ...withStatute(document, facts),
  ...ofLists(document, facts),
  ...ofDeadlines(document, facts),
];

const withStatute: Check = ({ rules, citations }) =>
  rulesOfKind(rules, "PROHIBITION").flatMap(({ clauseId, differsFrom }) => {
    if (differsFrom === null) return [];
    const title = citations.find(({ id }) => id === differsFrom)?.title ?? differsFrom;
    const message = `${clauseId} differs from statute (${title}). Have it looked at by a lawyer; it can stand meanwhile.`;
    return [{ clauseIds: [clauseId], about: differsFrom, message }];
  });

/** Two clauses that list the same kind of thing list the same things. */
const ofLists: Check = ({ clauses }) =>
  clauses.flatMap(({ clauseId, facts: { lists } }, index) =>
    clauses.slice(index + 1).flatMap((other) => {
      const theirs = other.facts.lists;
      if (lists === undefined || theirs === undefined || lists.of !== theirs.of) return [];
      const differing = [...lists.items, ...theirs.items].filter(
        (word) => lists.items.includes(word) !== theirs.items.includes(word),
      );
      if (differing.length === 0) return [];
      const named = differing.map((word) => word.toLowerCase().replaceAll("_", " ")).join(", ");
      const message =
        `${clauseId} and ${other.clauseId} list the same kind of thing and differ (${named}). ` +
        "Let one refer to the other, or give both the same list.";
      return [{ clauseIds: [clauseId, other.clauseId], about: lists.of, message }];
    }),
  );

/** Two clauses that give the same persons different times for the same duty. */
const ofDeadlines: Check = ({ rules }) => {
  const timed = rulesOfKind(rules, "DEADLINE").filter(({ length }) => length !== null);
  return timed.flatMap((one, index) =>
    timed.slice(index + 1).flatMap((other) => {
      const same = one.duty === other.duty && one.subject === other.subject && one.anchor === other.anchor;
      if (!same || one.clauseId === other.clauseId) return [];
      if (one.length === other.length && one.unit === other.unit) return [];
      const time = ({ length, unit }: typeof one) => lengthInWords(length ?? 0, unit ?? "CALENDAR_DAYS");
      const message =
        `${one.clauseId} gives ${time(one)} and ${other.clauseId} gives ${time(other)} for the same duty. ` +
        "Keep one of them.";
      return [{ clauseIds: [one.clauseId, other.clauseId], about: one.duty, message }];
    }),
  );
};
