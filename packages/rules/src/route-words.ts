import type { RouteRule } from "./kinds/route.js";
import { classInWords, listInWords, theTitle, titleOf } from "./plain-words.js";
import type { RouteRecipient } from "./recipients.js";
import { routePhrases } from "./route-phrases.js";
import type { ConcernedPerson, RouteQuestion } from "./route.js";
import type { Language } from "./language.js";
import type { Titles } from "./vocabulary.js";

/** Who raises what about whom, and when. */
export function concernInWords({ facts, titles, language = "EN" }: RouteQuestion): string {
  const said = routePhrases[language];
  const who = ({ classes }: ConcernedPerson) =>
    classes[0] === undefined ? said.outsider : classInWords(classes[0], titles, language);
  return said.concern(facts.on, who(facts.complainant), facts.matter, who(facts.subject));
}

/** What the clause says happens besides and afterwards; null where it says nothing. */
export function nextStepInWords(
  rule: RouteRule,
  later: readonly RouteRecipient[],
  contacts: readonly RouteRecipient[],
  { titles, language = "EN" }: Pick<RouteQuestion, "titles" | "language">,
): string | null {
  const said = routePhrases[language];
  const parts: string[] = [];
  if (contacts.length > 0) parts.push(said.approach(recipientsInWords(contacts, titles, language)));
  if (later.length > 0) parts.push(said.later(recipientsInWords(later, titles, language)));
  if (rule.consultBeforeDecision !== null) parts.push(said.consulted(plain(rule.consultBeforeDecision)));
  if (rule.thenIfUnresolved !== null) parts.push(said.unresolved(titleOf(rule.thenIfUnresolved, titles, language)));
  return parts.length === 0 ? null : parts.join(" ");

  function plain(role: RouteRecipient["role"]): string {
    return language === "CY" ? theTitle(role, titles, language) : titleOf(role, titles);
  }
}

/** The recipients as one list: in English their titles alone, to stand after "the"; in Welsh each with its article. */
export function recipientsInWords(
  recipients: readonly Pick<RouteRecipient, "role" | "title" | "mode">[],
  titles: Titles,
  language: Language = "EN",
): string {
  const conjunction = recipients[0]?.mode === "ALL" ? "and" : "or";
  const named = recipients.map(({ role, title }) => (language === "CY" ? theTitle(role, titles, language) : title));
  return listInWords(named, conjunction, language);
}
