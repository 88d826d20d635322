import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { Public } from "@probity/service-kit/public";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import {
  PublishedMeetingDeclaration,
  PublishedMeetingDeclarationConnection,
  unpublishedParts,
} from "./published-meeting-declaration.entity.js";

const columns = columnsOf(PublishedMeetingDeclaration, "p", unpublishedParts);

@Resolver(() => PublishedMeetingDeclaration)
export class PublishedMeetingDeclarationResolver {
  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who declared it; null: a member of staff, who is not named, or nobody.",
  })
  @Public()
  person(@Root() { namedPersonId }: PublishedMeetingDeclaration): PersonReference | null {
    return namedPersonId ? { id: namedPersonId } : null;
  }

  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that asks to declare it." })
  @Public()
  clause(@Root() { clauseRef }: PublishedMeetingDeclaration): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "The protocol that holds the clause." })
  @Public()
  protocolTitle(
    @Root() { protocolTitleCy, protocolTitleEn }: PublishedMeetingDeclaration,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string | null {
    return language === Language.CY ? protocolTitleCy : protocolTitleEn;
  }
}

@Resolver(() => ForceReference)
export class ForceMeetingDeclarationsResolver {
  @FieldResolver(() => PublishedMeetingDeclarationConnection, {
    description: "What was declared at meetings of the force, latest meeting first; what was corrected stays.",
  })
  @Public()
  async meetingDeclarations(
    @Root() force: ForceReference,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<PublishedMeetingDeclaration>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 2);
    const loader = listLoader<PublishedMeetingDeclaration>(
      context,
      `meeting declarations ${size} ${after ?? ""}`,
      (ids) =>
        context.read(
          "public",
          `select x.* from unnest($1::uuid[]) as owner (id) cross join lateral (
             select ${columns} from registers.published_meeting_declarations p
             where p.force_id = owner.id and ($2::date is null or (p.held_on, p.id) < ($2, $3::uuid))
             order by p.held_on desc, p.id desc limit $4) x`,
          [onlyIds(ids), key?.[0] ?? null, key?.[1] ?? null, size + 1],
        ),
      ({ forceId }) => forceId,
    );
    return toPage(
      await loader.load(force.id),
      size,
      async () => (await lineCounts(context).load(force.id))?.lines ?? 0,
      ({ heldOn, id }) => [heldOn, id],
      (row) => row,
    );
  }
}

const lineCounts = (context: RequestContext) =>
  rowLoader<{ id: string; lines: number }>(
    context,
    lineCounts,
    (ids) =>
      context.read(
        "public",
        `select p.force_id as id, count(*)::int as lines from registers.published_meeting_declarations p
         where p.force_id = any($1) group by p.force_id`,
        [onlyIds(ids)],
      ),
    ({ id }) => id,
  );
