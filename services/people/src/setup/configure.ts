import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";

/** Sets something of a force up, once for each key; answers the id. @throws NOT_ALLOWED without force:configure */
export function configure(
  context: RequestContext,
  input: { forceId: string; idempotencyKey: string },
  run: (change: Change) => Promise<string>,
): Promise<string> {
  const forceId = knownForm(input.forceId, "force");
  const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
  return context.changeOnce(once, run);
}
