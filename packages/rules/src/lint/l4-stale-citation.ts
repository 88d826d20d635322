import { z } from "zod";
import { isoDayInWords } from "../deadline-words.js";
import type { In } from "../language.js";
import type { Check, LintedCitation } from "./document.js";

const words = {
  EN: { REPEALED: "repealed", REVOKED: "revoked", REPLACED: "replaced" },
  CY: { REPEALED: "wedi’i ddiddymu", REVOKED: "wedi’i ddirymu", REPLACED: "wedi’i ddisodli" },
} as const;
type Ended = keyof typeof words.EN;

interface Phrases {
  readonly since: (day: string) => string;
  readonly takeOut: string;
  readonly replaced: (by: string) => string;
  readonly cited: (status: Ended, since: string, title: string, advice: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    since: (day) => ` since ${isoDayInWords(day)}`,
    takeOut: "Take it out, or say what stands in its place.",
    replaced: (by) => `In its place stands: ${by}.`,
    cited: (status, since, title, advice) => `What is cited here is ${words.EN[status]}${since}: ${title}. ${advice}`,
  },
  CY: {
    since: (day) => ` ers ${isoDayInWords(day, "CY")}`,
    takeOut: "Tynnwch ef allan, neu dywedwch beth sy’n sefyll yn ei le.",
    replaced: (by) => `Yn ei le saif: ${by}.`,
    cited: (status, since, title, advice) =>
      `Mae’r hyn a ddyfynnir yma ${words.CY[status]}${since}: ${title}. ${advice}`,
  },
};

const particulars = z.object({
  status: z.enum(["REPEALED", "REVOKED", "REPLACED"]),
  since: z.string().nullable(),
  title: z.string(),
  replacedBy: z.string().nullable(),
});

/** L4: a clause cites what is no law any more, or what has been replaced. */
export const staleCitation: Check<z.infer<typeof particulars>> = {
  particulars,
  find: ({ clauses, citations }, { on }) =>
    citations.filter(isEnded(on)).flatMap(({ id, status, since, title, replacedBy }) => {
      const clauseIds = clauses.filter((clause) => clause.citations.includes(id)).map(({ clauseId }) => clauseId);
      if (clauseIds.length === 0) return [];
      const by = citations.find((other) => other.id === replacedBy)?.title ?? null;
      return [{ clauseIds, about: id, particulars: { status, since, title, replacedBy: by } }];
    }),
  words({ particulars: { status, since, title, replacedBy } }, { language }) {
    const said = phrases[language];
    const advice = replacedBy === null ? said.takeOut : said.replaced(replacedBy);
    return said.cited(status, since === null ? "" : said.since(since), title, advice);
  },
};

function isEnded(on: string) {
  return (citation: LintedCitation): citation is LintedCitation & { status: Ended } =>
    citation.status in words.EN && (citation.since === null || citation.since <= on);
}
