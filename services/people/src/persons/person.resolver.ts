import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId } from "@probity/service-kit/ids";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Office } from "../appointments/appointment.entity.js";
import { ForceReference, Person, PersonConnection } from "./person.entity.js";
import { personById } from "./person.loaders.js";

@Resolver(() => Person)
export class PersonResolver {
  @Authorized("people:read")
  @Query(() => PersonConnection, { description: "The people of your forces, by name. Needs people:read." })
  async people(
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
  ): Promise<Page<Person>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 2);
    const only = filterId(force);
    const rows = await context.read<Person>(
      "people:read",
      `select ${columnsOf(Person, "p")}
       from people.persons p
       where p.force_id = any($forces) and ($1::uuid is null or p.force_id = $1) and ($2::text is null or (p.name, p.id) > ($2, $3::uuid))
       order by p.name, p.id limit $4`,
      [only, key?.[0] ?? null, key?.[1] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () =>
        context.count(
          "people:read",
          "from people.persons where force_id = any($forces) and ($1::uuid is null or force_id = $1)",
          [only],
        ),
      (row) => [row.name, row.id],
      (row) => row,
    );
  }

  @FieldResolver(() => ForceReference, { description: "The force whose person this is." })
  @Public()
  force(@Root() person: Person): ForceReference {
    return { id: person.forceId };
  }
}

@Resolver(() => ForceReference)
export class ForcePeopleResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: "A public person of this force by id; null when there is none.",
  })
  @Public()
  async person(
    @Root() force: ForceReference,
    @Arg("id", () => ID, { description: "The person's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Person | null> {
    const person = await personById(context).load(id);
    return person?.forceId === force.id ? person : null;
  }

  @Authorized("people:read")
  @FieldResolver(() => [Office], { description: "The offices of this force, whoever holds them. Needs people:read." })
  offices(@Root() force: ForceReference, @Ctx() context: RequestContext): Promise<Office[]> {
    return context.read<Office>(
      "people:read",
      `select ${columnsOf(Office, "o")} from people.offices o where o.force_id = $1 and o.force_id = any($forces) order by o.rank, o.title_en, o.id`,
      [force.id],
    );
  }
}
