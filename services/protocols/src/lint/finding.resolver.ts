import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { titlesIn } from "../forces/force.entity.js";
import { titlesOfForce } from "../forces/force.loaders.js";
import { officeInWords } from "../forces/office-words.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { isOwnReader } from "../protocols/visible.js";
import { AcceptFindingInput } from "./accept-finding.inputs.js";
import { acceptFinding } from "./accept-finding.js";
import { FindingStatus, LintFinding } from "./finding.entity.js";
import { findingById, findingsOf } from "./finding.loaders.js";
import { wordsOf } from "./finding-words.js";

@Resolver(() => ProtocolVersion)
export class VersionFindingsResolver {
  @Authorized("protocols:read")
  @FieldResolver(() => [LintFinding], {
    description:
      "The faults of its text, what blocks first; brought up to date whenever it is saved. Needs protocols:read.",
  })
  async findings(
    @Root() version: ProtocolVersion,
    @Arg("gone", () => Boolean, {
      defaultValue: false,
      description: "Whether those that are there no more are wanted too.",
    })
    gone: boolean,
    @Ctx() context: RequestContext,
  ): Promise<LintFinding[]> {
    if (!context.can("protocols:read", version.forceId)) return [];
    const findings = await findingsOf(context).load(version.id);
    return gone ? findings : findings.filter(({ status }) => status !== FindingStatus.GONE);
  }
}

@Resolver(() => LintFinding)
export class LintFindingResolver {
  @FieldResolver(() => String, { description: "What is wrong, and what to do." })
  async message(
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Root() finding: LintFinding,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const titles = titlesIn(language, await titlesOfForce(context).load(finding.forceId));
    return wordsOf(finding, { language, titles });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Who accepted it, for the force's own people; null for others, or where nobody did.",
  })
  async acceptedBy(
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "Of an office's title." })
    language: Language,
    @Root() { forceId, acceptedBy }: LintFinding,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    if (acceptedBy === null || !isOwnReader(context, forceId)) return null;
    return officeInWords(context, forceId, acceptedBy, language);
  }

  @Authorized("protocols:draft")
  @Mutation(() => LintFinding, {
    description:
      "Accepts a finding with a reason; for a route to its own subject with the office that takes it instead, which unblocks the version and is told to routing. CONFLICT when the fault is there no more. Needs protocols:draft.",
  })
  async acceptFinding(
    @Arg("input", { description: "The finding and the reason." }) input: AcceptFindingInput,
    @Ctx() context: RequestContext,
  ): Promise<LintFinding> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "protocols:draft" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => acceptFinding(change, context, input));
    return (await findingById(context).load(id)) as LintFinding;
  }
}
