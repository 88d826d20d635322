import { moneyInWords } from "@probity/rules/plain-words";
import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { ValueBasis } from "./gift-enums.js";
import { PublishedGift, PublishedGiftConnection } from "./published-gift.entity.js";
import { publishedGiftsOf } from "./published-gift.loaders.js";

const estimate = { EN: "estimate", CY: "amcangyfrif" };
const notKnown = { EN: "value not known", CY: "gwerth anhysbys" };

@Resolver(() => PublishedGift)
export class PublishedGiftResolver {
  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "To whom it was offered; null: a member of staff, who is not named.",
  })
  @Public()
  recipient(@Root() { namedPersonId }: PublishedGift): PersonReference | null {
    return namedPersonId ? { id: namedPersonId } : null;
  }

  @FieldResolver(() => String, { description: "Its value in words, for example £25 (estimate)." })
  @Public()
  value(
    @Root() { valuePence, valueBasis }: PublishedGift,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    if (valuePence === null) return notKnown[language];
    const money = moneyInWords(valuePence);
    return valueBasis === ValueBasis.ESTIMATE ? `${money} (${estimate[language]})` : money;
  }

  @FieldResolver(() => ClauseReference, {
    nullable: true,
    description: "The clause that asks for the record, or that decided; null where the protocol is silent.",
  })
  @Public()
  clause(@Root() { clauseRef }: PublishedGift): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "The protocol that holds the clause." })
  @Public()
  protocolTitle(
    @Root() { protocolTitleCy, protocolTitleEn }: PublishedGift,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string | null {
    return language === Language.CY ? protocolTitleCy : protocolTitleEn;
  }
}

@Resolver(() => ForceReference)
export class ForcePublishedGiftsResolver {
  @FieldResolver(() => PublishedGiftConnection, {
    description: "The force's register of gifts and hospitality, latest offer first; what was corrected stays.",
  })
  @Public()
  publishedGifts(
    @Root() force: ForceReference,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<PublishedGift>> {
    return publishedGiftsOf(context, "force_id", force.id, { first, after });
  }
}

@Resolver(() => PersonReference)
export class PersonPublishedGiftsResolver {
  @FieldResolver(() => PublishedGiftConnection, {
    description: "What the person was offered in a public office, latest first; what was corrected stays.",
  })
  @Public()
  publishedGifts(
    @Root() person: PersonReference,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<PublishedGift>> {
    return publishedGiftsOf(context, "named_person_id", person.id, { first, after });
  }
}
