import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { RuleProposalsQuery } from "../../gql/graphql.js";
import { useSession } from "../../shell/acting-force.js";
import { Answer } from "../../shell/Answer.js";

const proposalsDocument = graphql(/* GraphQL */ `
  query RuleProposals($id: ID!) {
    protocolVersion(id: $id) {
      id
      clauses {
        id
        proposedRules {
          id
          kind
          words
          partial
        }
      }
    }
  }
`);

/** What the import took for a rule: its kind, the document's words, and as much of the rule as they say. */
export type Proposal = NonNullable<RuleProposalsQuery["protocolVersion"]>["clauses"][number]["proposedRules"][number];

/** Reads the proposal that the address names (`?proposal=`); null where it names none, or it is not for this person. */
export function OfProposal(props: {
  versionId: string;
  children: (proposal: Proposal | null) => ReactNode;
}): ReactNode {
  const { can } = useSession();
  const proposalId = useSearchParams()[0].get("proposal");
  const skip = proposalId === null || !can("protocols:import");
  const result = useQuery(proposalsDocument, { variables: { id: props.versionId }, skip });
  if (skip) return props.children(null);
  return (
    <Answer screen of={result}>
      {({ protocolVersion }) => {
        const all = (protocolVersion?.clauses ?? []).flatMap(({ proposedRules }) => proposedRules);
        return props.children(all.find(({ id }) => id === proposalId) ?? null);
      }}
    </Answer>
  );
}
