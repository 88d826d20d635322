import { graphql } from "../gql/gql.js";

/** Who is signed in, and for which forces with which permissions. */
export const sessionDocument = graphql(/* GraphQL */ `
  query Session($language: Language!) {
    viewer {
      kind
      name
      platformRoles
      forces {
        force {
          id
          slug
          name(language: $language)
          historic
          viewerCanConfigure
          branding {
            colour
            textColour
            logoUrl
          }
        }
        person {
          id
          name
        }
        roles
        title(language: $language)
        permissions
        unreadNotices
      }
    }
  }
`);
