import { partiesIn, partiesProblem, threshold } from "@probity/rules/party-names";
import { columnsOf } from "@probity/service-kit/columns";
import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { filterId, knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { v7 as uuidv7 } from "uuid";
import { readingsOf, type Reading } from "../declarations/declaration.loaders.js";
import { textProblem } from "@probity/rules/field-problem";
import { refuse } from "@probity/service-kit/refuse";
import { latestFirst } from "../lists/latest-first.js";
import { personsOf } from "../offices/held-offices.js";
import { PersonReference } from "../references/references.js";
import { CheckInterestsInput } from "./conflict.inputs.js";
import { findInterests } from "./find-interests.js";
import { InterestCheck, InterestCheckConnection, InterestCheckResult, InterestMatch } from "./interest-check.entity.js";

const columns = columnsOf(InterestCheck, "c");

@Resolver(() => InterestCheck)
export class InterestCheckResolver {
  @Authorized("registers:declare")
  @Mutation(() => InterestCheckResult, {
    description:
      "Who of the force has an interest in the parties named? Searches public records, and with registers:read what is not public. That it was asked is written down. Needs registers:declare.",
  })
  async checkInterests(
    @Arg("input", { description: "Of whom, and before what." }) input: CheckInterestsInput,
    @Ctx() context: RequestContext,
  ): Promise<InterestCheckResult> {
    const forceId = knownForm(input.forceId, "force");
    if (!context.can("registers:declare", forceId)) throw notAllowed("registers:declare");
    const parties = partiesIn(input.parties);
    refuse(partiesProblem(parties) ?? textProblem("about", input.about, 500, "Say before what you ask"));
    const { found, incomplete } = await findInterests(context, forceId, parties);
    const privateToo = context.can("registers:read", forceId);
    const { process } = input;
    const id = await context.changeOnce(
      { forceId, permission: "registers:declare", key: input.idempotencyKey, request: input },
      async (change) => {
        const check = {
          forceId,
          id: uuidv7(),
          askedBy: context.personIn(forceId),
          askedAt: context.now,
          parties,
          process,
        };
        const rest = { about: input.about.trim(), privateToo, matches: found.length };
        await change.manager.insert(InterestCheck, { ...check, ...rest });
        const after = { process, parties: parties.length, privateToo, matches: found.length };
        await change.audit({ action: "checkInterests", entity: "InterestCheck", entityId: check.id, after });
        return check.id;
      },
    );
    const [check] = await context.read<InterestCheck>(
      "registers:declare",
      `select ${columns} from registers.interest_checks c where c.id = $1 and c.force_id = any($forces)`,
      [id],
    );
    return { check: check as InterestCheck, found, incomplete, threshold };
  }

  @Authorized("registers:declare")
  @Query(() => InterestCheckConnection, {
    description:
      "Who asked for whose interests: your own checks and, with registers:read, everybody's; latest first. Needs registers:declare.",
  })
  interestChecks(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<InterestCheck>> {
    const of = filterId(force);
    const list = {
      readings: readingsOf(context),
      columns,
      chosen: `from registers.interest_checks c where c.force_id = any($forces) and c.force_id <> all($1) and ($2::uuid is null or c.force_id = $2)
        and ($3::boolean or c.asked_by = any($4))`,
      parametersOf: ({ scope, except }: Reading) => [except, of, scope === "registers:read", personsOf(context)],
      id: "c.id",
    };
    return latestFirst(context, list, { first, after });
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: "Who asked; null: a system." })
  asker(@Root() { askedBy }: InterestCheck): PersonReference | null {
    return askedBy ? { id: askedBy } : null;
  }
}

@Resolver(() => InterestMatch)
export class InterestMatchResolver {
  @FieldResolver(() => PersonReference, { description: "Whose interest it is." })
  person(@Root() { personId }: InterestMatch): PersonReference {
    return { id: personId };
  }
}
