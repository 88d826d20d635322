import { graphql } from "../gql/gql.js";

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
    title
    dueOn
    anchorOn
    status
    clauseId
    explanation
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
