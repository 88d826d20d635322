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
        readings
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
    caseFileTerms {
      examined
    }
    caseFiles(case: $id, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        documentId
        name
        version
        latest
        letter
        redactionOf
        redacted {
          what
          why
        }
        goesOut
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

export const caseForDocumentDocument = graphql(/* GraphQL */ `
  query CaseForDocument($id: ID!) {
    case(id: $id) {
      id
      reference
      status
      force {
        id
      }
    }
    caseFileTerms {
      largestBytes
      examined
    }
  }
`);

export const addCaseFilePartDocument = graphql(/* GraphQL */ `
  mutation AddCaseFilePart($input: AddCaseFilePartInput!) {
    addCaseFilePart(input: $input)
  }
`);
