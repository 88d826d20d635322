import type { RouteRule } from "../kinds/route.js";
import { capital, classesInWords, listInWords, markingWords, theTitle, urgencyWords } from "../plain-words.js";
import type { DocumentMatter, Marking, Office, Recipient, Titles } from "../vocabulary.js";

/** A matter in words. */
interface MatterWords {
  readonly matter: string;
  /** The word that ties it to the person it is about. */
  readonly tie: string;
  /** How a sentence opens where it says whose it is, for what nobody "raises". */
  readonly of?: (who: string) => string;
}

const matterWords: Record<DocumentMatter, MatterWords> = {
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
  INFORMATION_REQUEST_DOUBT: {
    matter: "doubt about a request for information",
    tie: "by",
    of: (who) => `when ${who} is in doubt about a request for information, it`,
  },
  CODE_BREACH: { matter: "a possible breach of the code", tie: "by" },
  CONCERN: { matter: "irregular conduct elsewhere in the organisation or a matter of conscience", tie: "about" },
  LINE_OF_RESPONSIBILITY: { matter: "the line of responsibility", tie: "of", of: (who) => `what ${who} answers for` },
  OPERATION_OF_PROTOCOL: { matter: "how the protocol is kept", tie: "by" },
  CO_HELD_OFFICES: { matter: "what belongs to offices held by the same person", tie: "about" },
  INFORMAL_RESOLUTION: { matter: "a concern", tie: "about" },
  CONDUCT_PROCEDURE: { matter: "a matter of conduct", tie: "by" },
  BREACH_OUTCOME: { matter: "what follows from a breach", tie: "by" },
  FIRST_APPROACH: { matter: "a first approach", tie: "about" },
  OWN_JOB_MATTERS: { matter: "a matter of one's own job or an allegation", tie: "about" },
  CONFIDENTIAL_REPORTING: { matter: "a report in confidence", tie: "about" },
  PROTECTED_DISCLOSURE: { matter: "a protected disclosure", tie: "about" },
  CRIMINAL_CHARGE: { matter: "a criminal charge", tie: "against" },
  ALCOHOL_OR_DRUGS: { matter: "misuse of alcohol or drugs", tie: "by" },
};

const modeWords: Record<RouteRule["mode"], { verb: string; conjunction: "or" | "and" }> = {
  MUST: { verb: "goes to", conjunction: "and" },
  MAY: { verb: "may go to", conjunction: "and" },
  ANY: { verb: "goes to", conjunction: "or" },
  ALL: { verb: "goes to", conjunction: "and" },
  ALTERNATIVE: { verb: "goes, as the person chooses, to", conjunction: "or" },
};

/** Which matter of whom goes to whom, and how. */
export function routeSentence(rule: RouteRule, titles: Titles): string {
  const opening = openingOf(rule, titles);
  const normally = rule.strength === "NORMALLY" ? "normally " : "";
  const to = `${normally}${modeWords[rule.mode].verb} ${recipientsInOrder(rule, titles)}`;
  const when = rule.when === null ? "" : ` ${urgencyWords[rule.when]}`;
  const first = rule.precondition === null ? "" : ", once a direct discussion has failed or is impractical";
  const parts = [`${opening} ${to}${when}${first}${marked(rule.marking)}`, ...exceptions(rule, titles)];
  return capital(`${parts.join("; ")} (${rule.clauseId}).`);
}

function openingOf({ matter: named, subject, complainant }: RouteRule, titles: Titles): string {
  const { matter, tie, of } = matterWords[named];
  const who = classesInWords(complainant, titles);
  if (of && subject.length === 0 && complainant.length > 0) return of(who);
  const about = subject.length === 0 ? matter : `${matter} ${tie} ${classesInWords(subject, titles)}`;
  return complainant.length === 0 ? about : `when ${who} raises ${about}, it`;
}

function marked(marking: Marking | null): string {
  return marking === null ? "" : `, marked ${markingWords[marking]}`;
}

function recipientsInOrder(rule: RouteRule, titles: Titles): string {
  const named = rule.to.map((recipient) => theTitle(recipient, titles));
  if (rule.mode === "MUST" || rule.mode === "MAY") return named.join(", then ");
  return listInWords(named, modeWords[rule.mode].conjunction);
}

function exceptions(rule: RouteRule, titles: Titles): string[] {
  const title = (recipient: Recipient) => theTitle(recipient, titles);
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
