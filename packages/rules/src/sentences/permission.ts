import type { PermissionMatter, PermissionRule } from "../kinds/permission.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords, theTitle } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";
import { after, of } from "../welsh.js";

const matterWords: In<Record<PermissionMatter, string>> = {
  EN: {
    ADDITIONAL_EMPLOYMENT: "additional employment",
    MEDIA_CONTACT: "contact with the media",
    PERSONAL_USE: "personal use of the office's property",
    CONTRACT_BENEFIT: "a personal benefit from the office's contracts",
    USE_OF_ASSETS_IN_PAID_WORK: "the office's property or information in other paid work",
    EXTERNAL_MEMBERSHIP_LIABILITY: "membership of an outside body that may carry liability",
    POLITICAL_ACTIVITY: "a political activity",
    OUTSIDE_BODY_AUTHORITY: "what is agreed in an outside body",
    PARTICIPATION_DESPITE_INTEREST: "further part in business that touches an interest",
    PROTOCOL_APPROVAL: "the protocol",
  },
  CY: {
    ADDITIONAL_EMPLOYMENT: "cyflogaeth ychwanegol",
    MEDIA_CONTACT: "cyswllt â’r cyfryngau",
    PERSONAL_USE: "defnydd personol o eiddo’r swyddfa",
    CONTRACT_BENEFIT: "budd personol o gontractau’r swyddfa",
    USE_OF_ASSETS_IN_PAID_WORK: "defnyddio eiddo neu wybodaeth y swyddfa mewn gwaith cyflogedig arall",
    EXTERNAL_MEMBERSHIP_LIABILITY: "aelodaeth o gorff allanol a allai ddwyn atebolrwydd",
    POLITICAL_ACTIVITY: "gweithgaredd gwleidyddol",
    OUTSIDE_BODY_AUTHORITY: "yr hyn y cytunir arno mewn corff allanol",
    PARTICIPATION_DESPITE_INTEREST: "rhan bellach mewn busnes sy’n cyffwrdd â buddiant",
    PROTOCOL_APPROVAL: "y protocol",
  },
};

const beforeWords: In<Record<PermissionRule["before"], string>> = {
  EN: {
    ACCEPTING: "before accepting it",
    ENGAGING: "before engaging in it",
    CONTACT: "before making contact",
    USING: "before using it",
    JOINING: "before joining",
    BENEFITING: "before benefiting from it",
    TAKING_PART: "before taking part",
    COMING_INTO_FORCE: "before it comes into force",
  },
  CY: {
    ACCEPTING: "cyn ei derbyn",
    ENGAGING: "cyn ymgymryd ag ef",
    CONTACT: "cyn cysylltu",
    USING: "cyn ei ddefnyddio",
    JOINING: "cyn ymuno",
    BENEFITING: "cyn elwa ohono",
    TAKING_PART: "cyn cymryd rhan",
    COMING_INTO_FORCE: "cyn iddo ddod i rym",
  },
};

interface Phrases {
  readonly approval: (by: string | null) => string;
  readonly needs: (of: { who: string; by: string | null; matter: string; doubt: boolean }) => string;
  readonly voluntary: string;
  readonly unsaid: string;
  readonly submit: (to: string) => string;
  readonly refusal: string;
  readonly kept: string;
}

const phrases: In<Phrases> = {
  EN: {
    approval: (by) => `the protocol needs approval${by === null ? "" : ` by ${by}`}`,
    needs: ({ who, by, matter, doubt }) =>
      `${who}${doubt ? ", if in doubt," : ""} needs permission${by === null ? "" : ` of ${by}`} for ${matter}`,
    voluntary: ", voluntary work included,",
    unsaid: "the protocol does not say whose",
    submit: (to) => `the form goes to ${to}`,
    refusal: "it is not withheld unreasonably, and a refusal carries reasons",
    kept: "a record is kept",
  },
  CY: {
    approval: (by) => `mae angen ${by === null ? "cymeradwyaeth" : of("cymeradwyaeth", by)} ar y protocol`,
    needs: ({ who, by, matter, doubt }) =>
      `mae angen ${by === null ? "caniatâd" : of("caniatâd", by)} ${after("ar", who)}${doubt ? ", os yw’n ansicr," : ""} ar gyfer ${matter}`,
    voluntary: ", gan gynnwys gwaith gwirfoddol,",
    unsaid: "nid yw’r protocol yn dweud caniatâd pwy",
    submit: (to) => `anfonir y ffurflen ${after("at", to)}`,
    refusal: "ni chaiff ei wrthod yn afresymol, a rhoddir rhesymau dros wrthod",
    kept: "cedwir cofnod",
  },
};

/** What leave can be asked for, in words: "additional employment". */
export function permissionMatterInWords(matter: PermissionMatter, language: Language = "EN"): string {
  return matterWords[language][matter];
}

/** Who needs whose leave for what, before what. */
export function permissionSentence(rule: PermissionRule, titles: Titles, language: Language): string {
  const notes = notesOf(rule, titles, language).map((note) => `; ${note}`);
  const before = beforeWords[language][rule.before];
  return capital(`${opening(rule, titles, language)} ${before}${notes.join("")} (${rule.clauseId}).`);
}

function opening(rule: PermissionRule, titles: Titles, language: Language): string {
  const said = phrases[language];
  const by = rule.by === null ? null : theTitle(rule.by, titles, language);
  if (rule.matter === "PROTOCOL_APPROVAL") return said.approval(by);
  const matter = `${matterWords[language][rule.matter]}${rule.includesVoluntary ? said.voluntary : ""}`;
  return said.needs({ who: classesInWords(rule.subject, titles, language), by, matter, doubt: rule.onlyIfUncertain });
}

function notesOf(rule: PermissionRule, titles: Titles, language: Language): string[] {
  const said = phrases[language];
  const notes: string[] = [];
  if (rule.by === null) notes.push(said.unsaid);
  if (rule.submitTo !== null) notes.push(said.submit(theTitle(rule.submitTo, titles, language)));
  if (rule.refusalTest !== null) notes.push(said.refusal);
  if (rule.keepRecord) notes.push(said.kept);
  return notes;
}
