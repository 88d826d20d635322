import { Language } from "@probity/service-kit/language-enum";
import { Arg, FieldResolver, Resolver, Root, type ClassType } from "type-graphql";
import { ConflictDecision, ConflictOutcome } from "../conflicts/conflict-decision.entity.js";
import { GiftOffer } from "../gifts/gift-offer.entity.js";
import { OfferConsequence } from "../gifts/offer-consequence.entity.js";
import { MeetingDeclaration } from "../meetings/meeting-declaration.entity.js";
import { LeaveNeed } from "../permissions/leave-need.entity.js";
import { AskedPermission } from "../permissions/permission.entity.js";
import { explanationIn, type Explained } from "./explained.js";

/** Tells how a thing was decided in the reader's language: what is kept of it is in both. */
function explaining(of: () => ClassType<Explained>) {
  @Resolver(of)
  class ExplainedResolver {
    @FieldResolver(() => [String], {
      description:
        "How it was decided, in sentences ending with their clauses. In English where it was decided before it was said in Welsh.",
    })
    explanation(
      @Root() decided: Explained,
      @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
      language: Language,
    ): string[] {
      return explanationIn(language, decided);
    }
  }
  return ExplainedResolver;
}

/** One for each thing that tells how it was decided. */
export const explainedResolvers = [
  explaining(() => GiftOffer),
  explaining(() => OfferConsequence),
  explaining(() => AskedPermission),
  explaining(() => LeaveNeed),
  explaining(() => MeetingDeclaration),
  explaining(() => ConflictOutcome),
  explaining(() => ConflictDecision),
] as const;
