import type { Cadence, InPlatform } from "@probity/rules/checklist/statutory-items";
import type { ItemStatus } from "@probity/rules/checklist/standing";
import { PublicField } from "@probity/service-kit/public";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";

const CadenceEnum = { BEFORE_FINANCIAL_YEAR: "BEFORE_FINANCIAL_YEAR", MONTHLY: "MONTHLY" } as const;
const InPlatformEnum = {
  INTERESTS: "INTERESTS",
  GIFTS: "GIFTS",
  HOLDERS: "HOLDERS",
  PROTOCOLS: "PROTOCOLS",
  COMPLAINTS: "COMPLAINTS",
} as const;
const ItemStatusEnum = {
  UP_TO_DATE: "UP_TO_DATE",
  DUE: "DUE",
  OVERDUE: "OVERDUE",
  NO_EVIDENCE: "NO_EVIDENCE",
  CADENCE_NOT_SET: "CADENCE_NOT_SET",
  NOT_KNOWN: "NOT_KNOWN",
} as const;

registerEnumType(CadenceEnum, {
  name: "PublicationCadence",
  description: "How often the law asks for an item, where that was verified.",
  valuesConfig: {
    BEFORE_FINANCIAL_YEAR: { description: "Before the start of each financial year." },
    MONTHLY: { description: "Each month, as soon as practicable after its end." },
  },
});
registerEnumType(InPlatformEnum, {
  name: "PublicationInPlatform",
  description: "What the platform itself publishes that is evidence of an item.",
  valuesConfig: {
    INTERESTS: { description: "The register of interests." },
    GIFTS: { description: "The register of gifts and hospitality." },
    HOLDERS: { description: "The list of office holders." },
    PROTOCOLS: { description: "The protocols in force." },
    COMPLAINTS: { description: "The figures of complaints." },
  },
});
registerEnumType(ItemStatusEnum, {
  name: "PublicationItemStatus",
  description: "How an item stands on the day that is asked about.",
  valuesConfig: {
    UP_TO_DATE: { description: "Published, and not due again within 28 days." },
    DUE: { description: "Due within 28 days, or since a month has ended." },
    OVERDUE: { description: "Its day has passed." },
    NO_EVIDENCE: { description: "No evidence of it is given yet." },
    CADENCE_NOT_SET: { description: "Published; how often is for the force to confirm." },
    NOT_KNOWN: { description: "Cannot be known any more of a past day: what was public then may have ended its time." },
  },
});

/** One item of the checklist, as it stands in a force. */
@ObjectType({ description: "One thing that the law asks a force to publish, and how it stands there today." })
export class PublicationItem {
  @PublicField(() => ID, { description: "Names the item: the same in every force, for example 3g." })
  id: string;

  @PublicField({ description: "Where it stands in the law." })
  citation: string;

  @PublicField(() => CadenceEnum, {
    nullable: true,
    description: "How often the law asks for it; null: not verified, to be confirmed by the force.",
  })
  cadence: Cadence | null;

  @PublicField({ description: "Whether the law's timing was verified." })
  timingVerified: boolean;

  @PublicField(() => Int, {
    nullable: true,
    description: "The force's own target, every so many months: no timing of the law; null: none set.",
  })
  targetMonths: number | null;

  @PublicField(() => InPlatformEnum, {
    nullable: true,
    description: "What the platform publishes that is evidence of it; null: a link is its evidence.",
  })
  inPlatform: InPlatform | null;

  @PublicField(() => String, { nullable: true, description: "Where it is published; null: no link is given." })
  link: string | null;

  @PublicField(() => DateScalar, { nullable: true, description: "When it was last updated; null: no evidence yet." })
  lastUpdatedOn: string | null;

  @PublicField(() => Int, {
    nullable: true,
    description: "The financial year that it covers, by the calendar year in which it begins; null: no such item.",
  })
  coversYear: number | null;

  @PublicField(() => RoleEnum, { nullable: true, description: "Which office looks after it; null: none named." })
  owner: Role | null;

  @PublicField(() => DateScalar, {
    nullable: true,
    description: "The day by which it is due again; null where nothing says how often.",
  })
  nextDueOn: string | null;

  @PublicField(() => ItemStatusEnum, { description: "How it stands on the day that is asked about." })
  status: ItemStatus;

  @Field(() => Int, { description: "Counts the changes to it; 0 before the first. Hand it back with a change." })
  version: number;
}

/** The checklist of a force. */
@ObjectType({ description: "Everything that the law asks a force to publish, how it stands on a day, and a score." })
export class PublicationChecklist {
  @PublicField(() => [PublicationItem], { description: "Its items, in the order of the law." })
  items: PublicationItem[];

  @PublicField(() => Int, { description: "How many items count: with evidence, and not overdue." })
  counted: number;

  @PublicField(() => Int, {
    description: "How many items there are; of a past day those alone of which something can be known.",
  })
  total: number;

  @PublicField(() => DateScalar, { description: "The day of which all this is said." })
  asOf: string;

  @PublicField(() => [Int], {
    description:
      "The past financial years that can be asked about, latest first, by the calendar year in which each begins: those since the force began to keep its checklist here.",
  })
  years: number[];
}

/** Duties of a financial year up to a day, of those whose outcome is public. */
@ObjectType({ description: "How many public duties had their day in a financial year, and how they were met." })
export class PublicationDuties {
  @PublicField(() => Int, { description: "How many had their day from the year's first day to the one asked about." })
  due: number;

  @PublicField(() => Int, { description: "How many of them were met by their day." })
  inTime: number;

  @PublicField(() => Int, { description: "How many were met later, by the day asked about." })
  late: number;

  @PublicField(() => Int, { description: "How many were not met by the day asked about." })
  open: number;
}
