import { graphql } from "../../gql/gql.js";

/** What the acting force's clauses may cite, with whether it still holds. */
export const citationsDocument = graphql(/* GraphQL */ `
  query Citations($slug: String!) {
    force(slug: $slug) {
      id
      citations {
        id
        name
        title
        kind
        status
        since
        source
        checkedOn
        replacedBy {
          id
          name
          title
        }
        clauses {
          id
          clauseId
          version {
            id
            number
          }
        }
      }
    }
  }
`);

/** Records whether a source still holds. */
export const checkCitationDocument = graphql(/* GraphQL */ `
  mutation CheckCitation($input: CheckCitationInput!) {
    checkCitation(input: $input) {
      id
    }
  }
`);
