import { graphql } from "../gql/gql.js";

/** The cases that wait for a lawful recipient, over which the viewer watches. */
export const waitingDocument = graphql(/* GraphQL */ `
  query WaitingCases($force: ID!, $after: String) {
    waitingCases(force: $force, first: 20, after: $after) {
      nodes {
        id
        reference
        matter
        raisedAt
        route {
          clauseId
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

/** A case that waits, why, and who may take it. */
export const giveDocument = graphql(/* GraphQL */ `
  query CaseToGive($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      reference
      status
      version
      viewerPart
      route {
        clauseId
        passedOver {
          role
          title(language: $language)
          reason(language: $language)
          cause
        }
      }
    }
    mayTakeCase(id: $id) {
      id
      name
    }
  }
`);

/** Gives it to somebody. */
export const giveWaitingDocument = graphql(/* GraphQL */ `
  mutation GiveWaitingCase($input: GiveWaitingCaseInput!) {
    giveWaitingCase(input: $input) {
      id
      status
      version
    }
  }
`);

/** Who watches over the queue of a force, for those who configure it. */
export const keeperDocument = graphql(/* GraphQL */ `
  query QueueKeeper($slug: String!) {
    force(slug: $slug) {
      id
      queueKeeper {
        id
        name
      }
    }
  }
`);

/** Names who watches over it. */
export const nameKeeperDocument = graphql(/* GraphQL */ `
  mutation NameQueueKeeper($input: NameQueueKeeperInput!) {
    nameQueueKeeper(input: $input) {
      id
      queueKeeper {
        id
        name
      }
    }
  }
`);

/** The version of a case that somebody saw who names a subject of it. */
export const caseToNameDocument = graphql(/* GraphQL */ `
  query CaseToName($id: ID!) {
    case(id: $id) {
      id
      reference
      status
      version
    }
  }
`);

/** Names somebody else whom it is about. */
export const nameSubjectDocument = graphql(/* GraphQL */ `
  mutation NameSubject($input: NameSubjectInput!) {
    nameSubject(input: $input) {
      id
      version
    }
  }
`);
