import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Case, CasePart } from "../cases/case.entity.js";
import { PersonReference } from "../references/references.js";

/** Somebody who handles a case or watches over it. */
@ObjectType({ description: "Somebody who handles a case or watches over it." })
export class PersonInCase {
  @Field(() => CasePart, { description: "What they have to do with it." })
  part: CasePart;

  @Field(() => DateTimeScalar, { description: "Since when." })
  since: Date;

  caseId: string;
  personId: string;
}

const peopleIn = (context: RequestContext) =>
  listLoader<PersonInCase>(
    context,
    peopleIn,
    (ids) =>
      context.read(
        "cases:read",
        `select p.case_id as "caseId", p.person_id as "personId", p.part, p.since from cases.people_in($1) p where p.force_id = any($forces) order by p.since, p.person_id`,
        [ids],
      ),
    ({ caseId }) => caseId,
  );

@Resolver(() => Case)
export class CasePeopleResolver {
  @FieldResolver(() => [PersonInCase], {
    description:
      "Who handles it or watches over it today, longest first; for those who do so themselves, none for others.",
  })
  people(@Root() { id }: Case, @Ctx() context: RequestContext): Promise<PersonInCase[]> {
    return peopleIn(context).load(id);
  }
}

@Resolver(() => PersonInCase)
export class PersonInCaseResolver {
  @FieldResolver(() => PersonReference, { description: "Who." })
  person(@Root() { personId }: PersonInCase): PersonReference {
    return { id: personId };
  }
}
