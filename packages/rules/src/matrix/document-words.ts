import type { AcknowledgeRule } from "../kinds/acknowledge.js";
import type { In, Language } from "../language.js";
import type { BodyKind } from "../person-classes.js";
import { after } from "../welsh.js";

interface Phrases {
  readonly instruments: Record<"RELATIONS_PROTOCOL" | "STAFF_CODE", string>;
  readonly withForm: string;
  readonly bodies: Record<BodyKind, string>;
  readonly seven: string;
  readonly ten: string;
  readonly ownValues: string;
  readonly follows: string;
  readonly signedBy: Record<AcknowledgeRule["method"], (who: string) => string>;
  readonly signedByThese: (offices: string) => string;
  readonly consultations: string;
  readonly table: (versions: number) => string;
  readonly states: (parts: string) => string;
  readonly lastReview: (month: string) => string;
  readonly effective: (month: string) => string;
  readonly every: (length: string) => string;
  readonly ownedBy: (owner: string) => string;
  readonly foiOpen: string;
}

/** What rows on the document itself are put in words with. */
export const documentPhrases: In<Phrases> = {
  EN: {
    instruments: { RELATIONS_PROTOCOL: "protocol", STAFF_CODE: "staff code" },
    withForm: " with a declaration form",
    bodies: {
      POLICE_AND_CRIME_COMMISSIONER: "Police and Crime Commissioner",
      POLICE_FIRE_AND_CRIME_COMMISSIONER: "Police, Fire and Crime Commissioner",
      POLICE_AUTHORITY: "Police Authority",
      MAYOR: "Mayor",
      POLICE_AND_CRIME_BOARD: "Police and Crime Board",
    },
    seven: "seven principles",
    ten: "ten general principles",
    ownValues: "the office's own values",
    follows: ", then ",
    signedBy: {
      SIGNED_FORM: (who) => `signed form by ${who}`,
      READ_CONFIRMATION: (who) => `confirmation of reading by ${who}`,
    },
    signedByThese: (offices) => `signed by ${offices}`,
    consultations: "table of consultations",
    table: (versions) => `table of ${versions} version${versions === 1 ? "" : "s"}`,
    states: (parts) => `states ${parts}`,
    lastReview: (month) => `last review ${month}`,
    effective: (month) => `effective ${month}`,
    every: (length) => `every ${length}`,
    ownedBy: (owner) => `, owned by ${owner}`,
    foiOpen: "FOI: open",
  },
  CY: {
    instruments: { RELATIONS_PROTOCOL: "protocol", STAFF_CODE: "cod staff" },
    withForm: " gyda ffurflen ddatgan",
    bodies: {
      POLICE_AND_CRIME_COMMISSIONER: "Comisiynydd Heddlu a Throseddu",
      POLICE_FIRE_AND_CRIME_COMMISSIONER: "Comisiynydd Heddlu, Tân a Throseddu",
      POLICE_AUTHORITY: "Awdurdod Heddlu",
      MAYOR: "Maer",
      POLICE_AND_CRIME_BOARD: "Bwrdd Heddlu a Throseddu",
    },
    seven: "saith egwyddor",
    ten: "deg egwyddor gyffredinol",
    ownValues: "gwerthoedd y swyddfa ei hun",
    follows: ", wedyn ",
    signedBy: {
      SIGNED_FORM: (who) => `ffurflen wedi’i llofnodi ${after("gan", who)}`,
      READ_CONFIRMATION: (who) => `cadarnhad o ddarllen ${after("gan", who)}`,
    },
    signedByThese: (offices) => `wedi’i lofnodi ${after("gan", offices)}`,
    consultations: "tabl o ymgynghoriadau",
    table: (versions) => `tabl o ${versions} fersiwn`,
    states: (parts) => `yn nodi ${parts}`,
    lastReview: (month) => `adolygiad diwethaf ${month}`,
    effective: (month) => `mewn grym ers ${month}`,
    every: (length) => `bob ${length}`,
    ownedBy: (owner) => `, o dan berchnogaeth ${owner}`,
    foiOpen: "Rhyddid gwybodaeth: agored",
  },
};

/** What a version says it is in law, and what goes before what, where the language has words of its own for it. */
const statements: Readonly<Record<string, string>> = {
  CONTRACTUAL: "cytundebol",
  STATUTE: "statud",
  CODE_OF_CONDUCT: "cod ymddygiad",
  PROTOCOL: "protocol",
};

/** A word of a version's statement: "code of conduct"; one without words of its own as it was typed. */
export function inPlainWords(word: string, language: Language): string {
  const own = language === "CY" ? statements[word] : undefined;
  return own ?? word.toLowerCase().replaceAll("_", " ");
}
