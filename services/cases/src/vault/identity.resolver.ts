import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { CaseAccessKind, CaseAccessReason } from "../accesses/case-access.entity.js";
import { keepAccess } from "../accesses/keep-access.js";
import { caseInHand } from "../accesses/parts.js";
import { Case } from "../cases/case.entity.js";
import { CaseIdentity, OpenIdentityInput } from "./identity.entity.js";
import { unlock, type LockedIdentity } from "./identity-vault.js";

/** Whether an identity is locked away, of the cases whose vault the caller may open. */
const lockedIn = (context: RequestContext) =>
  rowLoader<{ id: string }>(
    context,
    lockedIn,
    (ids) =>
      context.read(
        "cases:identity",
        "select i.id from cases.case_identities i where i.id = any($1) and i.force_id = any($forces)",
        [ids],
      ),
    ({ id }) => id,
  );

/** Whoever configures a force names who opens its vault, and does not open it, whatever other office they hold. */
const mayOpen = (context: RequestContext, forceId: string): boolean =>
  context.can("cases:identity", forceId) && !context.can("force:configure", forceId);

@Resolver(() => Case)
export class IdentityResolver {
  @Authorized("cases:identity")
  @Mutation(() => CaseIdentity, {
    description:
      "Opens who raised a case from outside. Who opened it, and why, is recorded before it is shown. NOT_FOUND where no identity is locked away, the case is not yours to handle, or the force did not name you. Needs cases:identity, and not force:configure.",
  })
  async openIdentity(
    @Arg("input", { description: "Whose, and why." }) input: OpenIdentityInput,
    @Ctx() context: RequestContext,
  ): Promise<CaseIdentity> {
    const { reason, idempotencyKey } = input;
    if (reason === CaseAccessReason.HAS_PART) throw invalid("reason", "Say why it must be opened.");
    const asked = knownForm(input.forceId, "force");
    if (!mayOpen(context, asked)) throw notAllowed("cases:identity");
    const { forceId, id: caseId } = await caseInHand(context, input.caseId);
    if (forceId !== asked) throw notFound("case");
    if (!(await lockedIn(context).load(caseId))) throw notFound("identity");
    const once = { forceId, permission: "cases:identity" as const, key: idempotencyKey, request: input };
    await context.changeOnce(once, async (change) => {
      await keepAccess(change, context, [caseId], CaseAccessKind.IDENTITY, reason);
      await change.audit({ action: "openIdentity", entity: "Case", entityId: caseId, reason });
      return caseId;
    });
    const [locked] = await context.read<LockedIdentity>(
      "cases:identity",
      `select i.force_id as "forceId", i.id, i.key_id as "keyId", i.wrapped, i.sealed
       from cases.case_identities i where i.force_id = any($forces) and i.id = $1`,
      [caseId],
    );
    if (!locked) throw notFound("identity");
    return { caseId, ...(await unlock(context, locked)) };
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether whoever raised it said who they are, and you may open that; false for all others, whether they did or not.",
  })
  async hasIdentity(@Root() found: Case, @Ctx() context: RequestContext): Promise<boolean> {
    if (!mayOpen(context, found.forceId)) return false;
    return (await lockedIn(context).load(found.id)) !== null;
  }
}
