import { graphql } from "../gql/gql.js";

/** The checklist of the acting force. */
export const checklistDocument = graphql(/* GraphQL */ `
  query Checklist($slug: String!, $language: Language!) {
    force(slug: $slug) {
      id
      publicationChecklist {
        counted
        total
        years
        method(language: $language)
        items {
          id
          text(language: $language)
          citation
          cadence
          targetMonths
          inPlatform
          link
          lastUpdatedOn
          coversYear
          owner
          nextDueOn
          status
          version
        }
      }
    }
  }
`);

/** Keeps what the force says of an item. */
export const keepItemDocument = graphql(/* GraphQL */ `
  mutation KeepPublicationItem($input: KeepPublicationItemInput!) {
    keepPublicationItem(input: $input) {
      id
    }
  }
`);
