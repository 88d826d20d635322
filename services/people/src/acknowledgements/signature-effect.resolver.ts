import { layeredOn } from "@probity/rules/effective-rulebook";
import { readRules } from "@probity/rules/read-rule";
import type { Rule } from "@probity/rules/rulebook";
import { instrumentKinds } from "@probity/rules/together";
import { CandidateVersionInput, candidateVersionIn, layVersion } from "@probity/service-kit/candidate-version";
import { pageSize } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { Arg, Authorized, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Person } from "../persons/person.entity.js";
import { AcknowledgementEvent } from "./acknowledgement.entity.js";
import { signingGround, under } from "./acknowledgement.loaders.js";
import { askedOf } from "./acknowledgement.rules.js";

/** A signature that a version would ask for. */
@ObjectType({ description: "A signature that a version would ask for, were it in force." })
export class SignatureEffect {
  @Field(() => Person, { description: "Who would be asked to sign." })
  person: Person;

  @Field(() => AcknowledgementEvent, { description: "Why they would be asked." })
  event: AcknowledgementEvent;

  @Field(() => [String], { description: "The clauses signed for, in the document's order, by their stable names." })
  clauseIds: string[];

  @Field({ description: "The clause that asks for the signature, for example CU-A1." })
  clauseId: string;
}

/** The signatures that a version would ask for. */
@ObjectType({ description: "The signatures that a version would ask for, were it in force. Nothing is kept." })
export class EffectOnSignatures {
  found: SignatureEffect[];
}

@Resolver(() => EffectOnSignatures)
export class EffectOnSignaturesResolver {
  @Authorized("acknowledgements:read")
  @Query(() => EffectOnSignatures, {
    description:
      "Who would be asked to sign by a version, were it brought into force: for all of it, for what changed since they signed, or for what continues. INVALID with the reason RULE_REFUSED when its rules cannot be. Keeps nothing. Needs acknowledgements:read and protocols:draft.",
  })
  async versionEffectOnSignatures(
    @Arg("input", { description: "The version." }) input: CandidateVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<EffectOnSignatures> {
    const candidate = candidateVersionIn(context, input, instrumentKinds, readRules);
    const { forceId, versionId, on } = candidate;
    const ground = await signingGround(under(context, "acknowledgements:read"), on, { forceId, personIds: null });
    const { people, kept, signed } = ground;
    const { others, version } = layVersion(kept, candidate);
    const latest = others.toSorted((one, other) => other.inForceFrom.localeCompare(one.inForceFrom))[0];
    const own = {
      ...version,
      // What a force is governed by is told with each version: the next one is governed like the last.
      bodyKind: latest?.bodyKind ?? ("POLICE_AND_CRIME_COMMISSIONER" as const),
      contentHash: "",
      clauses: candidate.clauses.map(({ clauseId, hash }) => ({ ref: versionId, clauseId, hash })),
    };
    const rulebooks = [...others, own].map((one) => {
      return { ...one, rules: layeredOn(one.rules, on).map(({ rule }) => rule as Rule) };
    });
    const asked = askedOf(people, rulebooks, signed, on).filter((one) => one.versionId === versionId);
    const names = new Map(people.map(({ personId, name }) => [personId, name]));
    return {
      found: asked.map(({ personId, event, clauseIds, clauseId }) => ({
        person: Object.assign(new Person(), { forceId, id: personId, name: names.get(personId) }),
        event: AcknowledgementEvent[event],
        clauseIds,
        clauseId,
      })),
    };
  }

  @FieldResolver(() => Int, { description: "How many would be asked." })
  total(@Root() { found }: EffectOnSignatures): number {
    return found.length;
  }

  @FieldResolver(() => [SignatureEffect], { description: "The signatures, by name." })
  signatures(
    @Root() { found }: EffectOnSignatures,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
  ): SignatureEffect[] {
    return found.slice(0, pageSize(first));
  }
}
