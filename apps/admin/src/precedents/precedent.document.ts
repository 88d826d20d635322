import { graphql } from "../gql/gql.js";

/** Notes that were published, by clause and words. */
export const precedentsDocument = graphql(/* GraphQL */ `
  query Precedents($force: ID!, $clause: String, $words: String, $after: String) {
    precedents(force: $force, clause: $clause, words: $words, first: 20, after: $after) {
      nodes {
        ...PrecedentParts
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment PrecedentParts on Precedent {
    id
    source
    clauseId
    language
    status
    version
    title
    words
    personalDataBecause
    returnedBecause
    writtenAt
    reviewedAt
    withdrawnAt
    withdrawnBecause
    viewerCanReview
    viewerCanWithdraw
    writtenBy {
      id
      name
    }
    reviewedBy {
      id
      name
    }
  }
`);

/** Notes that wait for a second officer. */
export const proposedDocument = graphql(/* GraphQL */ `
  query ProposedPrecedents($force: ID!) {
    proposedPrecedents(force: $force) {
      ...PrecedentParts
    }
  }
`);

/** One note. */
export const precedentDocument = graphql(/* GraphQL */ `
  query PrecedentById($force: ID!, $id: ID!) {
    precedent(force: $force, id: $id) {
      ...PrecedentParts
    }
  }
`);

/** The clauses on which notes stand. */
export const precedentClausesDocument = graphql(/* GraphQL */ `
  query PrecedentClauses($force: ID!) {
    precedentClauses(force: $force) {
      clauseId
      count
    }
  }
`);

/** What of a case a note begins with. */
export const caseToNoteDocument = graphql(/* GraphQL */ `
  query CaseToNote($id: ID!) {
    case(id: $id) {
      id
      reference
      kind
      stage
      viewerPart
      route {
        clauseId
      }
    }
  }
`);

export const writePrecedentDocument = graphql(/* GraphQL */ `
  mutation WritePrecedent($input: WritePrecedentInput!) {
    writePrecedent(input: $input) {
      ...PrecedentParts
    }
  }
`);

export const reviewPrecedentDocument = graphql(/* GraphQL */ `
  mutation ReviewPrecedent($input: ReviewPrecedentInput!) {
    reviewPrecedent(input: $input) {
      ...PrecedentParts
    }
  }
`);

export const withdrawPrecedentDocument = graphql(/* GraphQL */ `
  mutation WithdrawPrecedent($input: WithdrawPrecedentInput!) {
    withdrawPrecedent(input: $input) {
      ...PrecedentParts
    }
  }
`);
