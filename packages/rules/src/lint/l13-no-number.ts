import { listInWords, urgencyWords } from "../plain-words.js";
import type { Rule } from "../rulebook.js";
import { promptnessInWords } from "../sentences/notify.js";
import type { Check } from "./document.js";

/** L13: the text urges and gives no number, so that nothing can be late by it. */
export const noNumber: Check = ({ rules }) => {
  const urging = Map.groupBy(
    rules.flatMap((rule) => {
      const words = urgingWords(rule);
      return words === null ? [] : [{ clauseId: rule.clauseId, words }];
    }),
    ({ clauseId }) => clauseId,
  );
  return [...urging].map(([clauseId, said]) => {
    const words = listInWords([...new Set(said.map(({ words }) => `"${words}"`))], "and");
    const message =
      `${clauseId} says ${words} and gives no number. ` +
      "Put a number into the text, or set a service target, which is shown as a target and never as a rule.";
    return { clauseIds: [clauseId], message };
  });
};

function urgingWords(rule: Rule): string | null {
  if (rule.kind === "DEADLINE") return rule.length === null ? rule.text : null;
  if (rule.kind === "ROUTE") return rule.when === null ? null : urgencyWords[rule.when];
  if (rule.kind === "NOTIFY") return rule.when === null ? null : promptnessInWords(rule.when);
  if (rule.kind !== "RECORD" || rule.when === null || rule.when === "ON_APPOINTMENT") return null;
  return promptnessInWords(rule.when);
}
