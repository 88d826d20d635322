import { graphql } from "../gql/gql.js";

/** The figures of a force in a financial year. */
export const figuresDocument = graphql(/* GraphQL */ `
  query CaseFigures($force: ID!, $year: Int, $language: Language!) {
    caseFigures(force: $force, year: $year) {
      year
      years
      own {
        ...KindFiguresParts
      }
      quarters {
        quarter
        since
        publishedOn
        kinds {
          kind
          title(language: $language)
          received
        }
      }
      ofForce {
        year
        since
        brought
        publishedOn
        kinds {
          ...KindFiguresParts
        }
      }
    }
  }

  fragment KindFiguresParts on KindFigures {
    kind
    title(language: $language)
    received
    withheld
    quarters
    closed
    putRight
    otherwise
    medianDays
    shortestDays
    longestDays
    outcomes {
      outcome
      count
    }
    reached {
      stage
      count
    }
  }
`);
