import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { RegisterEntry, RegisterEntryConnection, RegisterKind } from "./register-entry.entity.js";
import { entriesOf } from "./register-entry.loaders.js";

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @Authorized("registers:read")
  @Query(() => RegisterEntryConnection, {
    description: "Published lines of the registers of your forces, latest first. Needs registers:read.",
  })
  async registerEntries(
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
    const size = pageSize(first);
    const key = decodeCursor(after, 2);
    const only = filterId(force);
    const chosen =
      "from registers.published_entries e where e.force_id = any($forces) and ($1::uuid is null or e.force_id = $1) and e.superseded_at is null";
    const rows = await context.read<RegisterEntry>(
      "registers:read",
      `select ${columnsOf(RegisterEntry, "e")} ${chosen} and ($2::date is null or (e.declared_on, e.id) < ($2, $3::uuid))
       order by e.declared_on desc, e.id desc limit $4`,
      [only, key?.[0] ?? null, key?.[1] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count("registers:read", chosen, [only]),
      (row) => [row.declaredOn, row.id],
      (row) => row,
    );
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
    @Arg("register", () => RegisterKind, { defaultValue: RegisterKind.INTERESTS, description: "Which register." })
    register: RegisterKind,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<RegisterEntry>> {
    return entriesOf(context, "force_id", force.id, { register, first, after });
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
    @Arg("register", () => RegisterKind, { defaultValue: RegisterKind.INTERESTS, description: "Which register." })
    register: RegisterKind,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<RegisterEntry>> {
    return entriesOf(context, "person_id", person.id, { register, first, after });
  }
}
