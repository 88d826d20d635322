import { decideTerm, termLimits, type TermLimit } from "@probity/rules/terms";
import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Public, PublicField } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { Appointment, AppointmentKind } from "../appointments/appointment.entity.js";
import { scopeIn } from "../appointments/appointment.loaders.js";
import { ForceReference } from "../persons/person.entity.js";
import { configure } from "../setup/configure.js";
import { ElectionDay, electionDaysOf, enterElectionDay, firstPoll } from "./election-days.js";

const TermLimitEnum = Object.fromEntries(termLimits.map((limit) => [limit, limit])) as { [Limit in TermLimit]: Limit };

registerEnumType(TermLimitEnum, {
  name: "TermLimit",
  description: "Which limit the law sets to a term of office.",
  valuesConfig: {
    DEPUTY: { description: "A deputy's term ends with that of the commissioner." },
    ACTING_INCAPACITY: { description: "Acting while the commissioner is unable to." },
    ACTING_UNLIMITED: { description: "Acting in a vacancy or a suspension: no limit of time is verified." },
    ACTING_UNKNOWN: { description: "Acting, and it is not entered why." },
  },
});

/** The limit of a term, with what it rests on. */
@ObjectType({ description: "The last day that the law allows for a term, and how it was found." })
export class AppointmentTerm {
  @PublicField(() => TermLimitEnum, { description: "Which limit it is." })
  limit: TermLimit;

  @PublicField(() => DateScalar, {
    nullable: true,
    description: "The last day; null where none is set, or a day it counts from is not entered.",
  })
  endsBy: string | null;

  @PublicField(() => DateScalar, { nullable: true, description: "The day it is counted from." })
  countedFrom: string | null;

  @PublicField({ description: "The law that sets it." })
  citation: string;

  @PublicField({ description: "Whether the timing was read in a source of the law." })
  timingVerified: boolean;

  @PublicField(() => [String], { description: "How it was found, in sentences." })
  explanation: readonly string[];
}

@InputType({ description: "The day of an ordinary election." })
class SetElectionDayInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => DateScalar, { description: "The day of the poll." })
  pollOn: string;

  @Field({ description: "Where the day is published." })
  source: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day that was entered wrongly, where this puts it right. CONFLICT when it is not there any more.",
  })
  insteadOf?: string | null;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@Resolver(() => Appointment)
export class TermResolver {
  @FieldResolver(() => AppointmentTerm, {
    nullable: true,
    description:
      "The limit that the law sets to the term; null for offices it sets none, and to the public for those acting.",
  })
  @Public()
  async term(@Root() appointment: Appointment, @Ctx() context: RequestContext): Promise<AppointmentTerm | null> {
    const own = scopeIn(context, appointment.forceId) !== "public";
    if (appointment.kind === AppointmentKind.ACTING && !own) return null;
    const { kind, from, actingCause, causeFrom, office } = appointment;
    const nextPoll = firstPoll(await electionDaysOf(context).load(appointment.forceId), from);
    return decideTerm({ role: office.role, kind, from, actingCause, causeFrom, nextPoll });
  }
}

@Resolver(() => ForceReference)
export class ElectionDayResolver {
  @FieldResolver(() => [ElectionDay], { description: "The days of ordinary elections that the force has entered." })
  @Public()
  electionDays(@Root() force: ForceReference, @Ctx() context: RequestContext): Promise<ElectionDay[]> {
    return electionDaysOf(context).load(force.id);
  }

  @Authorized("force:configure")
  @Mutation(() => ForceReference, {
    description: "Enters the day of an ordinary election, from which terms are counted. Needs force:configure.",
  })
  async setElectionDay(
    @Arg("input", { description: "The day and its source." }) input: SetElectionDayInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    await configure(context, input, (change) => enterElectionDay(change, input));
    return { id: knownForm(input.forceId, "force") };
  }
}
