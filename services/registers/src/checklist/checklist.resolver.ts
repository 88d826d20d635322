import { daysOf, financialYearOf } from "@probity/rules/checklist/financial-year";
import { statutoryItems } from "@probity/rules/checklist/statutory-items";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { ForceReference } from "../references/references.js";
import { checklistOn, dutiesBy, type ChecklistOf } from "./checklist.loaders.js";
import { KeepPublicationItemInput } from "./keep-item.inputs.js";
import { keepItem } from "./keep-item.js";
import { PublicationChecklist, PublicationDuties, PublicationItem } from "./publication-item.entity.js";

const permission = "registers:publish";
const inLanguage = { defaultValue: Language.EN, description: "In which language." };

@Resolver(() => ForceReference)
export class ForceChecklistResolver {
  @FieldResolver(() => PublicationChecklist, {
    description: "What the law asks it to publish, and how that stands today, or stood as a financial year ended.",
  })
  @Public()
  async publicationChecklist(
    @Root() { id }: ForceReference,
    @Arg("year", () => Int, {
      nullable: true,
      description:
        "As it stood on the last day of this past financial year, named by the calendar year in which it begins; today when left out. NOT_FOUND for one that `years` does not list.",
    })
    year: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ChecklistOf> {
    const past = typeof year === "number";
    if (past && (year < 2011 || year >= financialYearOf(context.today))) throw notFound("report of that year");
    const checklist = await checklistOn(context, past ? daysOf(year).last : context.today).load(id);
    if (!checklist) throw notFound("force");
    if (past && !checklist.years.includes(year)) throw notFound("report of that year");
    return checklist;
  }
}

@Resolver(() => PublicationChecklist)
export class PublicationChecklistResolver {
  @FieldResolver(() => String, { description: "How the score comes about, in words." })
  @Public()
  method(
    @Root() { counted, total, asOf, items }: PublicationChecklist,
    @Ctx() { today }: RequestContext,
    @Arg("language", () => Language, inLanguage) language: Language,
  ): string {
    const score = scoreIn(language, counted, total);
    return asOf === today ? score : `${score} ${pastIn(language, items.length - total)}`;
  }

  @FieldResolver(() => PublicationDuties, {
    description: "The public duties of the financial year up to the day that is asked about.",
  })
  @Public()
  async duties(@Root() { forceId, asOf }: ChecklistOf, @Ctx() context: RequestContext): Promise<PublicationDuties> {
    return (await dutiesBy(context, asOf).load(forceId)) ?? { due: 0, inTime: 0, late: 0, open: 0 };
  }
}

function scoreIn(language: Language, counted: number, total: number): string {
  return language === Language.CY
    ? `Mae ${counted} o ${total} eitem yn cyfrif. Mae eitem yn cyfrif pan fydd tystiolaeth ohoni, yma neu y tu ôl i ddolen, ac nad yw’n hwyr. Pan nad yw amlder wedi’i gadarnhau, ni thybir dim am ba mor aml: mae tystiolaeth yn ddigon.`
    : `${counted} of ${total} items count. An item counts when there is evidence of it, here or behind a link, and it is not overdue. Where no cadence is confirmed, nothing is assumed about how often: evidence is enough.`;
}

/** What a report of a past day rests on, and what cannot be known of that day any more. */
function pastIn(language: Language, notKnown: number): string {
  return language === Language.CY
    ? `Mae’n dweud yr hyn yr oedd yr heddlu wedi’i ddweud am bob eitem a’r hyn yr oedd wedi’i gyhoeddi yma erbyn diwedd y diwrnod hwnnw. Mae deiliaid swyddi a phrotocolau yn ôl eu dyddiadau fel y’u gwyddys heddiw. Eitemau na ellir gwybod dim amdanynt mwyach, ac nad ydynt yn rhan o’r sgôr: ${notKnown}.`
    : `It says what the force had said of each item, and what it had published here, by the end of that day. Office holders and protocols are by their dates as they are known today. Items of which nothing can be known any more, and which are no part of the score: ${notKnown}.`;
}

@Resolver(() => PublicationItem)
export class PublicationItemResolver {
  @FieldResolver(() => String, { description: "What is to be published, in words of our own." })
  @Public()
  text(@Root() { id }: PublicationItem, @Arg("language", () => Language, inLanguage) language: Language): string {
    const text = statutoryItems.find((item) => item.id === id)?.text;
    return (language === Language.CY ? text?.cy : text?.en) ?? id;
  }

  @Authorized(permission)
  @Mutation(() => PublicationItem, {
    description:
      "Says where an item of the checklist is published and since when; CONFLICT where somebody changed it meanwhile. Needs registers:publish.",
  })
  async keepPublicationItem(
    @Arg("input", { description: "The item, and what is to be kept of it." }) input: KeepPublicationItemInput,
    @Ctx() context: RequestContext,
  ): Promise<PublicationItem> {
    const forceId = knownForm(input.forceId, "force");
    if (!context.can(permission, forceId)) throw notAllowed(permission);
    const item = statutoryItems.find(({ id }) => id === input.item);
    if (!item) throw notFound("item of the checklist");
    const once = { forceId, permission, key: input.idempotencyKey, request: input } as const;
    await context.changeOnce(once, (change) => keepItem(change, context, item, input));
    const checklist = await checklistOn(context, context.today).load(forceId);
    const kept = checklist?.items.find(({ id }) => id === item.id);
    if (!kept) throw notFound("item of the checklist");
    return kept;
  }
}
