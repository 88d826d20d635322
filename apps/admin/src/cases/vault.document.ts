import { graphql } from "../gql/gql.js";

/** Whom the force named to open who raised cases from outside. */
export const vaultOpenersDocument = graphql(/* GraphQL */ `
  query VaultOpeners($slug: String!) {
    force(slug: $slug) {
      id
      vaultOpeners {
        id
        name
      }
    }
  }
`);

/** Names somebody. */
export const nameVaultOpenerDocument = graphql(/* GraphQL */ `
  mutation NameVaultOpener($input: NameVaultOpenerInput!) {
    nameVaultOpener(input: $input) {
      id
      vaultOpeners {
        id
        name
      }
    }
  }
`);

/** Takes it back. */
export const endVaultOpenerDocument = graphql(/* GraphQL */ `
  mutation EndVaultOpener($input: NameVaultOpenerInput!) {
    endVaultOpener(input: $input) {
      id
      vaultOpeners {
        id
        name
      }
    }
  }
`);
