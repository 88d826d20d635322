import { keeperOf, nextRefresh, publicationTerms } from "@probity/rules/decisions/publication-terms";
import type { RefreshDuty } from "@probity/rules/duty-titles";
import type { RegisterKind } from "../entries/register-entry.entity.js";
import { registerDatasets } from "../publication/register-datasets.js";
import { rulesOfDay } from "../rulebooks/rules-of-day.js";
import type { DutyFound, KeptOfficeHolder, KeptRulebook } from "./obligation.rules.js";

/** The day on which anything was last published, by register, of those of which a rule speaks; null: never. */
export type LastPublished = Readonly<Partial<Record<RegisterKind, string | null>>>;

/** A register that a rule asks to publish again, and the office whose duty that is. */
interface Refresh {
  readonly office: string;
  readonly asked: Omit<DutyFound, "appointmentId" | "personId" | "endedOn" | "public">;
}

const dutyOf: Readonly<Record<RegisterKind, RefreshDuty>> = { INTERESTS: "REFRESH_INTERESTS", GIFTS: "REFRESH_GIFTS" };

/** The registers that rules of publication ask to be published at least every so often, by the rules of today. */
export function refreshesOf(
  rulebooks: readonly KeptRulebook<unknown>[],
  lastPublished: LastPublished,
  today: string,
): Refresh[] {
  const publications = rulesOfDay(rulebooks, today, "PUBLICATION");
  if (publications.length === 0) return [];
  const records = rulesOfDay(rulebooks, today, "RECORD");
  return registerDatasets.flatMap(({ register, dataset }) => {
    const { refreshing } = publicationTerms(publications, dataset);
    const keeper = keeperOf(records, dataset);
    if (!refreshing || !keeper) return [];
    const { rule, clauseRef, version, from } = refreshing;
    const ruleFrom = from ?? version.inForceFrom ?? today;
    const next = nextRefresh(rule, { ruleFrom, lastPublishedOn: lastPublished[register] ?? null });
    if (!next) return [];
    const explanation = [keeper.explanation, ...next.explanation];
    const source = { ruleKey: rule.id, clauseRef, clauseId: rule.clauseId, versionId: version.id };
    const asked = { ...next, ...source, explanation, duty: dutyOf[register], configuredFrom: from ?? null };
    return [{ office: keeper.office, asked }];
  });
}

/** Those of an office holder, while they hold the office that keeps the register. */
export function refreshDuties(holder: KeptOfficeHolder, refreshes: readonly Refresh[], today: string): DutyFound[] {
  const { id: appointmentId, personId, role, from, to } = holder;
  if (from > today || (to !== null && to < today)) return [];
  return refreshes
    .filter(({ office }) => office === role)
    .map(({ asked }) => ({ ...asked, appointmentId, personId, endedOn: to, public: false }));
}
