import { classInWords, listInWords, matterWords, titleOf } from "./plain-words.js";
import type { RouteRecipient } from "./recipients.js";
import type { ConcernedPerson, RouteQuestion } from "./route.js";
import type { RouteRule } from "./kinds/route.js";
import type { Titles } from "./vocabulary.js";

/** Who raises what about whom, and when. */
export function concernInWords({ facts, titles }: RouteQuestion): string {
  const who = ({ classes }: ConcernedPerson) =>
    classes[0] === undefined ? "somebody outside" : classInWords(classes[0], titles);
  const { matter, complainant, subject, on } = facts;
  return `On ${on} ${who(complainant)} raises a concern about ${matterWords[matter]}; its subject is ${who(subject)}.`;
}

/** What the clause says happens besides and afterwards; null where it says nothing. */
export function nextStepInWords(
  rule: RouteRule,
  later: readonly RouteRecipient[],
  contacts: readonly RouteRecipient[],
  titles: Titles,
): string | null {
  const parts: string[] = [];
  if (contacts.length > 0) parts.push(`You may first approach the ${recipientsInWords(contacts)}.`);
  if (later.length > 0) parts.push(`After that the protocol names the ${recipientsInWords(later)}.`);
  if (rule.consultBeforeDecision !== null) {
    parts.push(`The ${titleOf(rule.consultBeforeDecision, titles)} must be consulted before the decision.`);
  }
  if (rule.thenIfUnresolved !== null) parts.push(`If it is not resolved: ${titleOf(rule.thenIfUnresolved, titles)}.`);
  return parts.length === 0 ? null : parts.join(" ");
}

/** The recipients' titles as one list. */
export function recipientsInWords(recipients: readonly RouteRecipient[]): string {
  const conjunction = recipients[0]?.mode === "ALL" ? "and" : "or";
  return listInWords(
    recipients.map(({ title }) => title),
    conjunction,
  );
}
