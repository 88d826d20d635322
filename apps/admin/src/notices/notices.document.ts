import { graphql } from "../gql/gql.js";

/** The viewer's own notices in one force. */
export const ownNoticesDocument = graphql(/* GraphQL */ `
  query OwnNotices($force: ID!, $language: Language!, $after: String) {
    ownNotices(force: $force, first: 50, after: $after) {
      nodes {
        id
        kind
        occasion
        dueOn
        caseId
        clauseId
        duty(language: $language)
        late
        createdAt
        readAt
        email
        version {
          id
          number
          protocol {
            id
            title(language: $language)
          }
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

/** Marks one's notices as read: those named, or all. */
export const markNoticesReadDocument = graphql(/* GraphQL */ `
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      unreadNotices
    }
  }
`);

/** How one wants to be told, with an e-mail as an example. */
export const noticePreferenceDocument = graphql(/* GraphQL */ `
  query OwnNoticePreference($force: ID!) {
    ownNoticePreference(force: $force) {
      byEmail
      quietFrom
      quietTo
      language
      emailConfigured
      english: example(language: EN) {
        subject
        text
      }
      welsh: example(language: CY) {
        subject
        text
      }
    }
  }
`);

/** Says how one wants to be told. */
export const setNoticePreferenceDocument = graphql(/* GraphQL */ `
  mutation SetNoticePreference($input: SetNoticePreferenceInput!) {
    setNoticePreference(input: $input) {
      byEmail
    }
  }
`);
