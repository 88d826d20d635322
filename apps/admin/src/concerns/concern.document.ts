import { graphql } from "../gql/gql.js";

/** Who would receive the concern, asked before it is raised. Nothing is kept. */
export const routePreviewDocument = graphql(/* GraphQL */ `
  query RoutePreview($input: RoutePreviewInput!, $language: Language!) {
    routePreview(input: $input) {
      ...RouteParts
    }
  }
`);

/** What the concern is asked beside what happened, by the kind of case that it comes to. Nothing is kept. */
export const concernAskedDocument = graphql(/* GraphQL */ `
  query ConcernAsked($input: ConcernToAskInput!) {
    concernAsked(input: $input) {
      kind
      facts {
        ...AskedParts
      }
      questions {
        ...AskedParts
      }
    }
  }
`);

/** Raises the concern: it goes to its recipient, or waits openly where there is none. */
export const raiseConcernDocument = graphql(/* GraphQL */ `
  mutation RaiseConcern($input: RaiseConcernInput!, $language: Language!) {
    raiseConcern(input: $input) {
      id
      reference
      status
      route {
        nextStep(language: $language)
        recipients {
          title(language: $language)
        }
      }
    }
  }
`);
