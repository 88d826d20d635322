import { keeperOf } from "@probity/rules/decisions/publication-terms";
import { withheldReview } from "@probity/rules/decisions/withheld-review";
import type { KeepersDuty } from "@probity/rules/duty-titles";
import { titlesIn } from "../rulebooks/titles-in.js";
import { rulesOfDay } from "../rulebooks/rules-of-day.js";
import type { KeptRulebook } from "./obligation.rules.js";
import type { AskedOfKeeper } from "./refresh-duties.js";

/** The withheld line that is to be looked at again first: since when, and on which day. ISO days. */
export interface NextWithheld {
  readonly decidedOn: string;
  readonly reviewOn: string;
}

/** Reads it, of the force `$1`; null: none stands in the register. */
export const nextWithheldSql = `(select json_build_object('decidedOn', (i.decided_at at time zone 'Europe/London')::date, 'reviewOn', i.review_on)
   from registers.published_entries e join registers.interests i on i.force_id = e.force_id and i.id = e.interest_id
   where e.force_id = $1 and e.details = 'WITHHELD' and e.superseded_at is null and i.review_on is not null
   order by i.review_on, i.id limit 1)`;

/** Who looks again at what is withheld, and by when: the keeper of the register, by the clause that asks for it. Null where nothing is withheld, or no rule of the day asks for the register. */
export function withheldReviewOf(
  rulebooks: readonly KeptRulebook<unknown>[],
  next: NextWithheld | null,
  today: string,
): AskedOfKeeper | null {
  if (!next) return null;
  const records = rulesOfDay(rulebooks, today, "RECORD");
  const asking = records.find(({ rule }) => rule.record === "INTERESTS");
  const keeper = keeperOf(records, "REGISTER_OF_INTERESTS", "EN", titlesIn(rulebooks));
  const keeperCy = keeperOf(records, "REGISTER_OF_INTERESTS", "CY", titlesIn(rulebooks, "CY"));
  if (!asking || !keeper || !keeperCy) return null;
  const { explanation, explanationCy } = withheldReview(next.reviewOn);
  const { clauseId } = asking.rule;
  const duty: KeepersDuty = "REVIEW_WITHHELD";
  const asked = {
    duty,
    ruleKey: "withheld-interests",
    clauseRef: asking.clauseRef,
    clauseId,
    versionId: asking.version.id,
    anchorOn: next.decidedOn,
    dueOn: next.reviewOn,
    explanation: [keeper.explanation, `${explanation}; ${clauseId}`],
    explanationCy: [keeperCy.explanation, `${explanationCy}; ${clauseId}`],
    configuredFrom: asking.from ?? null,
  };
  return { office: keeper.office, asked };
}
