import { connectionOf } from "@probity/service-kit/connection";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { LetterKind } from "../letters/letter-kind.js";

/** What was taken out of a copy, and why. */
@ObjectType({ description: "What was taken out of a redacted copy, and why." })
export class CaseFileRedaction {
  @Field({ description: "What was taken out." })
  what: string;

  @Field({ description: "Why." })
  why: string;
}

/** A document of a case, as those with a part in it see it. */
@ObjectType({ description: "A document of a case, in one of its versions. Each reading of its content is recorded." })
export class CaseFile {
  @Field(() => ID, { description: "Identifies this version of the document." })
  id: string;

  @Field(() => ID, { description: "Identifies the document: its first version." })
  documentId: string;

  @Field(() => Int, { description: "Which version this is, from 1." })
  version: number;

  @Field({ description: "Whether it is the latest version." })
  latest: boolean;

  @Field(() => ID, { nullable: true, description: "The version of which this is a redacted copy." })
  redactionOf: string | null;

  @Field(() => CaseFileRedaction, { nullable: true, description: "What was taken out, and why; null of no copy." })
  redacted: CaseFileRedaction | null;

  @Field({
    description:
      "Whether it is what leaves the case in a pack or with a letter: the latest version, and where there is a redacted copy, that alone.",
  })
  goesOut: boolean;

  @Field(() => LetterKind, { nullable: true, description: "For what it is, where it is a letter that was made here." })
  letter: LetterKind | null;

  @Field({ description: "Its name." })
  name: string;

  @Field({ description: "What it is, by what is in it: a media type." })
  mediaType: string;

  @Field(() => Int, { description: "Its size in bytes." })
  size: number;

  @Field({ description: "The SHA-256 of its content, hexadecimal." })
  sha256: string;

  @Field(() => Int, { description: "In how many parts its content is read." })
  parts: number;

  @Field({ description: "Whether it came from outside, under a receipt." })
  fromOutside: boolean;

  @Field(() => DateTimeScalar, { description: "When it was added; of what came from outside the day alone." })
  at: Date;

  byPersonId: string | null;
}

export const CaseFileConnection = connectionOf(() => CaseFile, "CaseFile", { isPublic: false });

/** What holds for documents that are added. */
@ObjectType({ description: "What holds for documents that are added to a case." })
export class CaseFileTerms {
  @Field(() => Int, { description: "The most bytes of one." })
  largestBytes: number;

  @Field({ description: "Whether each is examined for harmful content before it is kept." })
  examined: boolean;
}

@InputType({ description: "A part of a document that is added to a case." })
export class AddCaseFilePartInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field({ description: "The name of the document." })
  name: string;

  @Field(() => Int, {
    description: "The size of the whole in bytes: what is too large is refused with its first part.",
  })
  size: number;

  @Field(() => Int, { description: "Which part this is, from 1; sent in their order." })
  part: number;

  @Field(() => Int, { description: "How many parts there are, at most 200." })
  parts: number;

  @Field({ description: "The part, base64." })
  content: string;

  @Field(() => ID, { nullable: true, description: "A version of the document of which this is the next one." })
  versionOf?: string | null;

  @Field(() => ID, { nullable: true, description: "The document whose redacted copy this is." })
  redactionOf?: string | null;

  @Field(() => String, { nullable: true, description: "What was taken out of the copy: at most 2,000 characters." })
  redactedWhat?: string | null;

  @Field(() => String, { nullable: true, description: "Why: at most 2,000 characters." })
  redactedWhy?: string | null;

  @Field({ description: "New for each document that is meant, the same for each of its parts." })
  idempotencyKey: string;
}
