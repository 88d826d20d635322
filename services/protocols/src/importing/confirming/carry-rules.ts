import { checkRulebook, freshRefusals } from "@probity/rules/check-rulebook";
import { parseRules, type Rule as ReadRule } from "@probity/rules/rulebook";
import type { Change } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { Protocol, type ProtocolVersion } from "../../protocols/protocol.entity.js";
import { Rule, RuleKind } from "../../rules/rule.entity.js";
import { insertAll } from "../review/insert-all.js";
import { ProposedRule, ReviewStatus } from "../review/review.entity.js";
import type { ImportConfirmation } from "./import-confirmation.entity.js";
import type { PlannedClause } from "./plan-clauses.js";
import { isSaidBy, ruleOfProposal } from "./rule-of-proposal.js";

/** What became of the rules. */
export type RulesOutcome = Pick<ImportConfirmation, "carriedRules" | "madeRules" | "incomplete">;

/** Copies the rules of the known clauses to the draft, and makes rules of the confirmed proposals that say the whole of one. */
export async function carryRules(
  change: Change,
  version: ProtocolVersion,
  planned: readonly PlannedClause[],
): Promise<RulesOutcome> {
  const { forceId, manager } = change;
  const { slug } = await manager.findOneByOrFail(Protocol, { forceId, id: version.protocolId });
  const own = await manager.findBy(Rule, { forceId, versionId: version.id });
  const carried = await copiesOf(change, version, slug, planned);
  const twice = carried.find((rule) => own.some(({ ruleKey }) => ruleKey === rule.ruleKey));
  if (twice)
    throw invalid(
      "versionId",
      `The draft has a rule ${twice.ruleKey} already: remove it, or reject what is confirmed for its clause.`,
      "NAME_TAKEN",
    );
  const proposals = await manager.find(ProposedRule, {
    where: { forceId, versionId: version.id, status: ReviewStatus.CONFIRMED },
    order: { clauseRef: "ASC", ordinal: "ASC" },
  });
  const drafted = new Drafted(
    slug,
    planned,
    [...own, ...carried].map(({ body }) => body),
  );
  const incomplete = proposals.flatMap((proposal) => drafted.add(proposal));
  const made = drafted.made.map(({ clauseRef, rule }) => rowOf(change, version, clauseRef, rule));
  await insertAll(manager, Rule, [...carried, ...made]);
  return {
    carriedRules: carried.map(({ ruleKey }) => ruleKey),
    madeRules: made.map(({ ruleKey }) => ruleKey),
    incomplete,
  };
}

const rowOf = ({ forceId }: Change, { id: versionId }: ProtocolVersion, clauseRef: string, rule: ReadRule) => {
  return { forceId, versionId, clauseRef, ruleKey: rule.id, kind: RuleKind[rule.kind], body: rule };
};

/** The known clauses' rules for the clauses that are them now; under the draft's own protocol where it is another. */
async function copiesOf(change: Change, version: ProtocolVersion, slug: string, planned: readonly PlannedClause[]) {
  if (version.basedOnId === null) return [];
  const becomes = new Map(planned.flatMap(({ known, clause }) => (known ? [[known.id, clause] as const] : [])));
  const rules = await change.manager.find(Rule, {
    where: { forceId: change.forceId, versionId: version.basedOnId },
    order: { ruleKey: "ASC" },
  });
  return rules.flatMap(({ clauseRef, body }) => {
    const clause = becomes.get(clauseRef);
    const [rule] = parseRules([body]);
    if (!clause || !rule) return [];
    const own = { ...rule, id: `${slug}/${rule.id.split("/")[1]}`, clauseId: clause.clauseId };
    return [rowOf(change, version, clause.id, own)];
  });
}

/** The rules of a draft, and those that proposals add to it. */
class Drafted {
  readonly made: { clauseRef: string; rule: ReadRule }[] = [];
  readonly #clauses: ReadonlyMap<string, string>;
  readonly #rules: ReadRule[];

  constructor(
    readonly slug: string,
    planned: readonly PlannedClause[],
    rules: readonly object[],
  ) {
    this.#clauses = new Map(planned.map(({ clause }) => [clause.id, clause.clauseId]));
    this.#rules = parseRules(rules);
  }

  /** Adds the rule that a proposal is, unless a rule of the clause says it already; else answers what is missing. */
  add({ id: proposalId, clauseRef, kind, words, partial }: ProposedRule): ImportConfirmation["incomplete"] {
    const clauseId = this.#clauses.get(clauseRef);
    if (!clauseId) return [];
    const ofClause = this.#rules.filter((rule) => rule.clauseId === clauseId);
    if (ofClause.some((rule) => isSaidBy(rule, kind, partial))) return [];
    const outcome = ruleOfProposal(kind, partial, { id: this.#nameFor(clauseId, kind), clauseId });
    const refusal = "rule" in outcome ? this.#whyNot(outcome.rule) : outcome.refusal;
    if ("rule" in outcome && refusal === null) {
      this.#rules.push(outcome.rule);
      this.made.push({ clauseRef, rule: outcome.rule });
      return [];
    }
    const missing = "rule" in outcome ? [] : [...outcome.missing];
    return [{ proposalId, clauseId, kind, words, missing, refusal }];
  }

  /** A fault that the rule would bring into the rulebook; what is wrong with it already is no reason. */
  #whyNot(rule: ReadRule): string | null {
    const clauseIds = [...this.#clauses.values()];
    const before = checkRulebook(this.#rules, clauseIds);
    return freshRefusals(before, checkRulebook([...this.#rules, rule], clauseIds))[0]?.reason ?? null;
  }

  #nameFor(clauseId: string, kind: string): string {
    const words = `${clauseId}-${kind}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const taken = new Set(this.#rules.map(({ id }) => id));
    for (let number = 1; ; number += 1) {
      const id = `${this.slug}/${words}${number === 1 ? "" : `-${number}`}`;
      if (!taken.has(id)) return id;
    }
  }
}
