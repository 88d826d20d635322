import type { Anchor, Calendar, Marking, PersonClass, Recipient, Unit, Urgency } from "./vocabulary.js";

/** The words of the closed vocabularies in Welsh; nouns without an article, but for what is always said with one. */
export const recipientsInWelsh: Record<Recipient, string> = {
  ELECTED_HOLDER: "deiliad swydd etholedig",
  DEPUTY: "Dirprwy",
  APPOINTED_PERSON: "Person Penodedig",
  HEAD_OF_STAFF: "pennaeth staff",
  MONITORING_OFFICER: "Swyddog Monitro",
  HEAD_OF_PAID_SERVICE: "Pennaeth y Gwasanaeth Cyflogedig",
  CFO: "prif swyddog cyllid",
  CHIEF_CONSTABLE: "Prif Gwnstabl",
  SENIOR_LEADERSHIP: "uwch arweinyddiaeth",
  LINE_MANAGER: "rheolwr llinell",
  LINE_CHAIN: "llinell o reolwyr",
  FIRST_CONTACT_A: "cyswllt cyntaf (A)",
  FIRST_CONTACT_B: "cyswllt cyntaf (B)",
  REGISTRAR: "cofrestrydd",
  HR: "Adnoddau Dynol",
  DPO: "Swyddog Diogelu Data",
  VETTING_UNIT: "uned fetio",
  CHAIR_OF_BODY: "cadeirydd y corff llywodraethu",
  OVERSIGHT_BODY: "corff goruchwylio",
  CHAIR_OF_OVERSIGHT_BODY: "cadeirydd y corff goruchwylio",
  POLICY_OWNER: "perchennog y polisi",
  GRIEVANCE_PROCEDURE: "Gweithdrefn Gwynion",
  DISCIPLINARY_PROCEDURE: "Gweithdrefn Ddisgyblu",
  CONDUCT_PROCEDURE: "gweithdrefn materion ymddygiad",
  CONFIDENTIAL_REPORTING_PROCEDURE: "gweithdrefn adrodd gyfrinachol",
  INFORMAL_RESOLUTION: "datrys anffurfiol",
  GOVERNING_BODY: "corff llywodraethu",
  POLICE: "heddlu",
  REGULATOR: "rheoleiddiwr",
  UNNAMED_PROCEDURE: "gweithdrefn nad yw’r protocol yn ei henwi",
};

/** What is spoken of without an article. */
export const withoutArticleInWelsh: ReadonlySet<Recipient> = new Set([
  "HR",
  "INFORMAL_RESOLUTION",
  "UNNAMED_PROCEDURE",
]);

export const classesOfPersonsInWelsh: Record<PersonClass, string> = {
  ELECTED_HOLDER: "y deiliad swydd etholedig",
  DEPUTY: "y Dirprwy",
  APPOINTED_PERSON: "Person Penodedig",
  HEAD_OF_STAFF: "y pennaeth staff",
  OPCC_STAFF: "aelod o staff y swyddfa",
  PAID_STAFF: "aelod cyflogedig o staff",
  REPRESENTATIVE: "cynrychiolydd",
  POLICE_STAFF: "aelod o staff yr heddlu",
  POLICE_OFFICER: "swyddog heddlu",
  FORCE_PERSONNEL: "aelod o’r heddlu",
  STAFF: "aelod o staff",
  MEMBER: "Aelod",
  OFFICER: "swyddog",
};

export const anchorsInWelsh: Record<Anchor, string> = {
  ELECTION: "yr etholiad",
  TAKING_OFFICE: "dechrau yn y swydd",
  APPOINTMENT: "y penodiad",
  DIRECT_DISCUSSION_FAILED: "trafodaeth uniongyrchol a fethodd neu a oedd yn anymarferol",
  AWARE_OF_BREACH: "dod yn ymwybodol o’r tor",
  VETTING_GRANTED: "rhoi’r fetio",
  LAST_REVIEW: "yr adolygiad diwethaf",
  ENQUIRY_RECEIVED: "cael yr ymholiad neu’r gŵyn",
  LAST_BRIEFING: "y briff diwethaf",
  ERROR_FOUND: "dod o hyd i’r gwall",
  CONFLICT_ARISES: "y gwrthdaro’n codi",
  INFORMATION_REQUESTED: "y cais am wybodaeth",
  CHARGED: "cael eich cyhuddo",
  VETTING_CHANGED: "newid sy’n bwysig i fetio",
  MEDICINE_PRESCRIBED: "rhagnodi meddyginiaeth sy’n effeithio ar y gwaith",
  OFFER_MADE: "y cynnig",
};

