import { graphql } from "../../gql/gql.js";

/** Accepts a finding with a reason, and a route to its own subject with the office that takes it instead. */
export const acceptFindingDocument = graphql(/* GraphQL */ `
  mutation AcceptFinding($input: AcceptFindingInput!) {
    acceptFinding(input: $input) {
      ...FindingParts
    }
  }
`);

/** What was found in all versions of the protocols. */
export const findingsDocument = graphql(/* GraphQL */ `
  query Findings($force: ID, $code: LintCode, $status: FindingStatus, $after: String, $language: Language!) {
    findings(force: $force, code: $code, status: $status, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FindingParts
        version {
          id
          number
          status
          protocol {
            id
            title(language: $language)
            force {
              id
              name(language: $language)
            }
          }
        }
      }
    }
  }
`);
