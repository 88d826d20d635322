import type { In } from "@probity/rules/language";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { GiftOutcome, GiftQualityEnum, type GiftQuality } from "./gift-enums.js";

/** What would follow from an offer. */
@ObjectType({ description: "What would follow from an offer, by the rules that bind its recipient. Nothing is kept." })
export class OfferConsequence {
  @Field(() => GiftOutcome, { description: "What the rulebook decides." })
  outcome: GiftOutcome;

  @Field(() => RoleEnum, { nullable: true, description: "The office that decides first; null: none has to." })
  approver: Role | null;

  @Field({ description: "Whether the protocol asks to record it, as answered." })
  recorded: boolean;

  @Field(() => [GiftQualityEnum], { description: "Kinds of offer that are always declined." })
  forbidden: GiftQuality[];

  @Field(() => String, { nullable: true, description: "The clause that decides; null where the protocol is silent." })
  clauseId: string | null;

  clauseRef: string | null;

  explanation: string[];
  explanationCy: string[];

  @Field(() => DateScalar, { nullable: true, description: "The last day for declaring it; null: no rule sets one." })
  declareBy: string | null;

  @Field(() => Int, { nullable: true, description: "By how many days it would be late today; null: it is not late." })
  daysLate: number | null;

  whyNotAccepted: In<string | null>;
}
