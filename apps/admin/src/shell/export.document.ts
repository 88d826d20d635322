import { graphql } from "../gql/gql.js";

/** Keeps in the trail that rows of a list are taken away as a file. */
export const recordExportDocument = graphql(/* GraphQL */ `
  mutation RecordExport($input: RecordExportInput!) {
    recordExport(input: $input) {
      force {
        id
      }
    }
  }
`);
