import { graphql } from "./gql/gql.js";

/** Every force of the deployment, historic ones included; needs no token. */
export const forcesDocument = graphql(/* GraphQL */ `
  query ClientForces {
    forces {
      id
      slug
      name
      historic
      governingBody {
        name
        kind
        validFrom
        validTo
      }
    }
  }
`);
