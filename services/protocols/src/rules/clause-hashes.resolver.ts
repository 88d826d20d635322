import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { Authorized, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { clausesOf } from "../clauses/clause.loaders.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { Rule } from "./rule.entity.js";
import { hashedClauses } from "./tell-rulebook.js";

/** A clause of a version with what a signature under it seals. */
@ObjectType({ description: "A clause of a version with the hash of what is signed for." })
export class ClauseHash {
  @Field({ description: "The clause's stable name." })
  clauseId: string;

  @Field({ description: "SHA-256 of its words and rules: another one means that the clause changed." })
  hash: string;
}

/** The rules of versions in the order in which they are sealed. */
const rulesByKey = (context: RequestContext) =>
  listLoader<Rule>(
    context,
    rulesByKey,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${columnsOf(Rule, "r")} from protocols.rules r
         where r.version_id = any($1) and r.force_id = any($forces) order by r.version_id, r.rule_key`,
        [ids],
      ),
    (rule) => rule.versionId,
  );

@Resolver(() => ProtocolVersion)
export class ClauseHashesResolver {
  @Authorized("protocols:read")
  @FieldResolver(() => [ClauseHash], {
    description:
      "Its clauses with the hashes of what is signed for, in the document's order; empty for those of other forces. Needs protocols:read.",
  })
  async clauseHashes(@Root() { id, forceId }: ProtocolVersion, @Ctx() context: RequestContext): Promise<ClauseHash[]> {
    if (!context.can("protocols:read", forceId)) return [];
    const [clauses, rules] = await Promise.all([
      clausesOf(context, "protocols:read").load(id),
      rulesByKey(context).load(id),
    ]);
    return hashedClauses(clauses, rules);
  }
}
