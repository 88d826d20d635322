import { graphql } from "../gql/gql.js";

/** The tokens of identity providers. */
export const tokensDocument = graphql(/* GraphQL */ `
  query ProvisioningTokens($force: ID!) {
    provisioningTokens(force: $force) {
      id
      name
      madeAt
      madeBy
      expiresOn
      roles
      lastUsedAt
      revokedAt
    }
  }
`);

/** Makes one, and tells its secret this once. */
export const createTokenDocument = graphql(/* GraphQL */ `
  mutation CreateProvisioningToken($input: CreateProvisioningTokenInput!) {
    createProvisioningToken(input: $input) {
      id
      name
      secret
    }
  }
`);

/** Revokes one. */
export const revokeTokenDocument = graphql(/* GraphQL */ `
  mutation RevokeProvisioningToken($input: RevokeProvisioningTokenInput!) {
    revokeProvisioningToken(input: $input) {
      id
      revokedAt
    }
  }
`);
