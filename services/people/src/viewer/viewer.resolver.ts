import type { RequestContext } from "@probity/service-kit/context";
import { permissionsOf } from "@probity/service-kit/permissions";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { Ctx, Field, FieldResolver, ObjectType, Query, registerEnumType, Resolver, Root, Arg } from "type-graphql";
import { Language } from "@probity/service-kit/language-enum";
import { appointmentsOfPerson, runsOn } from "../appointments/appointment.loaders.js";
import { ForceReference, Person } from "../persons/person.entity.js";
import { personById } from "../persons/person.loaders.js";

/** Kinds of caller. */
export enum ViewerKind {
  PERSON = "PERSON",
  SYSTEM = "SYSTEM",
  NOBODY = "NOBODY",
}

registerEnumType(ViewerKind, {
  name: "ViewerKind",
  description: "Kinds of caller.",
  valuesConfig: {
    PERSON: { description: "A person who signed in." },
    SYSTEM: { description: "Another system, with client credentials." },
    NOBODY: { description: "An anonymous caller." },
  },
});

/** What the caller is in one force. */
@ObjectType({ description: "What you are in one force." })
export class ViewerForce {
  forceId: string;
  personId: string | null;

  @Field(() => ForceReference, { description: "The force." })
  force: ForceReference;

  @Field(() => [RoleEnum], { description: "Your roles in it, from offices held today and explicit grants." })
  roles: readonly Role[];

  @Field(() => [String], { description: "What the roles allow, for example registers:publish." })
  permissions: readonly string[];
}

/** The caller. */
@ObjectType({ description: "You: who is asking, in which forces, with which rights." })
export class Viewer {
  @Field(() => ViewerKind, { description: "What kind of caller you are." })
  kind: ViewerKind;

  @Field({ description: "Your name; empty for an anonymous caller." })
  name: string;

  @Field({ description: "How you are known to the platform; empty for an anonymous caller." })
  subject: string;

  @Field(() => [ViewerForce], { description: "The forces you belong to." })
  forces: ViewerForce[];

  @Field(() => [RoleEnum], { description: "Roles over the whole platform." })
  platformRoles: readonly Role[];
}

@Resolver(() => ViewerForce)
export class ViewerResolver {
  @Query(() => Viewer, { description: "Who you are, which forces you belong to and what you may do there." })
  viewer(@Ctx() context: RequestContext): Viewer {
    const { kind, name, subject, grants, platformRoles } = context.identity;
    const forces = grants.map(({ forceId, personId, roles }) => ({
      forceId,
      personId,
      force: { id: forceId },
      roles,
      permissions: permissionsOf(roles),
    }));
    const kinds = {
      person: ViewerKind.PERSON,
      system: ViewerKind.SYSTEM,
      gateway: ViewerKind.SYSTEM,
      nobody: ViewerKind.NOBODY,
    };
    return { kind: kinds[kind], name, subject, forces, platformRoles };
  }

  @FieldResolver(() => Person, { nullable: true, description: "You as a person of the force; null for a system." })
  person(@Root() viewerForce: ViewerForce, @Ctx() context: RequestContext): Promise<Person | null> | null {
    return viewerForce.personId ? personById(context).load(viewerForce.personId) : null;
  }

  @FieldResolver(() => String, {
    description: "What the force calls the office you hold; your role's name where you hold none.",
  })
  async title(
    @Root() viewerForce: ViewerForce,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const held = viewerForce.personId
      ? await appointmentsOfPerson(context, "people:read").load(viewerForce.personId)
      : [];
    const offices = held.filter((appointment) => runsOn(appointment, context.today)).map(({ office }) => office);
    const titles = offices.map((office) => (language === Language.CY ? office.titleCy : office.titleEn));
    return (
      [...new Set(titles)].join(", ") ||
      viewerForce.roles.map((role) => role.toLowerCase().replaceAll("_", " ")).join(", ")
    );
  }
}
