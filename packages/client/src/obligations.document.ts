import { graphql } from "./gql/gql.js";

/** A page of what office holders must do, by when, and under which clause. */
export const obligationsDocument = graphql(/* GraphQL */ `
  query ClientObligations($force: ID, $status: ObligationStatus, $first: Int, $after: String) {
    obligations(force: $force, status: $status, first: $first, after: $after) {
      nodes {
        id
        title
        dueOn
        status
        metOn
        clauseId
        explanation
        person {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
