import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { Language } from "@probity/service-kit/language-enum";
import { DateScalar } from "@probity/service-kit/scalars";
import { Public } from "@probity/service-kit/public";
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { RegisterEntriesArgs } from "./register-entries.arguments.js";
import { EntryReaders, RegisterEntry, RegisterEntryConnection } from "./register-entry.entity.js";
import { entriesOf, entriesWhere } from "./register-entry.loaders.js";

/** What a later declaration replaced counted until the day of that declaration. */
const knownFor = `(e.superseded_at is null or coalesce(e.replaced_on, (e.superseded_at at time zone 'Europe/London')::date) > $2)`;

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @Authorized("registers:read")
  @Query(() => RegisterEntryConnection, {
    description: "Published lines of the registers of your forces, latest first. Needs registers:read.",
  })
  registerEntries(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Arg("ended", { defaultValue: false, description: "Those that were superseded, instead of those that stand." })
    ended: boolean,
    @Arg("asKnownFor", () => DateScalar, {
      nullable: true,
      description:
        "Those that are now known for this day: declared by then, whenever published, and not replaced by what was declared by then.",
    })
    asKnownFor: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<RegisterEntry>> {
    refuseComingDay("asKnownFor", asKnownFor, context.today);
    const standing = asKnownFor ? knownFor : `e.superseded_at is ${ended ? "not null" : "null"}`;
    return entriesWhere(context, "registers:read", standing, { force, day: asKnownFor ?? null, first, after });
  }

  @Authorized("registers:declare")
  @Query(() => RegisterEntryConnection, {
    description:
      "Lines of registers that the rules of your forces keep for their own people, latest first. Needs registers:declare.",
  })
  staffRegisterEntries(
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
  ): Promise<Page<RegisterEntry>> {
    const kept = "e.published_to is not null and not e.public and e.superseded_at is null";
    return entriesWhere(context, "registers:declare", kept, { force, first, after });
  }

  @FieldResolver(() => PersonReference, { description: "Whose interest it is." })
  @Public()
  person(@Root() entry: RegisterEntry): PersonReference {
    return { id: entry.personId };
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  @Public()
  force(@Root() entry: RegisterEntry): ForceReference {
    return { id: entry.forceId };
  }

  @FieldResolver(() => EntryReaders, { description: "Who reads it today, by the force's rules." })
  readers(@Root() entry: RegisterEntry, @Ctx() { today }: RequestContext): EntryReaders {
    const { public: isPublic, publishedTo, visibleUntil, supersededAt } = entry;
    const stands = supersededAt === null;
    // What was superseded is on a public list only while a rule keeps it there, and on none for staff.
    const isShown = visibleUntil === null ? stands : visibleUntil >= today;
    if (isPublic) return isShown ? EntryReaders.PUBLIC : EntryReaders.OFFICERS;
    return publishedTo !== null && stands ? EntryReaders.STAFF : EntryReaders.OFFICERS;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it was published by its date and no officer has reviewed it yet.",
  })
  @Public()
  notYetReviewed(@Root() { byDate, reviewedAt }: RegisterEntry): boolean {
    return byDate && reviewedAt === null;
  }

  @FieldResolver(() => ClauseReference, {
    nullable: true,
    description: "The clause that asks for the register; null where the protocol has none.",
  })
  @Public()
  clause(@Root() entry: RegisterEntry): ClauseReference | null {
    return entry.clauseRef ? { id: entry.clauseRef } : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "The protocol that holds the clause." })
  @Public()
  protocolTitle(
    @Root() entry: RegisterEntry,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string | null {
    return language === Language.CY ? entry.protocolTitleCy : entry.protocolTitleEn;
  }
}

@Resolver(() => ForceReference)
export class ForceEntriesResolver {
  @FieldResolver(() => RegisterEntryConnection, {
    description: "The published lines of one of the force's registers, latest first.",
  })
  @Public()
  registerEntries(
    @Root() force: ForceReference,
    @Args(() => RegisterEntriesArgs) asked: RegisterEntriesArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<RegisterEntry>> {
    refuseComingDay("asOf", asked.asOf, context.today);
    return entriesOf(context, "force_id", force.id, asked);
  }
}

@Resolver(() => PersonReference)
export class PersonEntriesResolver {
  @FieldResolver(() => RegisterEntryConnection, {
    description: "The person's published lines in one of the registers, latest first.",
  })
  @Public()
  registerEntries(
    @Root() person: PersonReference,
    @Args(() => RegisterEntriesArgs) asked: RegisterEntriesArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<RegisterEntry>> {
    refuseComingDay("asOf", asked.asOf, context.today);
    return entriesOf(context, "person_id", person.id, asked);
  }
}

function refuseComingDay(field: string, day: string | null | undefined, today: string): void {
  if (day && day > today) throw invalid(field, "Give a day that has come: nothing is known of a later one.");
}
