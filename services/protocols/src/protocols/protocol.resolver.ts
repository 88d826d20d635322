import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Force, inLanguage } from "../forces/force.entity.js";
import { forceById } from "../forces/force.loaders.js";
import { Protocol, ProtocolConnection, ProtocolVersion } from "./protocol.entity.js";
import { ownVersionsOf, protocolsOfForce, publishedVersionsOf } from "./protocol.loaders.js";
import { versionOn } from "./visible.js";

@Resolver(() => Force)
export class ForceProtocolsResolver {
  @FieldResolver(() => [Protocol], { description: "The force's protocols and codes that have a published version." })
  @Public()
  protocols(@Root() force: Force, @Ctx() context: RequestContext): Promise<Protocol[]> {
    return protocolsOfForce(context).load(force.id);
  }

  @FieldResolver(() => Protocol, {
    nullable: true,
    description: "The protocol with this slug; null when there is none.",
  })
  @Public()
  async protocol(
    @Root() force: Force,
    @Arg("slug", { description: "The protocol's part of public addresses." }) slug: string,
    @Ctx() context: RequestContext,
  ): Promise<Protocol | null> {
    const protocols = await protocolsOfForce(context).load(force.id);
    return protocols.find((protocol) => protocol.slug === slug) ?? null;
  }
}

@Resolver(() => Protocol)
export class ProtocolResolver {
  @Authorized("protocols:read")
  @Query(() => ProtocolConnection, {
    description: "The protocols of your forces, drafts included, by title. Needs protocols:read.",
  })
  async protocols(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Protocol>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 2);
    const only = filterId(force);
    const rows = await context.read<Protocol>(
      "protocols:read",
      `select ${columnsOf(Protocol, "p")}
       from protocols.protocols p
       where p.force_id = any($forces) and ($1::uuid is null or p.force_id = $1) and ($2::text is null or (p.title_en, p.id) > ($2, $3::uuid))
       order by p.title_en, p.id limit $4`,
      [only, key?.[0] ?? null, key?.[1] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () =>
        context.count(
          "protocols:read",
          "from protocols.protocols where force_id = any($forces) and ($1::uuid is null or force_id = $1)",
          [only],
        ),
      (row) => [row.titleEn, row.id],
      (row) => row,
    );
  }

  @FieldResolver(() => String, { description: "The protocol's title." })
  @Public()
  title(
    @Root() protocol: Protocol,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return inLanguage(language, protocol.titleEn, protocol.titleCy);
  }

  @FieldResolver(() => Force, { description: "The force whose protocol it is." })
  @Public()
  async force(@Root() protocol: Protocol, @Ctx() context: RequestContext): Promise<Force> {
    return (await forceById(context).load(protocol.forceId)) as Force;
  }

  @FieldResolver(() => [ProtocolVersion], {
    description:
      "Its versions, latest first: the published ones, and in your own force with protocols:read the drafts too.",
  })
  @Public()
  versions(@Root() protocol: Protocol, @Ctx() context: RequestContext): Promise<ProtocolVersion[]> {
    const own = context.identity.graph === "full" && context.can("protocols:read", protocol.forceId);
    return (own ? ownVersionsOf(context) : publishedVersionsOf(context)).load(protocol.id);
  }

  @FieldResolver(() => ProtocolVersion, {
    nullable: true,
    description: "The version in force on a day; null when none was.",
  })
  @Public()
  async inForce(
    @Root() protocol: Protocol,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today when left out." }) on:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion | null> {
    return versionOn(await publishedVersionsOf(context).load(protocol.id), on ?? context.today);
  }
}
