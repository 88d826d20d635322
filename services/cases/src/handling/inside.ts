import type { RequestContext } from "@probity/service-kit/context";
import { CasePart } from "../cases/case.entity.js";
import { ownPartsIn } from "../cases/case.loaders.js";
import { forceCopySql, type ForceCopy } from "../routing/decide.js";

/** Whether the caller handles or watches over a case. */
export async function isInside(context: RequestContext, caseId: string): Promise<boolean> {
  return (await ownPartsIn(context).load(caseId)).some(({ part }) => part !== CasePart.COMPLAINANT);
}

/** The copy of a force, read once for a request. */
export function forceCopyOf(context: RequestContext, forceId: string): Promise<ForceCopy> {
  const copies = context.once(forceCopyOf, () => new Map<string, Promise<ForceCopy>>());
  const read = async () => {
    const [copy] = await context.read<ForceCopy>("cases:read", `${forceCopySql} and s.force_id = any($forces)`, [
      forceId,
    ]);
    if (!copy) throw new Error("A case is of a force that this service has no copy of.");
    return copy;
  };
  const found = copies.get(forceId) ?? read();
  copies.set(forceId, found);
  return found;
}
