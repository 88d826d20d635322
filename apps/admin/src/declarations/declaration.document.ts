import { graphql } from "../gql/gql.js";

/** One declaration with its interests, and what the viewer may do with it. */
export const declarationDocument = graphql(/* GraphQL */ `
  query DeclarationById($id: ID!) {
    declaration(id: $id) {
      ...DeclarationParts
    }
  }

  fragment DeclarationParts on Declaration {
    id
    kind
    status
    version
    submittedAt
    reviewedAt
    returnReason
    viewerCanEdit
    viewerCanSubmit
    viewerCanPublish
    whyNotPublish
    publishBy
    publishedByDateAt
    withheldAt
    withheldReason
    asked {
      categories
      connected
      parts
      clauseId
    }
    force {
      id
    }
    person {
      id
      name
    }
    interests {
      id
      category
      nil
      description
      since
      relation
      connectedName
      connectedPerson {
        id
        name
      }
      sensitiveReason
      needsDecision
      findings {
        kind
        words
      }
      decision
      decisionReason
      provision
      reviewOn
      viewerCanLookAgain
    }
  }
`);

/** Saves a draft: a new one, or the whole list of interests of an existing one. */
export const saveDeclarationDocument = graphql(/* GraphQL */ `
  mutation SaveDeclaration($input: SaveDeclarationInput!) {
    saveDeclaration(input: $input) {
      ...DeclarationParts
    }
  }
`);

/** The declarer declares the interests of a draft. */
export const submitDeclarationDocument = graphql(/* GraphQL */ `
  mutation SubmitDeclaration($input: SubmitDeclarationInput!) {
    submitDeclaration(input: $input) {
      ...DeclarationParts
    }
  }
`);

/** The reviewer publishes a declaration in the register. */
export const publishDeclarationDocument = graphql(/* GraphQL */ `
  mutation PublishDeclaration($input: PublishDeclarationInput!) {
    publishDeclaration(input: $input) {
      ...DeclarationParts
    }
  }
`);

/** The reviewer gives a declaration back to the declarer, with the reason. */
export const returnDeclarationDocument = graphql(/* GraphQL */ `
  mutation ReturnDeclaration($input: ReturnDeclarationInput!) {
    returnDeclaration(input: $input) {
      ...DeclarationParts
    }
  }
`);

/** The reviewer keeps a declaration from being published by its date, with the reason. */
export const withholdDeclarationDocument = graphql(/* GraphQL */ `
  mutation WithholdDeclaration($input: WithholdDeclarationInput!) {
    withholdDeclaration(input: $input) {
      ...DeclarationParts
    }
  }
`);

/** An officer looks again at a line whose details are withheld. */
export const lookAgainDocument = graphql(/* GraphQL */ `
  mutation LookAgain($input: LookAgainInput!) {
    lookAgain(input: $input) {
      ...DeclarationParts
    }
  }
`);
