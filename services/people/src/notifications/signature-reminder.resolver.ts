import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Acknowledgement } from "../acknowledgements/acknowledgement.entity.js";
import { acknowledgementsOf, under } from "../acknowledgements/acknowledgement.loaders.js";
import { NoticeEmail, NoticeKind, NoticeWords } from "./notice.entity.js";
import { latestReminderOf, type LatestReminder } from "./notice.loaders.js";
import { outstanding, remindByHand } from "./remind-to-sign.js";
import { wordsFor } from "./words.js";

const permission = "acknowledgements:remind";

@InputType({ description: "Whom to remind of signing a version." })
class RemindToSignInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The version." })
  versionId: string;

  @Field(() => [ID], { nullable: true, description: "These people; left out: everybody who has not signed." })
  personIds?: string[] | null;

  @Field({ description: "New for each request you mean; the same key again reminds nobody twice." })
  idempotencyKey: string;
}

/** Reminders to sign: who got one, and sending one. */
@Resolver(() => Acknowledgement)
export class SignatureReminderResolver {
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "When they were last reminded of signing; null where they were not.",
  })
  async remindedAt(@Root() asked: Acknowledgement, @Ctx() context: RequestContext): Promise<Date | null> {
    return (await reminderOf(asked, context))?.createdAt ?? null;
  }

  @FieldResolver(() => NoticeEmail, {
    nullable: true,
    description: "How far the e-mail of the last reminder has come; null where they were not reminded.",
  })
  async reminderEmail(@Root() asked: Acknowledgement, @Ctx() context: RequestContext): Promise<NoticeEmail | null> {
    return (await reminderOf(asked, context))?.email ?? null;
  }

  @Authorized(permission)
  @Query(() => NoticeWords, {
    description: "The words of the e-mail that reminds of signing a version. Needs acknowledgements:remind.",
  })
  async signatureReminderWords(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("version", () => ID, { description: "The version." }) version: string,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<NoticeWords> {
    const [forceId, id] = [knownForm(force, "force"), knownForm(version, "version")];
    if (!context.can(permission, forceId)) throw notAllowed(permission);
    const [asked] = outstanding(await askedIn(context, forceId)).filter((one) => one.version.id === id);
    if (!asked) throw notFound("version that anybody has still to sign");
    const [title] = await context.read<{ titleEn: string; titleCy: string }>(
      permission,
      `select protocol_title_en as "titleEn", protocol_title_cy as "titleCy" from people.rulebooks
       where force_id = any($forces) and force_id = $1 and id = $2`,
      [forceId, id],
    );
    if (!title) throw notFound("version that anybody has still to sign");
    const told = { kind: NoticeKind.SIGNATURE_DUE, subjectId: id, clauseId: asked.clauseId, ...title };
    return wordsFor([told], language, context.mail?.baseUrl ?? "");
  }

  @Authorized(permission)
  @Mutation(() => [Acknowledgement], {
    description:
      "Reminds people who have not signed a version, each at most once a day, and answers who is still asked to sign it. NOT_FOUND for somebody who is not asked to, INVALID for one who signed or left, and when all were reminded today. Needs acknowledgements:remind.",
  })
  async remindToSign(
    @Arg("input", { description: "Whom, of what." }) input: RemindToSignInput,
    @Ctx() context: RequestContext,
  ): Promise<Acknowledgement[]> {
    const forceId = knownForm(input.forceId, "force");
    const versionId = knownForm(input.versionId, "version");
    const personIds = input.personIds?.map((id) => knownForm(id, "signature to ask for")) ?? null;
    const asked = context.can(permission, forceId) ? await askedIn(context, forceId) : [];
    await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, async (change) => {
      await remindByHand(change, context, versionId, { asked, personIds });
      return versionId;
    });
    return outstanding(asked).filter(({ version }) => version.id === versionId);
  }
}

/** Everything asked of the people of a force, by the permission that shows who has signed: whoever reminds has it too. */
function askedIn(context: RequestContext, forceId: string): Promise<Acknowledgement[]> {
  return acknowledgementsOf(under(context, "acknowledgements:read"), context.today, { forceId, personIds: null });
}

function reminderOf({ person, version }: Acknowledgement, context: RequestContext): Promise<LatestReminder | null> {
  const officer = context.can("acknowledgements:read", person.forceId);
  return latestReminderOf(context, officer ? "acknowledgements:read" : "notices:own").load(
    `${person.id}.${version.id}`,
  );
}
