import { z } from "zod";
import { promptness } from "../kinds/notify.js";
import type { In, Language } from "../language.js";
import { listInWords, ownWords, words } from "../plain-words.js";
import type { Rule } from "../rulebook.js";
import { promptnessInWords } from "../sentences/notify.js";
import { urgencies } from "../vocabulary.js";
import type { Check } from "./document.js";

/** What the text says in place of a number: words of its own, or one of the words of the rule language. */
const urging = z.union([
  z.object({ text: z.string() }),
  z.object({ urgency: z.enum(urgencies) }),
  z.object({ promptness: z.enum(promptness) }),
]);
type Urging = z.infer<typeof urging>;

/** L13: the text urges and gives no number, so that nothing can be late by it. */
export const noNumber: Check<Urging[]> = {
  particulars: z.array(urging),
  find({ rules }) {
    const said = rules.flatMap((rule) => {
      const words = urgingOf(rule);
      return words === null ? [] : [{ clauseId: rule.clauseId, words }];
    });
    return [...Map.groupBy(said, ({ clauseId }) => clauseId)].map(([clauseId, own]) => ({
      clauseIds: [clauseId],
      particulars: own.map(({ words }) => words),
    }));
  },
  words({ clauseIds: [clauseId = ""], particulars: said }, { language }) {
    const quoted = said.map((one) => quotes[language](inWords(one, language)));
    return urges[language](clauseId, listInWords([...new Set(quoted)], "and", language));
  },
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

function urgingOf(rule: Rule): Urging | null {
  if (rule.kind === "DEADLINE") return rule.length === null && rule.text !== null ? { text: rule.text } : null;
  if (rule.kind === "ROUTE") return rule.when === null ? null : { urgency: rule.when };
  if (rule.kind === "NOTIFY") return rule.when === null ? null : { promptness: rule.when };
  if (rule.kind !== "RECORD" || rule.when === null || rule.when === "ON_APPOINTMENT") return null;
  return { promptness: rule.when };
}

function inWords(said: Urging, language: Language): string {
  if ("text" in said) return ownWords(said.text, language);
  return "urgency" in said ? words.urgency[language][said.urgency] : promptnessInWords(said.promptness, language);
}
