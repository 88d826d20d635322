import { connectionOf } from "@probity/service-kit/connection";
import { PublicField } from "@probity/service-kit/public";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The registers of a force. */
export enum RegisterKind {
  INTERESTS = "INTERESTS",
  GIFTS = "GIFTS",
}

registerEnumType(RegisterKind, {
  name: "RegisterKind",
  description: "The registers of a force.",
  valuesConfig: {
    INTERESTS: { description: "Register of interests (SI 2011/3050, Schedule, para 1(e))." },
    GIFTS: {
      description: "Register of gifts and hospitality, offers declined included (SI 2011/3050, Schedule, para 2(e)).",
    },
  },
});

/** Kinds of interest. */
export enum InterestCategory {
  EMPLOYMENT_OFFICE_OR_PROFESSION = "EMPLOYMENT_OFFICE_OR_PROFESSION",
  SPONSORSHIP = "SPONSORSHIP",
  CONTRACTS = "CONTRACTS",
  LAND = "LAND",
  LICENCES = "LICENCES",
  CORPORATE_TENANCIES = "CORPORATE_TENANCIES",
  SECURITIES = "SECURITIES",
  MEMBERSHIPS = "MEMBERSHIPS",
  OTHER = "OTHER",
}

registerEnumType(InterestCategory, {
  name: "InterestCategory",
  description: "Kinds of interest.",
  valuesConfig: {
    EMPLOYMENT_OFFICE_OR_PROFESSION: { description: "Paid employment, office, trade, profession or vocation." },
    SPONSORSHIP: { description: "Payment towards the costs of election or of holding office." },
    CONTRACTS: { description: "Contracts with the governing body or the force." },
    LAND: { description: "Land in the police area." },
    LICENCES: { description: "Licences to occupy land in the police area." },
    CORPORATE_TENANCIES: { description: "Tenancies where the governing body is the landlord." },
    SECURITIES: {
      description: "Shares and other securities in bodies with a place of business or land in the police area.",
    },
    MEMBERSHIPS: { description: "Membership of other bodies." },
    OTHER: { description: "Any other interest." },
  },
});

/** Who reads a line. */
export enum EntryReaders {
  PUBLIC = "PUBLIC",
  STAFF = "STAFF",
  OFFICERS = "OFFICERS",
}

registerEnumType(EntryReaders, {
  name: "EntryReaders",
  description: "Who reads a line of a register.",
  valuesConfig: {
    PUBLIC: { description: "Everybody." },
    STAFF: { description: "The force's own people: its rule keeps the register for them." },
    OFFICERS: {
      description: "Those who read the force's registers: other staff's lines, and those that are no longer public.",
    },
  },
});

/** Whose interest it is. */
export enum InterestRelation {
  OWN = "OWN",
  PARTNER = "PARTNER",
  FAMILY = "FAMILY",
  CLOSE_ASSOCIATE = "CLOSE_ASSOCIATE",
  FRIEND = "FRIEND",
}

registerEnumType(InterestRelation, {
  name: "InterestRelation",
  description:
    "Whose interest it is: of the person who declares, or of somebody connected with them, who is never named.",
  valuesConfig: {
    OWN: { description: "Of the person who declares." },
    PARTNER: { description: "Of their spouse, civil partner or partner." },
    FAMILY: { description: "Of a member of their family." },
    CLOSE_ASSOCIATE: { description: "Of a close associate." },
    FRIEND: { description: "Of a close friend." },
  },
});

/** Whether the details of a line are shown. */
export enum EntryDetails {
  SHOWN = "SHOWN",
  HELD_FOR_REVIEW = "HELD_FOR_REVIEW",
  WITHHELD = "WITHHELD",
}

registerEnumType(EntryDetails, {
  name: "EntryDetails",
  description: "Whether the details of a line are shown.",
  valuesConfig: {
    SHOWN: { description: "They are shown." },
    HELD_FOR_REVIEW: { description: "Published by its date; an officer has to look at the details first." },
    WITHHELD: { description: "An officer decided to withhold them; that there is such an interest is public." },
  },
});

/** A published line of a register: a copy made at publication, apart from the working record. */
@Entity({ schema: "registers", name: "published_entries" })
@ObjectType({
  description: "A published line of a register. Nothing published is overwritten: a correction supersedes.",
})
@Directive('@key(fields: "id")')
export class RegisterEntry {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the line." })
  id: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("text")
  @PublicField(() => RegisterKind, { description: "Which register it stands in." })
  register: RegisterKind;

  @Column("text")
  @PublicField(() => InterestCategory, { description: "The kind of interest." })
  category: InterestCategory;

  @Column("boolean")
  @PublicField({ description: "Whether the person declared that there is nothing of this kind." })
  nil: boolean;

  @Column("text")
  @PublicField({ description: "What was declared; empty for a nil entry, and where its details are not shown." })
  description: string;

  @Column("date", { nullable: true })
  @PublicField(() => DateScalar, {
    nullable: true,
    description: "The day on which it began; null where the person did not say, and where its details are not shown.",
  })
  since: string | null;

  @Column("text")
  @PublicField(() => InterestRelation, { description: "Whose interest it is." })
  relation: InterestRelation;

  @Column("text")
  @PublicField(() => EntryDetails, { description: "Whether what was declared is shown." })
  details: EntryDetails;

  @Column("text", { nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "Under what its details are withheld, as the officer named it; null where they are not.",
  })
  provision: string | null;

  @Column("boolean", { name: "by_date" })
  byDate: boolean;

  @Column("timestamptz", { name: "reviewed_at", nullable: true })
  reviewedAt: Date | null;

  @Column("date", { name: "correction_of", nullable: true })
  @PublicField(() => DateScalar, {
    nullable: true,
    description: "It corrects what was published on this day; null: it corrects nothing.",
  })
  correctionOf: string | null;

  @Column("uuid", { name: "declaration_id", nullable: true, select: false })
  declarationId: string | null;

  @Column("uuid", { name: "interest_id", nullable: true, select: false })
  interestId: string | null;

  @Column("date", { name: "declared_on" })
  @PublicField(() => DateScalar, { description: "The day it was declared." })
  declaredOn: string;

  @Column("timestamptz", { name: "published_at" })
  @PublicField(() => DateTimeScalar, { description: "When it was published." })
  publishedAt: Date;

  @Column("uuid", { name: "clause_ref", nullable: true })
  clauseRef: string | null;

  @Column("text", { name: "clause_id", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "The clause that asks for the register, for example ST-20a; null where the protocol has none.",
  })
  clauseId: string | null;

  @Column("text", { name: "protocol_title_en", nullable: true })
  protocolTitleEn: string | null;

  @Column("text", { name: "protocol_title_cy", nullable: true })
  protocolTitleCy: string | null;

  @Column("boolean")
  @Field({
    description:
      "Whether everybody reads the line: that of an office holder or of senior staff; other staff's are for officers of the force.",
  })
  public: boolean;

  @Column("timestamptz", { name: "superseded_at", nullable: true })
  supersededAt: Date | null;

  @Column("text", { name: "published_to", nullable: true })
  publishedTo: "PUBLIC" | "STAFF" | null;

  @Column("date", { name: "visible_until", nullable: true })
  @PublicField(() => DateScalar, {
    nullable: true,
    description:
      "The last day on which everybody reads it, by the force's rule: so many years after it ended. Null: none is set.",
  })
  visibleUntil: string | null;
}

export const RegisterEntryConnection = connectionOf(() => RegisterEntry, "RegisterEntry", { isPublic: true });
