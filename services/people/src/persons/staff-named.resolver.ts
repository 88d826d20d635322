import { peopleNamedIn } from "@probity/rules/guard/staff-names";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, ID, Query, Resolver } from "type-graphql";
import { StaffNamed } from "./staff-named.entity.js";

const permission = "registers:publish";
const mostTexts = 200;
const longestText = 2_000;

@Resolver()
export class StaffNamedResolver {
  @Authorized(permission)
  @Query(() => [StaffNamed], {
    description:
      "Which texts name somebody of the force who is not published, such as the holder of a junior post: asked before the texts are. Nothing is kept. Needs registers:publish.",
  })
  async staffNamedIn(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("texts", () => [String], { description: "The texts, at most 200 of at most 2,000 characters." })
    texts: string[],
    @Ctx() context: RequestContext,
  ): Promise<StaffNamed[]> {
    const forceId = knownForm(force, "force");
    if (!context.can(permission, forceId)) throw notAllowed(permission);
    if (texts.length > mostTexts || texts.some(({ length }) => length > longestText))
      throw invalid("texts", "Ask about at most 200 texts of at most 2,000 characters at a time.");
    const people = await context.read<{ id: string; name: string }>(
      permission,
      "select p.id, p.name from people.persons p where p.force_id = any($forces) and p.force_id = $1 and not p.public order by p.name, p.id",
      [forceId],
    );
    return texts.flatMap((text, place) => peopleNamedIn(text, people).map(({ name }) => ({ text: place, name })));
  }
}
