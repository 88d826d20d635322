import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { Clause } from "../clauses/clause.entity.js";
import { ofPublishedVersion } from "../protocols/published.js";
import { Citation } from "./citation.entity.js";

/** What the clauses of forces may cite, by title: public facts. */
export const citationsOfForce = (context: RequestContext) =>
  listLoader<Citation>(
    context,
    citationsOfForce,
    (ids) =>
      context.read(
        "public",
        `select ${columnsOf(Citation, "s")} from protocols.citations s where s.force_id = any($1) order by s.title, s.id`,
        [ids],
      ),
    (citation) => citation.forceId,
  );

type CitingClause = Clause & { readonly citedBy: string };

const columns = `${columnsOf(Clause, "c", ["textHash"])}, null as "textHash"`;

/** The clauses of published versions that cite a source, by the source's id: the latest version first. */
export const clausesCiting = (context: RequestContext) =>
  listLoader<CitingClause>(
    context,
    clausesCiting,
    (ids) =>
      context.read(
        "public",
        `select ${columns}, s.id as "citedBy" from protocols.citations s
         join protocols.clauses c on c.force_id = s.force_id and s.name = any(c.citations)
         join protocols.protocol_versions v on v.force_id = c.force_id and v.id = c.version_id
         where s.id = any($1) and ${ofPublishedVersion("c")} order by v.in_force_from desc nulls last, v.id, c.ordinal`,
        [ids],
      ),
    (clause) => clause.citedBy,
  );
