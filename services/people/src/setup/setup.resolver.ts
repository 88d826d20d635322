import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Office } from "../appointments/appointment.entity.js";
import { officeById } from "../appointments/appointment.loaders.js";
import { ForceReference, Person } from "../persons/person.entity.js";
import { personById } from "../persons/person.loaders.js";
import { addOffice, addPerson } from "./add-people.js";
import { configure } from "./configure.js";
import { setReportingLine } from "./reporting-line.js";
import { accessGrantedIn, grantAccess, grantById, GrantedAccess, revokeAccess } from "./granted-access.js";
import { nameAdministrator } from "./name-administrator.js";
import {
  AddOfficeInput,
  AddPersonInput,
  GrantAccessInput,
  NameAdministratorInput,
  RevokeAccessInput,
  SetReportingLineInput,
} from "./setup.inputs.js";

@Resolver(() => ForceReference)
export class SetupResolver {
  @Authorized("force:create")
  @Mutation(() => ForceReference, {
    description:
      "Hands a new force over to its first administrator, who sets up everything else. CONFLICT once the force has people. Needs force:create.",
  })
  async nameAdministrator(
    @Arg("input", { description: "The force and the person." }) input: NameAdministratorInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    const forceId = knownForm(input.forceId, "force");
    return { id: await nameAdministrator(context, { ...input, forceId }) };
  }

  @Authorized("force:configure")
  @Mutation(() => Person, { description: "Adds a person to a force. Needs force:configure." })
  async addPerson(
    @Arg("input", { description: "The person." }) input: AddPersonInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    const id = await configure(context, input, (change) => addPerson(change, input));
    return (await personById(context).load(id)) as Person;
  }

  @Authorized("force:configure")
  @Mutation(() => Office, {
    description: "Adds an office to a force; one person may be appointed to several. Needs force:configure.",
  })
  async addOffice(
    @Arg("input", { description: "The office." }) input: AddOfficeInput,
    @Ctx() context: RequestContext,
  ): Promise<Office> {
    return officeById(context, await configure(context, input, (change) => addOffice(change, input)));
  }

  @Authorized("force:configure")
  @Mutation(() => Person, {
    description: "Says to whom, or to which body, a person reports from a day. Needs force:configure.",
  })
  async setReportingLine(
    @Arg("input", { description: "Who to whom, from when." }) input: SetReportingLineInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    const id = await configure(context, input, (change) => setReportingLine(change, input));
    return (await personById(context).load(id)) as Person;
  }

  @Authorized("force:configure")
  @Mutation(() => GrantedAccess, {
    description: "Grants somebody else a role apart from any office, with a reason. Needs force:configure.",
  })
  async grantAccess(
    @Arg("input", { description: "Which role to whom, and why." }) input: GrantAccessInput,
    @Ctx() context: RequestContext,
  ): Promise<GrantedAccess> {
    return grantById(context, await configure(context, input, (change) => grantAccess(change, context, input)));
  }

  @Authorized("force:configure")
  @Mutation(() => GrantedAccess, {
    description: "Takes a granted role back; it ends at the next request. Needs force:configure.",
  })
  async revokeAccess(
    @Arg("input", { description: "Which grant, and why." }) input: RevokeAccessInput,
    @Ctx() context: RequestContext,
  ): Promise<GrantedAccess> {
    return grantById(context, await configure(context, input, (change) => revokeAccess(change, context, input)));
  }

  @Authorized("force:configure")
  @FieldResolver(() => [GrantedAccess], {
    description: "The roles granted apart from any office that count today. Needs force:configure.",
  })
  accessGrants(@Root() force: ForceReference, @Ctx() context: RequestContext): Promise<GrantedAccess[]> {
    return accessGrantedIn(context).load(force.id);
  }
}

@Resolver(() => GrantedAccess)
export class GrantedAccessResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who has it as a person of the force; null: none of it.",
  })
  person(@Root() grant: GrantedAccess, @Ctx() context: RequestContext): Promise<Person | null> | null {
    return grant.personId ? personById(context).load(grant.personId) : null;
  }
}
