import { graphql } from "../gql/gql.js";

export const caseForLetterDocument = graphql(/* GraphQL */ `
  query CaseForLetter($id: ID!) {
    case(id: $id) {
      id
      reference
      viewerPart
      raisedBy {
        id
        name
      }
      force {
        id
      }
    }
  }
`);

export const letterDraftDocument = graphql(/* GraphQL */ `
  query LetterDraft($id: ID!, $kind: LetterKind!, $language: Language!, $recipient: String!) {
    caseLetterDraft(case: $id, kind: $kind, language: $language, recipient: $recipient) {
      title
      body
      templateNumber
      missing
    }
  }
`);

export const keepLetterDocument = graphql(/* GraphQL */ `
  mutation KeepLetter($input: KeepLetterInput!) {
    keepLetter(input: $input) {
      id
    }
  }
`);

export const caseLetterDocument = graphql(/* GraphQL */ `
  query CaseLetter($id: ID!, $file: ID!) {
    caseLetter(case: $id, file: $file) {
      kind
      language
      title
      body
    }
  }
`);

export const letterTemplatesDocument = graphql(/* GraphQL */ `
  query LetterTemplates($slug: String!) {
    force(slug: $slug) {
      id
      letterTemplates {
        kind
        number
        from
        inForce
        titleEn
        titleCy
        bodyEn
        bodyCy
      }
    }
  }
`);

export const saveLetterTemplateDocument = graphql(/* GraphQL */ `
  mutation SaveLetterTemplate($input: LetterTemplateInput!) {
    saveLetterTemplate(input: $input) {
      id
      letterTemplates {
        kind
        number
        from
        inForce
        titleEn
        titleCy
        bodyEn
        bodyCy
      }
    }
  }
`);

export const previewLetterDocument = graphql(/* GraphQL */ `
  query PreviewLetter($title: String!, $body: String!, $language: Language!) {
    previewLetter(title: $title, body: $body, language: $language) {
      title
      body
    }
  }
`);
