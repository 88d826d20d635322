import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { forcesAllowing, type Permission } from "@probity/service-kit/permissions";
import { Declaration, Interest } from "./declaration.entity.js";
import { basesIn, questionBasisSql, type QuestionBasis } from "./register-questions.js";

/** A statement's part of the declarations a caller may see, and the forces that another part answers for. */
export interface Reading {
  readonly scope: Permission;
  readonly except: readonly string[];
}

/** Everybody's declarations where the caller reads the registers, their own where they declare and no more. */
export function readingsOf(context: RequestContext): Reading[] {
  const everybodys = forcesAllowing(context.identity, "registers:read");
  const own = forcesAllowing(context.identity, "registers:declare");
  return [
    ...(everybodys.length > 0 ? [{ scope: "registers:read", except: [] } as const] : []),
    ...(own.some((id) => !everybodys.includes(id))
      ? [{ scope: "registers:declare", except: everybodys } as const]
      : []),
  ];
}

/** What the root fields of declarations ask for; a reference from another subgraph asks no less. */
export function mayDeclareSomewhere(context: RequestContext): boolean {
  return context.identity.grants.some((grant) => context.can("registers:declare", grant.forceId));
}

/** A declaration the caller may see; null otherwise. Another's draft is nobody's business until it is declared. */
export async function declarationById(context: RequestContext, id: string): Promise<Declaration | null> {
  if (onlyIds([id]).length === 0) return null;
  const own = context.identity.grants.map((grant) => grant.personId).filter((personId) => personId !== null);
  const rows = await Promise.all(
    readingsOf(context).map(({ scope, except }) =>
      context.read<Declaration>(
        scope,
        `select ${columnsOf(Declaration, "d")} from registers.declarations d
         where d.id = $1 and d.force_id = any($forces) and d.force_id <> all($3) and (d.status <> 'DRAFT' or d.person_id = any($2))`,
        [id, own, except],
      ),
    ),
  );
  return rows.flat()[0] ?? null;
}

/** The interests of declarations, in the order given. */
export const interestsOf = (context: RequestContext) =>
  listLoader<Interest>(
    context,
    interestsOf,
    async (ids) => {
      const rows = await Promise.all(
        readingsOf(context).map(({ scope, except }) =>
          context.read<Interest>(
            scope,
            `select ${columnsOf(Interest, "i")} from registers.interests i
             where i.declaration_id = any($1) and i.force_id = any($forces) and i.force_id <> all($2) order by i.declaration_id, i.ordinal`,
            [ids, except],
          ),
        ),
      );
      return rows.flat();
    },
    (interest) => interest.declarationId,
  );

/** What the registers of persons are asked by: one statement for all of a page. */
export const questionBasisOf = (context: RequestContext) =>
  rowLoader<QuestionBasis & { personId: string }>(
    context,
    questionBasisOf,
    async (ids) => basesIn(await context.read("registers:declare", questionBasisSql("= any($forces)"), [ids])),
    ({ personId }) => personId,
  );
