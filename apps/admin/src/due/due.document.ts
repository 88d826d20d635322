import { graphql } from "../gql/gql.js";

/** How many offers, permissions and decisions on conflicts wait for an office of the viewer's, and for reviewers how many offers for the register. */
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
    toAnswer: conflictDecisions(force: $force, toApprove: true, first: 1) {
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

/** The same of vetting and training: asked apart, for together they would be more than one request may cost. */
export const duePersonDutiesDocument = graphql(/* GraphQL */ `
  query DuePersonDuties($force: ID!, $language: Language!) {
    vetting: personDuties(force: $force, kind: VETTING, open: true, first: 50) {
      nodes {
        ...DuePersonDuty
      }
      totalCount
    }
    training: personDuties(force: $force, kind: TRAINING, open: true, first: 50) {
      nodes {
        ...DuePersonDuty
      }
      totalCount
    }
  }

  fragment DuePersonDuty on PersonDuty {
    id
    title(language: $language)
    shownOn
    status
    clauseId
    explanation(language: $language)
    person {
      id
      name
    }
  }
`);
