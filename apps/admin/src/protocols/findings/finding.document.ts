import { graphql } from "../../gql/gql.js";

/** Accepts a finding with a reason, and a route to its own subject with the office that takes it instead. */
export const acceptFindingDocument = graphql(/* GraphQL */ `
  mutation AcceptFinding($input: AcceptFindingInput!) {
    acceptFinding(input: $input) {
      ...FindingParts
    }
  }
`);
