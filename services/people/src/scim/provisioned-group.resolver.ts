import type { RequestContext } from "@probity/service-kit/context";
import { filterId, knownForm, unknownId } from "@probity/service-kit/ids";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import {
  Arg,
  Authorized,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { changeGroup, groupRolesOf, membersOf, tokenIdOf } from "./provisioned-group.js";

@ObjectType({ description: "Somebody in a group of an identity provider." })
@Directive("@inaccessible")
export class ProvisionedMember {
  @Field(() => ID, { description: "Identifies the login." })
  id: string;

  @Field({ description: "The person's name." })
  name: string;
}

@ObjectType({ description: "A role that an identity provider may give, with those to whom it gave it." })
@Directive("@inaccessible")
export class ProvisionedGroup {
  @Field(() => RoleEnum, { description: "The role." })
  role: Role;

  @Field(() => [ProvisionedMember], {
    description: "Who has it by a provider's group today; none where they were not asked for.",
  })
  members: ProvisionedMember[];
}

@InputType({ description: "Which groups an identity provider asks about." })
@Directive("@inaccessible")
class ProvisionedGroupsInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field({ defaultValue: true, description: "Whether those who are in them are asked for." })
  withMembers: boolean;
}

@InputType({ description: "Who is in and who is out of a group from now on." })
@Directive("@inaccessible")
class ProvisionGroupInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => RoleEnum, { description: "The group's role." })
  role: Role;

  @Field(() => [ID], { description: "The logins that come in." })
  add: string[];

  @Field(() => [ID], { description: "The logins that go out." })
  remove: string[];
}

const permission = "people:provision";
const inaccessible = "@inaccessible";

@Resolver()
export class ProvisionedGroupResolver {
  @Directive(inaccessible)
  @Authorized(permission)
  @Query(() => [ProvisionedGroup], {
    description: "The roles that the asking identity provider may give by its groups. Needs people:provision.",
  })
  async provisionedGroups(
    @Arg("input", { description: "Of which force." }) input: ProvisionedGroupsInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvisionedGroup[]> {
    const forceId = filterId(input.forceId) ?? unknownId;
    const roles = await groupRolesOf(context, forceId);
    const members = input.withMembers && roles.length > 0 ? await membersOf(context, forceId, roles) : [];
    return roles.map((role) => ({ role, members: members.filter((one) => one.role === role) }));
  }

  @Directive(inaccessible)
  @Authorized(permission)
  @Mutation(() => ID, {
    description:
      "Gives a role to some and takes it from others, as a group of the identity provider says; answers the id of the provider's token. NOT_FOUND for a role that the token is not for. Needs people:provision.",
  })
  provisionGroup(
    @Arg("input", { description: "Which role, who comes in and who goes out." }) input: ProvisionGroupInput,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const forceId = knownForm(input.forceId, "force");
    const ids = (some: readonly string[]) => some.map((id) => filterId(id) ?? unknownId);
    const asked = { role: input.role, add: ids(input.add), remove: ids(input.remove) };
    return context.change(forceId, permission, async (change) => {
      await changeGroup(change, context, asked);
      return tokenIdOf(context) ?? unknownId;
    });
  }
}
