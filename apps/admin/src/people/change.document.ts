import { graphql } from "../gql/gql.js";

/** Somebody joins: everything that opens, or what it would be. */
export const recordJoinerDocument = graphql(/* GraphQL */ `
  mutation RecordJoiner($input: RecordJoinerInput!, $language: Language!) {
    recordJoiner(input: $input) {
      ...PersonChangePlan
    }
  }

  fragment PersonChangePlan on PersonChange {
    id
    kind
    on
    person {
      id
      name
    }
    steps {
      kind
      on
      role
      subject
      clauseId
      byFallback
      recipient(language: $language)
      office {
        id
        title(language: $language)
      }
      person {
        id
        name
      }
      manager {
        id
        name
      }
      body {
        id
        name(language: $language)
      }
    }
  }
`);

/** Somebody moves: what ends and what begins. */
export const recordMoverDocument = graphql(/* GraphQL */ `
  mutation RecordMover($input: RecordMoverInput!, $language: Language!) {
    recordMover(input: $input) {
      ...PersonChangePlan
    }
  }
`);

/** Somebody leaves: what ends and who takes it on. */
export const recordLeaverDocument = graphql(/* GraphQL */ `
  mutation RecordLeaver($input: RecordLeaverInput!, $language: Language!) {
    recordLeaver(input: $input) {
      ...PersonChangePlan
    }
  }
`);

/** A leaver stays after all. */
export const undoLeaverDocument = graphql(/* GraphQL */ `
  mutation UndoLeaver($input: UndoLeaverInput!) {
    undoLeaver(input: $input) {
      id
      undoneAt
    }
  }
`);
