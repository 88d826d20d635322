import type { ProhibitionRule } from "../kinds/prohibition.js";
import type { RecusalProcess } from "../kinds/recusal.js";
import type { In } from "../language.js";
import { after } from "../welsh.js";

interface Phrases {
  readonly later: (whom: string) => string;
  readonly passedOver: (whom: string) => string;
  readonly afterConsulting: (whom: string) => string;
  readonly firstContacts: string;
  readonly directFirst: string;
  readonly marked: (marking: string) => string;
  readonly oneBreach: (to: string) => string;
  readonly ifRequired: string;
  readonly aboutPoliceStaff: string;
  readonly staff: string;
  readonly holder: string;
  readonly crime: string;
  readonly conscience: string;
  readonly yes: string;
  readonly notGivenWayTo: string;
  readonly noBullying: string;
  readonly forbidden: string;
  readonly covers: Record<ProhibitionRule["covers"][number], string>;
  readonly regard: Record<ProhibitionRule["regardTo"][number], string>;
  readonly regardTo: (facts: string) => string;
  readonly noReferences: string;
  readonly processes: Record<RecusalProcess, string>;
  readonly goesOn: string;
  readonly outWithOfficers: string;
  readonly clearedFirst: string;
}

/** What rows on who receives what, and on what is not done, are put in words with. */
export const matterPhrases: In<Phrases> = {
  EN: {
    later: (whom) => `then ${whom}`,
    passedOver: (whom) => `${whom} is passed over`,
    afterConsulting: (whom) => `after consulting ${whom}`,
    firstContacts: "first contacts named",
    directFirst: "direct discussion first",
    marked: (marking) => `marked ${marking}`,
    oneBreach: (to) => `for one breach: ${to}`,
    ifRequired: "if required to act against the code",
    aboutPoliceStaff: "about police staff",
    staff: "staff",
    holder: "office holder",
    crime: "crime",
    conscience: "conscience",
    yes: "yes",
    notGivenWayTo: "not to be given way to",
    noBullying: "no bullying",
    forbidden: "forbidden",
    covers: { BEYOND_POWERS: "beyond powers", BEYOND_DUTIES: "beyond duties", BEYOND_HOURS: "beyond hours" },
    regard: { SENIORITY: "seniority", CAPACITY: "capacity", VULNERABILITY: "vulnerability" },
    regardTo: (facts) => `regard to ${facts}`,
    noReferences: "none are given",
    processes: {
      APPOINTMENT: "appointment",
      DISCIPLINE: "discipline",
      PROMOTION: "promotion",
      GRADING: "grading",
      GRANT: "grant",
      COMMISSIONING: "commissioning",
      PROCUREMENT: "procurement",
    },
    goesOn: "goes on",
    outWithOfficers: "conduct when out with officers",
    clearedFirst: "authority in a partnership is cleared first",
  },
  CY: {
    later: (whom) => `wedyn ${whom}`,
    passedOver: (whom) => `eir heibio ${after("i", whom)}`,
    afterConsulting: (whom) => `ar ôl ymgynghori ${after("â", whom)}`,
    firstContacts: "enwir cysylltiadau cyntaf",
    directFirst: "trafodaeth uniongyrchol yn gyntaf",
    marked: (marking) => `wedi’i farcio’n ${marking}`,
    oneBreach: (to) => `am un toriad: ${to}`,
    ifRequired: "os oes gofyn gweithredu’n groes i’r cod",
    aboutPoliceStaff: "am staff yr heddlu",
    staff: "staff",
    holder: "deiliad swydd",
    crime: "trosedd",
    conscience: "cydwybod",
    yes: "ie",
    notGivenWayTo: "heb ildio iddo",
    noBullying: "dim bwlio",
    forbidden: "gwaharddedig",
    covers: {
      BEYOND_POWERS: "y tu hwnt i bwerau",
      BEYOND_DUTIES: "y tu hwnt i ddyletswyddau",
      BEYOND_HOURS: "y tu allan i oriau",
    },
    regard: { SENIORITY: "statws uwch", CAPACITY: "gallu", VULNERABILITY: "bregusrwydd" },
    regardTo: (facts) => `gan ystyried ${facts}`,
    noReferences: "ni roddir rhai",
    processes: {
      APPOINTMENT: "penodi",
      DISCIPLINE: "disgyblu",
      PROMOTION: "dyrchafu",
      GRADING: "graddio swyddi",
      GRANT: "grantiau",
      COMMISSIONING: "comisiynu",
      PROCUREMENT: "caffael",
    },
    goesOn: "yn parhau",
    outWithOfficers: "ymddygiad wrth fynd allan gyda swyddogion",
    clearedFirst: "cytunir ar awdurdod mewn partneriaeth yn gyntaf",
  },
};
