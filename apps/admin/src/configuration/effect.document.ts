import { graphql } from "../gql/gql.js";

/** What a rule that is being written would change. */
export const effectOfRuleDocument = graphql(/* GraphQL */ `
  query EffectOfRule($input: CandidateRuleInput!) {
    effectOnDuties(input: $input) {
      ...DutiesMoved
    }
    effectOnRoutes(input: $input) {
      ...RoutesMoved
    }
  }

  fragment DutiesMoved on EffectOnDuties {
    total
    duties(first: 20) {
      titleEn: title(language: EN)
      titleCy: title(language: CY)
      clauseId
      before
      after
      person {
        id
        name
      }
    }
  }

  fragment RoutesMoved on EffectOnRoutes {
    total
    routes(first: 10) {
      matter
      complainant
      subject
      before {
        ...RecipientsOfRoute
      }
      after {
        ...RecipientsOfRoute
      }
    }
  }

  fragment RecipientsOfRoute on RouteDecision {
    status
    recipients {
      role
      title
    }
    afterDiscussion {
      role
      title
    }
  }
`);
