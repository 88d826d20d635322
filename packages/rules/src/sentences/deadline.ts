import type { DeadlineRule } from "../kinds/deadline.js";
import type { In, Language } from "../language.js";
import { capital, classInWords, lengthInWords, ownWords, theTitle, words } from "../plain-words.js";
import type { Duty, Titles } from "../vocabulary.js";
import { after, of } from "../welsh.js";

/** What is due, whether it is said whose, and how it is done. */
interface DutyWords {
  readonly of: string;
  readonly whose?: true;
  readonly is: string;
}

const dutyWords: In<Record<Duty, DutyWords>> = {
  EN: {
    REGISTER_OF_INTERESTS: { of: "register of interests", whose: true, is: "is due" },
    RAISE_REDRESS: { of: "A lack of respect or courtesy", is: "should be raised" },
    REPORT_DATA_BREACH: { of: "A data breach", is: "must be reported" },
    RENEW_VETTING: { of: "Vetting", is: "is renewed" },
    REVIEW_POLICY: { of: "The policy", is: "is reviewed" },
    ANSWER_ENQUIRIES: { of: "An enquiry or complaint", is: "is answered" },
    KEEP_INFORMED: { of: "A briefing", is: "is given" },
    CORRECT_ERRORS: { of: "An error", is: "is corrected" },
    DECLARE_CONFLICT: { of: "A conflict of interest", is: "is declared" },
    REFER_INFORMATION_REQUEST: { of: "Doubt about a request for information", is: "is raised" },
    REPORT_CHARGES: { of: "A criminal charge", is: "is reported" },
    REPORT_VETTING_CHANGE: { of: "A change that matters to vetting", is: "is reported" },
    SEEK_HEALTH_ADVICE: { of: "Health that affects the work", is: "is raised" },
    DECLARE_OFFER: { of: "An offer of a gift or of hospitality", is: "is declared" },
  },
  CY: {
    REGISTER_OF_INTERESTS: { of: "cofrestr buddiannau", whose: true, is: "i’w chyflwyno" },
    RAISE_REDRESS: { of: "diffyg parch neu gwrteisi", is: "i’w godi" },
    REPORT_DATA_BREACH: { of: "tor data", is: "i’w adrodd" },
    RENEW_VETTING: { of: "fetio", is: "i’w adnewyddu" },
    REVIEW_POLICY: { of: "y polisi", is: "i’w adolygu" },
    ANSWER_ENQUIRIES: { of: "ymholiad neu gŵyn", is: "i’w ateb" },
    KEEP_INFORMED: { of: "briff", is: "i’w roi" },
    CORRECT_ERRORS: { of: "gwall", is: "i’w gywiro" },
    DECLARE_CONFLICT: { of: "gwrthdaro buddiannau", is: "i’w ddatgan" },
    REFER_INFORMATION_REQUEST: { of: "amheuaeth am gais am wybodaeth", is: "i’w chodi" },
    REPORT_CHARGES: { of: "cyhuddiad troseddol", is: "i’w adrodd" },
    REPORT_VETTING_CHANGE: { of: "newid sy’n bwysig i fetio", is: "i’w adrodd" },
    SEEK_HEALTH_ADVICE: { of: "iechyd sy’n effeithio ar y gwaith", is: "i’w godi" },
    DECLARE_OFFER: { of: "cynnig o rodd neu letygarwch", is: "i’w ddatgan" },
  },
};

/** What the sentence is put together from; `to` is the recipient. */
interface Parts {
  readonly duty: DutyWords;
  readonly owner: string | null;
  readonly to: string | null;
  readonly ordinary: boolean;
  readonly period: string;
}

const due: In<(parts: Parts) => string> = {
  EN: ({ duty, owner, to, ordinary, period }) =>
    `${owner === null ? "" : `${owner}'s `}${duty.of} ${duty.is}${to === null ? "" : ` to ${to}`}${ordinary ? " ordinarily" : ""} ${period}`,
  CY: ({ duty, owner, to, ordinary, period }) =>
    `Mae ${owner === null ? duty.of : of(duty.of, owner)} ${duty.is}${to === null ? "" : ` ${after("i", to)}`}${ordinary ? " fel arfer" : ""} ${period}`,
};

const notes: In<{ rolls: string; target: (length: string) => string; silent: string; and: string }> = {
  EN: {
    rolls: " A due day that is no working day moves to the next working day.",
    target: (length) => ` The force's own target, not a rule of the protocol: ${length}.`,
    silent: "the protocol gives no number",
    and: "and",
  },
  CY: {
    rolls: " Os nad yw’r diwrnod olaf yn ddiwrnod gwaith, mae’n symud i’r diwrnod gwaith nesaf.",
    target: (length) => ` Targed yr heddlu ei hun, nid rheol y protocol: ${length}.`,
    silent: "nid yw’r protocol yn rhoi rhif",
    and: "ac",
  },
};

/** A period of time, counted from an event. */
export const counted: In<Record<DeadlineRule["convention"], (length: string, event: string) => string>> = {
  EN: {
    WITHIN: (length, event) => `within ${length} of ${event}`,
    BEGINNING_WITH: (length, event) => `within ${length} beginning with the day of ${event}`,
  },
  CY: {
    WITHIN: (length, event) => `o fewn ${length} ${after("i", event)}`,
    BEGINNING_WITH: (length, event) => `o fewn ${length} gan gyfrif y diwrnod ei hun, ${event}`,
  },
};

/** By when, for whom, counted how. */
export function deadlineSentence(rule: DeadlineRule, titles: Titles, language: Language): string {
  const duty = dutyWords[language][rule.duty];
  const said = due[language]({
    duty,
    owner: duty.whose && rule.subject !== null ? classInWords(rule.subject, titles, language) : null,
    to: rule.recipient === null ? null : theTitle(rule.recipient, titles, language),
    ordinary: rule.hardness === "ORDINARY",
    period: periodInWords(rule, language),
  });
  const rolls = rule.rollForward === "NONE" ? "" : notes[language].rolls;
  return capital(`${said} (${rule.clauseId}).${rolls}${targetInWords(rule, language)}`);
}

/** A target is never said in the rule's own sentence. */
function targetInWords({ serviceTarget }: DeadlineRule, language: Language): string {
  if (serviceTarget === null) return "";
  return notes[language].target(lengthInWords(serviceTarget.length, serviceTarget.unit, language));
}

function periodInWords(rule: DeadlineRule, language: Language): string {
  const event = words.anchor[language][rule.anchor];
  const { silent, and } = notes[language];
  const text = rule.text === null ? null : ownWords(rule.text, language);
  if (rule.length === null || rule.unit === null)
    return `${text ?? ""} ${language === "EN" ? "after" : "ar ôl"} ${event}; ${silent}`;
  const calendar =
    rule.calendar === null || rule.unit !== "WORKING_DAYS" ? "" : ` (${words.calendar[language][rule.calendar]})`;
  const length = `${lengthInWords(rule.length, rule.unit, language)}${calendar}`;
  return `${text === null ? "" : `${text} ${and} `}${counted[language][rule.convention](length, event)}`;
}
