import { graphql } from "../gql/gql.js";

/** The meetings of a force, latest first. */
export const meetingsDocument = graphql(/* GraphQL */ `
  query Meetings($force: ID!, $after: String) {
    meetings(force: $force, first: 20, after: $after) {
      nodes {
        id
        name
        heldOn
        closed
        status
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One meeting with its agenda, and what was declared as far as the viewer may know. */
export const meetingDocument = graphql(/* GraphQL */ `
  query MeetingById($id: ID!) {
    meeting(id: $id) {
      ...MeetingParts
    }
  }

  fragment MeetingParts on Meeting {
    id
    version
    body
    name
    heldOn
    place
    closed
    closedReason
    status
    publishedAt
    viewerCanKeep
    viewerCanDeclare
    findings {
      words
    }
    force {
      id
    }
    items {
      id
      number
      title
      closed
      closedReason
    }
    declarations {
      id
      version
      kind
      localTerm
      interest
      action
      made
      withdrawnAt
      withdrawnReason
      clauseId
      viewerCanChange
      person {
        id
        name
      }
      item {
        id
        number
        title
      }
    }
  }
`);

/** Keeps a meeting with its agenda. */
export const saveMeetingDocument = graphql(/* GraphQL */ `
  mutation SaveMeeting($input: SaveMeetingInput!) {
    saveMeeting(input: $input) {
      ...MeetingParts
    }
  }
`);

/** Declares an interest at an item, or that nobody declared one. */
export const declareAtMeetingDocument = graphql(/* GraphQL */ `
  mutation DeclareAtMeeting($input: DeclareAtMeetingInput!) {
    declareAtMeeting(input: $input) {
      ...MeetingParts
    }
  }
`);

/** Takes a declaration back. */
export const withdrawMeetingDeclarationDocument = graphql(/* GraphQL */ `
  mutation WithdrawMeetingDeclaration($input: WithdrawMeetingDeclarationInput!) {
    withdrawMeetingDeclaration(input: $input) {
      ...MeetingParts
    }
  }
`);

/** Publishes what was declared, or what changed since. */
export const publishMeetingDocument = graphql(/* GraphQL */ `
  mutation PublishMeeting($input: PublishMeetingInput!) {
    publishMeeting(input: $input) {
      ...MeetingParts
    }
  }
`);