export const urgenciesInWelsh: Record<Urgency, string> = {
  IMMEDIATELY: "ar unwaith",
  WITHOUT_DELAY: "heb oedi",
  SPEEDILY: "yn gyflym",
};

export const markingsInWelsh: Record<Marking, string> = { PRIVATE_AND_CONFIDENTIAL: "preifat a chyfrinachol" };

export const calendarsInWelsh: Record<Calendar, string> = {
  ENGLAND_AND_WALES: "Cymru a Lloegr",
  ANY_PART_OF_UK: "unrhyw ran o’r Deyrnas Unedig",
};

export const monthsInWelsh =
  "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split(" ");
export const weekdaysInWelsh = "dydd Llun,dydd Mawrth,dydd Mercher,dydd Iau,dydd Gwener,dydd Sadwrn,dydd Sul".split(
  ",",
);

/** A unit after its number, which stands in the singular: after 2 it changes, "blynedd" after most numbers. */
const units: Record<Unit, (length: number) => string> = {
  HOURS: () => "awr",
  CALENDAR_DAYS: (length) => (length === 2 ? "ddiwrnod" : "diwrnod"),
  WORKING_DAYS: (length) => (length === 2 ? "ddiwrnod gwaith" : "diwrnod gwaith"),
  WEEKS: () => "wythnos",
  MONTHS: (length) => (length === 2 ? "fis" : "mis"),
  YEARS: (length) => {
    if (length === 1) return "flwyddyn";
    if (length === 2) return "flynedd";
    return length === 3 || length === 4 || length === 6 ? "blynedd" : "mlynedd";
  },
};

/** "28 diwrnod", "2 fis", "5 mlynedd". */
export function lengthInWelsh(length: number, unit: Unit): string {
  return `${length} ${units[unit](length)}`;
}

/** What the library's rules say in words of their own, where the language has no closed word for it. */
const ownWords: Readonly<Record<string, string>> = {
  "without delay": "heb oedi",
  immediately: "ar unwaith",
  "as soon as possible": "cyn gynted â phosibl",
  timely: "yn brydlon",
  regularly: "yn rheolaidd",
  "at the earliest possible opportunity": "ar y cyfle cyntaf posibl",
  activity: "gweithgaredd",
  area: "maes",
  author: "awdur",
  authority: "awdurdod",
  body: "corff",
  conflict: "gwrthdaro",
  contact: "cyswllt",
  "contact's job title": "teitl swydd y cyswllt",
  date: "dyddiad",
  department: "adran",
  "e-mail": "e-bost",
  "effective from": "mewn grym o",
  "first contact A": "cyswllt cyntaf A",
  "first contact B": "cyswllt cyntaf B",
  from: "o",
  "how it is managed": "sut y caiff ei reoli",
  interest: "buddiant",
  "issuing office": "swyddfa gyhoeddi",
  "last review": "adolygiad diwethaf",
  limits: "terfynau",
  matter: "mater",
  minute: "cofnod",
  name: "enw",
  "next review": "adolygiad nesaf",
  "office held": "swydd a ddelir",
  owner: "perchennog",
  person: "person",
  position: "safle",
  role: "rôl",
  signature: "llofnod",
  telephone: "ffôn",
  time: "amser",
  title: "teitl",
  to: "hyd",
  version: "fersiwn",
};

/** Words that a rule's author typed; those of the library in Welsh, others as they were typed. */
export function ownWordsInWelsh(words: string): string {
  return ownWords[words] ?? words;
}
