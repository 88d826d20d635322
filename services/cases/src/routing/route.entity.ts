import { canonicalMatters, offices, outsideBodies } from "@probity/rules/vocabulary";
import { roleDescriptions } from "@probity/service-kit/role-enum";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

/** Whom a route may name. */
export const RecipientEnum = named([...offices, ...outsideBodies]);
export type RecipientName = keyof typeof RecipientEnum;

const recipientDescriptions: Readonly<Record<RecipientName, string>> = {
  ...roleDescriptions,
  LINE_CHAIN: "The managers above the line manager, upwards.",
  GRIEVANCE_PROCEDURE: "The force's grievance procedure.",
  DISCIPLINARY_PROCEDURE: "The force's disciplinary procedure.",
  POLICE: "The police.",
  REGULATOR: "The regulator for the matter.",
};

registerEnumType(RecipientEnum, {
  name: "Recipient",
  description: "Whom a route may name: an office of the force, an outside body or a procedure.",
  valuesConfig: Object.fromEntries(
    Object.values(RecipientEnum).map((name) => [name, { description: recipientDescriptions[name] }]),
  ),
});

/** What a concern is about. */
export const MatterEnum = named(canonicalMatters);
export type MatterName = keyof typeof MatterEnum;
registerEnumType(MatterEnum, {
  name: "Matter",
  description: "What a concern is about, in words that are the same in every force.",
  valuesConfig: {
    DISRESPECT: { description: "A lack of respect or courtesy." },
    BREACH_BY_OTHERS: { description: "Somebody else has acted against the protocol." },
    REQUIRED_TO_BREACH: { description: "One is being required to act against the protocol." },
  },
});

/** Whether the persons talked first. */
export enum DirectDiscussion {
  TRIED = "TRIED",
  IMPRACTICAL = "IMPRACTICAL",
  NOT_TRIED = "NOT_TRIED",
}
registerEnumType(DirectDiscussion, {
  name: "DirectDiscussion",
  description: "Whether the persons talked first.",
  valuesConfig: {
    TRIED: { description: "They talked, and it did not settle the matter." },
    IMPRACTICAL: { description: "The person who raises it says that talking cannot be done." },
    NOT_TRIED: { description: "Not yet." },
  },
});

/** What a route came to. */
export enum RouteStatus {
  ROUTED = "ROUTED",
  DISCUSS_FIRST = "DISCUSS_FIRST",
  NO_LAWFUL_RECIPIENT = "NO_LAWFUL_RECIPIENT",
}
registerEnumType(RouteStatus, {
  name: "RouteStatus",
  description: "What a route came to.",
  valuesConfig: {
    ROUTED: { description: "Somebody receives it." },
    DISCUSS_FIRST: { description: "The clause asks for a direct discussion first." },
    NO_LAWFUL_RECIPIENT: { description: "The text names nobody who may lawfully receive it." },
  },
});

/** One who receives. */
@ObjectType({ description: "One who receives a matter." })
export class RouteRecipient {
  @Field(() => RecipientEnum, { description: "The office, body or procedure." })
  role: RecipientName;

  @Field({ description: "What the force calls it." })
  title: string;

  personIds: string[];
}

/** One who is named and may not receive. */
@ObjectType({ description: "One whom the text names and who is passed over." })
export class PassedOverRecipient {
  @Field(() => RecipientEnum, { description: "The office." })
  role: RecipientName;

  @Field({ description: "What the force calls it." })
  title: string;

  @Field({ description: "Why it is passed over." })
  reason: string;
}

/** Where a matter goes, and why. */
@ObjectType({ description: "Where a matter goes by the force's protocol, and why." })
export class RouteDecision {
  @Field(() => RouteStatus, { description: "What it came to." })
  status: RouteStatus;

  @Field(() => [RouteRecipient], { description: "Who receives it; several where the text leaves a choice." })
  recipients: RouteRecipient[];

  @Field(() => [RouteRecipient], {
    description: "Who would receive it after a direct discussion that settles nothing.",
  })
  afterDiscussion: RouteRecipient[];

  @Field(() => [RouteRecipient], {
    description: "Whom the person may approach first, where the clause names first contacts.",
  })
  firstContacts: RouteRecipient[];

  @Field(() => [PassedOverRecipient], { description: "Who is named and passed over, and why." })
  passedOver: PassedOverRecipient[];

  @Field(() => String, {
    nullable: true,
    description: "The clause that decides, for example ST-17; null where the text has none.",
  })
  clauseId: string | null;

  clauseRef: string | null;

  @Field({ description: "Whether the force's own fallback, not the text, names the recipient." })
  byFallback: boolean;

  @Field(() => [String], { description: "How it was decided, step by step." })
  explanation: string[];

  @Field({ description: "Whether an informal resolution is to be tried first." })
  informalFirst: boolean;

  @Field(() => String, {
    nullable: true,
    description: "How the matter is to be marked, for example PRIVATE_AND_CONFIDENTIAL.",
  })
  marking: string | null;

  @Field(() => String, { nullable: true, description: "What comes next, in words." })
  nextStep: string | null;

  @Field(() => ID, { nullable: true, description: "The protocol version that decided; null where none was in force." })
  versionId: string | null;
}
