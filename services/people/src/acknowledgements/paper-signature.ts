import { isoDayInWords } from "@probity/rules/deadline-words";
import type { RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import type { Acknowledgement, PaperSignature } from "./acknowledgement.entity.js";
import { acknowledgementsOf, under } from "./acknowledgement.loaders.js";
import { keepSignature, nameToSign } from "./keep-signature.js";

const permission = "acknowledgements:remind";

@InputType({ description: "A signature under a version that somebody gave on paper." })
export class RecordPaperSignatureInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "Who signed; never yourself." })
  personId: string;

  @Field(() => ID, { description: "The version." })
  versionId: string;

  @Field({ description: "The name as it stands on the paper." })
  typedName: string;

  @Field(() => DateScalar, {
    description: "The day it was signed: not before it was asked for, and not in the future.",
  })
  signedOn: string;

  @Field({ description: "Why it was signed on paper." })
  reason: string;

  @Field({ description: "Where the paper is kept." })
  keptAt: string;

  @Field({ description: "New for each request you mean; the same key again records nothing twice." })
  idempotencyKey: string;
}

/** Records a signature that somebody else gave on paper. */
export async function recordPaperSignature(
  context: RequestContext,
  input: RecordPaperSignatureInput,
): Promise<Acknowledgement> {
  const forceId = knownForm(input.forceId, "force");
  if (!context.can(permission, forceId)) throw notAllowed(permission);
  const personId = knownForm(input.personId, "signature to record");
  const versionId = knownForm(input.versionId, "signature to record");
  if (personId === context.personIn(forceId))
    throw invalid("personId", "Your own signature you give by signing, or another officer records it.");
  const read = async () => {
    const whose = { forceId, personIds: [personId] };
    // Whoever reminds may see who has signed, too.
    const all = await acknowledgementsOf(under(context, "acknowledgements:read"), context.today, whose);
    return all.find(({ version }) => version.id === versionId);
  };
  const asked = await read();
  await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, async (change) => {
    if (!asked) throw notFound("signature to record");
    if (asked.signedAt) throw conflict("They have signed this version already.");
    const paper = paperOf(context, input, asked);
    return keepSignature(change, context, asked, { typedName: nameToSign(input.typedName), paper });
  });
  return (await read()) as Acknowledgement;
}

function paperOf(
  context: RequestContext,
  input: RecordPaperSignatureInput,
  { askedOn }: Acknowledgement,
): PaperSignature {
  const { signedOn } = input;
  if (signedOn > context.today) throw invalid("signedOn", "A signature cannot lie in the future.");
  if (signedOn < askedOn)
    throw invalid("signedOn", `It is asked for since ${isoDayInWords(askedOn)}: it was signed on that day or later.`);
  return {
    signedOn,
    recordedBy: context.identity.name,
    reason: given("reason", input.reason, 500),
    keptAt: given("keptAt", input.keptAt),
  };
}
