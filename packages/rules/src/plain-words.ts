import type { In, Language } from "./language.js";
import type {
  Anchor,
  Calendar,
  CanonicalMatter,
  Marking,
  PersonClass,
  Recipient,
  Titles,
  Unit,
  Urgency,
} from "./vocabulary.js";
import {
  anchorsInWelsh,
  calendarsInWelsh,
  classesOfPersonsInWelsh,
  lengthInWelsh,
  markingsInWelsh,
  monthsInWelsh,
  ownWordsInWelsh,
  recipientsInWelsh,
  urgenciesInWelsh,
  withoutArticleInWelsh,
} from "./welsh-words.js";
import { joined, withArticle } from "./welsh.js";

const recipientWords: Record<Recipient, string> = {
  ELECTED_HOLDER: "elected office holder",
  DEPUTY: "Deputy",
  APPOINTED_PERSON: "Appointed Person",
  HEAD_OF_STAFF: "head of staff",
  MONITORING_OFFICER: "Monitoring Officer",
  HEAD_OF_PAID_SERVICE: "Head of Paid Service",
  CFO: "chief finance officer",
  CHIEF_CONSTABLE: "Chief Constable",
  SENIOR_LEADERSHIP: "senior leadership",
  LINE_MANAGER: "line manager",
  LINE_CHAIN: "line management chain",
  FIRST_CONTACT_A: "first contact (A)",
  FIRST_CONTACT_B: "first contact (B)",
  REGISTRAR: "registrar",
  HR: "HR",
  DPO: "Data Protection Officer",
  VETTING_UNIT: "vetting unit",
  CHAIR_OF_BODY: "chair of the governing body",
  OVERSIGHT_BODY: "oversight body",
  CHAIR_OF_OVERSIGHT_BODY: "chair of the oversight body",
  POLICY_OWNER: "policy owner",
  GRIEVANCE_PROCEDURE: "Grievance Procedure",
  DISCIPLINARY_PROCEDURE: "Disciplinary Procedure",
  CONDUCT_PROCEDURE: "procedure for matters of conduct",
  CONFIDENTIAL_REPORTING_PROCEDURE: "confidential reporting procedure",
  INFORMAL_RESOLUTION: "informal resolution",
  GOVERNING_BODY: "governing body",
  POLICE: "police",
  REGULATOR: "regulator",
  UNNAMED_PROCEDURE: "procedure that the protocol does not name",
};

/** What is not spoken of with "the". */
const articles: Readonly<Partial<Record<Recipient, string>>> = {
  HR: "",
  INFORMAL_RESOLUTION: "",
  UNNAMED_PROCEDURE: "a ",
};

const classWords: Record<PersonClass, string> = {
  ELECTED_HOLDER: "the elected office holder",
  DEPUTY: "the Deputy",
  APPOINTED_PERSON: "an Appointed Person",
  HEAD_OF_STAFF: "the head of staff",
  OPCC_STAFF: "a member of the office's staff",
  PAID_STAFF: "a paid member of staff",
  REPRESENTATIVE: "a representative",
  POLICE_STAFF: "a member of police staff",
  POLICE_OFFICER: "a police officer",
  FORCE_PERSONNEL: "a member of the police force",
  STAFF: "a member of staff",
  MEMBER: "a Member",
  OFFICER: "an officer",
};

/** A canonical matter in plain English, to stand after "a concern about". */
export const matterWords: Record<CanonicalMatter, string> = {
  DISRESPECT: "a lack of respect or courtesy",
  BREACH_BY_OTHERS: "a breach by someone else",
  REQUIRED_TO_BREACH: "being required to act against the protocol",
  LEGALITY: "legality, maladministration, money or probity",
  INFORMATION_REQUEST: "a request for information",
  CRIME: "evidence of a crime",
  MATTER_OF_CONSCIENCE: "irregular conduct elsewhere or a matter of conscience",
  DECISION_ON_OUTCOME: "what follows from an upheld complaint",
};

/** The same in Welsh, to stand after "pryder am". */
export const mattersInWelsh: Record<CanonicalMatter, string> = {
  DISRESPECT: "diffyg parch neu gwrteisi",
  BREACH_BY_OTHERS: "rhywun arall yn torri’r protocol",
  REQUIRED_TO_BREACH: "gorfod gweithredu’n groes i’r protocol",
  LEGALITY: "cyfreithlondeb, camweinyddu, arian neu uniondeb",
  INFORMATION_REQUEST: "cais am wybodaeth",
  CRIME: "tystiolaeth o drosedd",
  MATTER_OF_CONSCIENCE: "ymddygiad afreolaidd mewn man arall neu fater o gydwybod",
  DECISION_ON_OUTCOME: "yr hyn sy’n dilyn cwyn a gadarnhawyd",
};

