import { graphql } from "../gql/gql.js";

/** A case that may go to review or is under it, and who would review it. */
export const caseToReviewDocument = graphql(/* GraphQL */ `
  query CaseToReview($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      reference
      version
      stage
      viewerPart
      force {
        id
      }
      route {
        clauseId
      }
      actions {
        ...CaseActionParts
      }
      steps {
        id
        kind
        at
        askedBy
        note
      }
    }
    reviewRoute(case: $id) {
      ...RouteParts
    }
  }
`);

/** Asks for an appeal or review. */
export const askForReviewDocument = graphql(/* GraphQL */ `
  mutation AskForReview($input: AskForReviewInput!) {
    askForReview(input: $input) {
      id
      version
      stage
    }
  }
`);

/** Decides one. */
export const decideReviewDocument = graphql(/* GraphQL */ `
  mutation DecideReview($input: DecideReviewInput!) {
    decideReview(input: $input) {
      id
      version
      stage
    }
  }
`);
