import type { InterestCategory, RecordKind, RecordRule } from "../kinds/record.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords, listInWords, ownWords, theTitle } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";
import { after, of } from "../welsh.js";
import { recordWords } from "./record-words.js";

const connectedWords: In<Record<RecordRule["connected"][number], string>> = {
  EN: { PARTNER: "the partner", FAMILY: "family", CLOSE_ASSOCIATES: "close associates", FRIENDS: "close friends" },
  CY: { PARTNER: "y partner", FAMILY: "teulu", CLOSE_ASSOCIATES: "cymdeithion agos", FRIENDS: "ffrindiau agos" },
};

const categoryWords: In<Record<InterestCategory, string>> = {
  EN: {
    EMPLOYMENT_OFFICE_OR_PROFESSION: "work, offices and professions",
    SPONSORSHIP: "sponsorship",
    CONTRACTS: "contracts",
    LAND: "land",
    LICENCES: "licences to occupy land",
    CORPORATE_TENANCIES: "corporate tenancies",
    SECURITIES: "shares and securities",
    MEMBERSHIPS: "memberships",
    OTHER: "other interests",
  },
  CY: {
    EMPLOYMENT_OFFICE_OR_PROFESSION: "gwaith, swyddi a phroffesiynau",
    SPONSORSHIP: "nawdd",
    CONTRACTS: "contractau",
    LAND: "tir",
    LICENCES: "trwyddedau i feddiannu tir",
    CORPORATE_TENANCIES: "tenantiaethau corfforaethol",
    SECURITIES: "cyfranddaliadau a gwarannau",
    MEMBERSHIPS: "aelodaethau",
    OTHER: "buddiannau eraill",
  },
};

const kindWords: In<Record<RecordRule["interestKinds"][number], string>> = {
  EN: { PERSONAL: "personal", PREJUDICIAL: "prejudicial" },
  CY: { PERSONAL: "personol", PREJUDICIAL: "rhagfarnol" },
};

const meetingWords: In<Record<Exclude<RecordRule["meetings"][number], "OVERSIGHT_BODY">, string>> = {
  EN: { GOVERNING_BODY: "the governing body", COMMITTEES: "its committees" },
  CY: { GOVERNING_BODY: "y corff llywodraethu", COMMITTEES: "ei bwyllgorau" },
};

const whenWords: In<Record<NonNullable<RecordRule["when"]>, string>> = {
  EN: {
    IMMEDIATELY: " immediately",
    WITHOUT_DELAY: " without delay",
    EARLY: " at an early stage",
    ON_APPOINTMENT: " on appointment",
  },
  CY: { IMMEDIATELY: " ar unwaith", WITHOUT_DELAY: " heb oedi", EARLY: " yn gynnar", ON_APPOINTMENT: " ar benodi" },
};

interface Phrases {
  readonly recorded: (what: string, to: string | null) => string;
  readonly whose: (tie: "of" | "to" | "by", what: string, who: string) => string;
  readonly others: (whose: string) => string;
  readonly kinds: (kinds: string) => string;
  readonly meetings: (whose: string) => string;
  readonly declined: string;
  readonly categories: (categories: string) => string;
  readonly says: (parts: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    recorded: (what, to) => `${what} are recorded${to === null ? "" : ` with ${to}`}`,
    whose: (tie, what, who) => `${what} ${tie} ${who}`,
    others: (whose) => `, and of ${whose},`,
    kinds: (kinds) => `the kinds are ${kinds}`,
    meetings: (whose) => `the meetings are those of ${whose}`,
    declined: "offers that were declined are recorded too",
    categories: (categories) => `what is asked for: ${categories}`,
    says: (parts) => `the record says ${parts}`,
  },
  CY: {
    recorded: (what, to) => `cofnodir ${what}${to === null ? "" : ` ${after("gyda", to)}`}`,
    whose: (tie, what, who) => (tie === "of" ? of(what, who) : `${what} ${after(tie === "to" ? "i" : "gan", who)}`),
    others: (whose) => `, ynghyd â ${of("rhai", whose)}`,
    kinds: (kinds) => `y mathau yw ${kinds}`,
    meetings: (whose) => `y cyfarfodydd yw ${of("rhai", whose)}`,
    declined: "cofnodir hefyd gynigion a wrthodwyd",
    categories: (categories) => `yr hyn y gofynnir amdano: ${categories}`,
    says: (parts) => `mae’r cofnod yn nodi ${parts}`,
  },
};

/** Whose interests count beside one's own, in words. */
export function connectedInWords(
  connected: RecordRule["connected"],
  conjunction: "or" | "and",
  language: Language = "EN",
): string {
  return listInWords(
    connected.map((one) => connectedWords[language][one]),
    conjunction,
    language,
  );
}

/** What is kept, in words: "the interests". */
export function recordInWords(record: RecordKind, language: Language = "EN"): string {
  return recordWords[language][record].what.replace(/,$/, "");
}

/** What is written down, of whom, where, with what in it. */
export function recordSentence(rule: RecordRule, titles: Titles, language: Language): string {
  const said = phrases[language];
  const { what, whose } = recordWords[language][rule.record];
  const isNobodys = whose === null && rule.subject.length === 0;
  const kept = isNobodys ? what : said.whose(whose ?? "of", what, classesInWords(rule.subject, titles, language));
  const others = rule.connected.length === 0 ? "" : said.others(connectedInWords(rule.connected, "and", language));
  const to = rule.to === null ? null : theTitle(rule.to, titles, language);
  const when = rule.when === null ? "" : whenWords[language][rule.when];
  const notes = notesOf(rule, titles, language).map((note) => `; ${note}`);
  return capital(`${said.recorded(`${kept}${others}`, to)}${when}${notes.join("")} (${rule.clauseId}).`);
}

function notesOf(rule: RecordRule, titles: Titles, language: Language): string[] {
  const said = phrases[language];
  const and = (words: readonly string[]) => listInWords(words, "and", language);
  const notes: string[] = [];
  const { interestKinds, meetings, categories, parts } = rule;
  if (interestKinds.length > 0) notes.push(said.kinds(and(interestKinds.map((one) => kindWords[language][one]))));
  if (meetings.length > 0) {
    const whose = meetings.map((one) =>
      one === "OVERSIGHT_BODY" ? theTitle(one, titles, language) : meetingWords[language][one],
    );
    notes.push(said.meetings(and(whose)));
  }
  if (rule.includesDeclined) notes.push(said.declined);
  if (categories.length > 0) notes.push(said.categories(and(categories.map((one) => categoryWords[language][one]))));
  if (parts.length > 0) notes.push(said.says(and(parts.map((part) => ownWords(part, language)))));
  return notes;
}
