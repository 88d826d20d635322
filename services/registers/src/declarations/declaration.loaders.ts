import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import type { Permission } from "@probity/service-kit/permissions";
import { Declaration, Interest } from "./declaration.entity.js";

/** The permission under which the caller may see declarations: all of a force's, or only their own. */
export function readingScope(context: RequestContext): Permission {
  return context.identity.grants.some((grant) => context.can("registers:read", grant.forceId)) ? "registers:read" : "registers:declare";
}

/** A declaration the caller may see; null otherwise. */
export async function declarationById(context: RequestContext, id: string): Promise<Declaration | null> {
  for (const scope of ["registers:read", "registers:declare"] as const) {
    if (!context.identity.grants.some((grant) => context.can(scope, grant.forceId))) continue;
    const [row] = await context.read<Declaration>(scope, `select ${columnsOf(Declaration, "d")} from registers.declarations d where d.id = $1`, [id]);
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
        `select ${columnsOf(Interest, "i")} from registers.interests i where i.declaration_id = any($1) order by i.declaration_id, i.ordinal`,
        [ids],
      ),
    (interest) => interest.declarationId,
  );
