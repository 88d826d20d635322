import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { Force, GoverningBody, RoleTitle } from "./force.entity.js";

/** Forces by id: public facts, for everybody. */
export const forceById = (context: RequestContext) =>
  rowLoader<Force>(
    context,
    forceById,
    (ids) =>
      context.read("public", `select ${columnsOf(Force, "f")} from protocols.forces f where f.id = any($1)`, [
        onlyIds(ids),
      ]),
    (force) => force.id,
  );

/** A force by its slug; null when there is none. */
export async function forceBySlug(context: RequestContext, slug: string): Promise<Force | null> {
  const [force] = await context.read<Force>(
    "public",
    `select ${columnsOf(Force, "f")} from protocols.forces f where f.slug = $1`,
    [slug],
  );
  return force ?? null;
}

/** Every force of the deployment, by name. */
export function allForces(context: RequestContext): Promise<Force[]> {
  return context.read<Force>("public", `select ${columnsOf(Force, "f")} from protocols.forces f order by f.name_en`);
}

/** The governing bodies of forces, oldest first. */
export const bodiesOfForce = (context: RequestContext) =>
  listLoader<GoverningBody>(
    context,
    bodiesOfForce,
    (ids) =>
      context.read(
        "public",
        `select ${columnsOf(GoverningBody, "b")} from protocols.governing_bodies b where b.force_id = any($1) order by b.valid_from`,
        [ids],
      ),
    (body) => body.forceId,
  );

/** What forces call the canonical roles. */
export const titlesOfForce = (context: RequestContext) =>
  listLoader<RoleTitle>(
    context,
    titlesOfForce,
    (ids) =>
      context.read(
        "public",
        `select ${columnsOf(RoleTitle, "t")} from protocols.role_titles t where t.force_id = any($1) order by t.role`,
        [ids],
      ),
    (title) => title.forceId,
  );
