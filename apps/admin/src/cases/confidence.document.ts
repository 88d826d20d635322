import { graphql } from "../gql/gql.js";

export const caseMessagesDocument = graphql(/* GraphQL */ `
  query CaseMessages($id: ID!, $after: String) {
    caseMessages(case: $id, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        fromOutside
        at
        text
        by {
          id
          name
        }
      }
    }
  }
`);

export const sendCaseMessageDocument = graphql(/* GraphQL */ `
  mutation SendCaseMessage($input: SendCaseMessageInput!) {
    sendCaseMessage(input: $input) {
      id
    }
  }
`);

export const caseAccessesDocument = graphql(/* GraphQL */ `
  query CaseAccesses($id: ID!, $after: String) {
    caseAccesses(case: $id, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        what
        reason
        by {
          id
          name
        }
      }
    }
  }
`);

export const openIdentityDocument = graphql(/* GraphQL */ `
  mutation OpenIdentity($input: OpenIdentityInput!) {
    openIdentity(input: $input) {
      caseId
      name
      contact
    }
  }
`);

export const caseFilesDocument = graphql(/* GraphQL */ `
  query CaseFiles($id: ID!, $after: String) {
    caseFiles(case: $id, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        size
        parts
        fromOutside
        at
        by {
          id
          name
        }
      }
    }
  }
`);

export const caseFilePartDocument = graphql(/* GraphQL */ `
  query CaseFilePart($id: ID!, $file: ID!, $part: Int!) {
    caseFilePart(case: $id, file: $file, part: $part)
  }
`);
