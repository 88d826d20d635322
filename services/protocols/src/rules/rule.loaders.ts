import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { within } from "@probity/service-kit/tenancy";
import { ofPublishedVersion } from "../protocols/published.js";
import { Rule } from "./rule.entity.js";

/** The rules of versions. */
export const rulesOf = (context: RequestContext, scope: "public" | "protocols:read") =>
  listLoader<Rule>(
    context,
    `rules ${scope}`,
    (ids) =>
      context.read(
        scope,
        `select ${columnsOf(Rule, "r")} from protocols.rules r where r.version_id = any($1)${within(scope, "r", ofPublishedVersion("r"))} order by r.rule_key`,
        [ids],
      ),
    (rule) => rule.versionId,
  );
