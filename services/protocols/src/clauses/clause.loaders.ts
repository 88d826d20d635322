import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { within } from "@probity/service-kit/tenancy";
import { LRUCache } from "lru-cache";
import { ofPublishedVersion } from "../protocols/published.js";
import { Clause } from "./clause.entity.js";

const publicColumns = `${columnsOf(Clause, "c", ["textHash"])}, null as "textHash"`;

// A published clause is never edited, so a copy in memory can never be out of date.
const publishedClauses = new LRUCache<string, Clause>({ max: 20_000 });

/** Published clauses by id. */
export const publishedClauseById = (context: RequestContext) =>
  rowLoader<Clause>(
    context,
    publishedClauseById,
    async (ids) => {
      const missing = onlyIds(ids).filter((id) => !publishedClauses.has(id));
      const read =
        missing.length > 0
          ? await context.read<Clause>(
              "public",
              `select ${publicColumns} from protocols.clauses c where c.id = any($1) and ${ofPublishedVersion("c")}`,
              [missing],
            )
          : [];
      for (const clause of read) publishedClauses.set(clause.id, clause);
      return ids.map((id) => publishedClauses.get(id)).filter((clause) => clause !== undefined);
    },
    (clause) => clause.id,
  );

const ownClauseById = (context: RequestContext) =>
  rowLoader<Clause>(
    context,
    ownClauseById,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${publicColumns} from protocols.clauses c where c.id = any($1) and c.force_id = any($forces)`,
        [onlyIds(ids)],
      ),
    (clause) => clause.id,
  );

/** A clause by id, if the caller may see it: those of drafts of their own forces too, as in `clauses` of a version. */
export async function clauseById(context: RequestContext, id: string): Promise<Clause | null> {
  const published = await publishedClauseById(context).load(id);
  if (published || context.identity.graph === "public" || context.identity.kind === "nobody") return published;
  return ownClauseById(context).load(id);
}

/** The clauses of versions, in the document's order. */
export const clausesOf = (context: RequestContext, scope: "public" | "protocols:read") =>
  listLoader<Clause>(
    context,
    `clauses ${scope}`,
    (ids) =>
      context.read(
        scope,
        `select ${publicColumns} from protocols.clauses c where c.version_id = any($1)${within(scope, "c", ofPublishedVersion("c"))} order by c.version_id, c.ordinal`,
        [ids],
      ),
    (clause) => clause.versionId,
  );
