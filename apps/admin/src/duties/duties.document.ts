import { graphql } from "../gql/gql.js";

/** The duties of the acting force as they are narrowed, soonest first. */
export const dutiesDocument = graphql(/* GraphQL */ `
  query Duties(
    $force: ID!
    $person: ID
    $role: Role
    $kind: DutyKind
    $status: ObligationStatus
    $open: Boolean!
    $dueUntil: Date
    $language: Language!
    $after: String
  ) {
    obligations(
      force: $force
      person: $person
      role: $role
      kind: $kind
      status: $status
      open: $open
      dueUntil: $dueUntil
      first: 100
      after: $after
    ) {
      nodes {
        id
        kind
        title(language: $language)
        dueOn
        metOn
        status
        role
        clauseId
        explanation(language: $language)
        latestRetiming {
          before
          reason
        }
        person {
          id
          name
        }
        clause {
          id
          version {
            id
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

/** Likewise those that follow from what is kept about people. */
export const personDutiesDocument = graphql(/* GraphQL */ `
  query PersonDuties(
    $force: ID!
    $person: ID
    $role: Role
    $kind: DutyKind
    $status: ObligationStatus
    $open: Boolean!
    $dueUntil: Date
    $language: Language!
    $after: String
  ) {
    personDuties(
      force: $force
      person: $person
      role: $role
      kind: $kind
      status: $status
      open: $open
      dueUntil: $dueUntil
      first: 100
      after: $after
    ) {
      nodes {
        id
        kind
        title(language: $language)
        dueOn
        shownOn
        metOn
        status
        clauseId
        explanation(language: $language)
        person {
          id
          name
        }
        version {
          id
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

/** How the duties of every force that the viewer may see stand today. */
export const dutyCountsDocument = graphql(/* GraphQL */ `
  query DutyCounts($language: Language!) {
    dutyCounts {
      overdue
      within7
      within28
      later
      met
      nextDueOn
      force {
        id
        name(language: $language)
      }
    }
    personDutyCounts {
      overdue
      within7
      within28
      later
      met
      nextDueOn
      force {
        id
        name(language: $language)
      }
    }
  }
`);

/** The viewer's own calendar addresses. */
export const calendarFeedsDocument = graphql(/* GraphQL */ `
  query OwnCalendarFeeds($force: ID!) {
    ownCalendarFeeds(force: $force) {
      id
      language
      createdAt
      lastReadAt
    }
  }
`);

/** Makes a calendar address: its secret is told this once. */
export const createCalendarFeedDocument = graphql(/* GraphQL */ `
  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
    createCalendarFeed(input: $input) {
      id
      path
    }
  }
`);

/** Revokes a calendar address. */
export const revokeCalendarFeedDocument = graphql(/* GraphQL */ `
  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input) {
      id
      revokedAt
    }
  }
`);
