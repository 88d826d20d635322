import type { PermissionMatter, PermissionRule } from "../kinds/permission.js";
import { capital, classesInWords, theTitle } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

const matterWords: Record<PermissionMatter, string> = {
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
};

const beforeWords: Record<PermissionRule["before"], string> = {
  ACCEPTING: "before accepting it",
  ENGAGING: "before engaging in it",
  CONTACT: "before making contact",
  USING: "before using it",
  JOINING: "before joining",
  BENEFITING: "before benefiting from it",
  TAKING_PART: "before taking part",
  COMING_INTO_FORCE: "before it comes into force",
};

/** What leave can be asked for, in words: "additional employment". */
export function permissionMatterInWords(matter: PermissionMatter): string {
  return matterWords[matter];
}

/** Who needs whose leave for what, before what. */
export function permissionSentence(rule: PermissionRule, titles: Titles): string {
  const notes = notesOf(rule, titles).map((note) => `; ${note}`);
  return capital(`${opening(rule, titles)} ${beforeWords[rule.before]}${notes.join("")} (${rule.clauseId}).`);
}

function opening(rule: PermissionRule, titles: Titles): string {
  const by =
    rule.by === null ? "" : ` ${rule.matter === "PROTOCOL_APPROVAL" ? "by" : "of"} ${theTitle(rule.by, titles)}`;
  if (rule.matter === "PROTOCOL_APPROVAL") return `the protocol needs approval${by}`;
  const doubt = rule.onlyIfUncertain ? ", if in doubt," : "";
  const voluntary = rule.includesVoluntary ? ", voluntary work included," : "";
  const matter = `${matterWords[rule.matter]}${voluntary}`;
  return `${classesInWords(rule.subject, titles)}${doubt} needs permission${by} for ${matter}`;
}

function notesOf(rule: PermissionRule, titles: Titles): string[] {
  const notes: string[] = [];
  if (rule.by === null) notes.push("the protocol does not say whose");
  if (rule.submitTo !== null) notes.push(`the form goes to ${theTitle(rule.submitTo, titles)}`);
  if (rule.refusalTest !== null) notes.push("it is not withheld unreasonably, and a refusal carries reasons");
  if (rule.keepRecord) notes.push("a record is kept");
  return notes;
}
