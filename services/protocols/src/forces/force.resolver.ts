import { pickTextColour } from "@probity/rules/contrast";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { Language } from "@probity/service-kit/language-enum";
import { knownForm } from "@probity/service-kit/ids";
import { Public } from "@probity/service-kit/public";
import { RoleEnum } from "@probity/service-kit/role-enum";
import { DateScalar } from "@probity/service-kit/scalars";
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { colourProblem } from "./colour.rules.js";
import { Force, ForceBranding, GoverningBody, inLanguage, RoleTitle } from "./force.entity.js";
import { allForces, bodiesOfForce, forceById, forceBySlug, titlesOfForce } from "./force.loaders.js";

@InputType({ description: "How a force's pages shall look." })
class SetForceBrandingInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field({
    description: "Background colour of the header, #rrggbb; refused when white text on it would be hard to read.",
  })
  colour: string;

  @Field(() => String, { nullable: true, description: "Address of the logo, https only; null for none." })
  logoUrl?: string | null;

  @Field({ description: "New for each request you mean; the same key again changes nothing." })
  idempotencyKey: string;
}

@Resolver(() => Force)
export class ForceResolver {
  @Query(() => [Force], { description: "Every force of this deployment, historic ones included, by name." })
  @Public()
  forces(@Ctx() context: RequestContext): Promise<Force[]> {
    return allForces(context);
  }

  @Query(() => Force, { nullable: true, description: "The force with this slug; null when there is none." })
  @Public()
  force(
    @Arg("slug", { description: "The force's part of public addresses, for example `staffordshire`." }) slug: string,
    @Ctx() context: RequestContext,
  ): Promise<Force | null> {
    return forceBySlug(context, slug);
  }

  @FieldResolver(() => String, { description: "The force's name." })
  @Public()
  name(
    @Root() force: Force,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return inLanguage(language, force.nameEn, force.nameCy);
  }

  @FieldResolver(() => ForceBranding, { description: "How the force's pages look." })
  @Public()
  branding(@Root() force: Force): ForceBranding {
    return { colour: force.colour, textColour: pickTextColour(force.colour), logoUrl: force.logoUrl };
  }

  @FieldResolver(() => GoverningBody, {
    nullable: true,
    description: "The body that governs the force on a day; null when there is none.",
  })
  @Public()
  async governingBody(
    @Root() force: Force,
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "The day; today when left out, the last day of a historic force.",
    })
    on: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<GoverningBody | null> {
    const bodies = await bodiesOfForce(context).load(force.id);
    const day = on ?? context.today;
    const governing = bodies.find((body) => body.validFrom <= day && (body.validTo === null || day <= body.validTo));
    return governing ?? (!on && force.historic ? (bodies.at(-1) ?? null) : null);
  }

  @FieldResolver(() => [RoleTitle], { description: "What the force calls the canonical roles." })
  @Public()
  async roleTitles(@Root() force: Force, @Ctx() context: RequestContext): Promise<RoleTitle[]> {
    const titles = await titlesOfForce(context).load(force.id);
    // A force has words for outside bodies and chains too, for its sentences: they are no roles.
    return titles.filter(({ role }) => role in RoleEnum);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may change how this force is set up." })
  viewerCanConfigure(@Root() force: Force, @Ctx() context: RequestContext): boolean {
    return context.can("force:configure", force.id);
  }

  @Authorized("force:configure")
  @Mutation(() => Force, {
    description: "Sets a force's colour and logo. INVALID when the contrast is too low. Needs force:configure.",
  })
  async setForceBranding(
    @Arg("input", { description: "The force and its look." }) input: SetForceBrandingInput,
    @Ctx() context: RequestContext,
  ): Promise<Force> {
    const forceId = knownForm(input.forceId, "force");
    const problem = colourProblem(input.colour);
    if (problem) throw invalid("colour", problem);
    if (input.logoUrl && !/^https:\/\/[^\s"'<>]+$/.test(input.logoUrl))
      throw invalid("logoUrl", "Give the logo's address, beginning with https://.");
    const after = { colour: input.colour.toLowerCase(), logoUrl: input.logoUrl ?? null };
    const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
    await context.changeOnce(once, async (change) => {
      const before = await change.manager.findOneBy(Force, { forceId, id: forceId });
      if (!before) throw notFound("force");
      await change.manager.update(Force, { forceId, id: forceId }, after);
      const { colour, logoUrl } = before;
      await change.audit({
        action: "setForceBranding",
        entity: "Force",
        entityId: forceId,
        before: { colour, logoUrl },
        after,
      });
      return forceId;
    });
    return (await forceById(context).load(forceId)) as Force;
  }
}

@Resolver(() => RoleTitle)
export class RoleTitleResolver {
  @FieldResolver(() => String, { description: "The title, as the force uses it." })
  @Public()
  title(
    @Root() title: RoleTitle,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return inLanguage(language, title.titleEn, title.titleCy);
  }
}

@Resolver(() => GoverningBody)
export class GoverningBodyResolver {
  @FieldResolver(() => String, { description: "The body's name." })
  @Public()
  name(
    @Root() body: GoverningBody,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return inLanguage(language, body.nameEn, body.nameCy);
  }
}
