import type { NotifyRule, Occasion, Promptness } from "../kinds/notify.js";
import { capital, classesInWords, theTitle, theTitles } from "../plain-words.js";
import type { Office, Recipient, Titles } from "../vocabulary.js";

/** What has happened, to one's own or to the close family's affairs, and what may yet happen. */
const occasionWords: Record<Occasion, { happened: string; prospective: string }> = {
  CRIMINAL_CHARGE: { happened: "a criminal charge", prospective: "a criminal charge that was or may be brought" },
  LEGAL_PROCEEDINGS: {
    happened: "civil or legal proceedings",
    prospective: "civil or legal proceedings that were or may be brought",
  },
  VETTING_CHANGE: {
    happened: "a change that matters to vetting",
    prospective: "a change that matters or may matter to vetting",
  },
  MAJOR_ISSUES: { happened: "major issues", prospective: "major issues, also those to come" },
  INTERESTS: { happened: "interests", prospective: "interests, also those to come" },
  CONFLICT_OF_INTEREST: {
    happened: "a conflict of interest",
    prospective: "a conflict of interest, also one that may arise",
  },
  HEALTH_AFFECTING_WORK: {
    happened: "health that affects the work",
    prospective: "health that affects or may affect the work",
  },
};

const promptWords: Record<Promptness, string> = {
  IMMEDIATELY: "immediately",
  WITHOUT_DELAY: "without delay",
  AS_SOON_AS_OCCURS: "as soon as it occurs",
  AS_SOON_AS_POSSIBLE: "as soon as possible",
  EARLIEST_OPPORTUNITY: "at the earliest opportunity",
  EARLY: "at an early stage",
  REGULARLY: "regularly",
};

/** How soon, where the text gives no number: "without delay". */
export function promptnessInWords(when: Promptness): string {
  return promptWords[when];
}

/** What it is about, in words. */
export function occasionInWords(occasion: Occasion): string {
  return occasionWords[occasion].happened;
}

/** Who tells whom of what, how soon, and who is told instead. */
export function notifySentence(rule: NotifyRule, titles: Titles): string {
  const who = classesInWords(rule.subject, titles);
  const { happened, prospective } = occasionWords[rule.occasion];
  const family = rule.covers.includes("CLOSE_FAMILY")
    ? rule.covers.includes("SELF")
      ? ", one's own or of close family"
      : " of close family"
    : "";
  const when = rule.when === null ? "" : ` ${promptWords[rule.when]}`;
  const what = rule.includesProspective ? prospective : happened;
  const instead = (Object.entries(rule.ifSubjectIs) as [Office, { to: Recipient[] }][]).map(
    ([office, { to }]) => `; where it is about ${theTitle(office, titles)}, ${theTitles(to, "or", titles)} is told`,
  );
  return capital(
    `${who} tells ${told(rule, titles)} of ${what}${family}${when}${instead.join("")} (${rule.clauseId}).`,
  );
}

function told({ to, mode }: NotifyRule, titles: Titles): string {
  if (mode === "MUST") return to.map((recipient) => theTitle(recipient, titles)).join(", then ");
  return theTitles(to, mode === "ALL" ? "and" : "or", titles);
}
