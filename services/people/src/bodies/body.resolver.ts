import type { Page } from "@probity/service-kit/connection";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Appointment, AppointmentConnection, Office } from "../appointments/appointment.entity.js";
import { officeById, runsOn, scopeIn } from "../appointments/appointment.loaders.js";
import { ForceReference } from "../persons/person.entity.js";
import { configure } from "../setup/configure.js";
import { AddBodyInput, EndBodyInput, EndOfficeInput } from "./body.inputs.js";
import { Body } from "./body.entity.js";
import { bodiesOfForce, bodyById, holdersPage } from "./body.loaders.js";
import { addBody, endBody, endOffice } from "./keep-bodies.js";
import { vacanciesOn, Vacancy } from "./vacancies.js";

type Day = string | null | undefined;

@Resolver(() => Body)
export class BodyResolver {
  @FieldResolver(() => String, { description: "What it is called." })
  @Public()
  name(
    @Root() body: Body,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return language === Language.CY ? body.nameCy : body.nameEn;
  }

  @FieldResolver(() => AppointmentConnection, {
    description: "A page of who holds an office in it on a day, the chair first; the public sees public offices alone.",
  })
  @Public()
  members(
    @Root() body: Body,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today when left out." }) on: Day,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Appointment>> {
    const scope = scopeIn(context, body.forceId);
    return holdersPage(context, scope, { kind: "body", id: body.id }, { on: on ?? context.today, first, after });
  }

  @Authorized("force:configure")
  @Mutation(() => Body, { description: "Adds a body in which offices are held. Needs force:configure." })
  addBody(
    @Arg("input", { description: "The body." }) input: AddBodyInput,
    @Ctx() context: RequestContext,
  ): Promise<Body> {
    return keep(context, input, (change) => addBody(change, input));
  }

  @Authorized("force:configure")
  @Mutation(() => Body, {
    description: "Ends a body, and its offices with it. CONFLICT when it has ended. Needs force:configure.",
  })
  endBody(
    @Arg("input", { description: "Which, when and why." }) input: EndBodyInput,
    @Ctx() context: RequestContext,
  ): Promise<Body> {
    return keep(context, input, (change) => endBody(change, input.bodyId, input));
  }
}

@Resolver(() => Office)
export class OfficeTimeResolver {
  @FieldResolver(() => Body, { nullable: true, description: "The body in which it is held; null: the office's own." })
  @Public()
  body(@Root() office: Office, @Ctx() context: RequestContext): Promise<Body | null> | null {
    return office.bodyId ? bodyById(context).load(office.bodyId) : null;
  }

  @FieldResolver(() => AppointmentConnection, {
    description:
      "A page of who holds it on a day, or of all who do, did and will, the latest first, when no day is given.",
  })
  @Public()
  heldBy(
    @Root() office: Office,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day." }) on: Day,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Appointment>> {
    const scope = scopeIn(context, office.forceId);
    return holdersPage(context, scope, { kind: "office", id: office.id }, { on: on ?? null, first, after });
  }

  @Authorized("force:configure")
  @Mutation(() => Office, {
    description:
      "Ends an office. INVALID while somebody holds it later, CONFLICT when it has ended. Needs force:configure.",
  })
  async endOffice(
    @Arg("input", { description: "Which, when and why." }) input: EndOfficeInput,
    @Ctx() context: RequestContext,
  ): Promise<Office> {
    return officeById(context, await configure(context, input, (change) => endOffice(change, input.officeId, input)));
  }
}

@Resolver(() => ForceReference)
export class ForceBodiesResolver {
  @FieldResolver(() => [Body], {
    description: "The bodies in which offices are held, on a day or, when none is given, past ones included.",
  })
  @Public()
  async bodies(
    @Root() force: ForceReference,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day." }) on: Day,
    @Ctx() context: RequestContext,
  ): Promise<Body[]> {
    const bodies = await bodiesOfForce(context).load(force.id);
    return on ? bodies.filter((body) => runsOn(body, on)) : bodies;
  }

  @FieldResolver(() => [Vacancy], {
    description: "The offices that nobody holds on a day; the public sees public offices alone.",
  })
  @Public()
  vacancies(
    @Root() force: ForceReference,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today when left out." }) on: Day,
    @Ctx() context: RequestContext,
  ): Promise<Vacancy[]> {
    return vacanciesOn(context, scopeIn(context, force.id), force.id, on ?? context.today);
  }
}

type Keyed = { forceId: string; idempotencyKey: string };

async function keep(context: RequestContext, input: Keyed, run: (change: Change) => Promise<string>): Promise<Body> {
  return (await bodyById(context).load(await configure(context, input, run))) as Body;
}
