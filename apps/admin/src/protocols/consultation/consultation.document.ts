import { graphql } from "../../gql/gql.js";

/** Puts a draft before its consultees. */
export const openConsultationDocument = graphql(/* GraphQL */ `
  mutation OpenConsultation($input: OpenConsultationInput!) {
    openConsultation(input: $input) {
      ...VersionStanding
    }
  }
`);

/** Says something about a clause. */
export const commentOnClauseDocument = graphql(/* GraphQL */ `
  mutation CommentOnClause($input: CommentOnClauseInput!) {
    commentOnClause(input: $input) {
      ...VersionStanding
    }
  }
`);

/** Answers a comment. */
export const answerCommentDocument = graphql(/* GraphQL */ `
  mutation AnswerComment($input: AnswerCommentInput!) {
    answerComment(input: $input) {
      ...VersionStanding
    }
  }
`);

/** Ends a consultation. */
export const closeConsultationDocument = graphql(/* GraphQL */ `
  mutation CloseConsultation($input: CloseConsultationInput!) {
    closeConsultation(input: $input) {
      ...VersionStanding
    }
  }
`);
