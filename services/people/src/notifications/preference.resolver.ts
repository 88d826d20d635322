import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
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
import { v7 as uuidv7 } from "uuid";
import { ByEmail, NoticeKind, NoticePreference, NoticeWords } from "./notice.entity.js";
import { ownPreference } from "./notice.loaders.js";
import { exampleWords } from "./words.js";

const permission = "notices:own";

@InputType({ description: "How you want to be told." })
class SetNoticePreferenceInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ByEmail, { description: "By e-mail: each, one a day, or none." })
  byEmail: ByEmail;

  @Field(() => Int, { description: "The hour at which the quiet hours begin, 0 to 23, by the clock in London." })
  quietFrom: number;

  @Field(() => Int, { description: "The hour at which they end; the same as they begin: there are none." })
  quietTo: number;

  @Field(() => Language, { description: "The language of the e-mails." })
  language: Language;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

/** How one wants to be told. */
@Resolver(() => NoticePreference)
export class NoticePreferenceResolver {
  @Authorized(permission)
  @Query(() => NoticePreference, {
    description:
      "How you want to be told of notices in one force; in working hours while you have not said. Needs notices:own.",
  })
  ownNoticePreference(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<NoticePreference> {
    const forceId = knownForm(force, "force");
    if (!context.can(permission, forceId)) throw notAllowed(permission);
    return ownPreference(context, forceId);
  }

  @FieldResolver(() => Boolean, { description: "Whether the platform can send e-mail at all." })
  emailConfigured(@Ctx() context: RequestContext): boolean {
    return context.mail !== null;
  }

  @FieldResolver(() => NoticeWords, { description: "An e-mail as you would get it, of an invented protocol." })
  example(
    @Root() preference: NoticePreference,
    @Arg("language", () => Language, { nullable: true, description: "In this language; in yours when left out." })
    language: Language | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<NoticeWords> {
    const of = { kind: NoticeKind.SIGNATURE_DUE, subjectId: "…", clauseId: "1.2" };
    return exampleWords(language ?? preference.language, of, context.mail?.baseUrl ?? "");
  }

  @Authorized(permission)
  @Mutation(() => NoticePreference, { description: "Says how you want to be told. Needs notices:own." })
  async setNoticePreference(
    @Arg("input", { description: "How." }) input: SetNoticePreferenceInput,
    @Ctx() context: RequestContext,
  ): Promise<NoticePreference> {
    const forceId = knownForm(input.forceId, "force");
    const personId = context.personIn(forceId);
    if (!personId) throw notAllowed(permission);
    await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, (change) =>
      setPreference(change, personId, input),
    );
    return ownPreference(context, forceId);
  }
}

async function setPreference(
  change: Change,
  personId: string,
  { byEmail, quietFrom, quietTo, language }: SetNoticePreferenceInput,
): Promise<string> {
  for (const [field, hour] of Object.entries({ quietFrom, quietTo }))
    if (hour < 0 || hour > 23) throw invalid(field, "Choose a full hour between 0 and 23.");
  await change.query(
    `insert into people.notice_preferences (force_id, id, person_id, by_email, quiet_from, quiet_to, language)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (force_id, person_id) do update set by_email = excluded.by_email, quiet_from = excluded.quiet_from,
       quiet_to = excluded.quiet_to, language = excluded.language`,
    [change.forceId, uuidv7(), personId, byEmail, quietFrom, quietTo, language],
  );
  const after = { byEmail, quietFrom, quietTo, language };
  await change.audit({ action: "setNoticePreference", entity: "Person", entityId: personId, after });
  return personId;
}
