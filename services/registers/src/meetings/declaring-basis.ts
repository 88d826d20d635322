import { decideInterestArising, type InterestArisingDecision } from "@probity/rules/decisions/interest-arising";
import type { Language } from "@probity/rules/language";
import type { Rule } from "@probity/rules/rulebook";
import { classesIn } from "../declarations/register-questions.js";
import type { KeptRulebook } from "../obligations/obligation.rules.js";
import { heldOnDay } from "../offices/held-offices.js";
import { titlesIn } from "../rulebooks/titles-in.js";
import { rulebooksOf, rulesOfDay } from "../rulebooks/rules-of-day.js";
import { MeetingBody, MeetingInterest } from "./meeting-enums.js";

/** What a declaration at a meeting is judged by: the person's offices on its day, and the force's rulebooks. */
export interface DeclaringBasis {
  readonly roles: readonly string[];
  readonly rulebooks: readonly KeptRulebook<unknown>[];
}

/** Reads it in one statement: force `$1`, person `$2`, day `$3`. */
export const declaringBasisSql = `select array(select distinct h.role from registers.office_holders h where ${heldOnDay}) as roles,
  ${rulebooksOf("$1")} as rulebooks`;

/** The clause of the version that asks to declare an interest at an item, and how it was found. */
export interface Asking extends Pick<InterestArisingDecision, "ruleId" | "clauseId" | "explanation"> {
  readonly clauseRef: string | null;
  /** The explanation in Welsh. */
  readonly explanationCy: string[];
}

const bodies = { OVERSIGHT_BODY: true, GOVERNING_BODY: true, COMMITTEES: true, OTHER: false } as const;

/** What asks to declare an interest of a kind at a body's meeting, by the rules that bound the person on its day. */
export function askingFor(
  { roles, rulebooks }: DeclaringBasis,
  { body, heldOn }: { readonly body: MeetingBody; readonly heldOn: string },
  kind: MeetingInterest,
): Asking {
  const kept = [
    ...rulesOfDay(rulebooks, heldOn, "RECORD"),
    ...rulesOfDay(rulebooks, heldOn, "DEADLINE"),
    ...rulesOfDay(rulebooks, heldOn, "NOTIFY"),
  ];
  const inLanguage = (language: Language) =>
    decideInterestArising(
      kept.map(({ rule }): Rule => rule),
      {
        classes: classesIn(roles),
        titles: titlesIn(rulebooks, language),
        language,
        ...(bodies[body] && { meeting: body as Exclude<MeetingBody, MeetingBody.OTHER> }),
        ...((kind === MeetingInterest.PERSONAL || kind === MeetingInterest.PREJUDICIAL) && { interest: kind }),
      },
    );
  const { ruleId, clauseId, explanation } = inLanguage("EN");
  const { explanation: explanationCy } = inLanguage("CY");
  const clauseRef = kept.find(({ rule }) => rule.id === ruleId)?.clauseRef ?? null;
  return { ruleId, clauseId, explanation, explanationCy, clauseRef };
}
