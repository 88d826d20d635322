import type { ClauseFallback } from "@probity/rules/route";
import type { Office } from "@probity/rules/vocabulary";
import type { Change } from "@probity/service-kit/context";
import { IsNull, Not } from "typeorm";
import { FindingStatus, LintFinding } from "./finding.entity.js";

/** Who takes what a clause of the version sends to its own subject, as the force said when it accepted that. */
export async function fallbacksOf({ forceId, manager }: Change, versionId: string): Promise<ClauseFallback[]> {
  const accepted = await manager.find(LintFinding, {
    where: { forceId, versionId, status: FindingStatus.ACCEPTED, fallback: Not(IsNull()) },
    order: { key: "ASC" },
  });
  return accepted.flatMap(({ clauseIds, fallback }) =>
    clauseIds.map((clauseId) => ({ clauseId, role: fallback as Office })),
  );
}
