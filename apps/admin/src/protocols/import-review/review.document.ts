import { graphql } from "../../gql/gql.js";
import type { ImportReviewQuery } from "../../gql/graphql.js";

/** An imported version with what the import found in each clause. */
export const reviewDocument = graphql(/* GraphQL */ `
  query ImportReview($id: ID!, $language: Language!, $mayConfirm: Boolean!) {
    protocolVersion(id: $id) {
      id
      number
      status
      revision
      importConfirmation @include(if: $mayConfirm) {
        ...ImportOutcome
      }
      importedAt
      importWarnings(language: $language)
      protocol {
        id
        title(language: $language)
        force {
          id
        }
      }
      sourceDocument {
        fileName
        byteLength
        sha256
      }
      clauses {
        id
        clauseId
        label
        headingPath
        ordinal
        text
        subParagraphs {
          label
          text
          depth
          afterParagraph
        }
        notes
        matches {
          id
          knownClauseId
          certainty
          confidence
          reason(language: $language)
          status
          decidedBy
        }
        proposedRules {
          id
          kind
          part
          partPlace
          startsAt
          endsAt
          words
          confidence
          reason(language: $language)
          status
        }
      }
    }
  }

  fragment ImportOutcome on ImportConfirmation {
    id
    confirmedBy
    confirmedAt
    carried
    added
    carriedRules
    madeRules
    incomplete {
      proposalId
      clauseId
      kind
      words
      missing
      refusal
    }
    dropped {
      id
      clauseId
    }
  }
`);

/** Ends the review of an import. */
export const confirmImportDocument = graphql(/* GraphQL */ `
  mutation ConfirmImport($input: ConfirmImportInput!) {
    confirmImport(input: $input) {
      ...ImportOutcome
    }
  }
`);

/** Says whether a proposed rule holds. */
export const decideProposalDocument = graphql(/* GraphQL */ `
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      id
      status
    }
  }
`);

/** Says which known clause a document's words are. */
export const decideMatchDocument = graphql(/* GraphQL */ `
  mutation DecideMatch($input: DecideMatchInput!) {
    decideMatch(input: $input) {
      id
      status
      knownClauseId
      decidedBy
    }
  }
`);

/** An imported version under review. */
export type ReviewedVersion = NonNullable<ImportReviewQuery["protocolVersion"]>;

/** Whether anything about the import can be decided still. */
export function isOpen({ status, importConfirmation }: ReviewedVersion): boolean {
  return status === "DRAFT" && !importConfirmation;
}

/** One of its clauses with what was found in it. */
export type ReviewedClauseParts = ReviewedVersion["clauses"][number];
