import { graphql } from "../gql/gql.js";

/** Who has an interest in the parties named: written down with who asked. */
export const checkInterestsDocument = graphql(/* GraphQL */ `
  mutation CheckInterests($input: CheckInterestsInput!) {
    checkInterests(input: $input) {
      check {
        id
        askedAt
        parties
        process
        about
        privateToo
        matches
      }
      found {
        party
        source
        share
        words
        withheld
        details
        person {
          id
          name
        }
      }
      incomplete
      threshold
    }
  }
`);

/** Who has a private relationship to the parties named: that there is one, and no more of it. */
export const privateTiesDocument = graphql(/* GraphQL */ `
  query PrivateTies($force: ID!, $parties: [String!]!) {
    privateTies(force: $force, parties: $parties) {
      party
      person {
        id
        name
      }
    }
  }
`);

/** Who asked for whose interests. */
export const interestChecksDocument = graphql(/* GraphQL */ `
  query InterestChecks($force: ID!, $after: String) {
    interestChecks(force: $force, first: 20, after: $after) {
      nodes {
        id
        askedAt
        parties
        process
        about
        matches
        asker {
          id
          name
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

/** A page of the recusal ledger. */
export const conflictDecisionsDocument = graphql(/* GraphQL */ `
  query ConflictDecisions(
    $force: ID!
    $person: ID
    $process: ConflictProcess
    $from: Date
    $to: Date
    $toApprove: Boolean! = false
    $first: Int! = 20
    $after: String
  ) {
    conflictDecisions(
      force: $force
      person: $person
      process: $process
      from: $from
      to: $to
      toApprove: $toApprove
      first: $first
      after: $after
    ) {
      nodes {
        ...DecisionRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment DecisionRow on ConflictDecision {
    id
    process
    about
    ties
    party
    interest
    decision
    restriction
    reasons
    decidedAs
    decidedOn
    approvedBy
    approval
    approvalOn
    approvalReasons
    viewerCanAnswer
    waitsForNobody
    outcome
    againstClause
    clauseId
    reviewOn
    supersededAt
    person {
      id
      name
    }
    decider {
      id
      name
    }
    approver {
      id
      name
    }
  }
`);

/** One decision of the ledger. */
export const conflictDecisionDocument = graphql(/* GraphQL */ `
  query ConflictDecision($id: ID!) {
    conflictDecision(id: $id) {
      ...DecisionRow
    }
  }
`);

/** Approves a decision on a conflict, or refuses it. */
export const answerConflictApprovalDocument = graphql(/* GraphQL */ `
  mutation AnswerConflictApproval($input: AnswerConflictApprovalInput!) {
    answerConflictApproval(input: $input) {
      ...DecisionRow
    }
  }
`);

/** What the rules say of somebody who would take part despite a tie. */
export const conflictOutcomeDocument = graphql(/* GraphQL */ `
  query ConflictOutcome($input: ConflictOutcomeInput!, $language: Language!) {
    conflictOutcome(input: $input) {
      outcome
      leaveBy
      clauseId
      explanation(language: $language)
    }
  }
`);

/** Decides on somebody's conflict. */
export const decideConflictDocument = graphql(/* GraphQL */ `
  mutation DecideConflict($input: DecideConflictInput!) {
    decideConflict(input: $input) {
      ...DecisionRow
    }
  }
`);
