import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId } from "@probity/service-kit/ids";
import { Public } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
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
    @Arg("on", () => DateScalar, { nullable: true, description: "Only those who held an office on this day." }) on:
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
    const day = on ?? null;
    const held = `($2::date is null or exists (select 1 from people.appointments a where a.force_id = p.force_id and a.person_id = p.id
         and a.from_day <= $2 and (a.to_day is null or a.to_day >= $2)))`;
    const from = `from people.persons p where p.force_id = any($forces) and ($1::uuid is null or p.force_id = $1) and ${held}`;
    const rows = await context.read<Person>(
      "people:read",
      `select ${columnsOf(Person, "p")} ${from} and ($3::text is null or (p.name, p.id) > ($3, $4::uuid))
       order by p.name, p.id limit $5`,
      [only, day, key?.[0] ?? null, key?.[1] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count("people:read", from, [only, day]),
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
  @FieldResolver(() => [Office], {
    description:
      "The offices of this force, whoever holds them, on a day or, when none is given, past ones included. Needs people:read.",
  })
  async offices(
    @Root() force: ForceReference,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day." }) on: string | null | undefined,
    @Arg("id", () => ID, { nullable: true, description: "Only the one with this id." }) id: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Office[]> {
    const offices = await context.read<Office>(
      "people:read",
      `select ${columnsOf(Office, "o")} from people.offices o where o.force_id = $1 and o.force_id = any($forces) and ($2::uuid is null or o.id = $2) order by o.rank, o.title_en, o.id`,
      [force.id, filterId(id)],
    );
    const day = on ?? null;
    return day === null ? offices : offices.filter(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));
  }
}
