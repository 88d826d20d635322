import { graphql } from "./gql/gql.js";

/** Who the token speaks for, and what it may do in which force. */
export const viewerDocument = graphql(/* GraphQL */ `
  query ClientViewer {
    viewer {
      kind
      name
      subject
      platformRoles
      forces {
        force {
          id
          slug
        }
        title
        permissions
      }
    }
  }
`);
