import { passedOverCauses, type PassedOverCause } from "@probity/rules/conflicts";
import { RecipientEnum, type RecipientName } from "@probity/service-kit/route-enums";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

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

const PassedOverCauseEnum = Object.fromEntries(passedOverCauses.map((cause) => [cause, cause])) as {
  [Cause in PassedOverCause]: Cause;
};
registerEnumType(PassedOverCauseEnum, {
  name: "PassedOverCause",
  description: "Why somebody whom the text names is passed over.",
  valuesConfig: {
    SUBJECT: { description: "It is about him or her." },
    COMPLAINANT: { description: "He or she raised it." },
    VACANT: { description: "Nobody holds the office." },
    REPORTING_LINE: { description: "He or she answers to whom it is about." },
    RELATIONSHIP: { description: "A relationship to somebody whom it concerns was recorded." },
    DECLARED_INTEREST: { description: "An interest with somebody whom it concerns was declared." },
    HANDLED: { description: "He or she handled it before, and what was decided then is under review." },
  },
});

/** One who receives. */
@ObjectType({ description: "One who receives a matter." })
export class RouteRecipient {
  @Field(() => RecipientEnum, { description: "The office, body or procedure." })
  role: RecipientName;

  title: string;

  titleCy?: string;

  personIds: string[];
}

/** One who is named and may not receive. */
@ObjectType({ description: "One whom the text names and who is passed over." })
export class PassedOverRecipient {
  @Field(() => RecipientEnum, { description: "The office." })
  role: RecipientName;

  title: string;

  titleCy?: string;

  reason: string;

  reasonCy?: string;

  @Field(() => PassedOverCauseEnum, {
    nullable: true,
    description:
      "The kind of reason: of a private tie, for those who handle the case or watch over it; null for anybody else.",
  })
  cause?: PassedOverCause | null;
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

  explanation: string[];

  /** Left out of what was decided before it was said in Welsh. */
  explanationCy?: string[];

  @Field({ description: "Whether an informal resolution is to be tried first." })
  informalFirst: boolean;

  @Field(() => String, {
    nullable: true,
    description: "How the matter is to be marked, for example PRIVATE_AND_CONFIDENTIAL.",
  })
  marking: string | null;

  nextStep: string | null;

  nextStepCy?: string | null;

  @Field(() => ID, { nullable: true, description: "The protocol version that decided; null where none was in force." })
  versionId: string | null;
}

const privateCauses: readonly (PassedOverCause | null | undefined)[] = ["RELATIONSHIP", "DECLARED_INTEREST"];

/** The decision for somebody who may not know of private ties: the same, without the kind of reason that would tell of one. */
export function withoutTies(decision: RouteDecision): RouteDecision {
  const passedOver = decision.passedOver.map((one) =>
    privateCauses.includes(one.cause) ? { ...one, cause: null } : one,
  );
  return { ...decision, passedOver };
}
