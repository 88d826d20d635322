import { graphql } from "../../gql/gql.js";

/** What of a version is told when it comes into force, and is not on its pages. */
export const versionSealDocument = graphql(/* GraphQL */ `
  query VersionSeal($id: ID!) {
    protocolVersion(id: $id) {
      id
      clauseHashes {
        clauseId
        hash
      }
      protocol {
        id
        instrument
      }
    }
  }
`);

/** What a version would change, were it in force. */
export const effectOfVersionDocument = graphql(/* GraphQL */ `
  query EffectOfVersion($input: CandidateVersionInput!) {
    versionEffectOnDuties(input: $input) {
      ...DutiesMoved
    }
    versionEffectOnRoutes(input: $input) {
      ...RoutesMoved
    }
    versionEffectOnSignatures(input: $input) {
      total
      signatures(first: 20) {
        person {
          id
          name
        }
        event
        clauseIds
        clauseId
      }
    }
  }
`);
