import { dutyTitle } from "@probity/rules/duty-titles";
import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { VersionReference } from "../acknowledgements/acknowledgement.entity.js";
import { ViewerForce } from "../viewer/viewer.entity.js";
import { viewerForce } from "../viewer/viewer-force.js";
import { Notice, NoticeConnection, NoticeKind } from "./notice.entity.js";
import { unreadIn } from "./notice.loaders.js";

const permission = "notices:own";
const ofCases: readonly NoticeKind[] = [NoticeKind.CASE_DUE, NoticeKind.CASE_OVERDUE, NoticeKind.CASE_EXPIRES];

@InputType({ description: "Notices that you have read." })
class MarkNoticesReadInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => [ID], { nullable: true, description: "Which of your notices; left out: all of them." })
  noticeIds?: string[] | null;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@Resolver(() => Notice)
export class NoticeResolver {
  @Authorized(permission)
  @Query(() => NoticeConnection, { description: "Your own notices of one force, newest first. Needs notices:own." })
  async ownNotices(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Notice>> {
    const size = pageSize(first);
    const [last] = decodeCursor(after, 1) ?? [];
    const whose = [knownForm(force, "force"), context.personIn(force)];
    const mine = "n.force_id = any($forces) and n.force_id = $1 and n.person_id = $2";
    const rows = await context.read<Notice>(
      permission,
      `select ${columnsOf(Notice, "n")} from people.notices n
       where ${mine} and ($3::uuid is null or n.id < $3) order by n.id desc limit $4`,
      [...whose, last === undefined ? null : knownForm(last, "notice"), size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count(permission, `from people.notices n where ${mine}`, whose),
      ({ id }) => [id],
      (row) => row,
    );
  }

  @FieldResolver(() => VersionReference, {
    nullable: true,
    description: "The version that waits for your signature; null for a notice of something else.",
  })
  version(@Root() { kind, subjectId }: Notice): VersionReference | null {
    return kind === NoticeKind.SIGNATURE_DUE ? { id: subjectId } : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      "The case that has a time to keep or is deleted soon, for whoever has a part in it; null for a notice of something else.",
  })
  caseId(@Root() { kind, subjectId }: Notice): string | null {
    return ofCases.includes(kind) ? subjectId : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the duty is called; null for a notice of something else.",
  })
  duty(
    @Root() { duty }: Notice,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string | null {
    return duty === null ? null : dutyTitle(duty, language);
  }

  @Authorized(permission)
  @Mutation(() => ViewerForce, {
    description: "Marks your notices in a force as read. NOT_FOUND for one that is not yours. Needs notices:own.",
  })
  async markNoticesRead(
    @Arg("input", { description: "Which." }) input: MarkNoticesReadInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerForce> {
    const forceId = knownForm(input.forceId, "force");
    const grant = context.identity.grants.find((one) => one.forceId === forceId);
    const { personId = null } = grant ?? {};
    if (!grant || !personId) throw notAllowed(permission);
    const ids = input.noticeIds ? [...new Set(input.noticeIds.map((id) => knownForm(id, "notice")))] : null;
    await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, (change) =>
      markRead(change, context, personId, ids),
    );
    return viewerForce(grant);
  }
}

async function markRead(
  change: Change,
  context: RequestContext,
  personId: string,
  ids: readonly string[] | null,
): Promise<string> {
  const read = await change.query(
    `update people.notices set read_at = coalesce(read_at, $4)
     where force_id = $1 and person_id = $2 and (id = any($3::uuid[]) or ($3 is null and read_at is null)) returning id`,
    [change.forceId, personId, ids, context.now],
  );
  if (ids && read.length < ids.length) throw notFound("notice");
  const after = { read: read.length };
  await change.audit({ action: "markNoticesRead", entity: "Person", entityId: personId, after });
  return personId;
}

/** What the session knows of notices. */
@Resolver(() => ViewerForce)
export class ViewerNoticesResolver {
  @FieldResolver(() => Int, { description: "How many of your notices you have not read." })
  unreadNotices(@Root() { forceId }: ViewerForce, @Ctx() context: RequestContext): Promise<number> {
    return unreadIn(context, forceId);
  }
}
