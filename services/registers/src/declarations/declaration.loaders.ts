import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader } from "@probity/service-kit/loader";
import type { Permission } from "@probity/service-kit/permissions";
import { Declaration, Interest } from "./declaration.entity.js";

/** The permission under which the caller may see declarations: all of a force's, or only their own. */
export function readingScope(context: RequestContext): Permission {
  return context.identity.grants.some((grant) => context.can("registers:read", grant.forceId))
    ? "registers:read"
    : "registers:declare";
}

/** What the root fields of declarations ask for; a reference from another subgraph asks no less. */
export function mayDeclareSomewhere(context: RequestContext): boolean {
  return context.identity.grants.some((grant) => context.can("registers:declare", grant.forceId));
}

/** A declaration the caller may see; null otherwise. Another's draft is nobody's business until it is declared. */
export async function declarationById(context: RequestContext, id: string): Promise<Declaration | null> {
  if (onlyIds([id]).length === 0) return null;
  const own = context.identity.grants.map((grant) => grant.personId).filter((personId) => personId !== null);
  for (const scope of ["registers:read", "registers:declare"] as const) {
    if (!context.identity.grants.some((grant) => context.can(scope, grant.forceId))) continue;
    const [row] = await context.read<Declaration>(
      scope,
      `select ${columnsOf(Declaration, "d")} from registers.declarations d
       where d.id = $1 and d.force_id = any($forces) and (d.status <> 'DRAFT' or d.person_id = any($2))`,
      [id, own],
    );
    if (row) return row;
  }
  return null;
}

/** The interests of declarations, in the order given. */
export const interestsOf = (context: RequestContext) =>
  listLoader<Interest>(
    context,
    interestsOf,
    (ids) =>
      context.read(
        readingScope(context),
        `select ${columnsOf(Interest, "i")} from registers.interests i where i.declaration_id = any($1) and i.force_id = any($forces) order by i.declaration_id, i.ordinal`,
        [ids],
      ),
    (interest) => interest.declarationId,
  );
