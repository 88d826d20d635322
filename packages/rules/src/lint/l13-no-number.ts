import type { In, Language } from "../language.js";
import { listInWords, ownWords, words } from "../plain-words.js";
import type { Rule } from "../rulebook.js";
import { promptnessInWords } from "../sentences/notify.js";
import { saidIn, type Check } from "./document.js";

/** L13: the text urges and gives no number, so that nothing can be late by it. */
export const noNumber: Check = ({ rules }) => {
  const urging = Map.groupBy(
    rules.filter((rule) => urgingWords(rule, "EN") !== null),
    ({ clauseId }) => clauseId,
  );
  return [...urging].map(([clauseId, own]) => {
    const said = saidIn((language) => {
      const quoted = own.map((rule) => quotes[language](urgingWords(rule, language) ?? ""));
      return urges[language](clauseId, listInWords([...new Set(quoted)], "and", language));
    });
    return { clauseIds: [clauseId], ...said };
  });
};

const quotes: In<(text: string) => string> = { EN: (text) => `"${text}"`, CY: (text) => `“${text}”` };

const urges: In<(clauseId: string, words: string) => string> = {
  EN: (clauseId, said) =>
    `${clauseId} says ${said} and gives no number. ` +
    "Put a number into the text, or set a service target, which is shown as a target and never as a rule.",
  CY: (clauseId, said) =>
    `Mae ${clauseId} yn dweud ${said} heb roi rhif. ` +
    "Rhowch rif yn y testun, neu gosodwch darged gwasanaeth, a ddangosir fel targed a byth fel rheol.",
};

function urgingWords(rule: Rule, language: Language): string | null {
  if (rule.kind === "DEADLINE")
    return rule.length === null && rule.text !== null ? ownWords(rule.text, language) : null;
  if (rule.kind === "ROUTE") return rule.when === null ? null : words.urgency[language][rule.when];
  if (rule.kind === "NOTIFY") return rule.when === null ? null : promptnessInWords(rule.when, language);
  if (rule.kind !== "RECORD" || rule.when === null || rule.when === "ON_APPOINTMENT") return null;
  return promptnessInWords(rule.when, language);
}
