import { graphql } from "../gql/gql.js";

/** Which texts name somebody of the force who is not published. */
export const staffNamedDocument = graphql(/* GraphQL */ `
  query StaffNamed($force: ID!, $texts: [String!]!) {
    staffNamedIn(force: $force, texts: $texts) {
      text
      name
    }
  }
`);
