import { graphql } from "../gql/gql.js";

/** How long a case is kept, and what holds it back; for those who handle or watch over it. */
export const caseRetentionDocument = graphql(/* GraphQL */ `
  query CaseRetention($id: ID!) {
    case(id: $id) {
      id
      reference
      version
      status
      force {
        id
      }
      retention {
        deletedOn
        held
        holds {
          id
          setAt
          reason
          liftedAt
          liftReason
          setBy {
            id
            name
          }
          liftedBy {
            id
            name
          }
        }
      }
    }
  }
`);

/** Keeps a case from being deleted. */
export const setLegalHoldDocument = graphql(/* GraphQL */ `
  mutation SetLegalHold($input: LegalHoldInput!) {
    setLegalHold(input: $input) {
      id
      version
    }
  }
`);

/** Lets it be deleted when its day comes. */
export const liftLegalHoldDocument = graphql(/* GraphQL */ `
  mutation LiftLegalHold($input: LegalHoldInput!) {
    liftLegalHold(input: $input) {
      id
      version
    }
  }
`);

/** Which of the viewer's cases are deleted next. */
export const casesToDeleteDocument = graphql(/* GraphQL */ `
  query CasesToDelete($force: ID!, $after: String) {
    casesToDelete(force: $force, first: 20, after: $after) {
      nodes {
        id
        reference
        kind
        closedAt
        retention {
          deletedOn
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

/** What is left of those that were deleted. */
export const tombstonesDocument = graphql(/* GraphQL */ `
  query CaseTombstones($force: ID!, $after: String) {
    caseTombstones(force: $force, first: 20, after: $after) {
      nodes {
        id
        reference
        kind
        openedOn
        closedOn
        deletedAt
        months
        countsFrom
        periodFrom
        periodSetBy {
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

/** How long a force keeps closed cases. */
export const retentionPeriodsDocument = graphql(/* GraphQL */ `
  query RetentionPeriods($slug: String!) {
    force(slug: $slug) {
      id
      caseRetention {
        kind
        months
        countsFrom
        source
        from
        setAt
        setBy {
          id
          name
        }
      }
    }
  }
`);

/** Sets it for a kind of case. */
export const setCaseRetentionDocument = graphql(/* GraphQL */ `
  mutation SetCaseRetention($input: SetCaseRetentionInput!) {
    setCaseRetention(input: $input) {
      id
      caseRetention {
        kind
        months
        from
      }
    }
  }
`);
