import { graphql } from "../gql/gql.js";

/** Every document of a case by name, size and digest, for a sheet of paper. */
export const printedFilesDocument = graphql(/* GraphQL */ `
  query PrintedFiles($id: ID!) {
    caseFiles(case: $id, first: 100) {
      totalCount
      nodes {
        id
        name
        size
        sha256
        fromOutside
        at
        by {
          id
          name
        }
      }
    }
  }
`);
