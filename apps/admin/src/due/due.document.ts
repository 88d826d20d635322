import { graphql } from "../gql/gql.js";

/** How many offers and permissions wait for an office of the viewer's, and for reviewers how many offers for the register. */
export const waitingDecisionsDocument = graphql(/* GraphQL */ `
  query WaitingDecisions($force: ID!, $reviewer: Boolean!) {
    toApprove: giftOffers(force: $force, toDecide: true, first: 1) {
      totalCount
    }
    toPublish: giftOffers(force: $force, status: SUBMITTED, first: 1) @include(if: $reviewer) {
      totalCount
    }
    toDecide: permissions(force: $force, toAct: true, first: 1) {
      totalCount
    }
  }
`);

/** What is overdue and what is due in a force, as far as the viewer may read it; for reviewers how many declarations wait. */
export const dueDocument = graphql(/* GraphQL */ `
  query Due($force: ID!, $language: Language!, $reviewer: Boolean!) {
    overdue: obligations(force: $force, status: OVERDUE, first: 50) {
      nodes {
        ...DueObligation
      }
      totalCount
    }
    due: obligations(force: $force, status: DUE, first: 50) {
      nodes {
        ...DueObligation
      }
      totalCount
    }
    waiting: declarations(force: $force, status: SUBMITTED, first: 1) @include(if: $reviewer) {
      totalCount
    }
  }

  fragment DueObligation on Obligation {
    id
    title(language: $language)
    dueOn
    anchorOn
    status
    clauseId
    explanation(language: $language)
    viewerCanDeclare
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
      label
      headingPath
      summary(language: $language)
    }
  }
`);
