import { graphql } from "./gql/gql.js";

/** A page of the published lines of the register of interests; dates are calendar days, `publishedAt` an instant in UTC. */
export const registerEntriesDocument = graphql(/* GraphQL */ `
  query ClientRegisterEntries($force: ID, $first: Int, $after: String) {
    registerEntries(force: $force, first: $first, after: $after) {
      nodes {
        id
        person {
          id
          name
        }
        category
        nil
        description
        declaredOn
        publishedAt
        clauseId
        protocolTitle
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
