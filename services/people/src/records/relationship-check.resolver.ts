import { namingIn, partiesIn, partiesProblem, sharingWords } from "@probity/rules/party-names";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Person } from "../persons/person.entity.js";
import { personById } from "../persons/person.loaders.js";
import { PrivateTie } from "./relationship-check.entity.js";

const permission = "people:relationships";

@Resolver(() => PrivateTie)
export class RelationshipCheckResolver {
  @Authorized(permission)
  @Query(() => [PrivateTie], {
    description:
      "Who of the force has a private relationship to the parties named, today: that there is one, and no more of it. Needs people:relationships.",
  })
  async privateTies(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("parties", () => [String], { description: "The parties, at most 50 of at most 200 characters." })
    named: string[],
    @Ctx() context: RequestContext,
  ): Promise<PrivateTie[]> {
    const forceId = knownForm(force, "force");
    if (!context.can(permission, forceId)) throw notAllowed(permission);
    const parties = partiesIn(named);
    const problem = partiesProblem(parties);
    if (problem) throw invalid(problem.field, problem.message);
    const rows = await context.read<{ personId: string; name: string }>(
      permission,
      `select r.person_id as "personId", concat_ws(' ', r.name, p.name) as name from people.relationships r
       left join people.persons p on p.force_id = r.force_id and p.id = r.other_person_id
       where r.force_id = any($forces) and r.force_id = $1 and (r.from_day is null or r.from_day <= $2) and (r.to_day is null or r.to_day >= $2)
       order by r.person_id`,
      [forceId, context.today],
    );
    const shares = sharingWords(parties);
    const near = rows.filter(({ name }) => shares(name));
    return parties.flatMap((party) =>
      [...new Set(near.filter(({ name }) => namingIn(party, name)).map(({ personId }) => personId))].map(
        (personId) => ({
          party,
          personId,
        }),
      ),
    );
  }

  @FieldResolver(() => Person, { nullable: true, description: "Whose relationship it is." })
  person(@Root() { personId }: PrivateTie, @Ctx() context: RequestContext): Promise<Person | null> {
    return personById(context).load(personId);
  }
}
