import type { Topic } from "@probity/rules/kinds/consult";
import type { Occasion } from "@probity/rules/kinds/notify";
import type { Rule } from "@probity/rules/rulebook";
import type { CanonicalMatter, DocumentMatter, Duty } from "@probity/rules/vocabulary";

/** What of the rule language a kind of case is spoken of by. */
interface SpokenOf {
  readonly matters?: readonly CanonicalMatter[];
  readonly documentMatters?: readonly DocumentMatter[];
  readonly topics?: readonly Topic[];
  readonly occasions?: readonly Occasion[];
  readonly duties?: readonly Duty[];
}

/** Whether a rule speaks of a kind of case, by the matters, topics, occasions and duties that the kind is known by. */
export function ruledBy(of: SpokenOf): (rule: Rule) => boolean {
  const { matters = [], documentMatters = [], topics = [], occasions = [], duties = [] } = of;
  return (rule) => {
    if (rule.kind === "ROUTE")
      return documentMatters.includes(rule.matter) || rule.canonicalMatters.some((one) => matters.includes(one));
    if (rule.kind === "CONSULT") return topics.includes(rule.topic);
    if (rule.kind === "NOTIFY") return occasions.includes(rule.occasion);
    return rule.kind === "DEADLINE" && duties.includes(rule.duty);
  };
}
