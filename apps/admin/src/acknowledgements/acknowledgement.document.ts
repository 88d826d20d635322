import { graphql } from "../gql/gql.js";

/** The viewer's own signatures in one force: asked for and given. */
export const ownSignaturesDocument = graphql(/* GraphQL */ `
  query OwnSignatures($force: ID!, $language: Language!) {
    ownAcknowledgements(force: $force) {
      ...SignatureParts
      explanation
      contentHash
      clauses {
        ...SignedClause
      }
    }
  }

  fragment SignatureParts on Acknowledgement {
    id
    event
    clauseId
    signedAt
    typedName
    paper {
      signedOn
      recordedBy
      reason
      keptAt
    }
    version {
      id
      number
      protocol {
        id
        title(language: $language)
      }
    }
  }

  fragment SignedClause on Clause {
    id
    clauseId
    label
    headingPath
    summary(language: $language)
    text
  }
`);

/** Who has signed the versions in force, and who has not. */
export const signaturesDocument = graphql(/* GraphQL */ `
  query Signatures($force: ID!, $person: ID, $signed: Boolean, $language: Language!, $after: String) {
    acknowledgements(force: $force, person: $person, signed: $signed, first: 100, after: $after) {
      nodes {
        ...SignatureParts
        askedOn
        roles
        person {
          id
          name
        }
        remindedAt
        reminderEmail
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The words of a reminder, and whether e-mail is sent at all. */
export const reminderWordsDocument = graphql(/* GraphQL */ `
  query ReminderWords($force: ID!, $version: ID!, $language: Language!) {
    signatureReminderWords(force: $force, version: $version, language: $language) {
      subject
      text
    }
    ownNoticePreference(force: $force) {
      emailConfigured
    }
  }
`);

/** Reminds people of signing. */
export const remindToSignDocument = graphql(/* GraphQL */ `
  mutation RemindToSign($input: RemindToSignInput!) {
    remindToSign(input: $input) {
      id
      remindedAt
      reminderEmail
    }
  }
`);

/** Records a signature that somebody else gave on paper. */
export const recordPaperSignatureDocument = graphql(/* GraphQL */ `
  mutation RecordPaperSignature($input: RecordPaperSignatureInput!) {
    recordPaperSignature(input: $input) {
      id
      signedAt
      typedName
      paper {
        signedOn
        recordedBy
        reason
        keptAt
      }
    }
  }
`);

/** Signs a version for oneself. */
export const acknowledgeDocument = graphql(/* GraphQL */ `
  mutation Acknowledge($input: AcknowledgeInput!) {
    acknowledge(input: $input) {
      id
      event
      signedAt
      typedName
      contentHash
    }
  }
`);
