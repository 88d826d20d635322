import type { RequestContext } from "@probity/service-kit/context";
import { rowLoader } from "@probity/service-kit/loader";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Office } from "../appointments/appointment.entity.js";
import { officesById } from "../appointments/appointment.loaders.js";
import { Person } from "../persons/person.entity.js";
import { personById } from "../persons/person.loaders.js";
import { PoliticalRestriction, Relationship, Training, Vetting } from "./record.entity.js";
import { relationshipsOf, restrictionsOf, seenUnder, trainingsOf, vettingsOf } from "./record.loaders.js";

const formsOfAddress = (context: RequestContext) =>
  rowLoader<{ id: string; formOfAddress: string | null }>(
    context,
    formsOfAddress,
    (ids) =>
      context.read(
        "people:read",
        `select p.id, p.form_of_address as "formOfAddress" from people.persons p where p.force_id = any($forces) and p.id = any($1)`,
        [ids],
      ),
    ({ id }) => id,
  );

/** What is kept about a person: null for those who may not see it. */
@Resolver(() => Person)
export class RecordResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "How the person wants to be addressed; null: not said, or you may not read the people of this force.",
  })
  async formOfAddress(@Root() person: Person, @Ctx() context: RequestContext): Promise<string | null> {
    if (!context.can("people:read", person.forceId)) return null;
    return (await formsOfAddress(context).load(person.id))?.formOfAddress ?? null;
  }

  @FieldResolver(() => [Vetting], {
    nullable: true,
    description: "The person's vetting, the latest first; null unless it is your own or you have people:vet.",
  })
  vettings(@Root() person: Person, @Ctx() context: RequestContext): Promise<Vetting[]> | null {
    const permission = seenUnder(context, person, "people:vet");
    return permission && vettingsOf(context, permission).load(person.id);
  }

  @FieldResolver(() => [Training], {
    nullable: true,
    description:
      "Training, induction and reading, the latest first; null unless it is your own or you have people:vet.",
  })
  trainings(@Root() person: Person, @Ctx() context: RequestContext): Promise<Training[]> | null {
    const permission = seenUnder(context, person, "people:vet");
    return permission && trainingsOf(context, permission).load(person.id);
  }

  @FieldResolver(() => [PoliticalRestriction], {
    nullable: true,
    description: "Political restriction by post, the latest first; null unless it is your own or you have people:vet.",
  })
  restrictions(@Root() person: Person, @Ctx() context: RequestContext): Promise<PoliticalRestriction[]> | null {
    const permission = seenUnder(context, person, "people:vet");
    return permission && restrictionsOf(context, permission).load(person.id);
  }

  @FieldResolver(() => [Relationship], {
    nullable: true,
    description: "Relationships and close associates; null unless they are your own or you are the monitoring officer.",
  })
  relationships(@Root() person: Person, @Ctx() context: RequestContext): Promise<Relationship[]> | null {
    const permission = seenUnder(context, person, "people:relationships");
    return permission && relationshipsOf(context, permission).load(person.id);
  }
}

@Resolver(() => PoliticalRestriction)
export class RestrictionOfficeResolver {
  @FieldResolver(() => Office, { nullable: true, description: "The post." })
  office(@Root() restriction: PoliticalRestriction, @Ctx() context: RequestContext): Promise<Office | null> {
    return officesById(context).load(restriction.officeId);
  }
}

@Resolver(() => Relationship)
export class RelationshipPersonResolver {
  @FieldResolver(() => Person, { nullable: true, description: "The same, where it is a person of the force." })
  other(@Root() relationship: Relationship, @Ctx() context: RequestContext): Promise<Person | null> | null {
    return relationship.otherPersonId ? personById(context).load(relationship.otherPersonId) : null;
  }
}
