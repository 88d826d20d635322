import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** How a request for information was answered. */
export enum RequestAnswer {
  GIVEN = "GIVEN",
  GIVEN_IN_PART = "GIVEN_IN_PART",
  REFUSED = "REFUSED",
  NOT_HELD = "NOT_HELD",
}
registerEnumType(RequestAnswer, {
  name: "RequestAnswer",
  description: "How a request for information was answered.",
  valuesConfig: {
    GIVEN: { description: "All of it was given." },
    GIVEN_IN_PART: { description: "A part of it was given." },
    REFUSED: { description: "It was refused." },
    NOT_HELD: { description: "The body does not hold it." },
  },
});

/** By which law information is asked for. */
export enum RequestRegime {
  INFORMATION_REQUEST = "INFORMATION_REQUEST",
  SUBJECT_ACCESS = "SUBJECT_ACCESS",
}
registerEnumType(RequestRegime, {
  name: "RequestRegime",
  description: "By which law information is asked for.",
  valuesConfig: {
    INFORMATION_REQUEST: { description: "The Freedom of Information Act 2000." },
    SUBJECT_ACCESS: { description: "One’s own personal data, by the UK GDPR." },
  },
});

/** What a request for information is known by, beside what was written. */
@Entity({ schema: "cases", name: "case_information_requests" })
@ObjectType({ description: "What a request for information is known by." })
export class InformationRequest {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  /** The case’s own. */
  @PrimaryColumn("uuid")
  id: string;

  @Column("date", { name: "received_on" })
  @Field(() => DateScalar, { description: "The day on which the body received it." })
  receivedOn: string;

  @Column("date", { name: "answered_on", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The day on which it was answered; null before." })
  answeredOn: string | null;

  @Column("text", { nullable: true })
  @Field(() => RequestAnswer, { nullable: true, description: "How it was answered; null before." })
  answer: RequestAnswer | null;
}
