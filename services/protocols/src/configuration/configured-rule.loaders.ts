import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { within } from "@probity/service-kit/tenancy";
import { ofPublishedVersion } from "../protocols/published.js";
import { ConfiguredRule, unpublishedColumns } from "./configured-rule.entity.js";

const published = `${columnsOf(ConfiguredRule, "c", unpublishedColumns)}, '' as reason, null as "endReason", '' as "configuredBy", null as "configuredAt"`;

/** A configured rule and the clause of a version over which it is laid. */
export interface ConfiguredOver extends ConfiguredRule {
  readonly versionId: string;
  readonly clauseRef: string;
}

/**
 * What is configured over the clauses of versions: in the caller's own forces all of it, for others what has begun, without
 * who did it and why. What is configured for a clause lapses with it.
 */
export const configuredOver = (context: RequestContext, scope: "public" | "protocols:read") =>
  listLoader<ConfiguredOver>(
    context,
    `configured over ${scope}`,
    (ids) =>
      context.read(
        scope,
        `select ${published}, k.version_id as "versionId", k.id as "clauseRef" from protocols.configured_rules c
         join protocols.clauses k on k.force_id = c.force_id and k.clause_id = c.clause_id
         join protocols.protocol_versions v on v.force_id = k.force_id and v.id = k.version_id
         join protocols.protocols p on p.force_id = v.force_id and p.id = v.protocol_id and p.slug = split_part(c.rule_key, '/', 1)
         where k.version_id = any($1) and ($2::date is null or c.from_day <= $2)${within(scope, "c", ofPublishedVersion("k"))}
         order by c.rule_key, c.from_day, c.id`,
        [ids, scope === "public" ? context.today : null],
      ),
    (rule) => rule.versionId,
  );

/** What is configured in the caller's own forces. */
export const configurationOf = (context: RequestContext) =>
  listLoader<ConfiguredRule>(
    context,
    configurationOf,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${columnsOf(ConfiguredRule, "c")} from protocols.configured_rules c
         where c.force_id = any($1) and c.force_id = any($forces) order by c.rule_key, c.from_day, c.id`,
        [ids],
      ),
    (rule) => rule.forceId,
  );

/** Configured rules of the caller's own forces by id. */
export const configuredRuleById = (context: RequestContext) =>
  rowLoader<ConfiguredRule>(
    context,
    configuredRuleById,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${columnsOf(ConfiguredRule, "c")} from protocols.configured_rules c where c.id = any($1) and c.force_id = any($forces)`,
        [onlyIds(ids)],
      ),
    (rule) => rule.id,
  );
