import { graphql } from "../gql/gql.js";
import type { VersionPartsFragment } from "../gql/graphql.js";

/** A version with all that its pages show: where it stands, its clauses and rules, its consultation. */
export const versionDocument = graphql(/* GraphQL */ `
  query ProtocolVersionById($id: ID!, $language: Language!) {
    protocolVersion(id: $id) {
      ...VersionParts
    }
  }

  fragment VersionParts on ProtocolVersion {
    ...VersionStanding
    ...VersionApprovals
    number
    datesNote
    importedAt
    importWarnings(language: $language)
    ...VersionDetails
    protocol {
      id
      slug
      title(language: $language)
      force {
        id
        slug
        roleTitles {
          role
          title(language: $language)
        }
        citations {
          name
          title
        }
      }
      versions {
        id
        number
        status
        inForceFrom
        inForceTo
      }
    }
    basedOn {
      id
      number
      signatories {
        office
      }
    }
    sourceDocument {
      fileName
      byteLength
      sha256
    }
    clauses {
      ...ClauseParts
    }
    rules {
      ...RuleParts
    }
  }

  fragment VersionDetails on ProtocolVersion {
    id
    owner
    ownerTitle: owner(language: $language)
    marking
    legalStatus
    precedence
    review {
      length
      unit
      last
      next
    }
    signatories {
      office
      officeTitle: office(language: $language)
      name
      signedOn
    }
  }

  fragment VersionApprovals on ProtocolVersion {
    id
    approvals {
      approvedBy
      office(language: $language)
      approvedOn
      note
    }
  }

  fragment VersionStanding on ProtocolVersion {
    id
    status
    revision
    inForceFrom
    inForceTo
    contentHash
    consultationClosedAt
    consultees {
      id
      name
      position
      consultedOn
    }
    comments {
      id
      saidBy
      saidAt
      said
      answer
      answeredBy
      answeredAt
      clause {
        id
        clauseId
      }
    }
    findings {
      ...FindingParts
    }
    viewerCanEdit
    viewerCanOpenConsultation
    viewerCanComment
    viewerCanCloseConsultation
    viewerCanRevise
    viewerCanApprove
    viewerCanBringIntoForce
    viewerCanWithdraw
  }

  fragment FindingParts on LintFinding {
    id
    key
    code
    severity
    clauseIds
    messageEn: message(language: EN)
    messageCy: message(language: CY)
    status
    acceptedReason
    acceptedByEn: acceptedBy(language: EN)
    acceptedByCy: acceptedBy(language: CY)
    acceptedAt
    fallback
  }

  fragment ClauseParts on Clause {
    id
    clauseId
    label
    headingPath
    ordinal
    summaryEn: summary(language: EN)
    summaryCy: summary(language: CY)
    text
    subParagraphs {
      label
      text
      depth
      afterParagraph
    }
    notes
    kinds
    audience
    citations {
      name
      title
    }
    modelClause
    modelRelation
    modelReason
  }

  fragment RuleParts on Rule {
    id
    key
    kind
    body
    sentence(language: $language)
    clause {
      id
    }
  }
`);

/** A version as its pages show it. */
export type VersionView = VersionPartsFragment;

/** What every change of a version names: whose, which, and the revision that was read. */
export function inputOf(version: VersionView): { forceId: string; versionId: string; revision: number } {
  return { forceId: version.protocol.force.id, versionId: version.id, revision: version.revision };
}

/** The address of a version's page, or of one below it. */
export function versionHref({ id }: Pick<VersionView, "id">, below = ""): string {
  return `/protocols/versions/${id}${below}`;
}
