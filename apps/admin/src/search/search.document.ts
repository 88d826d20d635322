import { graphql } from "../gql/gql.js";

/** A page of what is found in the registers of the viewer's forces. */
export const searchDocument = graphql(/* GraphQL */ `
  query SearchRecords($asked: SearchAskedInput!, $first: Int!, $after: String) {
    searchRecords(asked: $asked, first: $first, after: $after) {
      nodes {
        ...FoundRecordParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      countedTo1001
    }
  }

  fragment FoundRecordParts on FoundRecord {
    kind
    day
    category
    text
    giver
    body
    nil
    withheld
    published
    part
    person {
      id
      name
    }
    force {
      id
      slug
      name
    }
  }
`);

/** The viewer's own saved searches in a force. */
export const savedSearchesDocument = graphql(/* GraphQL */ `
  query SavedSearches($force: ID!) {
    savedSearches(force: $force) {
      ...SavedSearchParts
    }
  }

  fragment SavedSearchParts on SavedSearch {
    id
    name
    asked {
      words
      giver
      body
      person
      force
      category
      kind
      from
      to
    }
  }
`);

export const saveSearchDocument = graphql(/* GraphQL */ `
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      ...SavedSearchParts
    }
  }
`);

export const removeSavedSearchDocument = graphql(/* GraphQL */ `
  mutation RemoveSavedSearch($input: RemoveSavedSearchInput!) {
    removeSavedSearch(input: $input) {
      id
      removedAt
    }
  }
`);
