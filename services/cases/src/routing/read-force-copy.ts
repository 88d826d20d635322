import type { Change } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { forceCopySql, type ForceCopy } from "./decide.js";

/** What cases keep of the force in which something changes. @throws NOT_FOUND where nothing was heard of it yet */
export async function readForceCopy(change: Pick<Change, "forceId" | "query">): Promise<ForceCopy> {
  const [force] = await change.query<ForceCopy>(forceCopySql, [change.forceId]);
  if (!force) throw notFound("force");
  return force;
}
