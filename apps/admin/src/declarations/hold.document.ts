import { graphql } from "../gql/gql.js";

/** The holds of publication of a force, latest first. */
export const holdsDocument = graphql(/* GraphQL */ `
  query PublicationHolds($force: ID!, $after: String) {
    publicationHolds(force: $force, first: 20, after: $after) {
      nodes {
        ...HoldParts
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment HoldParts on PublicationHold {
    id
    from
    to
    reason
    liftedOn
    liftReason
    viewerCanLift
    officer {
      id
      name
    }
  }
`);

/** Records that nothing is published for a time. */
export const holdPublicationDocument = graphql(/* GraphQL */ `
  mutation HoldPublication($input: HoldPublicationInput!) {
    holdPublication(input: $input) {
      ...HoldParts
    }
  }
`);

/** Ends a hold before its time. */
export const liftPublicationHoldDocument = graphql(/* GraphQL */ `
  mutation LiftPublicationHold($input: LiftPublicationHoldInput!) {
    liftPublicationHold(input: $input) {
      ...HoldParts
    }
  }
`);
