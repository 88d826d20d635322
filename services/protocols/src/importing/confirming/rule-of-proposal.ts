import { asRefusal, refusalsInWords } from "@probity/rules/read-rule";
import { ruleSchemas, type Rule } from "@probity/rules/rulebook";

/** What a proposal came to: the rule, or what is missing of it. */
export type ProposedOutcome =
  | { readonly rule: Rule }
  | {
      /** The parameters that the words do not give. */
      readonly missing: readonly string[];
      /** What else is wrong, in a sentence; null: nothing. */
      readonly refusal: string | null;
    };

/** The rule that a proposal is, if its words say the whole of it. */
export function ruleOfProposal(
  kind: Rule["kind"],
  partial: object,
  name: { id: string; clauseId: string },
): ProposedOutcome {
  const given = { ...partial, ...name, kind };
  const read = ruleSchemas[kind].safeParse(given);
  if (read.success) return { rule: read.data };
  const { issues } = read.error;
  const isMissing = ({ path }: { path: PropertyKey[] }) => path.length === 1 && !Object.hasOwn(given, path[0] ?? "");
  const wrong = issues.filter((issue) => !isMissing(issue));
  return {
    missing: [...new Set(issues.filter(isMissing).map(({ path }) => String(path[0])))],
    refusal: wrong.length === 0 ? null : refusalsInWords(wrong.map(asRefusal)),
  };
}

/** Whether a rule already says everything that the words of a proposal say. */
export function isSaidBy(rule: Rule, kind: Rule["kind"], partial: object): boolean {
  if (rule.kind !== kind) return false;
  const said: Readonly<Record<string, unknown>> = { ...rule };
  return Object.entries(partial).every(([name, value]) => JSON.stringify(said[name]) === JSON.stringify(value));
}
