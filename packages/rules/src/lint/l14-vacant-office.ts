import { z } from "zod";
import { clausesNaming } from "../matrix/matrix-force.js";
import type { In } from "../language.js";
import { theTitle } from "../plain-words.js";
import { offices, type Office } from "../vocabulary.js";
import { isLive, type Check, type Found, type LintedDocument, type LintFacts } from "./document.js";
import { heldByOne } from "./one-person.js";

/** Who is meant by these depends on who asks: no office that somebody is appointed to. */
const relations: readonly Office[] = ["LINE_MANAGER", "LINE_CHAIN"];

const particulars = z.object({ office: z.enum(offices) });
type Vacant = z.infer<typeof particulars>;

/** L14: the text names an office that nobody fills today. */
export const vacantOffice: Check<Vacant> = {
  particulars,
  find: vacancies,
  words: ({ particulars: { office } }, { titles, language }) => vacant[language](theTitle(office, titles, language)),
};

function vacancies(document: LintedDocument, facts: LintFacts): Found<Vacant>[] {
  if (!isLive(document.version) || facts.holders === null) return [];
  const filled = filledOffices(document, facts);
  return offices.flatMap((office) => {
    const clauseIds = filled.has(office) || relations.includes(office) ? [] : clausesNaming(document, office);
    const owned = office === document.version.owner && !filled.has(office);
    if (clauseIds.length === 0 && !owned) return [];
    return [{ clauseIds, about: office, particulars: { office } }];
  });
}

const vacant: In<(office: string) => string> = {
  EN: (office) =>
    `Nobody fills the office of ${office} today, which the text names. Appoint somebody, or name another office.`,
  CY: (office) =>
    `Nid oes neb heddiw yn dal swydd ${office}, y mae’r testun yn ei henwi. Penodwch rywun, neu enwch swydd arall.`,
};

/** Offices with a holder; who holds one of several that are held together fills them all, and a chair stands for the body. */
function filledOffices(document: LintedDocument, facts: LintFacts): Set<Office> {
  const held = offices.filter((office) => (facts.holders?.[office] ?? []).length > 0);
  const filled = new Set(held);
  for (const group of heldByOne(document, facts))
    if (group.some((office) => filled.has(office))) for (const office of group) filled.add(office);
  if (filled.has("CHAIR_OF_OVERSIGHT_BODY")) filled.add("OVERSIGHT_BODY");
  return filled;
}
