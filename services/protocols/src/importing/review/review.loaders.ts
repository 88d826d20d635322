import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { ClauseMatch, ProposedRule } from "./review.entity.js";

/** The rules proposed from the words of clauses, in the order of the words. */
export const proposedRulesOf = (context: RequestContext) =>
  listLoader<ProposedRule>(
    context,
    proposedRulesOf,
    (ids) =>
      context.read(
        "protocols:import",
        `select ${columnsOf(ProposedRule, "p")} from protocols.proposed_rules p where p.clause_ref = any($1) and p.force_id = any($forces) order by p.clause_ref, p.ordinal`,
        [ids],
      ),
    (proposal) => proposal.clauseRef,
  );

/** The known clauses found in clauses, in the order of the words. */
export const matchesOf = (context: RequestContext) =>
  listLoader<ClauseMatch>(
    context,
    matchesOf,
    (ids) =>
      context.read(
        "protocols:import",
        `select ${columnsOf(ClauseMatch, "m")} from protocols.clause_matches m where m.clause_ref = any($1) and m.force_id = any($forces) order by m.clause_ref, m.ordinal`,
        [ids],
      ),
    (match) => match.clauseRef,
  );
