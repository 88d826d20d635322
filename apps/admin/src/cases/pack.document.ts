import { graphql } from "../gql/gql.js";

/** What is asked of a case before a pack of it is made: whom it names, and the packs that the viewer asked for. */
export const caseToPackDocument = graphql(/* GraphQL */ `
  query CaseToPack($id: ID!) {
    case(id: $id) {
      id
      reference
      viewerPart
      force {
        id
      }
      subject {
        id
        name
      }
      raisedBy {
        id
        name
      }
      route {
        recipients {
          role
          persons {
            id
            name
          }
        }
      }
      people {
        person {
          id
          name
        }
      }
      steps {
        id
        by {
          id
          name
        }
      }
      evidencePacks {
        ...PackParts
      }
    }
  }

  fragment PackParts on EvidencePack {
    id
    recipient
    state
    askedAt
    done
    total
    size
    parts
    sha256
    expiresAt
  }
`);

/** How far a pack has come. */
export const packDocument = graphql(/* GraphQL */ `
  query EvidencePackProgress($id: ID!) {
    evidencePack(id: $id) {
      ...PackParts
    }
  }
`);

/** Asks for a pack. */
export const makePackDocument = graphql(/* GraphQL */ `
  mutation MakeEvidencePack($input: MakeEvidencePackInput!) {
    makeEvidencePack(input: $input) {
      ...PackParts
    }
  }
`);
