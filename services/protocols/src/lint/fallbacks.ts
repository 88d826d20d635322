import type { ClauseFallback } from "@probity/rules/route";
import type { Office } from "@probity/rules/vocabulary";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { IsNull, Not } from "typeorm";
import { ofPublishedVersion } from "../protocols/published.js";
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

/** The office that takes what clauses of a published version send to their own subject: a public fact, like their routes. */
export interface PublishedFallback {
  readonly versionId: string;
  readonly clauseIds: readonly string[];
  readonly fallback: Office;
}

/** Accepted fallbacks of published versions. */
export const publishedFallbacksOf = (context: RequestContext) =>
  listLoader<PublishedFallback>(
    context,
    publishedFallbacksOf,
    (ids) =>
      context.read(
        "public",
        `select l.version_id as "versionId", l.clause_ids as "clauseIds", l.fallback from protocols.lint_findings l
         where l.version_id = any($1) and l.status = 'ACCEPTED' and l.fallback is not null and ${ofPublishedVersion("l")}
         order by l.version_id, l.id`,
        [ids],
      ),
    ({ versionId }) => versionId,
  );
