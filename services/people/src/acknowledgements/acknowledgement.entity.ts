import { connectionOf } from "@probity/service-kit/connection";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Person } from "../persons/person.entity.js";

/** Why somebody is asked to sign. */
export enum AcknowledgementEvent {
  APPOINTMENT = "APPOINTMENT",
  NEW_VERSION = "NEW_VERSION",
  LEAVING = "LEAVING",
}

registerEnumType(AcknowledgementEvent, {
  name: "AcknowledgementEvent",
  description: "Why somebody is asked to sign.",
  valuesConfig: {
    APPOINTMENT: { description: "They came under the protocol: all of it is signed for." },
    NEW_VERSION: { description: "They signed an earlier version: what changed is signed for." },
    LEAVING: { description: "They left: what continues is signed for." },
  },
});

/** A version, as this subgraph refers to it. */
@ObjectType("ProtocolVersion", {
  description: "One version of a protocol. Once in force it is never edited: a change is a new version.",
})
@Directive('@key(fields: "id", resolvable: false)')
export class VersionReference {
  @Field(() => ID, { description: "Identifies the version." })
  @Directive("@shareable")
  id: string;
}

/** A clause, as this subgraph refers to it. */
@ObjectType("Clause", {
  description: "One clause of one protocol version: the source that a rule, a date or a decision names.",
})
@Directive('@key(fields: "id")')
export class ClauseReference {
  @Field(() => ID, { description: "Identifies this clause of this version." })
  id: string;
}

/** How a signature that was given on paper came to be kept here. */
@ObjectType({ description: "How a signature that was given on paper came to be kept." })
export class PaperSignature {
  @Field(() => DateScalar, { description: "The day it was given." })
  signedOn: string;

  @Field({ description: "Who recorded it, by name." })
  recordedBy: string;

  @Field({ description: "Why it was given on paper." })
  reason: string;

  @Field({ description: "Where the paper is kept." })
  keptAt: string;
}

/** A signature under a version: asked for, or given. */
@ObjectType({
  description: "A person's signature under a version of a protocol: asked for, or given. Of those in force today.",
})
export class Acknowledgement {
  @Field(() => ID, { description: "Identifies the signature asked of this person under this version." })
  id: string;

  @Field(() => Person, { description: "Who signs." })
  person: Person;

  @Field(() => VersionReference, { description: "The version." })
  version: VersionReference;

  @Field(() => AcknowledgementEvent, { description: "Why they are asked." })
  event: AcknowledgementEvent;

  @Field(() => [ClauseReference], { description: "The clauses signed for, in the document's order." })
  clauses: ClauseReference[];

  @Field(() => DateScalar, { description: "Since which day it is asked for." })
  askedOn: string;

  @Field({ description: "The clause that asks for the signature, for example CU-A1." })
  clauseId: string;

  @Field(() => [String], { description: "Why it is asked, ending with its clause." })
  explanation: string[];

  @Field({ description: "SHA-256 of the version's clauses and rules: what is signed." })
  contentHash: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When they signed, or when it was recorded that they did on paper; null while they have not.",
  })
  signedAt: Date | null;

  @Field(() => String, { nullable: true, description: "The name they typed; null while they have not." })
  typedName: string | null;

  @Field(() => [RoleEnum], { description: "The roles they hold, or held when they signed." })
  roles: Role[];

  @Field(() => PaperSignature, { nullable: true, description: "Of one given on paper; null for every other." })
  paper: PaperSignature | null;
}

export const AcknowledgementConnection = connectionOf(() => Acknowledgement, "Acknowledgement", { isPublic: false });
