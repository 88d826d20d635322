import { graphql } from "../../gql/gql.js";

/** The force's protocols with every version. */
export const protocolsDocument = graphql(/* GraphQL */ `
  query Protocols($force: ID!, $language: Language!, $after: String) {
    protocols(force: $force, first: 50, after: $after) {
      nodes {
        id
        title(language: $language)
        instrument
        versions {
          id
          number
          status
          inForceFrom
          inForceTo
          importedAt
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Begins a protocol without a document. */
export const createProtocolDocument = graphql(/* GraphQL */ `
  mutation CreateProtocol($input: CreateProtocolInput!) {
    createProtocol(input: $input) {
      id
    }
  }
`);

/** Begins a draft, empty or with the clauses and rules of another version. */
export const draftVersionDocument = graphql(/* GraphQL */ `
  mutation DraftVersion($input: DraftVersionInput!) {
    draftVersion(input: $input) {
      ...VersionStanding
    }
  }
`);
