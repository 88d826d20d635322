import type { InterestCategory, RecordKind, RecordRule } from "../kinds/record.js";
import { capital, classesInWords, listInWords, theTitle } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

/** What is kept, and the word that ties it to a person; null: it is nobody's. */
const recordWords: Record<RecordKind, { what: string; whose: "of" | "to" | "by" | null }> = {
  INTERESTS: { what: "the interests", whose: "of" },
  GIFTS: { what: "offers of gifts and hospitality", whose: "to" },
  SPONSORSHIP: { what: "sponsorships", whose: "of" },
  MEETING_DECLARATIONS: { what: "interests declared at meetings", whose: "by" },
  RELATIONSHIPS: { what: "personal relationships", whose: "of" },
  PERMISSIONS: { what: "permissions", whose: "of" },
  OUTSIDE_BODIES: { what: "appointments to outside bodies, with the authority given,", whose: "of" },
  POLITICAL_ACTIVITIES: { what: "political activities", whose: "of" },
  SIGNED_DECLARATIONS: { what: "signed declarations", whose: "of" },
  FIRST_CONTACTS: { what: "the persons for a first approach", whose: null },
  INFORMATION_REQUESTS: { what: "requests for information", whose: "by" },
  OFFICIAL_RECORDS: { what: "accurate official records", whose: "of" },
  VERSION_METADATA: { what: "the particulars of the protocol", whose: null },
  APPROVALS: { what: "approvals of the protocol", whose: null },
  CONSULTATIONS: { what: "consultations on the protocol", whose: null },
  VERSIONS: { what: "the versions of the protocol", whose: null },
  SIGNATORIES: { what: "the signatories of the protocol", whose: null },
  ADOPTION: { what: "the particulars of the protocol's adoption", whose: null },
};

const connectedWords: Record<RecordRule["connected"][number], string> = {
  PARTNER: "the partner",
  FAMILY: "family",
  CLOSE_ASSOCIATES: "close associates",
  FRIENDS: "close friends",
};

const categoryWords: Record<InterestCategory, string> = {
  EMPLOYMENT_OFFICE_OR_PROFESSION: "work, offices and professions",
  SPONSORSHIP: "sponsorship",
  CONTRACTS: "contracts",
  LAND: "land",
  LICENCES: "licences to occupy land",
  CORPORATE_TENANCIES: "corporate tenancies",
  SECURITIES: "shares and securities",
  MEMBERSHIPS: "memberships",
  OTHER: "other interests",
};

const meetingWords: Record<RecordRule["meetings"][number], string> = {
  OVERSIGHT_BODY: "the oversight body",
  GOVERNING_BODY: "the governing body",
  COMMITTEES: "its committees",
};

const whenWords: Record<NonNullable<RecordRule["when"]>, string> = {
  IMMEDIATELY: " immediately",
  WITHOUT_DELAY: " without delay",
  EARLY: " at an early stage",
  ON_APPOINTMENT: " on appointment",
};

/** Whose interests count beside one's own, in words. */
export function connectedInWords(connected: RecordRule["connected"], conjunction: "or" | "and"): string {
  return listInWords(
    connected.map((one) => connectedWords[one]),
    conjunction,
  );
}

/** What is kept, in words: "the interests". */
export function recordInWords(record: RecordKind): string {
  return recordWords[record].what.replace(/,$/, "");
}

/** What is written down, of whom, where, with what in it. */
export function recordSentence(rule: RecordRule, titles: Titles): string {
  const { what, whose } = recordWords[rule.record];
  const who =
    whose === null && rule.subject.length === 0 ? "" : ` ${whose ?? "of"} ${classesInWords(rule.subject, titles)}`;
  const others = rule.connected.length === 0 ? "" : `, and of ${connectedInWords(rule.connected, "and")},`;
  const to = rule.to === null ? "" : ` with ${theTitle(rule.to, titles)}`;
  const when = rule.when === null ? "" : whenWords[rule.when];
  const notes = notesOf(rule, titles).map((note) => `; ${note}`);
  return capital(`${what}${who}${others} are recorded${to}${when}${notes.join("")} (${rule.clauseId}).`);
}

function notesOf(rule: RecordRule, titles: Titles): string[] {
  const notes: string[] = [];
  const { interestKinds, meetings, categories, parts } = rule;
  if (interestKinds.length > 0)
    notes.push(
      `the kinds are ${listInWords(
        interestKinds.map((kind) => kind.toLowerCase()),
        "and",
      )}`,
    );
  if (meetings.length > 0) {
    const whose = meetings.map((one) => (one === "OVERSIGHT_BODY" ? theTitle(one, titles) : meetingWords[one]));
    notes.push(`the meetings are those of ${listInWords(whose, "and")}`);
  }
  if (rule.includesDeclined) notes.push("offers that were declined are recorded too");
  if (categories.length > 0)
    notes.push(
      `what is asked for: ${listInWords(
        categories.map((one) => categoryWords[one]),
        "and",
      )}`,
    );
  if (parts.length > 0) notes.push(`the record says ${listInWords(parts, "and")}`);
  return notes;
}
