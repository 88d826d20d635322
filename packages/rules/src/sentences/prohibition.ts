import type { LawfulBasis, PoliticalActivity, ProhibitionRule } from "../kinds/prohibition.js";
import { capital, classesInWords, listInWords } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";
import { conductInWords } from "./conduct-words.js";
import { permissionMatterInWords } from "./permission.js";

const activityWords: Record<PoliticalActivity, string> = {
  HOUSE_OF_COMMONS: "standing for the House of Commons",
  EUROPEAN_PARLIAMENT: "standing for the European Parliament",
  LOCAL_AUTHORITY: "standing for a local authority",
  COUNTY_COUNCIL: "county council activities",
  BOROUGH_COUNCIL: "borough council activities",
  PARISH_COUNCIL: "parish council activities",
  ELECTION_AGENT: "acting as an election agent",
  PARTY_OFFICER: "office in a political party",
  CANVASSING: "canvassing",
  ADVERTISING_POLITICAL_GROUP: "advertising a political group",
};

const basisWords: Record<LawfulBasis, string> = {
  EXPRESS_AUTHORITY: "with express authority",
  LAW: "where the law asks for it",
  SAFEGUARDING: "for safeguarding",
  CONSENT: "with consent",
  NEED_TO_KNOW: "where there is a need to know",
  PROTECTED_DISCLOSURE: "in a protected disclosure",
};

const coverWords: Record<ProhibitionRule["covers"][number], string> = {
  BEYOND_POWERS: "beyond their powers",
  BEYOND_DUTIES: "beyond their normal duties",
  BEYOND_HOURS: "outside their normal hours",
};

const regardWords: Record<ProhibitionRule["regardTo"][number], string> = {
  SENIORITY: "seniority",
  CAPACITY: "capacity",
  VULNERABILITY: "vulnerability",
};

/** What lifts a bar, in words: "with express authority". */
export function basisInWords(basis: LawfulBasis): string {
  return basisWords[basis];
}

/** Posts and activities in words, as one list. */
export function activitiesInWords(activities: readonly PoliticalActivity[], conjunction: "or" | "and"): string {
  return listInWords(
    activities.map((activity) => activityWords[activity]),
    conjunction,
  );
}

/** What is not done, by whom, and what lifts the bar. */
export function prohibitionSentence(rule: ProhibitionRule, titles: Titles): string {
  const barred = rule.barred.length === 0 ? "" : `: no ${activitiesInWords(rule.barred, "or")}`;
  const conduct = `${conductInWords(rule.conduct)}${covered(rule)}${barred}`;
  const notes = notesOf(rule, titles).map((note) => `; ${note}`);
  const who = rule.subject.length === 0 ? "nobody bound may" : `${classesInWords(rule.subject, titles)} must not`;
  return capital(`${who} ${conduct}${exceptions(rule)}${notes.join("")} (${rule.clauseId}).`);
}

function covered({ covers }: ProhibitionRule): string {
  if (covers.length === 0) return "";
  return `, ${listInWords(
    covers.map((one) => coverWords[one]),
    "or",
  )} included`;
}

function exceptions({ unlessPermitted, unlessBasis }: ProhibitionRule): string {
  const bases = unlessBasis.map((basis) => basisWords[basis]);
  const leave = unlessPermitted === null ? [] : [`with permission for ${permissionMatterInWords(unlessPermitted)}`];
  const all = [...bases, ...leave];
  return all.length === 0 ? "" : `, except ${listInWords(all, "or")}`;
}

function notesOf(rule: ProhibitionRule, titles: Titles): string[] {
  const notes: string[] = [];
  if (rule.allowedIfDeclared.length > 0)
    notes.push(`${activitiesInWords(rule.allowedIfDeclared, "and")} are allowed if declared`);
  if (rule.exempt.length > 0) notes.push(`${classesInWords(rule.exempt, titles)} is exempt`);
  if (rule.regardTo.length > 0) {
    const facts = rule.regardTo.map((fact) => regardWords[fact]);
    notes.push(`regard is had to ${listInWords(facts, "and")}`);
  }
  if (rule.afterLeaving) notes.push("this continues after leaving");
  if (rule.differsFrom !== null) notes.push(`this may differ from ${rule.differsFrom} and is for legal review`);
  return notes;
}