/** The anchor event in plain English, to stand after "within 28 days of". */
export const anchorWords: Record<Anchor, string> = {
  ELECTION: "election",
  TAKING_OFFICE: "taking office",
  APPOINTMENT: "appointment",
  DIRECT_DISCUSSION_FAILED: "a direct discussion that failed or was impractical",
  AWARE_OF_BREACH: "becoming aware of the breach",
  VETTING_GRANTED: "vetting being granted",
  LAST_REVIEW: "the last review",
  ENQUIRY_RECEIVED: "receiving the enquiry or complaint",
  LAST_BRIEFING: "the last briefing",
  ERROR_FOUND: "finding the error",
  CONFLICT_ARISES: "the conflict arising",
  INFORMATION_REQUESTED: "the request for information",
  CHARGED: "being charged",
  VETTING_CHANGED: "a change that matters to vetting",
  MEDICINE_PRESCRIBED: "a medicine that affects the work being prescribed",
  OFFER_MADE: "the offer",
};

const urgencyWords: Record<Urgency, string> = {
  IMMEDIATELY: "immediately",
  WITHOUT_DELAY: "without delay",
  SPEEDILY: "speedily",
};

export const markingWords: Record<Marking, string> = { PRIVATE_AND_CONFIDENTIAL: "private and confidential" };

export const calendarWords: Record<Calendar, string> = {
  ENGLAND_AND_WALES: "England and Wales",
  ANY_PART_OF_UK: "any part of the United Kingdom",
};

const unitWords: Record<Unit, string> = {
  HOURS: "hour",
  CALENDAR_DAYS: "day",
  WORKING_DAYS: "working day",
  WEEKS: "week",
  MONTHS: "month",
  YEARS: "year",
};

/** The words of vocabularies that stand in a sentence, by language. */
export const words = {
  anchor: { EN: anchorWords, CY: anchorsInWelsh },
  urgency: { EN: urgencyWords, CY: urgenciesInWelsh },
  marking: { EN: markingWords, CY: markingsInWelsh },
  calendar: { EN: calendarWords, CY: calendarsInWelsh },
} as const;

/** "28 days", "1 month". */
export function lengthInWords(length: number, unit: Unit, language: Language = "EN"): string {
  if (language === "CY") return lengthInWelsh(length, unit);
  return `${length} ${unitWords[unit]}${length === 1 ? "" : "s"}`;
}

/** Words that a rule's author typed. */
export function ownWords(typed: string, language: Language): string {
  return language === "CY" ? ownWordsInWelsh(typed) : typed;
}

/** The force's own title of an office or procedure, or a plain one. `titles` are those of the language. */
export function titleOf(recipient: Recipient, titles: Titles, language: Language = "EN"): string {
  return titles[recipient] ?? (language === "CY" ? recipientsInWelsh : recipientWords)[recipient];
}

/** An office or procedure with its article: "the Chief Executive". */
export function theTitle(recipient: Recipient, titles: Titles, language: Language = "EN"): string {
  const title = titleOf(recipient, titles, language);
  const isPlain = titles[recipient] === undefined;
  if (language === "CY") return isPlain && withoutArticleInWelsh.has(recipient) ? title : withArticle(title);
  const article = isPlain ? articles[recipient] : undefined;
  return `${article ?? "the "}${title}`;
}

/** Several offices or procedures with their articles, as one list. */
export function theTitles(
  recipients: readonly Recipient[],
  conjunction: "or" | "and",
  titles: Titles,
  language: Language = "EN",
): string {
  return listInWords(
    recipients.map((recipient) => theTitle(recipient, titles, language)),
    conjunction,
    language,
  );
}

const everybody: In<string> = { EN: "everybody bound", CY: "pawb sydd wedi’u rhwymo" };

/** Classes of persons as one list; none is everybody who is bound. */
export function classesInWords(classes: readonly PersonClass[], titles: Titles, language: Language = "EN"): string {
  if (classes.length === 0) return everybody[language];
  return listInWords(
    classes.map((personClass) => classInWords(personClass, titles, language)),
    "or",
    language,
  );
}

/** A class of persons; where the force has a title for the office of that class, with that title. */
export function classInWords(personClass: PersonClass, titles: Titles, language: Language = "EN"): string {
  const own = personClass in recipientWords ? titles[personClass as Recipient] : undefined;
  const plain = (language === "CY" ? classesOfPersonsInWelsh : classWords)[personClass];
  if (own === undefined) return plain;
  if (language === "CY") return plain.startsWith("y ") ? withArticle(own) : own;
  return `${plain.split(" ")[0]} ${own}`;
}

/** "A", "A or B", "A, B or C". */
export function listInWords(words: readonly string[], conjunction: "or" | "and", language: Language = "EN"): string {
  if (language === "CY") return joined(words, conjunction);
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** The sentence with a capital first letter. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Pence as "£25" or "£25.50". */
export function moneyInWords(pence: number): string {
  const pounds = Math.floor(pence / 100).toLocaleString("en-GB");
  return pence % 100 === 0 ? `£${pounds}` : `£${pounds}.${String(pence % 100).padStart(2, "0")}`;
}

const months: In<readonly string[]> = {
  EN: "January February March April May June July August September October November December".split(" "),
  CY: monthsInWelsh,
};

/** The name of a month, from 1. */
export function monthName(month: number, language: Language): string {
  return months[language][month - 1] ?? "";
}

/** "2025-10" as "October 2025". */
export function monthInWords(month: string, language: Language = "EN"): string {
  const [year, number] = month.split("-");
  return `${monthName(Number(number), language)} ${year}`;
}
