import { graphql } from "./gql/gql.js";

/** Who holds which office of a force on a day; null force when the slug is unknown. Needs no token. */
export const officeHoldersDocument = graphql(/* GraphQL */ `
  query ClientOfficeHolders($slug: String!, $on: Date) {
    force(slug: $slug) {
      id
      name
      officeHolders(on: $on) {
        id
        kind
        from
        to
        person {
          id
          name
        }
        office {
          role
          title
        }
      }
    }
  }
`);
