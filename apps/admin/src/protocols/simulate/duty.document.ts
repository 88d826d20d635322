import { graphql } from "../../gql/gql.js";

/** When a duty falls due in every force. */
export const dutySimulationDocument = graphql(/* GraphQL */ `
  query SimulateDuty(
    $duty: Duty!
    $on: Date!
    $happenedOn: Date
    $happenedAt: DateTime
    $anchor: LimitAnchor
    $doneAt: DateTime
    $convention: CountingConvention
    $language: Language!
  ) {
    simulateDuty(
      duty: $duty
      on: $on
      happenedOn: $happenedOn
      happenedAt: $happenedAt
      anchor: $anchor
      doneAt: $doneAt
      convention: $convention
      language: $language
    ) {
      ...SimulatedDutyParts
    }
  }

  fragment SimulatedDutyParts on SimulatedDuty {
    force {
      id
      name(language: $language)
    }
    version {
      id
    }
    limits {
      source
      clauseId
      version {
        id
      }
      words
      by
      to
      dueOn
      dueAt
      explanation
    }
    warnings
  }
`);
