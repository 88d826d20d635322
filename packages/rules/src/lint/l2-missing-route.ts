import { z } from "zod";
import { routeFor } from "../matters.js";
import type { In } from "../language.js";
import { hasMembers } from "../person-classes.js";
import { classInWords, theTitle } from "../plain-words.js";
import { classesInPlural } from "../compare/actors.js";
import { rulesOfKind } from "../rulebook.js";
import { classesOfParty } from "../simulate/parties.js";
import { personClasses, type CanonicalMatter, type PersonClass } from "../vocabulary.js";
import { after } from "../welsh.js";
import type { Check, Found, LintedDocument } from "./document.js";

/** How one is treated by somebody, or what somebody did: a text that answers either names a way. */
const complaints: readonly CanonicalMatter[] = ["DISRESPECT", "BREACH_BY_OTHERS"];

const officeHolders: readonly PersonClass[] = ["ELECTED_HOLDER", "DEPUTY", "APPOINTED_PERSON", "MEMBER"];

const particulars = z.object({ whom: z.enum(personClasses), without: z.array(z.enum(personClasses)) });
type Gap = z.infer<typeof particulars>;

/**
 * L2: somebody who is bound has nobody to go to about the elected holder or the head of staff. Above everybody else
 * stands one of these two; above them the text itself has to name somebody. A text without complaints has no such gap.
 */
export const missingRoute: Check<Gap> = {
  particulars,
  find: gaps,
  words({ particulars: { whom, without } }, { titles, language }) {
    const subject =
      whom === "MEMBER"
        ? classInWords(whom, titles, language)
        : theTitle(whom as "ELECTED_HOLDER" | "HEAD_OF_STAFF", titles, language);
    return nobody[language](classesInPlural(without, titles, language), subject);
  },
};

function gaps(document: LintedDocument): Found<Gap>[] {
  const { rules, bodyKind } = document;
  const routes = rulesOfKind(rules, "ROUTE").filter((route) =>
    complaints.some((matter) => route.canonicalMatters.includes(matter)),
  );
  if (routes.length === 0) return [];
  const elected = hasMembers(bodyKind) ? "MEMBER" : "ELECTED_HOLDER";
  return [elected, "HEAD_OF_STAFF"].flatMap((word) => {
    const about = word as PersonClass;
    const subject = classesOfParty({ class: about }, bodyKind);
    const without = boundBy(document).filter((who) => {
      if (who === about || (about === elected && officeHolders.includes(who))) return false;
      const complainant = classesOfParty({ class: who }, bodyKind);
      return complainant.length > 0 && !complaints.some((matter) => routeFor(routes, { matter, complainant, subject }));
    });
    if (without.length === 0) return [];
    return [{ clauseIds: [], about: `${about}/${without.join("+")}`, particulars: { whom: about, without } }];
  });
}

const nobody: In<(who: string, whom: string) => string> = {
  EN: (who, whom) =>
    `Nobody is named to whom ${who} could take a concern about ${whom}. ` +
    "Add a clause that names a recipient, or configure a fallback for the force.",
  CY: (who, whom) =>
    `Nid enwir neb y gallai ${who} fynd â phryder ${after("am", whom)} ato. ` +
    "Ychwanegwch gymal sy’n enwi derbynnydd, neu ffurfweddwch ddewis i’r heddlu.",
};

function boundBy({ version, clauses }: LintedDocument): PersonClass[] {
  return [...new Set(version.audience ?? clauses.flatMap(({ audience }) => audience))];
}
