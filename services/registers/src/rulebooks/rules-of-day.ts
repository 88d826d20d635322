import { layeredOn } from "@probity/rules/effective-rulebook";
import { parseRules, type Rule } from "@probity/rules/rulebook";
import { versionsInForce } from "@probity/rules/together";
import type { KeptRule, KeptRulebook } from "../obligations/obligation.rules.js";

/** A rule that binds on a day, beside its clause, its version and the first day of what an administrator configured. */
export interface RuleOfDay<Body> extends KeptRule<Body> {
  readonly version: KeptRulebook<unknown>;
}

/** The rules of one kind that bind on a day, with what is configured for it, in the order of the versions that go first. */
export function rulesOfDay<Kind extends Rule["kind"]>(
  rulebooks: readonly KeptRulebook<unknown>[],
  day: string,
  kind: Kind,
): RuleOfDay<Extract<Rule, { kind: Kind }>>[] {
  const isOfKind = (rule: Rule): rule is Extract<Rule, { kind: Kind }> => rule.kind === kind;
  return versionsInForce(rulebooks, day).flatMap((version) =>
    layeredOn(version.rules, day).flatMap((kept) =>
      readOnce(kept.rule, kind)
        .filter(isOfKind)
        .map((rule) => ({ ...kept, rule, version })),
    ),
  );
}

// A page asks the same rulebook of each of its rows: a rule that was read from the database once is checked once.
const read = new WeakMap<object, readonly Rule[]>();

/** A rule as it is kept, checked; nothing for one of another kind. @throws RuleRefused naming the rule. */
function readOnce(kept: unknown, kind: Rule["kind"]): readonly Rule[] {
  if (typeof kept !== "object" || kept === null || !("kind" in kept) || kept.kind !== kind) return [];
  const known = read.get(kept);
  if (known) return known;
  const rules = parseRules([kept]);
  read.set(kept, rules);
  return rules;
}

/** Reads what a force calls its roles. */
export const roleTitlesOf = (force: string) =>
  `(select coalesce(json_object_agg(t.role, json_build_object('en', t.title_en, 'cy', t.title_cy)), '{}')
   from registers.role_titles t where t.force_id = ${force})`;

/** Reads the rulebooks of a force, with their titles and what the force calls its roles, as a column of a statement; `force` is its parameter or column. */
export const rulebooksOf = (force: string) =>
  `(select coalesce(json_agg(json_build_object('id', r.id, 'protocolId', r.protocol_id, 'instrument', r.instrument, 'precedence', r.precedence, 'inForceFrom', r.in_force_from,
     'inForceTo', r.in_force_to, 'rules', r.rules, 'titleEn', r.protocol_title_en, 'titleCy', r.protocol_title_cy,
     'roleTitles', ${roleTitlesOf(force)}) order by r.id), '[]')
   from registers.rulebooks r where r.force_id = ${force})`;
