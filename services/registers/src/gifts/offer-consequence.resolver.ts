import { nameKey } from "@probity/rules/party-names";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { titlesIn } from "../rulebooks/titles-in.js";
import { ClauseReference } from "../references/references.js";
import { refuse } from "@probity/service-kit/refuse";
import { recipientOf } from "./declare-gift-offer.js";
import { GiftOutcome, GiftResponse, type GiftQuality } from "./gift-enums.js";
import { OfferOutcomeInput } from "./gift-offer.inputs.js";
import { barToAccepting, dayProblem } from "./gift-offer.rules.js";
import { followsFrom, offerBasisSql, type OfferBasis } from "./offer-basis.js";
import { OfferConsequence } from "./offer-consequence.entity.js";

@Resolver(() => OfferConsequence)
export class OfferConsequenceResolver {
  @Authorized("registers:declare")
  @Query(() => OfferConsequence, {
    description:
      "What would follow from an offer made to you, or with registers:publish to somebody else. Nothing is kept. Needs registers:declare.",
  })
  async offerOutcome(
    @Arg("input", { description: "The offer, as far as it is known." }) input: OfferOutcomeInput,
    @Ctx() context: RequestContext,
  ): Promise<OfferConsequence> {
    const forceId = knownForm(input.forceId, "force");
    const recipientId = recipientOf(context, forceId, input);
    const scope = recipientId === context.personIn(forceId) ? "registers:declare" : "registers:publish";
    const { offeredOn, qualities, response, valuePence = null } = input;
    const [basis] = await context.read<OfferBasis>(scope, `${offerBasisSql} where $1::uuid = any($forces)`, [
      forceId,
      recipientId,
      offeredOn,
      nameKey(input.giverName),
      null,
    ]);
    if (!basis) throw notAllowed(scope);
    refuse(dayProblem(offeredOn, context.today, basis));
    const declined = response === GiftResponse.DECLINED;
    const judged = { offeredOn, qualities, valuePence, declined, declaredOn: context.today };
    const follows = followsFrom(basis, judged);
    const outcome = GiftOutcome[follows.outcome];
    const { approver } = follows;
    const forbidden = follows.forbidden.filter((one): one is GiftQuality => one !== "SEPARATE_POLICY");
    const bar = (language: "EN" | "CY") =>
      barToAccepting({ outcome, approver, decision: null }, titlesIn(basis.rulebooks, language), language);
    return { ...follows, outcome, forbidden, whyNotAccepted: { EN: bar("EN"), CY: bar("CY") } };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it may not be accepted, and what to do; null when it may.",
  })
  whyNotAccept(
    @Root() { whyNotAccepted }: OfferConsequence,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string | null {
    return whyNotAccepted[language];
  }

  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that decides." })
  clause(@Root() { clauseRef }: OfferConsequence): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }
}
