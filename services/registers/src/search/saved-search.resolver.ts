import { columnsOf } from "@probity/service-kit/columns";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";
import { SavedSearch } from "./saved-search.entity.js";
import { checked, SearchAsked } from "./search-asked.js";

const permission = "people:read";
const mostSaved = 30;

@InputType({ description: "A search to keep." })
class SaveSearchInput {
  @Field(() => ID, { description: "The force you keep it in." })
  forceId: string;

  @Field({ description: "What to call it, 1 to 100 characters." })
  name: string;

  @Field(() => SearchAsked, { description: "What it asks for." })
  asked: SearchAsked;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A saved search to remove." })
class RemoveSavedSearchInput {
  @Field(() => ID, { description: "The force you keep it in." })
  forceId: string;

  @Field(() => ID, { description: "Which of yours." })
  savedSearchId: string;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@Resolver(() => SavedSearch)
export class SavedSearchResolver {
  @Authorized(permission)
  @Query(() => [SavedSearch], {
    description: "The searches that you keep in a force, in the order of their names. Needs people:read.",
  })
  savedSearches(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<SavedSearch[]> {
    return context.read(
      permission,
      `select ${columnsOf(SavedSearch, "s")} from registers.saved_searches s
       where s.force_id = any($forces) and s.force_id = $1 and s.subject = $2 and s.removed_at is null order by s.name, s.id`,
      [knownForm(force, "force"), context.identity.subject],
    );
  }

  @Authorized(permission)
  @Mutation(() => SavedSearch, {
    description: `Keeps a search for you alone; INVALID where you keep ${mostSaved} already. Needs people:read.`,
  })
  async saveSearch(
    @Arg("input", { description: "What to keep." }) input: SaveSearchInput,
    @Ctx() context: RequestContext,
  ): Promise<SavedSearch> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission, key: input.idempotencyKey, request: input } as const;
    const id = await context.changeOnce(once, (change) =>
      save(change, context, { name: given("name", input.name, 100), asked: checked(input.asked) }),
    );
    return savedSearch(context, id);
  }

  @Authorized(permission)
  @Mutation(() => SavedSearch, {
    description: "Removes a search that you keep. NOT_FOUND for one that is not yours. Needs people:read.",
  })
  async removeSavedSearch(
    @Arg("input", { description: "Which." }) input: RemoveSavedSearchInput,
    @Ctx() context: RequestContext,
  ): Promise<SavedSearch> {
    const forceId = knownForm(input.forceId, "force");
    const id = knownForm(input.savedSearchId, "saved search");
    const once = { forceId, permission, key: input.idempotencyKey, request: input } as const;
    await context.changeOnce(once, (change) => remove(change, context, id));
    return savedSearch(context, id);
  }
}

async function savedSearch(context: RequestContext, id: string): Promise<SavedSearch> {
  const [saved] = await context.read<SavedSearch>(
    permission,
    `select ${columnsOf(SavedSearch, "s")} from registers.saved_searches s
     where s.force_id = any($forces) and s.id = $1 and s.subject = $2`,
    [id, context.identity.subject],
  );
  if (!saved) throw notFound("saved search");
  return saved;
}

async function save(
  change: Change,
  { identity: { subject }, now }: RequestContext,
  { name, asked }: Pick<SavedSearch, "name" | "asked">,
): Promise<string> {
  const { forceId } = change;
  const id = uuidv7();
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`saved searches of ${subject}`]);
  const [kept] = await change.query<{ count: number }>(
    "select count(*)::int as count from registers.saved_searches where force_id = $1 and subject = $2 and removed_at is null",
    [forceId, subject],
  );
  if ((kept?.count ?? 0) >= mostSaved)
    throw invalid("name", `You keep ${mostSaved} searches: remove one before you save another.`);
  await change.query(
    "insert into registers.saved_searches (force_id, id, subject, name, asked, created_at) values ($1, $2, $3, $4, $5, $6)",
    [forceId, id, subject, name, JSON.stringify(asked), now],
  );
  await change.audit({ action: "saveSearch", entity: "SavedSearch", entityId: id });
  return id;
}

async function remove(change: Change, { identity: { subject }, now }: RequestContext, id: string): Promise<string> {
  const removed = await change.query(
    "update registers.saved_searches set removed_at = coalesce(removed_at, $4) where force_id = $1 and id = $2 and subject = $3 returning id",
    [change.forceId, id, subject, now],
  );
  if (removed.length === 0) throw notFound("saved search");
  await change.audit({ action: "removeSavedSearch", entity: "SavedSearch", entityId: id });
  return id;
}
