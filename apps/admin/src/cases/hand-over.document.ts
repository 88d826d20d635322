import { graphql } from "../gql/gql.js";

/** The open cases that the viewer handles, and what stands in the way of handing them over to somebody. */
export const handOverDocument = graphql(/* GraphQL */ `
  query HandOver($force: ID!, $case: ID, $to: ID, $language: Language!) {
    handOver(force: $force, case: $case, to: $to) {
      cases {
        obstacle
        case {
          id
          reference
          version
          kindTitle(language: $language)
        }
      }
      receivers {
        id
        name
      }
    }
  }
`);

/** Hands them over. */
export const handOverCasesDocument = graphql(/* GraphQL */ `
  mutation HandOverCases($input: HandOverCasesInput!) {
    handOverCases(input: $input) {
      cases {
        case {
          id
        }
      }
    }
  }
`);
