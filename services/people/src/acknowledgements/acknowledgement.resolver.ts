import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, notFound } from "@probity/service-kit/errors";
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
import { ViewerForce } from "../viewer/viewer.entity.js";
import { Acknowledgement, AcknowledgementConnection } from "./acknowledgement.entity.js";
import { acknowledgementsOf, under } from "./acknowledgement.loaders.js";
import { keepSignature, nameToSign } from "./keep-signature.js";
import { recordPaperSignature, RecordPaperSignatureInput } from "./paper-signature.js";

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
    @Arg("person", () => ID, { nullable: true, description: "Only those of this person." }) person:
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
    const personId = filterId(person);
    const whose = { forceId: filterId(force), personIds: personId === null ? null : [personId] };
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

  @Authorized("acknowledgements:remind")
  @Mutation(() => Acknowledgement, {
    description:
      "Records that somebody else signed a version in force on paper: a leaver, or whoever cannot sign in. NOT_FOUND when no such signature is asked for, CONFLICT when it was given, INVALID for your own, a day to come and one before it was asked for. Needs acknowledgements:remind.",
  })
  recordPaperSignature(
    @Arg("input", { description: "Whose signature, and the paper." }) input: RecordPaperSignatureInput,
    @Ctx() context: RequestContext,
  ): Promise<Acknowledgement> {
    return recordPaperSignature(context, input);
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

function sign(
  change: Change,
  context: RequestContext,
  input: AcknowledgeInput,
  own: readonly Acknowledgement[],
): Promise<string> {
  const typedName = nameToSign(input.typedName);
  const asked = own.find(({ version }) => version.id === input.versionId);
  if (!asked) throw notFound("signature to give");
  if (asked.contentHash !== input.contentHash)
    throw conflict("The version in force is another than the one you read. Read it again before you sign.");
  if (asked.signedAt) throw conflict("You have signed this version already.");
  return keepSignature(change, context, asked, { typedName, paper: null });
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
