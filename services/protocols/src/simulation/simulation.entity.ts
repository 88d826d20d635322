import { PublicField } from "@probity/service-kit/public";
import { RecipientEnum, type RecipientName } from "@probity/service-kit/route-enums";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { ObjectType, registerEnumType } from "type-graphql";
import { Force } from "../forces/force.entity.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";

/** What a simulation came to. */
export enum SimulationStatus {
  ROUTED = "ROUTED",
  DISCUSS_FIRST = "DISCUSS_FIRST",
  NO_LAWFUL_RECIPIENT = "NO_LAWFUL_RECIPIENT",
  NOT_IN_FORCE = "NOT_IN_FORCE",
  NOT_KNOWN = "NOT_KNOWN",
}
registerEnumType(SimulationStatus, {
  name: "SimulationStatus",
  description: "What a simulation came to.",
  valuesConfig: {
    ROUTED: { description: "Somebody receives it." },
    DISCUSS_FIRST: { description: "The clause asks for a direct discussion first." },
    NO_LAWFUL_RECIPIENT: { description: "The text names nobody who may lawfully receive it." },
    NOT_IN_FORCE: { description: "No version is in force on the day." },
    NOT_KNOWN: { description: "A version is in force, and no rules of it are at hand." },
  },
});

/** A stage of a path. */
export enum SimulatedStage {
  FIRST_CONTACT = "FIRST_CONTACT",
  DIRECT_DISCUSSION = "DIRECT_DISCUSSION",
  INFORMAL = "INFORMAL",
  RECIPIENT = "RECIPIENT",
  LATER_RECIPIENT = "LATER_RECIPIENT",
  CONSULTATION = "CONSULTATION",
  DECISION = "DECISION",
  IF_UNRESOLVED = "IF_UNRESOLVED",
}
registerEnumType(SimulatedStage, {
  name: "SimulatedStage",
  description: "A stage of the path that a matter takes.",
  valuesConfig: {
    FIRST_CONTACT: { description: "Whom one may approach first." },
    DIRECT_DISCUSSION: { description: "The two talk it over." },
    INFORMAL: { description: "It is settled informally, if it can be." },
    RECIPIENT: { description: "Somebody receives it." },
    LATER_RECIPIENT: { description: "Somebody receives it from the one before." },
    CONSULTATION: { description: "Advice is taken." },
    DECISION: { description: "Somebody decides what follows." },
    IF_UNRESOLVED: { description: "Where it goes when nothing settled it." },
  },
});

/** One who receives or decides. */
@ObjectType({ description: "One who receives a matter or decides on it, by office: no person is meant." })
export class SimulatedRecipient {
  @PublicField(() => RecipientEnum, { description: "The office, body or procedure." })
  role: RecipientName;

  @PublicField({ description: "What the force calls it." })
  title: string;
}

/** One who is named and may not receive. */
@ObjectType({ description: "One whom the text names and who is passed over." })
export class SimulatedPassedOver {
  @PublicField(() => RecipientEnum, { description: "The office." })
  role: RecipientName;

  @PublicField({ description: "What the force calls it." })
  title: string;

  @PublicField({ description: "Why it is passed over." })
  reason: string;
}

/** One step of a path. */
@ObjectType({ description: "One step of the path." })
export class SimulatedStep {
  @PublicField(() => SimulatedStage, { description: "Its stage." })
  stage: SimulatedStage;

  @PublicField({ description: "The step in words." })
  words: string;

  @PublicField(() => [String], { description: "The clauses that say so, by their stable names." })
  clauseIds: readonly string[];
}

/** A time by which something on the path is to be done. */
@ObjectType({ description: "A time by which something on the path is to be done." })
export class SimulatedDeadline {
  @PublicField({ description: "The clause that sets it." })
  clauseId: string;

  @PublicField({ description: "The limit in words, for example “within 28 days of …”." })
  words: string;

  @PublicField(() => DateScalar, { nullable: true, description: "The last day; null where its event was not given." })
  dueOn: string | null;

  @PublicField(() => DateTimeScalar, {
    nullable: true,
    description: "The last instant of a limit in hours; null where its event was not given.",
  })
  dueAt: string | null;

  @PublicField({ description: "Whether the text urges and gives no number." })
  noNumber: boolean;

  @PublicField(() => [String], { description: "How it was reckoned." })
  explanation: readonly string[];
}

/** Who has to be consulted before a decision. */
@ObjectType({ description: "Who has to be consulted before a decision." })
export class SimulatedConsultation {
  @PublicField(() => RecipientEnum, { description: "The office." })
  role: RecipientName;

  @PublicField({ description: "What the force calls it." })
  title: string;

  @PublicField({ description: "The clause that asks for it." })
  clauseId: string;

  @PublicField({ description: "Whether the question says that it was done." })
  done: boolean;
}

/** Who decides what follows. */
@ObjectType({ description: "Who decides what follows from an upheld matter, and what has to come before." })
export class SimulatedOutcome {
  @PublicField({ description: "The clause that says so." })
  clauseId: string;

  @PublicField(() => [SimulatedRecipient], { description: "Who may decide." })
  by: readonly SimulatedRecipient[];

  @PublicField(() => [SimulatedPassedOver], { description: "Who is named and may not." })
  passedOver: readonly SimulatedPassedOver[];

  @PublicField({ description: "Whether the force's own fallback decides, in place of whom the clause names." })
  byFallback: boolean;

  @PublicField(() => [SimulatedConsultation], {
    description: "Who is consulted before; nobody who is to decide is among them.",
  })
  consultBefore: readonly SimulatedConsultation[];

  @PublicField({
    description: "Whether the decision may be recorded: somebody may decide, and everybody to be consulted has been.",
  })
  mayBeRecorded: boolean;

  @PublicField(() => String, { nullable: true, description: "Why not, with the clause; null where it may." })
  refusal: string | null;
}

/** What becomes of a matter in one force. */
@ObjectType({ description: "What becomes of a matter in one force, by the rules in force there on the day." })
export class SimulatedPath {
  @PublicField(() => Force, { description: "The force." })
  force: Force;

  @PublicField(() => ProtocolVersion, {
    nullable: true,
    description: "The version that decides; null: none is in force.",
  })
  version: ProtocolVersion | null;

  @PublicField(() => SimulationStatus, { description: "What it came to." })
  status: SimulationStatus;

  @PublicField({ description: "Who receives it, in words with the clause, or that nobody may." })
  inWords: string;

  @PublicField(() => String, { nullable: true, description: "The clause that decides; null where the text has none." })
  clauseId: string | null;

  @PublicField(() => [SimulatedRecipient], {
    description: "Who receives it: now, or once the discussion that is asked for first has settled nothing.",
  })
  recipients: readonly SimulatedRecipient[];

  @PublicField(() => [SimulatedStep], { description: "The steps, in the order in which they are taken." })
  steps: readonly SimulatedStep[];

  @PublicField(() => [SimulatedPassedOver], { description: "Who is named and passed over, and why." })
  passedOver: readonly SimulatedPassedOver[];

  @PublicField(() => String, {
    nullable: true,
    description: "How the matter is to be marked, for example PRIVATE_AND_CONFIDENTIAL.",
  })
  marking: string | null;

  @PublicField(() => [SimulatedDeadline], { description: "By when what is to be done." })
  deadlines: readonly SimulatedDeadline[];

  @PublicField(() => SimulatedOutcome, {
    nullable: true,
    description: "Who decides what follows once it is upheld; null where the text does not say.",
  })
  decision: SimulatedOutcome | null;

  @PublicField(() => [String], { description: "How it was found, step by step." })
  explanation: readonly string[];
}
