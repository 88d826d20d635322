import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { dayInLondon, daysBetween } from "@probity/service-kit/dates";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { PermissionStatus } from "./permission-enums.js";
import { viewerCan } from "./permission-looking.js";
import { PermissionStepDone } from "./permission-step.entity.js";
import { PermissionsArguments } from "./permission.arguments.js";
import { AskedPermission, PermissionConnection } from "./permission.entity.js";
import { officeIsFree, permissionById, permissions, stepsOfPermission } from "./permission.loaders.js";
import { statusOn } from "./permission.rules.js";

@Resolver(() => AskedPermission)
export class PermissionResolver {
  @Authorized("registers:declare")
  @Query(() => PermissionConnection, {
    description:
      "Leave that you asked for, what an office of yours receives or decides and, with registers:read, what everybody of your forces asked for; latest first. Needs registers:declare.",
  })
  permissions(@Args() asked: PermissionsArguments, @Ctx() context: RequestContext): Promise<Page<AskedPermission>> {
    return permissions(context, asked);
  }

  @Authorized("registers:declare")
  @Query(() => AskedPermission, {
    nullable: true,
    description: "A permission by id; null when there is none for you. Needs registers:declare.",
  })
  permission(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AskedPermission | null> {
    return permissionById(context).load(knownForm(id, "permission"));
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  force(@Root() permission: AskedPermission): ForceReference {
    return { id: permission.forceId };
  }

  @FieldResolver(() => PersonReference, { description: "Who asked." })
  person(@Root() permission: AskedPermission): PersonReference {
    return { id: permission.personId };
  }

  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that decides." })
  clause(@Root() permission: AskedPermission): ClauseReference | null {
    return permission.clauseRef ? { id: permission.clauseRef } : null;
  }

  @FieldResolver(() => PermissionStatus, { description: "Where it stands today." })
  status(@Root() permission: AskedPermission, @Ctx() context: RequestContext): PermissionStatus {
    return statusOn(permission, context.today);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many days before asking it had begun; null: it had not. No rule sets a limit to it.",
  })
  daysBegunBefore(@Root() { begunOn, askedAt }: AskedPermission): number | null {
    return begunOn ? daysBetween(begunOn, dayInLondon(askedAt)) : null;
  }

  @FieldResolver(() => AskedPermission, { nullable: true, description: "The permission that this one renews." })
  async renews(
    @Root() { renewalOf }: AskedPermission,
    @Ctx() context: RequestContext,
  ): Promise<AskedPermission | null> {
    return renewalOf ? permissionById(context).load(renewalOf) : null;
  }

  @FieldResolver(() => [PermissionStepDone], { description: "What was done with it, in order." })
  history(@Root() permission: AskedPermission, @Ctx() context: RequestContext): Promise<PermissionStepDone[]> {
    return stepsOfPermission(context).load(permission.id);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it waits because nobody but the person who asked holds the office that is to act: it goes on once somebody else does.",
  })
  async waitsForHolder(@Root() permission: AskedPermission, @Ctx() context: RequestContext): Promise<boolean> {
    const { TO_RECEIVE, TO_DECIDE } = PermissionStatus;
    if (permission.status !== TO_RECEIVE && permission.status !== TO_DECIDE) return false;
    const office = await officeIsFree(context).load(permission.id);
    return office !== null && !office.free;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may pass it on to the office that decides now." })
  viewerCanPassOn(@Root() permission: AskedPermission, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(context, "passOn", permission);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may give or refuse it now." })
  viewerCanDecide(@Root() permission: AskedPermission, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(context, "decide", permission);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may take it back or give it up now." })
  viewerCanWithdraw(@Root() permission: AskedPermission, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(context, "withdraw", permission);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may end it now." })
  viewerCanRevoke(@Root() permission: AskedPermission, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(context, "revoke", permission);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may ask to renew it now." })
  viewerCanRenew(@Root() permission: AskedPermission, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(context, "renew", permission);
  }
}

@Resolver(() => PermissionStepDone)
export class PermissionStepResolver {
  @FieldResolver(() => PersonReference, { description: "Who did it." })
  person(@Root() step: PermissionStepDone): PersonReference {
    return { id: step.personId };
  }
}
