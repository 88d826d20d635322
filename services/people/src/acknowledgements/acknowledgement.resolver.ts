import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { filterId, knownForm } from "@probity/service-kit/ids";
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
import { ViewerForce } from "../viewer/viewer.entity.js";
import { Acknowledgement, AcknowledgementConnection } from "./acknowledgement.entity.js";
import { acknowledgementsOf, under } from "./acknowledgement.loaders.js";

@InputType({ description: "Your signature under a version of a protocol." })
class AcknowledgeInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The version." })
  versionId: string;

  @Field({ description: "The hash of what you read: CONFLICT when the version in force is another." })
  contentHash: string;

  @Field({ description: "Your name, typed by yourself." })
  typedName: string;

  @Field({ description: "New for each request you mean; the same key again signs nothing twice." })
  idempotencyKey: string;
}

@Resolver(() => Acknowledgement)
export class AcknowledgementResolver {
  @Authorized("acknowledgements:read")
  @Query(() => AcknowledgementConnection, {
    description:
      "Who has signed the versions in force today and who has not, by force and name. Needs acknowledgements:read.",
  })
  async acknowledgements(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("signed", () => Boolean, {
      nullable: true,
      description: "Only those given (true) or still asked for (false).",
    })
    signed: boolean | null | undefined,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Acknowledgement>> {
    const size = pageSize(first);
    const [last] = decodeCursor(after, 1) ?? [];
    const whose = { forceId: filterId(force), personIds: null };
    const all = (await acknowledgementsOf(under(context, "acknowledgements:read"), context.today, whose)).filter(
      ({ signedAt }) => signed === undefined || signed === null || (signedAt !== null) === signed,
    );
    const rest = last === undefined ? all : all.slice(all.findIndex(({ id }) => id === last) + 1);
    return toPage(
      rest.slice(0, size + 1),
      size,
      all.length,
      ({ id }) => [id],
      (row) => row,
    );
  }

  @Authorized("protocols:acknowledge")
  @Query(() => [Acknowledgement], {
    description:
      "Your own signatures under the protocols of one force in force today: asked for and given. Needs protocols:acknowledge.",
  })
  ownAcknowledgements(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<Acknowledgement[]> {
    return ownAcknowledgements(context, knownForm(force, "force"));
  }

  @Authorized("protocols:acknowledge")
  @Mutation(() => Acknowledgement, {
    description:
      "Signs a version in force for yourself. NOT_FOUND when none of your signatures is asked for, CONFLICT when the version is another than the one you read. Needs protocols:acknowledge.",
  })
  async acknowledge(
    @Arg("input", { description: "The version and your name." }) input: AcknowledgeInput,
    @Ctx() context: RequestContext,
  ): Promise<Acknowledgement> {
    const forceId = knownForm(input.forceId, "force");
    const versionId = knownForm(input.versionId, "version");
    const permission = "protocols:acknowledge" as const;
    // Read before the change: many who sign at once would each hold a connection and wait for another.
    const before = await ownAcknowledgements(context, forceId);
    await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, (change) =>
      sign(change, context, { ...input, versionId }, before),
    );
    const own = await ownAcknowledgements(context, forceId);
    return own.find(({ version }) => version.id === versionId) as Acknowledgement;
  }
}

/** What is asked of the caller in one force, and what they gave. */
async function ownAcknowledgements(context: RequestContext, forceId: string): Promise<Acknowledgement[]> {
  const personId = context.personIn(forceId);
  if (!personId || !context.can("protocols:acknowledge", forceId)) return [];
  const whose = { forceId, personIds: [personId] };
  return acknowledgementsOf(under(context, "protocols:acknowledge"), context.today, whose);
}

async function sign(
  change: Change,
  context: RequestContext,
  input: AcknowledgeInput,
  own: readonly Acknowledgement[],
): Promise<string> {
  const { forceId } = change;
  const typedName = input.typedName.trim();
  if (typedName.length < 2 || typedName.length > 200) throw invalid("typedName", "Type your name to sign.");
  const asked = own.find(({ version }) => version.id === input.versionId);
  if (!asked) throw notFound("signature to give");
  if (asked.contentHash !== input.contentHash)
    throw conflict("The version in force is another than the one you read. Read it again before you sign.");
  if (asked.signedAt) throw conflict("You have signed this version already.");
  const id = uuidv7();
  const personId = context.personIn(forceId);
  const refs = asked.clauses.map((clause) => clause.id);
  const [row] = await change.query<{ clauseIds: string[] }>(
    `insert into people.acknowledgements (force_id, id, person_id, version_id, event, content_hash, clause_ids, roles, typed_name, signed_at)
     select $1, $2, $3, r.id, $5, r.content_hash,
       array(select c->>'clauseId' from jsonb_array_elements(r.clauses) c where (c->>'ref')::uuid = any($6::uuid[])), $7, $8, $9
     from people.rulebooks r where r.force_id = $1 and r.id = $4 and r.content_hash = $10
     on conflict do nothing returning clause_ids as "clauseIds"`,
    [forceId, id, personId, input.versionId, asked.event, refs, asked.roles, typedName, context.now, input.contentHash],
  );
  if (!row) throw conflict("Meanwhile it was signed, or another version came into force. Read it again.");
  await change.query(
    `update people.notices set read_at = $4
     where force_id = $1 and person_id = $2 and kind = 'SIGNATURE_DUE' and subject_id = $3 and read_at is null`,
    [forceId, personId, input.versionId, context.now],
  );
  await change.audit({
    action: "acknowledge",
    entity: "ProtocolVersion",
    entityId: input.versionId,
    after: { contentHash: asked.contentHash, event: asked.event, clauses: row.clauseIds.length },
    clauseId: asked.clauseId,
  });
  return id;
}

@Resolver(() => ViewerForce)
export class ViewerAcknowledgementsResolver {
  @FieldResolver(() => [Acknowledgement], {
    description: "Your own signatures under the protocols in force: asked for and given.",
  })
  acknowledgements(@Root() viewerForce: ViewerForce, @Ctx() context: RequestContext): Promise<Acknowledgement[]> {
    return ownAcknowledgements(context, viewerForce.forceId);
  }
}
