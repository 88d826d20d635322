import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { within } from "@probity/service-kit/tenancy";
import { ofPublishedVersion } from "../protocols/published.js";
import { Rule } from "./rule.entity.js";

/** The rules of versions, in the document's order: between two that fit alike, the first in the document decides. */
export const rulesOf = (context: RequestContext, scope: "public" | "protocols:read") =>
  listLoader<Rule>(
    context,
    `rules ${scope}`,
    (ids) =>
      context.read(
        scope,
        `select ${columnsOf(Rule, "r")} from protocols.rules r join protocols.clauses c on c.force_id = r.force_id and c.id = r.clause_ref
         where r.version_id = any($1)${within(scope, "r", ofPublishedVersion("r"))} order by r.version_id, c.ordinal, r.id`,
        [ids],
      ),
    (rule) => rule.versionId,
  );
