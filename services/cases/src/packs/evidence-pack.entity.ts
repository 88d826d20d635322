import { Language } from "@probity/service-kit/language-enum";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

/** For whom a pack of evidence is made. */
export enum PackRecipient {
  PANEL = "PANEL",
  COMMITTEE = "COMMITTEE",
  AUDITOR = "AUDITOR",
}
registerEnumType(PackRecipient, {
  name: "PackRecipient",
  description: "For whom a pack of evidence is made.",
  valuesConfig: {
    PANEL: { description: "The Police and Crime Panel." },
    COMMITTEE: { description: "A standards or audit committee." },
    AUDITOR: { description: "An auditor." },
  },
});

/** How far a pack has come. */
export enum PackState {
  WAITING = "WAITING",
  MAKING = "MAKING",
  READY = "READY",
  FAILED = "FAILED",
  GONE = "GONE",
}
registerEnumType(PackState, {
  name: "PackState",
  description: "How far a pack of evidence has come.",
  valuesConfig: {
    WAITING: { description: "It was asked for and is not begun." },
    MAKING: { description: "It is being made." },
    READY: { description: "It can be saved by whoever asked for it." },
    FAILED: { description: "It could not be made, however often it was tried. Ask again." },
    GONE: { description: "Its time is over: its content was taken away." },
  },
});

/** A pack of the evidence of a case. */
@ObjectType({ description: "A pack of the evidence of a case, for whoever asked for it and nobody else." })
export class EvidencePack {
  @Field(() => ID, { description: "Identifies the pack." })
  id: string;

  @Field({ description: "The name under which it is saved: the reference of the case." })
  name: string;

  @Field(() => PackRecipient, { description: "For whom it is made." })
  recipient: PackRecipient;

  @Field(() => PackState, { description: "How far it has come." })
  state: PackState;

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  askedAt: Date;

  @Field(() => Int, { description: "How many of its files are in it by now." })
  done: number;

  @Field(() => Int, { description: "How many files it will hold; 0 until that is known." })
  total: number;

  @Field(() => Float, { nullable: true, description: "Its size in bytes; null until it is ready." })
  size: number | null;

  @Field(() => Int, { nullable: true, description: "In how many parts it is read; null until it is ready." })
  parts: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The SHA-256 of the whole pack, hexadecimal: tell it to the recipient by another way.",
  })
  sha256: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when it can be saved; null until it is ready." })
  expiresAt: Date | null;

  forceId: string;
  caseId: string;
}

@InputType({ description: "A person whom a pack names." })
export class PackPersonInput {
  @Field(() => ID, { description: "A person of the case." })
  personId: string;

  @Field({ description: "The name, as whoever asks for the pack sees it." })
  name: string;
}

@InputType({ description: "A pack of the evidence of a case that you handle." })
export class MakeEvidencePackInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => PackRecipient, { description: "For whom it is made." })
  recipient: PackRecipient;

  @Field({ description: "Why it is given to them: at most 2,000 characters, kept sealed with the case." })
  reason: string;

  @Field(() => Language, { defaultValue: Language.EN, description: "In which language its words are." })
  language: Language;

  @Field(() => [PackPersonInput], {
    defaultValue: [],
    description: "The names of those whom the case names by id, at most 200; who is left out is not named in the pack.",
  })
  people: PackPersonInput[];

  @Field({ description: "New for each request you mean; the same key again makes nothing twice." })
  idempotencyKey: string;
}
