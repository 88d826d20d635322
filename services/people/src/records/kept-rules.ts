import { layeredOn, type LayeredRule } from "@probity/rules/effective-rulebook";
import { parseRules, type Rule } from "@probity/rules/rulebook";
import type { Change } from "@probity/service-kit/context";

/** The rules of the protocols in force in the change's force on a day, as far as this service keeps them. */
export async function rulesInForce(change: Change, on: string): Promise<Rule[]> {
  const kept = await change.query<{ rules: LayeredRule[] }>(
    `select rules from people.rulebooks where force_id = $1 and in_force_from <= $2 and (in_force_to is null or in_force_to >= $2)
     order by in_force_from desc, id`,
    [change.forceId, on],
  );
  return kept.flatMap(({ rules }) => parseRules(layeredOn(rules, on).map(({ rule }) => rule)));
}
