import { statutoryItems } from "./checklist/statutory-items.js";
import type { Duty } from "./vocabulary.js";

/** A duty of whoever keeps a register: to publish it again, or to look again at what is withheld in it. */
export type KeepersDuty = RefreshDuty | "REVIEW_WITHHELD";

/** What a duty of the registers and of the force's own offices is about. */
export type DutyAbout = "REGISTER" | "PUBLICATION" | "REVIEW" | "VETTING" | "OTHER";

const ofItem = "PUBLISH_ITEM ";

/** The duty to publish an item of the checklist again. */
export function publishingOf(itemId: string): string {
  return `${ofItem}${itemId}`;
}

const aboutDuties: Readonly<Record<string, DutyAbout>> = {
  REGISTER_OF_INTERESTS: "REGISTER",
  DECLARE_OFFER: "REGISTER",
  DECLARE_CONFLICT: "REGISTER",
  REVIEW_POLICY: "REVIEW",
  REVIEW_WITHHELD: "REVIEW",
  REFRESH_INTERESTS: "PUBLICATION",
  REFRESH_GIFTS: "PUBLICATION",
  RENEW_VETTING: "VETTING",
  REPORT_VETTING_CHANGE: "VETTING",
};

/** What a duty is about. */
export function dutyAbout(duty: string): DutyAbout {
  return duty.startsWith(ofItem) ? "PUBLICATION" : (aboutDuties[duty] ?? "OTHER");
}

/** SQL that says what the duty in a column is about, so that a database chooses by it; the same table decides. */
export function dutyAboutSql(column: string): string {
  const cases = Object.entries(aboutDuties).map(([duty, about]) => `when '${duty}' then '${about}'`);
  return `case when ${column} like '${ofItem}%' then 'PUBLICATION' else case ${column} ${cases.join(" ")} else 'OTHER' end end`;
}

/** The duty to publish a register again. */
export type RefreshDuty = "REFRESH_INTERESTS" | "REFRESH_GIFTS";

const dutyTitles: Readonly<Record<Duty | KeepersDuty, { en: string; cy: string }>> = {
  REGISTER_OF_INTERESTS: { en: "Register of interests", cy: "Cofrestr buddiannau" },
  RAISE_REDRESS: { en: "Raising a lack of respect", cy: "Codi diffyg parch" },
  REPORT_DATA_BREACH: { en: "Report of a data breach", cy: "Adrodd am doriad data" },
  RENEW_VETTING: { en: "Renewal of vetting", cy: "Adnewyddu fetio" },
  REVIEW_POLICY: { en: "Review of the policy", cy: "Adolygu’r polisi" },
  ANSWER_ENQUIRIES: { en: "Answer to an enquiry", cy: "Ateb ymholiad" },
  KEEP_INFORMED: { en: "Briefing", cy: "Briffio" },
  CORRECT_ERRORS: { en: "Correction of an error", cy: "Cywiro gwall" },
  DECLARE_CONFLICT: { en: "Declaration of a conflict of interest", cy: "Datgan gwrthdaro buddiannau" },
  REFER_INFORMATION_REQUEST: { en: "Referral of a request for information", cy: "Cyfeirio cais am wybodaeth" },
  REPORT_CHARGES: { en: "Report of a criminal charge", cy: "Adrodd am gyhuddiad troseddol" },
  REPORT_VETTING_CHANGE: { en: "Report of a change for vetting", cy: "Adrodd am newid i’r fetio" },
  SEEK_HEALTH_ADVICE: { en: "Advice on health at work", cy: "Cyngor ar iechyd yn y gwaith" },
  DECLARE_OFFER: { en: "Declaration of an offer", cy: "Datgan cynnig" },
  REVIEW_WITHHELD: { en: "Looking again at withheld interests", cy: "Ailystyried buddiannau a ataliwyd" },
  REFRESH_INTERESTS: { en: "Publishing the register of interests again", cy: "Ailgyhoeddi’r gofrestr buddiannau" },
  REFRESH_GIFTS: {
    en: "Publishing the register of gifts and hospitality again",
    cy: "Ailgyhoeddi’r gofrestr rhoddion a lletygarwch",
  },
};

/** What a duty is called. */
export function dutyTitle(duty: string, language: "EN" | "CY"): string {
  const item = duty.startsWith(ofItem) && statutoryItems.find(({ id }) => id === duty.slice(ofItem.length));
  if (item) return language === "CY" ? `Cyhoeddi: ${item.text.cy}` : `Publishing: ${item.text.en}`;
  const title = (dutyTitles as Readonly<Record<string, { en: string; cy: string } | undefined>>)[duty];
  return (language === "CY" ? title?.cy : title?.en) ?? duty;
}
