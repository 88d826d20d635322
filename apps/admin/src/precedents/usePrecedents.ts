import { useQuery } from "@apollo/client/react";
import type { VersionView } from "../protocols/version.document.js";
import { useSession } from "../shell/acting-force.js";
import { precedentClausesDocument } from "./precedent.document.js";

/** How many precedents stand on which clause, for those who handle cases in the force of a version; none for others. */
export function usePrecedents({ protocol }: VersionView): ReadonlyMap<string, number> {
  const { acting, can } = useSession();
  const isOfForce = protocol.force.id === acting.force.id;
  const { data } = useQuery(precedentClausesDocument, {
    variables: { force: acting.force.id },
    skip: !isOfForce || !can("cases:handle"),
  });
  return new Map(data?.precedentClauses.map(({ clauseId, count }) => [clauseId, count]));
}
