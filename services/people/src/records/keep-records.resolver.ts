import type { Change, RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import type { Permission } from "@probity/service-kit/permissions";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Person } from "../persons/person.entity.js";
import { personById } from "../persons/person.loaders.js";
import { endRelationship, recordRelationship, setFormOfAddress } from "./keep-own.js";
import { recordRestriction } from "./keep-restriction.js";
import { recordTraining } from "./keep-training.js";
import { recordVetting } from "./keep-vetting.js";
import {
  EndRelationshipInput,
  RecordRelationshipInput,
  RecordRestrictionInput,
  RecordTrainingInput,
  RecordVettingInput,
  SetFormOfAddressInput,
} from "./record.inputs.js";

@Resolver()
export class KeepRecordsResolver {
  @Authorized("people:vet")
  @Mutation(() => Person, {
    description:
      "Records that somebody was vetted; without a last day the protocol's own is taken. CONFLICT when there is a later record than you saw. Needs people:vet.",
  })
  recordVetting(
    @Arg("input", { description: "Whose, and what." }) input: RecordVettingInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    return keepOfAnother(context, input, (change) => recordVetting(change, context.today, input));
  }

  @Authorized("people:vet")
  @Mutation(() => Person, {
    description: "Records training, induction or reading that somebody has done. Needs people:vet.",
  })
  recordTraining(
    @Arg("input", { description: "Whose, and what." }) input: RecordTrainingInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    return keepOfAnother(context, input, (change) => recordTraining(change, context.today, input));
  }

  @Authorized("people:vet")
  @Mutation(() => Person, {
    description:
      "Records whether somebody is politically restricted in a post. What differs from statute is flagged for legal review and kept. Needs people:vet.",
  })
  recordRestriction(
    @Arg("input", { description: "Whose, and what." }) input: RecordRestrictionInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    return keepOfAnother(context, input, (change) => recordRestriction(change, input));
  }

  @Authorized("people:own")
  @Mutation(() => Person, { description: "Records somebody near you. Needs people:own." })
  recordRelationship(
    @Arg("input", { description: "Who it is." }) input: RecordRelationshipInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    return keepOwn(context, input, (change, own) => recordRelationship(change, own, input));
  }

  @Authorized("people:own")
  @Mutation(() => Person, {
    description: "Ends a relationship of yours. CONFLICT when it has ended. Needs people:own.",
  })
  endRelationship(
    @Arg("input", { description: "Which, and when." }) input: EndRelationshipInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    return keepOwn(context, input, (change, own) => endRelationship(change, own, input));
  }

  @Authorized("people:own")
  @Mutation(() => Person, { description: "Says how you want to be addressed. Needs people:own." })
  setFormOfAddress(
    @Arg("input", { description: "How." }) input: SetFormOfAddressInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    return keepOwn(context, input, (change, own) => setFormOfAddress(change, own, input));
  }
}

type Keyed = { forceId: string; idempotencyKey: string };

async function keep(
  context: RequestContext,
  permission: Permission,
  input: Keyed,
  run: (change: Change) => Promise<string>,
): Promise<Person> {
  const forceId = knownForm(input.forceId, "force");
  const id = await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, run);
  return (await personById(context).load(id)) as Person;
}

/** Nobody answers for what an officer records of them: another officer does it. */
function keepOfAnother(
  context: RequestContext,
  input: Keyed & { personId: string },
  run: (change: Change) => Promise<string>,
): Promise<Person> {
  if (context.personIn(knownForm(input.forceId, "force")) !== knownForm(input.personId, "person"))
    return keep(context, "people:vet", input, run);
  const error = notAllowed("people:vet");
  error.message = "This is about you: another officer must record it.";
  throw error;
}

function keepOwn(
  context: RequestContext,
  input: Keyed,
  run: (change: Change, own: string) => Promise<string>,
): Promise<Person> {
  const own = context.personIn(knownForm(input.forceId, "force"));
  if (own === null) throw notAllowed("people:own");
  return keep(context, "people:own", input, (change) => run(change, own));
}
