import { connectionOf } from "@probity/service-kit/connection";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";

/** A document of a case, as those with a part in it see it. */
@ObjectType({ description: "A document of a case. Each reading of its content is recorded." })
export class CaseFile {
  @Field(() => ID, { description: "Identifies the document." })
  id: string;

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
