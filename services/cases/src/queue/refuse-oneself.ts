import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";

/** Whoever configures a force names others for its cases. @throws NOT_ALLOWED for oneself, with what that would do */
export function refuseOneself(context: RequestContext, forceId: string, personId: string, because: string): void {
  if (personId !== context.personIn(forceId)) return;
  const error = notAllowed("force:configure");
  error.message = `An administrator cannot name himself or herself: that would open ${because}.`;
  throw error;
}
