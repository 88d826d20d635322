import type { Anchor, CanonicalMatter, Marking, PersonClass, Recipient, Titles, Unit, Urgency } from "./vocabulary.js";

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
  POLICE: "police",
  REGULATOR: "regulator",
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
};

/** The anchor event in plain English, to stand after "within 28 days of". */
export const anchorWords: Record<Anchor, string> = {
  ELECTION: "election",
  DIRECT_DISCUSSION_FAILED: "a direct discussion that failed or was impractical",
  AWARE_OF_BREACH: "becoming aware of the breach",
  VETTING_GRANTED: "vetting being granted",
  LAST_REVIEW: "the last review",
};

export const urgencyWords: Record<Urgency, string> = { IMMEDIATELY: "immediately", WITHOUT_DELAY: "without delay" };

export const markingWords: Record<Marking, string> = { PRIVATE_AND_CONFIDENTIAL: "private and confidential" };

const unitWords: Record<Unit, string> = {
  HOURS: "hour",
  CALENDAR_DAYS: "day",
  WEEKS: "week",
  MONTHS: "month",
  YEARS: "year",
};

/** "28 days", "1 month". */
export function lengthInWords(length: number, unit: Unit): string {
  return `${length} ${unitWords[unit]}${length === 1 ? "" : "s"}`;
}

/** The force's own title of an office or procedure, or a plain one. */
export function titleOf(recipient: Recipient, titles: Titles): string {
  return titles[recipient] ?? recipientWords[recipient];
}

/** A class of persons; where the force has a title for the office of that class, with that title. */
export function classInWords(personClass: PersonClass, titles: Titles): string {
  const own = personClass in recipientWords ? titles[personClass as Recipient] : undefined;
  const article = classWords[personClass].split(" ")[0];
  return own === undefined ? classWords[personClass] : `${article} ${own}`;
}

/** "A", "A or B", "A, B or C". */
export function listInWords(words: readonly string[], conjunction: "or" | "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
