import { statutoryItems } from "@probity/rules/checklist/statutory-items";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { ForceReference } from "../references/references.js";
import { checklistOf } from "./checklist.loaders.js";
import { KeepPublicationItemInput } from "./keep-item.inputs.js";
import { keepItem } from "./keep-item.js";
import { PublicationChecklist, PublicationItem } from "./publication-item.entity.js";

const permission = "registers:publish";
const inLanguage = { defaultValue: Language.EN, description: "In which language." };

@Resolver(() => ForceReference)
export class ForceChecklistResolver {
  @FieldResolver(() => PublicationChecklist, {
    description: "What the law asks it to publish, and how that stands today.",
  })
  @Public()
  async publicationChecklist(
    @Root() { id }: ForceReference,
    @Ctx() context: RequestContext,
  ): Promise<PublicationChecklist> {
    const checklist = await checklistOf(context).load(id);
    if (!checklist) throw notFound("force");
    return checklist;
  }
}

@Resolver(() => PublicationChecklist)
export class PublicationChecklistResolver {
  @FieldResolver(() => String, { description: "How the score comes about, in words." })
  @Public()
  method(
    @Root() { counted, total }: PublicationChecklist,
    @Arg("language", () => Language, inLanguage) language: Language,
  ): string {
    return language === Language.CY
      ? `Mae ${counted} o ${total} eitem yn cyfrif. Mae eitem yn cyfrif pan fydd tystiolaeth ohoni, yma neu y tu ôl i ddolen, ac nad yw’n hwyr. Pan nad yw amlder wedi’i gadarnhau, ni thybir dim am ba mor aml: mae tystiolaeth yn ddigon.`
      : `${counted} of ${total} items count. An item counts when there is evidence of it, here or behind a link, and it is not overdue. Where no cadence is confirmed, nothing is assumed about how often: evidence is enough.`;
  }
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
    const checklist = await checklistOf(context).load(forceId);
    const kept = checklist?.items.find(({ id }) => id === item.id);
    if (!kept) throw notFound("item of the checklist");
    return kept;
  }
}
