import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

/** Why somebody's offices and access changed together. */
export enum PersonChangeKind {
  JOINER = "JOINER",
  MOVER = "MOVER",
  LEAVER = "LEAVER",
}

registerEnumType(PersonChangeKind, {
  name: "PersonChangeKind",
  description: "Why somebody's offices and access change together.",
  valuesConfig: {
    JOINER: { description: "Somebody joins." },
    MOVER: { description: "Somebody moves to other offices." },
    LEAVER: { description: "Somebody leaves." },
  },
});

/** What opens, closes, passes on or is asked for. */
export enum PersonChangeStepKind {
  SIGN_IN_BEGINS = "SIGN_IN_BEGINS",
  OFFICE_BEGINS = "OFFICE_BEGINS",
  LINE_BEGINS = "LINE_BEGINS",
  GRANT_BEGINS = "GRANT_BEGINS",
  OFFICE_ENDS = "OFFICE_ENDS",
  LINE_ENDS = "LINE_ENDS",
  GRANT_ENDS = "GRANT_ENDS",
  GRANT_STAYS = "GRANT_STAYS",
  SIGN_IN_ENDS = "SIGN_IN_ENDS",
  STAFF_HANDED_OVER = "STAFF_HANDED_OVER",
  OFFICE_VACANT = "OFFICE_VACANT",
  ROUTE_PASSES_ON = "ROUTE_PASSES_ON",
  ROUTE_UNHELD = "ROUTE_UNHELD",
  SIGNATURE_ASKED = "SIGNATURE_ASKED",
}

registerEnumType(PersonChangeStepKind, {
  name: "PersonChangeStepKind",
  description: "What opens, closes, passes on or is asked for.",
  valuesConfig: {
    SIGN_IN_BEGINS: { description: "The address signs in." },
    OFFICE_BEGINS: { description: "An office is taken up." },
    LINE_BEGINS: { description: "The person reports to somebody, or to a body." },
    GRANT_BEGINS: { description: "A role is granted apart from any office." },
    OFFICE_ENDS: { description: "An office ends." },
    LINE_ENDS: { description: "The person reports to nobody any longer." },
    GRANT_ENDS: { description: "A granted role ends." },
    GRANT_STAYS: { description: "A granted role goes on." },
    SIGN_IN_ENDS: { description: "The address signs in no longer, as neither an office nor a granted role is left." },
    STAFF_HANDED_OVER: { description: "Somebody who reported to the person reports to another." },
    OFFICE_VACANT: { description: "Nobody holds the office." },
    ROUTE_PASSES_ON: { description: "A clause names the vacant office: another receives what comes by it." },
    ROUTE_UNHELD: { description: "A clause names the vacant office, and nobody else who could receive." },
    SIGNATURE_ASKED: { description: "A signature under a protocol is asked for." },
  },
});

/** One thing that a change opens, closes, passes on or asks for, as it is stored. */
export interface Step {
  readonly kind: PersonChangeStepKind;
  readonly on: string;
  readonly officeId?: string;
  readonly personId?: string;
  readonly managerId?: string;
  readonly bodyId?: string;
  readonly role?: Role;
  readonly subject?: string;
  readonly clauseId?: string;
  readonly recipient?: { readonly en: string; readonly cy: string };
  readonly byFallback?: boolean;
}

/** One thing that a change opens, closes, passes on or asks for. */
@ObjectType({ description: "One thing that a change of a person opens, closes, passes on or asks for." })
export class PersonChangeStep {
  officeId: string | null;
  personId: string | null;
  managerId: string | null;
  bodyId: string | null;
  recipient: Step["recipient"] | null;

  @Field(() => PersonChangeStepKind, { description: "What it is." })
  kind: PersonChangeStepKind;

  @Field(() => DateScalar, { description: "The first day of what begins, the last of what ends." })
  on: string;

  @Field(() => RoleEnum, { nullable: true, description: "The role that is granted, ends or stays." })
  role: Role | null;

  @Field(() => String, { nullable: true, description: "The address that signs in." })
  subject: string | null;

  @Field(() => String, { nullable: true, description: "The clause that says so." })
  clauseId: string | null;

  @Field({ description: "Whether the recipient is the force's own fallback and not in the clause." })
  byFallback: boolean;
}

/** Everything that opened and closed when somebody joined, moved or left. */
@ObjectType({ description: "Everything that opens and closes when somebody joins, moves or leaves." })
export class PersonChange {
  forceId: string;
  personId: string;

  @Field(() => ID, {
    nullable: true,
    description: "Identifies the change; null in a preview, of which nothing is kept.",
  })
  id: string | null;

  @Field(() => PersonChangeKind, { description: "Whether somebody joins, moves or leaves." })
  kind: PersonChangeKind;

  @Field(() => DateScalar, { description: "The first day of a joiner or mover; a leaver's last." })
  on: string;

  @Field(() => String, { nullable: true, description: "Why, for a mover and a leaver." })
  reason: string | null;

  @Field(() => [PersonChangeStep], { description: "What opens, closes, passes on and is asked for." })
  steps: PersonChangeStep[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was undone; null: it was not." })
  undoneAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was undone." })
  undoReason: string | null;
}

const nothing = { officeId: null, personId: null, managerId: null, bodyId: null, role: null };

/** A stored step as it is answered. */
export function toStep(step: Step): PersonChangeStep {
  const absent = { ...nothing, subject: null, clauseId: null, recipient: null, byFallback: false };
  return Object.assign(new PersonChangeStep(), absent, step);
}
