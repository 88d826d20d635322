import type { RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { CasePart, type Case } from "../cases/case.entity.js";
import { caseById, ownPartsIn } from "../cases/case.loaders.js";

/** A case in which the caller has any part. @throws NOT_FOUND for any other, existing or not */
export async function caseWithPart(context: RequestContext, id: string): Promise<Case> {
  const found = await caseById(context).load(knownForm(id, "case"));
  if (!found) throw notFound("case");
  return found;
}

/** A case that the caller handles or watches over. @throws NOT_FOUND for any other, and for one that the caller raised */
export async function caseInHand(context: RequestContext, id: string): Promise<Case> {
  const found = await caseWithPart(context, id);
  const parts = await ownPartsIn(context).load(found.id);
  if (!parts.some(({ part }) => part !== CasePart.COMPLAINANT)) throw notFound("case");
  return found;
}
