import { graphql } from "../gql/gql.js";

/** How a complaint about an office holder stands by the law. */
export const statutoryCaseDocument = graphql(/* GraphQL */ `
  query StatutoryCase($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      reference
      version
      kind
      matter
      stage
      viewerPart
      mayGoToPanel
      besides {
        route
        reference
        since
        caseId
      }
      force {
        id
      }
      statutory {
        viewerActsAs
        gravity
        receivedOn
        whyNotToProtocol(language: $language)
        arrangements {
          ...ArrangementParts
        }
      }
    }
  }

  fragment ArrangementParts on StatutoryArrangement {
    id
    what
    office
    source
    from
    to
    person {
      id
      name
    }
  }
`);

/** Who complains: each reading is recorded. */
export const complainantDocument = graphql(/* GraphQL */ `
  query Complainant($id: ID!) {
    case(id: $id) {
      id
      statutory {
        complainant
      }
    }
  }
`);

/** Records a complaint that the Panel received. */
export const receiveComplaintDocument = graphql(/* GraphQL */ `
  mutation ReceiveComplaint($input: ReceiveComplaintInput!) {
    receiveComplaint(input: $input) {
      id
    }
  }
`);

/** Hands a case to the other route. */
export const changeRouteDocument = graphql(/* GraphQL */ `
  mutation ChangeCaseRoute($input: ChangeCaseRouteInput!) {
    changeCaseRoute(input: $input) {
      id
      version
      kind
      stage
    }
  }
`);

/** Opens a case beside it, by the other route. */
export const runBesideDocument = graphql(/* GraphQL */ `
  mutation RunBeside($input: RunBesideInput!) {
    runBeside(input: $input) {
      id
      version
    }
  }
`);

/** Who acts in complaints about office holders. */
export const arrangementsDocument = graphql(/* GraphQL */ `
  query StatutoryArrangements($slug: String!) {
    force(slug: $slug) {
      id
      statutoryArrangements {
        ...ArrangementParts
      }
    }
  }
`);

/** Records who acts from a day on. */
export const recordArrangementDocument = graphql(/* GraphQL */ `
  mutation RecordStatutoryArrangement($input: RecordStatutoryArrangementInput!) {
    recordStatutoryArrangement(input: $input) {
      id
      statutoryArrangements {
        ...ArrangementParts
      }
    }
  }
`);

/** Ends it. */
export const endArrangementDocument = graphql(/* GraphQL */ `
  mutation EndStatutoryArrangement($input: EndStatutoryArrangementInput!) {
    endStatutoryArrangement(input: $input) {
      id
      statutoryArrangements {
        ...ArrangementParts
      }
    }
  }
`);
