import { graphql } from "../../gql/gql.js";

/** What becomes of one matter in every force. */
export const simulationDocument = graphql(/* GraphQL */ `
  query SimulateMatter(
    $matter: Matter!
    $complainant: PersonClass!
    $complainantOffices: [Role!]
    $subject: PersonClass!
    $subjectOffices: [Role!]
    $on: Date!
    $directDiscussion: DirectDiscussion!
    $failedOn: Date
    $consulted: [Role!]
    $language: Language!
  ) {
    simulate(
      matter: $matter
      complainant: $complainant
      complainantOffices: $complainantOffices
      subject: $subject
      subjectOffices: $subjectOffices
      on: $on
      directDiscussion: $directDiscussion
      discussionFailedOn: $failedOn
      consulted: $consulted
      language: $language
    ) {
      ...SimulatedPathParts
    }
  }

  fragment SimulatedPathParts on SimulatedPath {
    force {
      id
      name(language: $language)
    }
    version {
      id
      number
    }
    status
    inWords
    clauseId
    marking
    steps {
      stage
      words
      clauseIds
    }
    passedOver {
      role
      title
      reason
    }
    deadlines {
      clauseId
      words
      dueOn
      dueAt
    }
    decision {
      clauseId
      by {
        role
        title
      }
      passedOver {
        role
        title
        reason
      }
      byFallback
      consultBefore {
        role
        title
        clauseId
        done
      }
      mayBeRecorded
      refusal
    }
  }
`);
