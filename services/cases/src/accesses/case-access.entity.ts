import { connectionOf } from "@probity/service-kit/connection";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What of a case was read. */
export enum CaseAccessKind {
  CASE = "CASE",
  NARRATIVE = "NARRATIVE",
  MESSAGES = "MESSAGES",
  FILE = "FILE",
  IDENTITY = "IDENTITY",
  PACK = "PACK",
}
registerEnumType(CaseAccessKind, {
  name: "CaseAccessKind",
  description: "What of a case was read.",
  valuesConfig: {
    CASE: { description: "The case itself." },
    NARRATIVE: { description: "What happened, in the words of whoever raised it." },
    MESSAGES: { description: "The messages." },
    FILE: { description: "A document of it." },
    IDENTITY: { description: "Who raised it, out of the vault." },
    PACK: { description: "A pack of its evidence, to be given to somebody." },
  },
});

/** Why it was read: a word from a list, so that nothing of the matter stands in it. */
export enum CaseAccessReason {
  HAS_PART = "HAS_PART",
  TO_REACH = "TO_REACH",
  TO_PROTECT = "TO_PROTECT",
  LEGAL_DUTY = "LEGAL_DUTY",
  FOR_PANEL = "FOR_PANEL",
  FOR_COMMITTEE = "FOR_COMMITTEE",
  FOR_AUDITOR = "FOR_AUDITOR",
}
registerEnumType(CaseAccessReason, {
  name: "CaseAccessReason",
  description: "Why something of a case was read.",
  valuesConfig: {
    HAS_PART: { description: "Has a part in the case." },
    TO_REACH: { description: "To reach whoever raised it, where messages do not." },
    TO_PROTECT: { description: "To protect somebody from harm." },
    LEGAL_DUTY: { description: "Because a law or a court asks for it." },
    FOR_PANEL: { description: "To give it to the Police and Crime Panel." },
    FOR_COMMITTEE: { description: "To give it to a standards or audit committee." },
    FOR_AUDITOR: { description: "To give it to an auditor." },
  },
});

/**
 * One look at something of a case. A page asks for the same several times: what one reader read of the same for the same reason, each within
 * a minute of the last, is one look; the log keeps every reading.
 */
@Entity({ schema: "cases", name: "case_accesses" })
@ObjectType({
  description:
    "One look at something of a case: the readings of the same by one person for one reason, each within a minute of the last. Seen by those who handle it.",
})
export class CaseAccess {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies its first reading." })
  id: string;

  @Column("uuid", { name: "person_id", nullable: true })
  personId: string | null;

  @Column("text")
  @Field(() => CaseAccessKind, { description: "What was read." })
  what: CaseAccessKind;

  @Column("text")
  @Field(() => CaseAccessReason, { description: "Why." })
  reason: CaseAccessReason;

  @Column("timestamptz")
  @Field(() => DateTimeScalar, { description: "When it began." })
  at: Date;

  @Field(() => DateTimeScalar, { description: "When its last reading was; the same where there was one." })
  until: Date;

  @Field(() => Int, { description: "How many readings of the log it is made of." })
  readings: number;
}

export const CaseAccessConnection = connectionOf(() => CaseAccess, "CaseAccess", { isPublic: false });
