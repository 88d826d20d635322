import { graphql } from "../gql/gql.js";

/** The kinds of case that a force has, and which of them the viewer may begin. */
export const caseKindsDocument = graphql(/* GraphQL */ `
  query CaseKinds($force: ID!) {
    caseKinds(force: $force) {
      kind
      titleEn
      titleCy
      renamed
      actionEn
      actionCy
      opening
      viewerCanRaise
      covered
    }
  }
`);

/** One of them, with what is asked in it. */
export const caseKindDocument = graphql(/* GraphQL */ `
  query CaseKindToOpen($force: ID!, $kind: String!) {
    caseKind(force: $force, kind: $kind) {
      kind
      titleEn
      titleCy
      renamed
      actionEn
      actionCy
      textEn
      textCy
      questionEn
      questionCy
      opening
      aboutPerson
      viewerCanRaise
      facts {
        ...AskedParts
      }
      questions {
        ...AskedParts
      }
    }
  }

  fragment AskedParts on CaseFactAsked {
    id
    type
    titleEn
    titleCy
    hintEn
    hintCy
    required
    later
    choices {
      value
      en
      cy
    }
  }
`);

/** Opens a case by the form of its kind. */
export const openCaseDocument = graphql(/* GraphQL */ `
  mutation OpenCase($input: OpenCaseInput!) {
    openCase(input: $input) {
      id
    }
  }
`);

/** What whoever handles a case may record of it by now. */
export const factsToRecordDocument = graphql(/* GraphQL */ `
  query FactsToRecord($id: ID!) {
    case(id: $id) {
      id
      reference
      version
      status
      factsToRecord {
        ...AskedParts
      }
    }
  }
`);

/** Records it. */
export const recordCaseFactsDocument = graphql(/* GraphQL */ `
  mutation RecordCaseFacts($input: RecordCaseFactsInput!) {
    recordCaseFacts(input: $input) {
      id
      version
    }
  }
`);
