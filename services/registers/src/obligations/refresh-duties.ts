import { keeperOf, nextRefresh, publicationTerms } from "@probity/rules/decisions/publication-terms";
import type { RefreshDuty } from "@probity/rules/duty-titles";
import type { RegisterKind } from "../entries/register-entry.entity.js";
import { registerDatasets } from "../publication/register-datasets.js";
import { titlesIn } from "../rulebooks/titles-in.js";
import { rulesOfDay } from "../rulebooks/rules-of-day.js";
import type { DutyFound, KeptOfficeHolder, KeptRulebook } from "./obligation.rules.js";

/** The day on which anything was last published, by register, of those of which a rule speaks; null: never. */
export type LastPublished = Readonly<Partial<Record<RegisterKind, string | null>>>;

/** What is asked of the office that keeps a register. */
export interface AskedOfKeeper {
  readonly office: string;
  readonly asked: Omit<DutyFound, "appointmentId" | "personId" | "endedOn" | "public">;
}

const dutyOf: Readonly<Record<RegisterKind, RefreshDuty>> = { INTERESTS: "REFRESH_INTERESTS", GIFTS: "REFRESH_GIFTS" };

/** The registers that rules of publication ask to be published at least every so often, by the rules of today. */
export function refreshesOf(
  rulebooks: readonly KeptRulebook<unknown>[],
  lastPublished: LastPublished,
  today: string,
): AskedOfKeeper[] {
  const publications = rulesOfDay(rulebooks, today, "PUBLICATION");
  if (publications.length === 0) return [];
  const records = rulesOfDay(rulebooks, today, "RECORD");
  return registerDatasets.flatMap(({ register, dataset }) => {
    const { refreshing } = publicationTerms(publications, dataset);
    const keeper = keeperOf(records, dataset, "EN", titlesIn(rulebooks));
    const keeperCy = keeperOf(records, dataset, "CY", titlesIn(rulebooks, "CY"));
    if (!refreshing || !keeper || !keeperCy) return [];
    const { rule, clauseRef, version, from } = refreshing;
    const ruleFrom = from ?? version.inForceFrom ?? today;
    const facts = { ruleFrom, lastPublishedOn: lastPublished[register] ?? null };
    const [next, nextCy] = [nextRefresh(rule, facts), nextRefresh(rule, facts, "CY")];
    if (!next || !nextCy) return [];
    const explanation = [keeper.explanation, ...next.explanation];
    const explanationCy = [keeperCy.explanation, ...nextCy.explanation];
    const source = { ruleKey: rule.id, clauseRef, clauseId: rule.clauseId, versionId: version.id };
    const asked = {
      ...next,
      ...source,
      explanation,
      explanationCy,
      duty: dutyOf[register],
      configuredFrom: from ?? null,
    };
    return [{ office: keeper.office, asked }];
  });
}

/** Those of an office holder, while they hold the office that keeps the register. */
export function keepersDuties(holder: KeptOfficeHolder, asked: readonly AskedOfKeeper[], today: string): DutyFound[] {
  const { id: appointmentId, personId, role, from, to } = holder;
  if (from > today || (to !== null && to < today)) return [];
  return asked
    .filter(({ office }) => office === role)
    .map((one) => ({ ...one.asked, appointmentId, personId, endedOn: to, public: false }));
}
