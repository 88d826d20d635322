import { coverageOf } from "@probity/rules/coverage";
import type { RequestContext } from "@probity/service-kit/context";
import { Authorized, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { clausesOf } from "../clauses/clause.loaders.js";
import { compiledRules } from "../comparison/compiled-rules.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { isPublished } from "../protocols/protocol.loaders.js";
import { rulesOf } from "../rules/rule.loaders.js";
import { ClauseCoverage, CoverageKind } from "./coverage.entity.js";

@Resolver(() => ProtocolVersion)
export class CoverageResolver {
  @Authorized("protocols:read")
  @FieldResolver(() => ClauseCoverage, {
    description:
      "Which clauses a rule enforces, records evidence, people alone attest, or nothing serves. Needs protocols:read.",
  })
  async coverage(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<ClauseCoverage> {
    const scope = isPublished(version) ? "public" : "protocols:read";
    const [clauses, rows, compiled] = await Promise.all([
      clausesOf(context, scope).load(version.id),
      rulesOf(context, scope).load(version.id),
      compiledRules(context, [version]),
    ]);
    const { counts, clauses: covered } = coverageOf(clauses, compiled.get(version.id) ?? []);
    const byKey = new Map(rows.map((rule) => [rule.ruleKey, rule]));
    return {
      counts: {
        enforced: counts.ENFORCED,
        evidenced: counts.EVIDENCED,
        attested: counts.ATTESTED,
        unserved: counts.UNSERVED,
      },
      clauses: covered.flatMap(({ coverage, ruleIds }, place) => {
        const clause = clauses[place];
        const rules = ruleIds.flatMap((id) => byKey.get(id) ?? []);
        return clause ? [{ clause, coverage: CoverageKind[coverage], rules }] : [];
      }),
    };
  }
}
