import type { RequestContext } from "@probity/service-kit/context";
import type { Case } from "../cases/case.entity.js";
import { CaseAccessKind } from "./case-access.entity.js";
import { keepAccess } from "./keep-access.js";

/** Leaves in a case that it was opened; once a request, however often it is asked for there. */
export async function opened(context: RequestContext, found: Case | null): Promise<Case | null> {
  if (found) await context.once(`opened ${found.id}`, () => record(context, found));
  return found;
}

function record(context: RequestContext, { forceId, id }: Case): Promise<void> {
  return context.change(forceId, "cases:read", async (change) => {
    await keepAccess(change, context, [id], CaseAccessKind.CASE);
    await change.audit({ action: "readCase", entity: "Case", entityId: id, reason: "has a part in the case" });
  });
}
