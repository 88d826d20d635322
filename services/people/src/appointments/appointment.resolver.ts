import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from "type-graphql";
import { ForceReference, Person } from "../persons/person.entity.js";
import { ActingCause, Appointment, AppointmentKind, Office } from "./appointment.entity.js";
import {
  appointmentById,
  appointmentsOfPerson,
  publicAppointmentsOfForce,
  runsOn,
  scopeIn,
} from "./appointment.loaders.js";
import { closeAppointment, openAppointment } from "./open-appointment.js";

@InputType({ description: "A person to appoint to an office." })
class AppointInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "Who is appointed: a person of this force." })
  personId: string;

  @Field(() => ID, { description: "The office: one of this force." })
  officeId: string;

  @Field(() => AppointmentKind, { description: "How the office came to be held." })
  kind: AppointmentKind;

  @Field(() => DateScalar, { description: "First day in office." })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of the poll; needed for an elected holder." })
  electedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day in office, where it is known." })
  to?: string | null;

  @Field(() => ActingCause, { nullable: true, description: "For somebody acting: why the holder is away." })
  actingCause?: ActingCause | null;

  @Field(() => DateScalar, { nullable: true, description: "Since which day the holder is away, where it is known." })
  causeFrom?: string | null;

  @Field({ description: "New for each request you mean; the same key again appoints nobody twice." })
  idempotencyKey: string;
}

@InputType({ description: "An appointment to end." })
class EndAppointmentInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The appointment: one of this force." })
  appointmentId: string;

  @Field(() => DateScalar, { description: "Last day in office." })
  on: string;

  @Field({ description: "Why it ends; kept in the audit trail." })
  reason: string;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}

@Resolver(() => Appointment)
export class AppointmentResolver {
  @Authorized("people:appoint")
  @Mutation(() => Appointment, {
    description: "Opens an appointment; obligations that follow from it appear by themselves. Needs people:appoint.",
  })
  async appoint(
    @Arg("input", { description: "Who to what, from when." }) input: AppointInput,
    @Ctx() context: RequestContext,
  ): Promise<Appointment> {
    const { idempotencyKey: key, forceId: force, ...appointment } = input;
    const forceId = knownForm(force, "force");
    knownForm(input.personId, "person");
    knownForm(input.officeId, "office");
    const once = { forceId, permission: "people:appoint" as const, key, request: input };
    const id = await context.changeOnce(once, (change) => openAppointment(change, appointment));
    return (await appointmentById(context, id)) as Appointment;
  }

  @Authorized("people:appoint")
  @Mutation(() => Appointment, {
    description: "Ends an appointment on a day; what the office allowed ends with it. Needs people:appoint.",
  })
  async endAppointment(
    @Arg("input", { description: "Which, when and why." }) input: EndAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<Appointment> {
    const forceId = knownForm(input.forceId, "force");
    const appointmentId = knownForm(input.appointmentId, "appointment");
    const once = { forceId, permission: "people:appoint" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) =>
      closeAppointment(change, appointmentId, input.on, input.reason),
    );
    return (await appointmentById(context, id)) as Appointment;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may end this appointment." })
  viewerCanEnd(@Root() appointment: Appointment, @Ctx() context: RequestContext): boolean {
    return (
      context.can("people:appoint", appointment.forceId) && (appointment.to === null || appointment.to > context.today)
    );
  }
}

@Resolver(() => Office)
export class OfficeResolver {
  @FieldResolver(() => String, { description: "What the force calls the office." })
  @Public()
  title(
    @Root() office: Office,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return language === Language.CY ? office.titleCy : office.titleEn;
  }
}

@Resolver(() => ForceReference)
export class ForceOfficeHoldersResolver {
  @FieldResolver(() => [Appointment], {
    description: "Who holds the public offices on a day, in the order of the offices.",
  })
  @Public()
  async officeHolders(
    @Root() force: ForceReference,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today when left out." }) on:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Appointment[]> {
    const appointments = await publicAppointmentsOfForce(context, scopeIn(context, force.id)).load(force.id);
    return appointments.filter((appointment) => runsOn(appointment, on ?? context.today));
  }
}

@Resolver(() => Person)
export class PersonAppointmentsResolver {
  @FieldResolver(() => [Appointment], {
    description: "The offices the person holds on a day, or all of them, past ones included, when no day is given.",
  })
  @Public()
  async appointments(
    @Root() person: Person,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day." }) on: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Appointment[]> {
    const appointments = await appointmentsOfPerson(context, scopeIn(context, person.forceId)).load(person.id);
    return on === undefined || on === null
      ? appointments
      : appointments.filter((appointment) => runsOn(appointment, on));
  }
}
