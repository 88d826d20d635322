import type { LintCode } from "@probity/rules/lint/document";
import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { versionById } from "../protocols/visible.js";
import { FindingStatus, LintCodeEnum, LintFinding, LintFindingConnection } from "./finding.entity.js";

/** What nobody has decided yet first, of that what blocks, then by code. */
const place = `(case l.status when 'OPEN' then '0' else '1' end) || l.severity || lpad(substr(l.code, 2), 2, '0')`;

const asked = `from protocols.lint_findings l
  where l.force_id = any($forces) and ($1::uuid is null or l.force_id = $1) and ($2::text is null or l.code = $2)
    and l.status = any($3::text[])`;

@Resolver(() => LintFinding)
export class FindingsResolver {
  @Authorized("protocols:read")
  @Query(() => LintFindingConnection, {
    description:
      "The faults of all versions of your forces' protocols: what is open before what is accepted, of that what blocks first. Needs protocols:read.",
  })
  async findings(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("code", () => LintCodeEnum, { nullable: true, description: "Only this fault." }) code:
      | LintCode
      | null
      | undefined,
    @Arg("status", () => FindingStatus, {
      nullable: true,
      description: "Only those that stand so; left out: the open and the accepted ones.",
    })
    status: FindingStatus | null | undefined,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<LintFinding>> {
    const size = pageSize(first);
    const [key = null, version = null, id = null] = decodeCursor(after, 3) ?? [];
    const only = [filterId(force), code ?? null, status ? [status] : [FindingStatus.OPEN, FindingStatus.ACCEPTED]];
    const rows = await context.read<LintFinding & { place: string }>(
      "protocols:read",
      `select ${columnsOf(LintFinding, "l")}, ${place} as place ${asked}
         and ($4::text is null or (${place}, l.version_id, l.id) > ($4, $5::uuid, $6::uuid))
       order by place, l.version_id, l.id limit $7`,
      [...only, key, version, id, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count("protocols:read", asked, only),
      (row) => [row.place, row.versionId, row.id],
      (row) => row,
    );
  }

  @FieldResolver(() => ProtocolVersion, { nullable: true, description: "The version in which it was found." })
  version(@Root() { versionId }: LintFinding, @Ctx() context: RequestContext): Promise<ProtocolVersion | null> {
    return versionById(context, versionId);
  }
}
