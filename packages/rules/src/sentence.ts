import {
  anchorWords,
  classInWords,
  lengthInWords,
  listInWords,
  markingWords,
  titleOf,
  urgencyWords,
} from "./plain-words.js";
import type { DeadlineRule, RouteRule, Rule } from "./rulebook.js";
import type { DocumentMatter, Duty, Marking, Office, Recipient, Titles } from "./vocabulary.js";

/** The rule read back as a plain English sentence, ending with its clause. */
export function readBack(rule: Rule, titles: Titles): string {
  return rule.kind === "DEADLINE" ? deadlineSentence(rule, titles) : routeSentence(rule, titles);
}

const dutyWords: Record<Duty, { of: string; whose: boolean; is: string }> = {
  REGISTER_OF_INTERESTS: { of: "register of interests", whose: true, is: "is due" },
  RAISE_REDRESS: { of: "A lack of respect or courtesy", whose: false, is: "should be raised" },
  REPORT_DATA_BREACH: { of: "A data breach", whose: false, is: "must be reported" },
  RENEW_VETTING: { of: "Vetting", whose: false, is: "is renewed" },
  REVIEW_POLICY: { of: "The policy", whose: false, is: "is reviewed" },
};

function deadlineSentence(rule: DeadlineRule, titles: Titles): string {
  const duty = dutyWords[rule.duty];
  const owner = duty.whose && rule.subject !== null ? `${classInWords(rule.subject, titles)}'s ` : "";
  const to = rule.recipient === null ? "" : ` to the ${titleOf(rule.recipient, titles)}`;
  const ordinarily = rule.hardness === "ORDINARY" ? " ordinarily" : "";
  return capital(`${owner}${duty.of} ${duty.is}${to}${ordinarily} ${periodInWords(rule)} (${rule.clauseId}).`);
}

function periodInWords(rule: DeadlineRule): string {
  const event = anchorWords[rule.anchor];
  if (rule.length === null || rule.unit === null)
    return `${rule.text ?? ""} after ${event}; the protocol gives no number`;
  const length = lengthInWords(rule.length, rule.unit);
  const also = rule.text === null ? "" : `${rule.text} and `;
  return rule.convention === "WITHIN"
    ? `${also}within ${length} of ${event}`
    : `${also}within ${length} beginning with the day of ${event}`;
}

/** The matter, and the word that ties it to the person it is about. */
const matterWords: Record<DocumentMatter, { matter: string; tie: string }> = {
  REDRESS: { matter: "a lack of respect or courtesy", tie: "by" },
  REDRESS_ESCALATION: { matter: "a lack of respect or courtesy that was not settled", tie: "by" },
  PROTOCOL_BREACH: { matter: "a breach of the protocol", tie: "by" },
  LEGALITY_CONSULTATION: {
    matter: "a question of legality, maladministration, financial impropriety or probity",
    tie: "about",
  },
  GRIEVANCE: { matter: "a strained or broken working relationship", tie: "with" },
  UPHELD_OUTCOME: { matter: "what follows from an upheld grievance or complaint", tie: "about" },
  CONDUCT: { matter: "the conduct, behaviour or performance", tie: "of" },
  REQUIRED_TO_BREACH: { matter: "being required to act against the code", tie: "by" },
  OTHERS_BREACH: { matter: "an act against the code", tie: "by" },
  CRIME_EVIDENCE: { matter: "evidence of a crime", tie: "by" },
  INFORMATION_REQUEST_DOUBT: { matter: "doubt about a request for information", tie: "by" },
  CODE_BREACH: { matter: "a possible breach of the code", tie: "by" },
  CONCERN: { matter: "irregular conduct elsewhere in the organisation or a matter of conscience", tie: "about" },
};

const modeWords: Record<RouteRule["mode"], { verb: string; conjunction: "or" | "and" }> = {
  MUST: { verb: "goes to", conjunction: "and" },
  MAY: { verb: "may go to", conjunction: "and" },
  ANY: { verb: "goes to", conjunction: "or" },
  ALL: { verb: "goes to", conjunction: "and" },
  ALTERNATIVE: { verb: "goes, as the person chooses, to", conjunction: "or" },
};

function routeSentence(rule: RouteRule, titles: Titles): string {
  const { matter, tie } = matterWords[rule.matter];
  const about = rule.subject.length === 0 ? matter : `${matter} ${tie} ${classes(rule.subject, titles)}`;
  const opening =
    rule.complainant.length === 0 ? about : `when ${classes(rule.complainant, titles)} raises ${about}, it`;
  const normally = rule.strength === "NORMALLY" ? "normally " : "";
  const to = `${normally}${modeWords[rule.mode].verb} ${recipientsInOrder(rule, titles)}`;
  const when = rule.when === null ? "" : ` ${urgencyWords[rule.when]}`;
  const first = rule.precondition === null ? "" : ", once a direct discussion has failed or is impractical";
  const parts = [`${opening} ${to}${when}${first}${marked(rule.marking)}`, ...exceptions(rule, titles)];
  return capital(`${parts.join("; ")} (${rule.clauseId}).`);
}

function marked(marking: Marking | null): string {
  return marking === null ? "" : `, marked ${markingWords[marking]}`;
}

function recipientsInOrder(rule: RouteRule, titles: Titles): string {
  const named = rule.to.map((recipient) => `the ${titleOf(recipient, titles)}`);
  if (rule.mode === "MUST" || rule.mode === "MAY") return named.join(", then ");
  return listInWords(named, modeWords[rule.mode].conjunction);
}

function exceptions(rule: RouteRule, titles: Titles): string[] {
  const title = (recipient: Recipient) => `the ${titleOf(recipient, titles)}`;
  const said: string[] = [];
  for (const [office, { to, marking }] of Object.entries(rule.ifSubjectIs)) {
    said.push(
      `where it is about ${title(office as Office)}, it goes to ${listInWords(to.map(title), "or")}${marked(marking)}`,
    );
  }
  if (rule.unless !== null) {
    said.push(
      `if ${title(rule.unless.complainantIs)} raises it, it goes to ${listInWords(rule.unless.to.map(title), "or")}`,
    );
  }
  if (rule.firstContact.length > 0)
    said.push(`${listInWords(rule.firstContact.map(title), "or")} may be approached first`);
  if (rule.informalFirst) said.push("settling it informally is preferred");
  if (rule.consultBeforeDecision !== null)
    said.push(`${title(rule.consultBeforeDecision)} is consulted before the decision`);
  if (rule.thenIfUnresolved !== null) said.push(`if it is not resolved, ${title(rule.thenIfUnresolved)} may follow`);
  return said;
}

function classes(words: RouteRule["subject"], titles: Titles): string {
  return listInWords(
    words.map((word) => classInWords(word, titles)),
    "or",
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
