import { z } from "zod";
import { differsFrom } from "../differs-from.js";
import type { In, Language } from "../language.js";
import { lengthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { sameScope, sayTheSame } from "../same-scope.js";
import { goesBefore, type Standing } from "../together.js";
import { units } from "../vocabulary.js";
import { isLive, type Check, type Found, type LintedDocument } from "./document.js";

const time = z.object({ clauseId: z.string(), length: z.number(), unit: z.enum(units) });

const particulars = z.discriminatedUnion("with", [
  z.object({ with: z.literal("STATUTE"), title: z.string() }),
  z.object({ with: z.literal("LIST"), differing: z.array(z.string()) }),
  z.object({ with: z.literal("TIME"), one: time, other: time }),
  z.object({
    with: z.literal("PROTOCOL"),
    theirs: z.string(),
    title: z.string(),
    welshTitle: z.string().nullable(),
    /** Which of the two clauses goes before the other; null: nobody has said. */
    counts: z.string().nullable(),
  }),
]);
type Conflict = z.infer<typeof particulars>;

/** L5: a clause differs from statute, or from a clause on the same thing, its sister or of a protocol in force beside it. Flagged for legal review, never set right. */
export const conflict: Check<Conflict> = {
  particulars,
  find: (document) => [
    ...withStatute(document),
    ...ofLists(document),
    ...ofDeadlines(document),
    ...ofProtocols(document),
  ],
  words: (found, { language }) => inWords(found, language),
};

const withStatute = ({ rules, citations }: LintedDocument): Found<Conflict>[] =>
  rulesOfKind(rules, "PROHIBITION").flatMap((rule) => {
    const statute = differsFrom(rule);
    if (statute === null) return [];
    const title = citations.find(({ id }) => id === statute)?.title ?? statute;
    return [{ clauseIds: [rule.clauseId], about: statute, particulars: { with: "STATUTE", title } }];
  });

/** Two clauses that list the same kind of thing list the same things. */
const ofLists = ({ clauses }: LintedDocument): Found<Conflict>[] =>
  clauses.flatMap(({ clauseId, facts: { lists } }, index) =>
    clauses.slice(index + 1).flatMap((other) => {
      const theirs = other.facts.lists;
      if (lists === undefined || theirs === undefined || lists.of !== theirs.of) return [];
      const differing = [...lists.items, ...theirs.items].filter(
        (word) => lists.items.includes(word) !== theirs.items.includes(word),
      );
      if (differing.length === 0) return [];
      return [{ clauseIds: [clauseId, other.clauseId], about: lists.of, particulars: { with: "LIST", differing } }];
    }),
  );

/** Two clauses that give the same persons different times for the same duty. */
const ofDeadlines = ({ rules }: LintedDocument): Found<Conflict>[] => {
  const timed = rulesOfKind(rules, "DEADLINE").filter(({ length }) => length !== null);
  return timed.flatMap((one, index) =>
    timed.slice(index + 1).flatMap((other) => {
      const same = one.duty === other.duty && one.subject === other.subject && one.anchor === other.anchor;
      if (!same || one.clauseId === other.clauseId) return [];
      if (one.length === other.length && one.unit === other.unit) return [];
      const given = ({ clauseId, length, unit }: typeof one) => {
        return { clauseId, length: length ?? 0, unit: unit ?? "CALENDAR_DAYS" };
      };
      const times = { with: "TIME", one: given(one), other: given(other) } as const;
      return [{ clauseIds: [one.clauseId, other.clauseId], about: one.duty, particulars: times }];
    }),
  );
};

/** Two protocols in force together that answer the same question differently: one yields, or nobody has said which. */
const ofProtocols = ({ rules, version, among }: LintedDocument): Found<Conflict>[] => {
  if (!among || !isLive(version)) return [];
  const { own, beside } = among;
  return beside.flatMap((other) =>
    rules.flatMap((rule) =>
      other.rules
        .filter((theirs) => sameScope(rule, theirs) && !sayTheSame(rule, theirs))
        .map((theirs) => {
          const first = goesBefore<Standing>(own, other);
          const counts = first === null ? null : (first === own ? rule : theirs).clauseId;
          const { title, welshTitle = null } = other;
          const conflicting = { with: "PROTOCOL", theirs: theirs.clauseId, title, welshTitle, counts } as const;
          return { clauseIds: [rule.clauseId], about: theirs.id, particulars: conflicting };
        }),
    ),
  );
};

function inWords(
  { clauseIds: [clauseId = "", sister = ""], particulars: said }: Pick<Found<Conflict>, "clauseIds" | "particulars">,
  language: Language,
): string {
  const { fromStatute, lists, times, protocols, bothBind, counts } = phrases[language];
  switch (said.with) {
    case "STATUTE":
      return fromStatute(clauseId, said.title);
    case "LIST":
      return lists(clauseId, sister, said.differing.map((word) => word.toLowerCase().replaceAll("_", " ")).join(", "));
    case "TIME": {
      const given = (one: typeof said.one) => [one.clauseId, lengthInWords(one.length, one.unit, language)] as const;
      return times(given(said.one), given(said.other));
    }
    case "PROTOCOL": {
      const title = language === "CY" ? (said.welshTitle ?? said.title) : said.title;
      const outcome =
        said.counts === null ? bothBind : counts(said.counts, said.counts === clauseId ? said.theirs : clauseId);
      return `${protocols(clauseId, said.theirs, title)} ${outcome}`;
    }
  }
}

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
