import type { NotifyRule, Occasion, Promptness } from "../kinds/notify.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords, theTitle, theTitles } from "../plain-words.js";
import type { Office, Recipient, Titles } from "../vocabulary.js";
import { after } from "../welsh.js";
import { thenWords } from "./consult.js";

/** What has happened, to one's own or to the close family's affairs, and what may yet happen. */
const occasionWords: In<Record<Occasion, { happened: string; prospective: string }>> = {
  EN: {
    CRIMINAL_CHARGE: { happened: "a criminal charge", prospective: "a criminal charge that was or may be brought" },
    LEGAL_PROCEEDINGS: {
      happened: "civil or legal proceedings",
      prospective: "civil or legal proceedings that were or may be brought",
    },
    VETTING_CHANGE: {
      happened: "a change that matters to vetting",
      prospective: "a change that matters or may matter to vetting",
    },
    MAJOR_ISSUES: { happened: "major issues", prospective: "major issues, also those to come" },
    INTERESTS: { happened: "interests", prospective: "interests, also those to come" },
    CONFLICT_OF_INTEREST: {
      happened: "a conflict of interest",
      prospective: "a conflict of interest, also one that may arise",
    },
    HEALTH_AFFECTING_WORK: {
      happened: "health that affects the work",
      prospective: "health that affects or may affect the work",
    },
  },
  CY: {
    CRIMINAL_CHARGE: {
      happened: "cyhuddiad troseddol",
      prospective: "cyhuddiad troseddol a ddygwyd neu a all gael ei ddwyn",
    },
    LEGAL_PROCEEDINGS: {
      happened: "achos sifil neu gyfreithiol",
      prospective: "achos sifil neu gyfreithiol a ddygwyd neu a all gael ei ddwyn",
    },
    VETTING_CHANGE: {
      happened: "newid sy’n bwysig i fetio",
      prospective: "newid sydd neu a all fod yn bwysig i fetio",
    },
    MAJOR_ISSUES: { happened: "materion mawr", prospective: "materion mawr, gan gynnwys rhai i ddod" },
    INTERESTS: { happened: "buddiannau", prospective: "buddiannau, gan gynnwys rhai i ddod" },
    CONFLICT_OF_INTEREST: {
      happened: "gwrthdaro buddiannau",
      prospective: "gwrthdaro buddiannau, gan gynnwys un a all godi",
    },
    HEALTH_AFFECTING_WORK: {
      happened: "iechyd sy’n effeithio ar y gwaith",
      prospective: "iechyd sy’n effeithio neu a all effeithio ar y gwaith",
    },
  },
};

const promptWords: In<Record<Promptness, string>> = {
  EN: {
    IMMEDIATELY: "immediately",
    WITHOUT_DELAY: "without delay",
    AS_SOON_AS_OCCURS: "as soon as it occurs",
    AS_SOON_AS_POSSIBLE: "as soon as possible",
    EARLIEST_OPPORTUNITY: "at the earliest opportunity",
    EARLY: "at an early stage",
    REGULARLY: "regularly",
  },
  CY: {
    IMMEDIATELY: "ar unwaith",
    WITHOUT_DELAY: "heb oedi",
    AS_SOON_AS_OCCURS: "cyn gynted ag y digwydd",
    AS_SOON_AS_POSSIBLE: "cyn gynted â phosibl",
    EARLIEST_OPPORTUNITY: "ar y cyfle cyntaf",
    EARLY: "yn gynnar",
    REGULARLY: "yn rheolaidd",
  },
};

interface Phrases {
  readonly tells: (who: string, whom: string, what: string) => string;
  readonly ownOrFamily: string;
  readonly family: string;
  readonly instead: (about: string, told: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    tells: (who, whom, what) => `${who} tells ${whom} of ${what}`,
    ownOrFamily: ", one's own or of close family",
    family: " of close family",
    instead: (about, told) => `; where it is about ${about}, ${told} is told`,
  },
  CY: {
    tells: (who, whom, what) => `mae ${who} yn rhoi gwybod ${after("i", whom)} ${after("am", what)}`,
    ownOrFamily: ", ei hun neu deulu agos",
    family: " sy’n ymwneud â theulu agos",
    instead: (about, told) => `; lle y mae ${after("am", about)}, rhoddir gwybod ${after("i", told)}`,
  },
};

/** How soon, where the text gives no number: "without delay". */
export function promptnessInWords(when: Promptness, language: Language = "EN"): string {
  return promptWords[language][when];
}

/** What it is about, in words. */
export function occasionInWords(occasion: Occasion, language: Language = "EN"): string {
  return occasionWords[language][occasion].happened;
}

/** Who tells whom of what, how soon, and who is told instead. */
export function notifySentence(rule: NotifyRule, titles: Titles, language: Language): string {
  const { tells, ownOrFamily, family, instead } = phrases[language];
  const { happened, prospective } = occasionWords[language][rule.occasion];
  const relatives = !rule.covers.includes("CLOSE_FAMILY") ? "" : rule.covers.includes("SELF") ? ownOrFamily : family;
  const when = rule.when === null ? "" : ` ${promptWords[language][rule.when]}`;
  const others = (Object.entries(rule.ifSubjectIs) as [Office, { to: Recipient[] }][]).map(([office, { to }]) =>
    instead(theTitle(office, titles, language), theTitles(to, "or", titles, language)),
  );
  const said = tells(
    classesInWords(rule.subject, titles, language),
    told(rule, titles, language),
    rule.includesProspective ? prospective : happened,
  );
  return capital(`${said}${relatives}${when}${others.join("")} (${rule.clauseId}).`);
}

function told({ to, mode }: NotifyRule, titles: Titles, language: Language): string {
  if (mode === "MUST") return to.map((recipient) => theTitle(recipient, titles, language)).join(thenWords[language]);
  return theTitles(to, mode === "ALL" ? "and" : "or", titles, language);
}
