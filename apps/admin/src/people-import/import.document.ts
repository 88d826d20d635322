import { graphql } from "../gql/gql.js";

/** What a file of people would change. */
export const previewDocument = graphql(/* GraphQL */ `
  query PreviewPeopleImport($input: PreviewPeopleImportInput!) {
    previewPeopleImport(input: $input) {
      encoding
      added
      changed
      unchanged
      refused
      problemsCsv
      rows {
        row
        name
        email
        changes
        problems {
          column
          message
        }
      }
    }
  }
`);

/** The latest files of people. */
export const importsDocument = graphql(/* GraphQL */ `
  query PeopleImports($force: ID!) {
    peopleImports(force: $force) {
      ...PeopleImportParts
    }
  }

  fragment PeopleImportParts on PeopleImport {
    id
    startedAt
    startedBy
    state
    total
    done
    added
    changed
    unchanged
    refused
    problemsCsv
  }
`);

/** Stores a file of people, or begins to. */
export const importDocument = graphql(/* GraphQL */ `
  mutation ImportPeople($input: ImportPeopleInput!) {
    importPeople(input: $input) {
      ...PeopleImportParts
    }
  }
`);

/** Stores the next rows. */
export const continueDocument = graphql(/* GraphQL */ `
  mutation ContinuePeopleImport($input: ContinuePeopleImportInput!) {
    continuePeopleImport(input: $input) {
      ...PeopleImportParts
    }
  }
`);
