import { columnsOf } from "@probity/service-kit/columns";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { GraphQLError } from "graphql";
import { Arg, Authorized, Ctx, Directive, Field, ID, InputType, Mutation, Query, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";
import { CalendarFeed, CalendarFeedOwner } from "./calendar-feed.entity.js";
import { newFeedToken, readFeedToken } from "./feed-secret.js";

const permission = "obligations:own";
const mostOpen = 5;

@InputType({ description: "A calendar address to make." })
class CreateCalendarFeedInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => Language, { description: "The language of the calendar." })
  language: Language;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A calendar address to revoke." })
class RevokeCalendarFeedInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "Which of your addresses." })
  feedId: string;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  @Authorized(permission)
  @Query(() => [CalendarFeed], {
    description: "Your own calendar addresses of one force that can be read, newest first. Needs obligations:own.",
  })
  ownCalendarFeeds(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<CalendarFeed[]> {
    return context.read(
      permission,
      `select ${columnsOf(CalendarFeed, "f")} from registers.calendar_feeds f
       where f.force_id = any($forces) and f.force_id = $1 and f.person_id = $2 and f.revoked_at is null order by f.id desc`,
      [knownForm(force, "force"), context.personIn(force)],
    );
  }

  @Authorized(permission)
  @Mutation(() => CalendarFeed, {
    description: `Makes a secret address under which a calendar program reads your own duties; INVALID where you have ${mostOpen}. Needs obligations:own.`,
  })
  async createCalendarFeed(
    @Arg("input", { description: "For which force." }) input: CreateCalendarFeedInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarFeed> {
    const { forceId, personId } = oneself(context, input.forceId);
    let token: string | null = null;
    const once = { forceId, permission, key: input.idempotencyKey, request: input } as const;
    const id = await context.changeOnce(once, async (change) => {
      token = newFeedToken(forceId);
      return createFeed(change, context, { personId, token, language: input.language });
    });
    return { ...(await ownFeed(context, id)), path: token && `/calendar/${String(token)}.ics` };
  }

  @Authorized(permission)
  @Mutation(() => CalendarFeed, {
    description:
      "Revokes one of your calendar addresses: nobody reads it again. NOT_FOUND for one that is not yours. Needs obligations:own.",
  })
  async revokeCalendarFeed(
    @Arg("input", { description: "Which." }) input: RevokeCalendarFeedInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarFeed> {
    const { forceId, personId } = oneself(context, input.forceId);
    const feedId = knownForm(input.feedId, "calendar address");
    const once = { forceId, permission, key: input.idempotencyKey, request: input } as const;
    await context.changeOnce(once, (change) => revokeFeed(change, context.now, { personId, feedId }));
    return ownFeed(context, feedId);
  }

  @Directive("@inaccessible")
  @Query(() => CalendarFeedOwner, {
    nullable: true,
    description: "For the gateway alone: whose duties an address shows; null for an unknown or a revoked one.",
  })
  async calendarFeedOwner(
    @Arg("token", { description: "The secret part of the address." }) token: string,
    @Ctx() context: RequestContext,
  ): Promise<CalendarFeedOwner | null> {
    if (context.identity.kind !== "gateway")
      throw new GraphQLError("Only the gateway may ask.", { extensions: { code: "UNAUTHENTICATED" } });
    const { forceId, hash } = readFeedToken(token);
    return context.changeAs(forceId, (change) => readFeed(change, context.now, hash));
  }
}

/** The caller as a person of a force in which they see their own duties. @throws NOT_ALLOWED */
function oneself(context: RequestContext, force: string): { forceId: string; personId: string } {
  const forceId = knownForm(force, "force");
  const personId = context.personIn(forceId);
  if (!personId || !context.can(permission, forceId)) throw notAllowed(permission);
  return { forceId, personId };
}

async function ownFeed(context: RequestContext, id: string): Promise<CalendarFeed> {
  const [feed] = await context.read<CalendarFeed>(
    permission,
    `select ${columnsOf(CalendarFeed, "f")} from registers.calendar_feeds f where f.force_id = any($forces) and f.id = $1`,
    [id],
  );
  if (!feed) throw notFound("calendar address");
  return feed;
}

async function createFeed(
  change: Change,
  { identity, now }: RequestContext,
  { personId, token, language }: { personId: string; token: string; language: Language },
): Promise<string> {
  const id = uuidv7();
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`calendar feeds of ${personId}`]);
  const [open] = await change.query<{ count: number }>(
    "select count(*)::int as count from registers.calendar_feeds where force_id = $1 and person_id = $2 and revoked_at is null",
    [change.forceId, personId],
  );
  if ((open?.count ?? 0) >= mostOpen)
    throw invalid("forceId", `You have ${mostOpen} calendar addresses: revoke one before you make another.`);
  await change.query(
    `insert into registers.calendar_feeds (force_id, id, person_id, subject, token_hash, language, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [change.forceId, id, personId, identity.subject, readFeedToken(token).hash, language, now],
  );
  await change.audit({ action: "createCalendarFeed", entity: "CalendarFeed", entityId: id, after: { language } });
  return id;
}

async function revokeFeed(
  change: Change,
  now: Date,
  { personId, feedId }: { personId: string; feedId: string },
): Promise<string> {
  const revoked = await change.query(
    `update registers.calendar_feeds set revoked_at = coalesce(revoked_at, $4)
     where force_id = $1 and id = $2 and person_id = $3 returning id`,
    [change.forceId, feedId, personId, now],
  );
  if (revoked.length === 0) throw notFound("calendar address");
  await change.audit({ action: "revokeCalendarFeed", entity: "CalendarFeed", entityId: feedId });
  return feedId;
}

/** Whose an open address is. That it was read is kept to the hour: calendar programs ask many times a day. */
async function readFeed(change: Change, now: Date, hash: Buffer): Promise<CalendarFeedOwner | null> {
  const [row] = await change.query<{ subject: string; personId: string; language: Language }>(
    `with found as (
       select f.id, f.subject, f.person_id, f.language, f.last_read_at from registers.calendar_feeds f
       where f.force_id = $1 and f.token_hash = $2 and f.revoked_at is null),
     kept as (
       update registers.calendar_feeds f set last_read_at = $3 from found
       where f.force_id = $1 and f.id = found.id and (found.last_read_at is null or found.last_read_at < $3::timestamptz - interval '1 hour'))
     select subject, person_id as "personId", language from found`,
    [change.forceId, hash, now],
  );
  return row ? { ...row, force: { id: change.forceId } } : null;
}
