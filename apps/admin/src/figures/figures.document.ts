import { graphql } from "../gql/gql.js";

/** The figures of a force in a financial year. */
export const figuresDocument = graphql(/* GraphQL */ `
  query CaseFigures($force: ID!, $year: Int) {
    caseFigures(force: $force, year: $year) {
      year
      years
      own {
        ...KindFiguresParts
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
    received
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
