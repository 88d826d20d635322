import { graphql } from "../gql/gql.js";

/** The kinds of case of a force, as whoever configures it sees them. */
export const configuredKindsDocument = graphql(/* GraphQL */ `
  query ConfiguredKinds($force: ID!) {
    caseKinds(force: $force) {
      kind
      titleEn
      titleCy
      rules {
        clauseId
      }
      targets {
        what
        length
        unit
      }
    }
  }
`);

/** One of them, with what it is and what was set of it. */
export const configuredKindDocument = graphql(/* GraphQL */ `
  query ConfiguredKind($force: ID!, $kind: String!) {
    caseKind(force: $force, kind: $kind) {
      ...ConfiguredKindParts
    }
  }

  fragment ConfiguredKindParts on CaseKindInForce {
    kind
    titleEn
    titleCy
    renamed
    textEn
    textCy
    stages
    facts {
      id
      titleEn
      titleCy
      sealed
      later
    }
    rules {
      clauseId
      en
      cy
    }
    timings {
      clock
      citation
      timingVerified
      en
      cy
    }
    targets {
      what
      length
      unit
    }
    retentionMonths
    retentionCitation
    settings {
      id
      titleEn
      titleCy
      reason
      from
      to
      targets {
        what
        length
        unit
      }
      questions {
        id
        titleEn
        titleCy
      }
    }
    latest {
      id
      titleEn
      titleCy
      targets {
        what
        length
        unit
      }
      questions {
        id
        type
        titleEn
        titleCy
        required
        choices {
          value
          en
          cy
        }
      }
    }
  }
`);

/** Sets the name, questions and targets of a kind. */
export const configureCaseKindDocument = graphql(/* GraphQL */ `
  mutation ConfigureCaseKind($input: ConfigureCaseKindInput!) {
    configureCaseKind(input: $input) {
      ...ConfiguredKindParts
    }
  }
`);
