import type { RequestContext } from "@probity/service-kit/context";
import type { Role } from "@probity/service-kit/roles";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Language } from "@probity/service-kit/language-enum";
import { appointmentsOfPerson, runsOn } from "../appointments/appointment.loaders.js";
import { Person } from "../persons/person.entity.js";
import { oneself } from "../notifications/notice.loaders.js";
import { viewerForce } from "./viewer-force.js";
import { Viewer, ViewerForce, ViewerKind } from "./viewer.entity.js";

@Resolver(() => ViewerForce)
export class ViewerResolver {
  @Query(() => Viewer, { description: "Who you are, which forces you belong to and what you may do there." })
  viewer(@Ctx() context: RequestContext): Viewer {
    const { kind, name, subject, grants, platformRoles } = context.identity;
    const forces = grants.map(viewerForce);
    const kinds = {
      person: ViewerKind.PERSON,
      system: ViewerKind.SYSTEM,
      gateway: ViewerKind.SYSTEM,
      nobody: ViewerKind.NOBODY,
    };
    return { kind: kinds[kind], name, subject, forces, platformRoles };
  }

  @FieldResolver(() => Person, { nullable: true, description: "You as a person of the force; null for a system." })
  person(@Root() { forceId }: ViewerForce, @Ctx() context: RequestContext): Promise<Person | null> {
    return oneself(context, forceId);
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
    return [...new Set(titles)].join(", ") || viewerForce.roles.map((role) => roleName(role, language)).join(", ");
  }
}

/** Roles that are granted to people who hold no office. */
const welshRoles: Partial<Record<Role, string>> = {
  AUDITOR: "archwilydd",
  FORCE_ADMIN: "gweinyddwr yr heddlu",
  OPERATOR: "gweithredwr",
  READER: "darllenydd",
};

function roleName(role: Role, language: Language): string {
  const welsh = language === Language.CY ? welshRoles[role] : undefined;
  return welsh ?? role.toLowerCase().replaceAll("_", " ");
}
