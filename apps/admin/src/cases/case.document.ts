import { graphql } from "../gql/gql.js";

/** One case, for those with a part in it. */
export const caseDocument = graphql(/* GraphQL */ `
  query CaseById($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      reference
      matter
      kind
      kindTitle(language: $language)
      stage
      status
      outcome
      marking
      closedAt
      raisedAt
      narrative
      facts(language: $language) {
        ...CaseFactParts
      }
      answers(language: $language) {
        ...CaseFactParts
      }
      factsToRecord {
        id
      }
      viewerPart
      hasIdentity
      protectedDisclosure
      force {
        id
      }
      subject {
        id
        name
      }
      raisedBy {
        id
        name
      }
      people {
        part
        person {
          id
          name
        }
      }
      route {
        ...RouteParts
      }
      steps {
        ...CaseStepParts
      }
      actions {
        ...CaseActionParts
      }
    }
  }

  fragment CaseFactParts on CaseFact {
    id
    type
    title
    value
  }

  fragment CaseStepParts on CaseStep {
    id
    kind
    at
    title(language: $language)
    clauseId
    citation
    reason(language: $language)
    finding
    askedBy
    reviewOutcome
    clauses
    note
    by {
      id
      name
    }
  }

  fragment CaseActionParts on CaseAction {
    kind
    permitted
    clauseId
    citation
    timingVerified
    reason(language: $language)
  }

  fragment RouteParts on RouteDecision {
    status
    recipients {
      ...RouteRecipientParts
    }
    afterDiscussion {
      ...RouteRecipientParts
    }
    firstContacts {
      ...RouteRecipientParts
    }
    byFallback
    clauseId
    clause {
      id
      label
      headingPath
      summary(language: $language)
    }
    passedOver {
      role
      title(language: $language)
      reason(language: $language)
    }
    explanation(language: $language)
    informalFirst
    marking
    nextStep(language: $language)
  }

  fragment RouteRecipientParts on RouteRecipient {
    role
    title(language: $language)
    persons {
      id
      name
    }
  }
`);

/** What the form of a step needs to know of the case: nothing of what was written. */
export const caseToHandleDocument = graphql(/* GraphQL */ `
  query CaseToHandle($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      reference
      version
      force {
        id
      }
      route {
        clauseId
      }
      actions {
        ...CaseActionParts
      }
      parties {
        role
        title(language: $language)
      }
    }
  }
`);

/** Records a step. */
export const recordCaseStepDocument = graphql(/* GraphQL */ `
  mutation RecordCaseStep($input: RecordCaseStepInput!) {
    recordCaseStep(input: $input) {
      id
      version
      stage
      status
    }
  }
`);
