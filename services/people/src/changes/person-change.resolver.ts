import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { listLoader } from "@probity/service-kit/loader";
import { previewed } from "@probity/service-kit/previewed";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Office } from "../appointments/appointment.entity.js";
import { officesById } from "../appointments/appointment.loaders.js";
import { Body } from "../bodies/body.entity.js";
import { bodyById } from "../bodies/body.loaders.js";
import { Person } from "../persons/person.entity.js";
import { personById } from "../persons/person.loaders.js";
import { recordJoiner } from "./joiner.js";
import type { Kept } from "./keep-change.js";
import { recordLeaver, undoLeaver } from "./leaver.js";
import { recordMover } from "./mover.js";
import { PersonChange, PersonChangeKind, PersonChangeStep, toStep, type Step } from "./person-change.entity.js";
import { RecordJoinerInput, RecordLeaverInput, RecordMoverInput, UndoLeaverInput } from "./person-change.inputs.js";

const permission = "force:configure" as const;

type Row = Omit<PersonChange, "steps"> & { steps: Step[] };

const select = `select c.id, c.force_id as "forceId", c.kind, c.person_id as "personId", c.on_day as "on", c.reason, c.steps,
  c.undone_at as "undoneAt", c.undo_reason as "undoReason" from people.person_changes c where c.force_id = any($forces)`;

const toChange = (row: Row): PersonChange => Object.assign(new PersonChange(), row, { steps: row.steps.map(toStep) });

const changesOfPerson = (context: RequestContext) =>
  listLoader<PersonChange>(
    context,
    changesOfPerson,
    async (ids) =>
      (
        await context.read<Row>(permission, `${select} and c.person_id = any($1) order by c.made_at desc, c.id desc`, [
          ids,
        ])
      ).map(toChange),
    ({ personId }) => personId,
  );

async function changeById(context: RequestContext, id: string): Promise<PersonChange> {
  const [row] = await context.read<Row>(permission, `${select} and c.id = $1`, [id]);
  return toChange(row as Row);
}

/** Carries a change of a person out once, or says what it would come to. */
async function carryOut(
  context: RequestContext,
  input: { forceId: string; preview: boolean; idempotencyKey: string },
  run: (change: Change) => Promise<Kept>,
): Promise<PersonChange> {
  const forceId = knownForm(input.forceId, "force");
  if (input.preview) {
    const { kind, personId, on, reason, steps } = await previewed(context, forceId, permission, run);
    const notKept = { id: null, undoneAt: null, undoReason: null };
    return toChange({ ...notKept, forceId, kind, personId, on, reason, steps: [...steps] });
  }
  const once = { forceId, permission, key: input.idempotencyKey, request: input };
  return changeById(context, await context.changeOnce(once, async (change) => (await run(change)).id));
}

@Resolver(() => PersonChange)
export class PersonChangeResolver {
  @Authorized(permission)
  @Mutation(() => PersonChange, {
    description:
      "Adds a person with sign-in, offices, manager and access in one, or previews it. Needs force:configure.",
  })
  recordJoiner(
    @Arg("input", { description: "Who joins, and as what." }) input: RecordJoinerInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonChange> {
    return carryOut(context, input, (change) => recordJoiner(change, context, input));
  }

  @Authorized(permission)
  @Mutation(() => PersonChange, {
    description:
      "Ends some offices of a person and opens others in one, with the manager and the granted roles, or previews it. Needs force:configure.",
  })
  recordMover(
    @Arg("input", { description: "Who moves, from what, to what." }) input: RecordMoverInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonChange> {
    return carryOut(context, input, (change) => recordMover(change, context, input));
  }

  @Authorized(permission)
  @Mutation(() => PersonChange, {
    description:
      "Ends on one day all that a person has in a force and hands over who reports to them, or previews it. INVALID for the last administrator, and without a successor where there are staff. Needs force:configure.",
  })
  recordLeaver(
    @Arg("input", { description: "Who leaves, when and why." }) input: RecordLeaverInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonChange> {
    return carryOut(context, input, (change) => recordLeaver(change, context, input));
  }

  @Authorized(permission)
  @Mutation(() => PersonChange, {
    description:
      "Lets a leaver stay after all: what was to end goes on. CONFLICT once the last day is over. Needs force:configure.",
  })
  async undoLeaver(
    @Arg("input", { description: "Who stays, and why." }) input: UndoLeaverInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonChange> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission, key: input.idempotencyKey, request: input };
    return changeById(context, await context.changeOnce(once, (change) => undoLeaver(change, context, input)));
  }

  @FieldResolver(() => Person, { nullable: true, description: "Whose change; null in the preview of a joiner." })
  person(@Root() { personId }: PersonChange, @Ctx() context: RequestContext): Promise<Person | null> {
    return personById(context).load(personId);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may undo it: a leaver, up to the last day." })
  viewerCanUndo(@Root() { id, kind, undoneAt, on, forceId }: PersonChange, @Ctx() context: RequestContext): boolean {
    const open = id !== null && kind === PersonChangeKind.LEAVER && undoneAt === null && on >= context.today;
    return open && context.can(permission, forceId);
  }
}

@Resolver(() => Person)
export class PersonChangesResolver {
  @FieldResolver(() => [PersonChange], {
    nullable: true,
    description: "When the person joined, moved and left, the latest first; null unless you set the force up.",
  })
  changes(@Root() person: Person, @Ctx() context: RequestContext): Promise<PersonChange[]> | null {
    return context.can(permission, person.forceId) ? changesOfPerson(context).load(person.id) : null;
  }
}

@Resolver(() => PersonChangeStep)
export class PersonChangeStepResolver {
  @FieldResolver(() => Office, { nullable: true, description: "The office that it is about." })
  office(@Root() { officeId }: PersonChangeStep, @Ctx() context: RequestContext): Promise<Office | null> | null {
    return officeId ? officesById(context).load(officeId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who is handed over." })
  person(@Root() { personId }: PersonChangeStep, @Ctx() context: RequestContext): Promise<Person | null> | null {
    return personId ? personById(context).load(personId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: "To whom somebody reports." })
  manager(@Root() { managerId }: PersonChangeStep, @Ctx() context: RequestContext): Promise<Person | null> | null {
    return managerId ? personById(context).load(managerId) : null;
  }

  @FieldResolver(() => Body, { nullable: true, description: "To which body somebody reports." })
  body(@Root() { bodyId }: PersonChangeStep, @Ctx() context: RequestContext): Promise<Body | null> | null {
    return bodyId ? bodyById(context).load(bodyId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Who receives instead what a clause sends to the office.",
  })
  recipient(
    @Root() { recipient }: PersonChangeStep,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string | null {
    return (language === Language.CY ? recipient?.cy : recipient?.en) ?? null;
  }
}
