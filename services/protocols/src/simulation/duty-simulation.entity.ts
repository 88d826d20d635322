import { CountingEnum, type CountingName } from "@probity/service-kit/duty-enums";
import { PublicField } from "@probity/service-kit/public";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { ObjectType, registerEnumType } from "type-graphql";
import { Force } from "../forces/force.entity.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";

/** Who sets a limit. */
export enum LimitSource {
  PROTOCOL = "PROTOCOL",
  STATUTE = "STATUTE",
}
registerEnumType(LimitSource, {
  name: "LimitSource",
  description: "Who sets a limit.",
  valuesConfig: {
    PROTOCOL: { description: "A clause of the force's protocol, or what its administrators configured for it." },
    STATUTE: { description: "The law, whatever the protocol says." },
  },
});

/** One limit of a duty. */
@ObjectType({ description: "One limit of a duty." })
export class SimulatedLimit {
  @PublicField(() => LimitSource, { description: "Who sets it." })
  source: LimitSource;

  @PublicField({ description: "The clause that sets it, or where the law does." })
  clauseId: string;

  @PublicField(() => ProtocolVersion, {
    nullable: true,
    description: "The version whose clause it is; null for a limit of the law.",
  })
  version: ProtocolVersion | null;

  @PublicField({ description: "The limit in words, for example “within 28 days of election”." })
  words: string;

  @PublicField(() => CountingEnum, {
    nullable: true,
    description: "How its days were counted; null: it counts in hours, or gives no number.",
  })
  convention: CountingName | null;

  @PublicField(() => String, { nullable: true, description: "Who has to do it; null: everybody who is bound." })
  by: string | null;

  @PublicField(() => String, { nullable: true, description: "Whom to tell; null where nobody is named." })
  to: string | null;

  @PublicField(() => DateScalar, { nullable: true, description: "The last day; null where it cannot be reckoned." })
  dueOn: string | null;

  @PublicField(() => DateTimeScalar, {
    nullable: true,
    description: "The last instant of a limit in hours; null where it cannot be reckoned.",
  })
  dueAt: string | null;

  @PublicField({ description: "Whether the text urges and gives no number." })
  noNumber: boolean;

  @PublicField(() => [String], { description: "How it was reckoned." })
  explanation: readonly string[];
}

/** When a duty falls due in one force. */
@ObjectType({ description: "When a duty falls due in one force, by the rules in force there on the day." })
export class SimulatedDuty {
  @PublicField(() => Force, { description: "The force." })
  force: Force;

  @PublicField(() => ProtocolVersion, { nullable: true, description: "The version in force; null: none is." })
  version: ProtocolVersion | null;

  @PublicField(() => [SimulatedLimit], {
    description: "The force's own limits, then those of the law; of a force none are its own where its text sets none.",
  })
  limits: readonly SimulatedLimit[];

  @PublicField(() => [String], { description: "What the limits do to each other, and what is left of the law's time." })
  warnings: readonly string[];
}
