import type { DeadlineRule } from "../kinds/deadline.js";
import { anchorWords, calendarWords, capital, classInWords, lengthInWords, theTitle } from "../plain-words.js";
import type { Duty, Titles } from "../vocabulary.js";

const dutyWords: Record<Duty, { of: string; whose: boolean; is: string }> = {
  REGISTER_OF_INTERESTS: { of: "register of interests", whose: true, is: "is due" },
  RAISE_REDRESS: { of: "A lack of respect or courtesy", whose: false, is: "should be raised" },
  REPORT_DATA_BREACH: { of: "A data breach", whose: false, is: "must be reported" },
  RENEW_VETTING: { of: "Vetting", whose: false, is: "is renewed" },
  REVIEW_POLICY: { of: "The policy", whose: false, is: "is reviewed" },
  ANSWER_ENQUIRIES: { of: "An enquiry or complaint", whose: false, is: "is answered" },
  KEEP_INFORMED: { of: "A briefing", whose: false, is: "is given" },
  CORRECT_ERRORS: { of: "An error", whose: false, is: "is corrected" },
  DECLARE_CONFLICT: { of: "A conflict of interest", whose: false, is: "is declared" },
  REFER_INFORMATION_REQUEST: { of: "Doubt about a request for information", whose: false, is: "is raised" },
  REPORT_CHARGES: { of: "A criminal charge", whose: false, is: "is reported" },
  REPORT_VETTING_CHANGE: { of: "A change that matters to vetting", whose: false, is: "is reported" },
  SEEK_HEALTH_ADVICE: { of: "Health that affects the work", whose: false, is: "is raised" },
  DECLARE_OFFER: { of: "An offer of a gift or of hospitality", whose: false, is: "is declared" },
};

/** By when, for whom, counted how. */
export function deadlineSentence(rule: DeadlineRule, titles: Titles): string {
  const duty = dutyWords[rule.duty];
  const owner = duty.whose && rule.subject !== null ? `${classInWords(rule.subject, titles)}'s ` : "";
  const to = rule.recipient === null ? "" : ` to ${theTitle(rule.recipient, titles)}`;
  const ordinarily = rule.hardness === "ORDINARY" ? " ordinarily" : "";
  const due = `${owner}${duty.of} ${duty.is}${to}${ordinarily} ${periodInWords(rule)} (${rule.clauseId}).`;
  return capital(`${due}${rollInWords(rule)}${targetInWords(rule)}`);
}

function rollInWords({ rollForward }: DeadlineRule): string {
  return rollForward === "NONE" ? "" : " A due day that is no working day moves to the next working day.";
}

/** A target is never said in the rule's own sentence. */
function targetInWords({ serviceTarget }: DeadlineRule): string {
  if (serviceTarget === null) return "";
  const { length, unit } = serviceTarget;
  return ` The force's own target, not a rule of the protocol: ${lengthInWords(length, unit)}.`;
}

function periodInWords(rule: DeadlineRule): string {
  const event = anchorWords[rule.anchor];
  if (rule.length === null || rule.unit === null)
    return `${rule.text ?? ""} after ${event}; the protocol gives no number`;
  const calendar = rule.calendar === null || rule.unit !== "WORKING_DAYS" ? "" : ` (${calendarWords[rule.calendar]})`;
  const length = `${lengthInWords(rule.length, rule.unit)}${calendar}`;
  const also = rule.text === null ? "" : `${rule.text} and `;
  return rule.convention === "WITHIN"
    ? `${also}within ${length} of ${event}`
    : `${also}within ${length} beginning with the day of ${event}`;
}
