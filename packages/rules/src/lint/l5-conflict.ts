import { lengthInWords } from "../plain-words.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { sameScope, sayTheSame } from "../same-scope.js";
import { goesBefore, type Standing } from "../together.js";
import { isLive, type Check } from "./document.js";

/** L5: a clause differs from statute, or from a clause on the same thing, its sister or of a protocol in force beside it. Flagged for legal review, never set right. */
export const conflict: Check = (document, facts) => [
  ...withStatute(document, facts),
  ...ofLists(document, facts),
  ...ofDeadlines(document, facts),
  ...ofProtocols(document, facts),
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

/** Two protocols in force together that answer the same question differently: one yields, or nobody has said which. */
const ofProtocols: Check = ({ rules, version, among }) => {
  if (!among || !isLive(version)) return [];
  const { own, beside } = among;
  return beside.flatMap((other) =>
    rules.flatMap((rule) =>
      other.rules
        .filter((theirs) => sameScope(rule, theirs) && !sayTheSame(rule, theirs))
        .map((theirs) => {
          const first = goesBefore<Standing>(own, other);
          const message =
            `${rule.clauseId} and ${theirs.clauseId} (${other.title}) answer the same question differently. ` +
            outcome(first === null ? null : first === own ? [rule, theirs] : [theirs, rule]);
          return { clauseIds: [rule.clauseId], about: theirs.id, message };
        }),
    ),
  );
};

function outcome(order: readonly [Rule, Rule] | null): string {
  if (order === null)
    return "Nobody has said which goes before, so both bind: say what goes before what, or bring them into line.";
  const [first, yielding] = order;
  return (
    `By the order of precedence ${first.clauseId} counts and ${yielding.clauseId} does not. ` +
    "Bring them into line, or leave one of them out."
  );
}
