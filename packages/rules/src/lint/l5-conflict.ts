import type { In } from "../language.js";
import { lengthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { sameScope, sayTheSame } from "../same-scope.js";
import { goesBefore, type Standing } from "../together.js";
import { isLive, saidIn, type Check } from "./document.js";

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
    const said = saidIn((language) => phrases[language].fromStatute(clauseId, title));
    return [{ clauseIds: [clauseId], about: differsFrom, ...said }];
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
      const said = saidIn((language) => phrases[language].lists(clauseId, other.clauseId, named));
      return [{ clauseIds: [clauseId, other.clauseId], about: lists.of, ...said }];
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
      const said = saidIn((language) => {
        const time = ({ length, unit }: typeof one) => lengthInWords(length ?? 0, unit ?? "CALENDAR_DAYS", language);
        return phrases[language].times([one.clauseId, time(one)], [other.clauseId, time(other)]);
      });
      return [{ clauseIds: [one.clauseId, other.clauseId], about: one.duty, ...said }];
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
          const order = first === null ? null : first === own ? ([rule, theirs] as const) : ([theirs, rule] as const);
          const said = saidIn((language) => {
            const title = language === "CY" ? (other.welshTitle ?? other.title) : other.title;
            const { protocols, bothBind, counts } = phrases[language];
            const outcome = order === null ? bothBind : counts(order[0].clauseId, order[1].clauseId);
            return `${protocols(rule.clauseId, theirs.clauseId, title)} ${outcome}`;
          });
          return { clauseIds: [rule.clauseId], about: theirs.id, ...said };
        }),
    ),
  );
};

interface Phrases {
  readonly fromStatute: (clauseId: string, title: string) => string;
  readonly lists: (one: string, other: string, differing: string) => string;
  readonly times: (one: readonly [string, string], other: readonly [string, string]) => string;
  readonly protocols: (one: string, other: string, title: string) => string;
  readonly bothBind: string;
  readonly counts: (first: string, yielding: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    fromStatute: (clauseId, title) =>
      `${clauseId} differs from statute (${title}). Have it looked at by a lawyer; it can stand meanwhile.`,
    lists: (one, other, differing) =>
      `${one} and ${other} list the same kind of thing and differ (${differing}). ` +
      "Let one refer to the other, or give both the same list.",
    times: ([one, time], [other, otherTime]) =>
      `${one} gives ${time} and ${other} gives ${otherTime} for the same duty. Keep one of them.`,
    protocols: (one, other, title) => `${one} and ${other} (${title}) answer the same question differently.`,
    bothBind: "Nobody has said which goes before, so both bind: say what goes before what, or bring them into line.",
    counts: (first, yielding) =>
      `By the order of precedence ${first} counts and ${yielding} does not. ` +
      "Bring them into line, or leave one of them out.",
  },
  CY: {
    fromStatute: (clauseId, title) =>
      `Mae ${clauseId} yn wahanol i statud (${title}). Gofynnwch i gyfreithiwr edrych arno; gall sefyll yn y cyfamser.`,
    lists: (one, other, differing) =>
      `Mae ${one} a ${other} yn rhestru’r un math o beth ac yn wahanol (${differing}). ` +
      "Gadewch i’r naill gyfeirio at y llall, neu rhowch yr un rhestr i’r ddau.",
    times: ([one, time], [other, otherTime]) =>
      `Mae ${one} yn rhoi ${time} a ${other} yn rhoi ${otherTime} ar gyfer yr un ddyletswydd. Cadwch un ohonynt.`,
    protocols: (one, other, title) => `Mae ${one} a ${other} (${title}) yn ateb yr un cwestiwn yn wahanol.`,
    bothBind:
      "Nid oes neb wedi dweud pa un sy’n dod gyntaf, felly mae’r ddau’n rhwymo: dywedwch beth sy’n dod o flaen beth, neu cysonwch nhw.",
    counts: (first, yielding) =>
      `Yn ôl y drefn flaenoriaeth ${first} sy’n cyfrif ac nid ${yielding}. Cysonwch nhw, neu gadewch un ohonynt allan.`,
  },
};
