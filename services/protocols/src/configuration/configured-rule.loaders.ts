import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { ConfiguredRule, unpublishedColumns } from "./configured-rule.entity.js";

const published = `${columnsOf(ConfiguredRule, "c", unpublishedColumns)}, '' as reason, null as "endReason", '' as "configuredBy", null as "configuredAt"`;

/** What is configured in forces, past and coming included, without who did it and why. */
export const publishedConfigurationOf = (context: RequestContext) =>
  listLoader<ConfiguredRule>(
    context,
    publishedConfigurationOf,
    (ids) =>
      context.read(
        "public",
        `select ${published} from protocols.configured_rules c where c.force_id = any($1) order by c.rule_key, c.from_day, c.id`,
        [ids],
      ),
    (rule) => rule.forceId,
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
