import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import type { CaseKind } from "../cases/case-kind.js";
import { definitionOf } from "./definitions.js";

/** Whether the caller may begin a case of a kind. */
export function mayRaise(context: RequestContext, forceId: string, kind: CaseKind): boolean {
  return definitionOf(kind).raise.every((permission) => context.can(permission, forceId));
}

/** @throws NOT_ALLOWED where the caller may not begin a case of this kind. */
export function refuseUnlessRaising(context: RequestContext, forceId: string, kind: CaseKind): void {
  const lacking = definitionOf(kind).raise.find((permission) => !context.can(permission, forceId));
  if (lacking) throw notAllowed(lacking);
}
