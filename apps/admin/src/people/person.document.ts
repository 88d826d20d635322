import { graphql } from "../gql/gql.js";

/** One person: offices and their limits, reporting line, and what is kept about them, as far as the viewer may see it. */
export const personPageDocument = graphql(/* GraphQL */ `
  query PersonPage($slug: String!, $id: ID!, $language: Language!) {
    force(slug: $slug) {
      id
      person(id: $id) {
        id
        name
        formOfAddress
        appointments {
          id
          kind
          from
          to
          electedOn
          viewerCanEnd
          actingCause
          causeFrom
          office {
            id
            title(language: $language)
          }
          term {
            limit
            endsBy
            countedFrom
            citation
            timingVerified
          }
        }
        reportingLines {
          from
          to
          manager {
            id
            name
          }
          body {
            id
            name(language: $language)
          }
        }
        changes {
          id
          kind
          on
          viewerCanUndo
        }
        ...PersonRecords
      }
    }
  }

  fragment PersonRecords on Person {
    id
    vettings {
      id
      level
      grantedOn
      expiresOn
      clauseId
      superseded
    }
    trainings {
      id
      kind
      title
      doneOn
      renewBy
      clauseId
    }
    restrictions {
      id
      basis
      ground
      reason
      clauseId
      restricted
      differsFrom
      from
      to
      office {
        id
        title(language: $language)
      }
    }
    relationships {
      id
      kind
      name
      from
      to
    }
  }
`);

/** Records that somebody was vetted. */
export const recordVettingDocument = graphql(/* GraphQL */ `
  mutation RecordVetting($input: RecordVettingInput!) {
    recordVetting(input: $input) {
      id
    }
  }
`);

/** Records training, induction or reading. */
export const recordTrainingDocument = graphql(/* GraphQL */ `
  mutation RecordTraining($input: RecordTrainingInput!) {
    recordTraining(input: $input) {
      id
    }
  }
`);

/** Records whether somebody is politically restricted in a post. */
export const recordRestrictionDocument = graphql(/* GraphQL */ `
  mutation RecordRestriction($input: RecordRestrictionInput!) {
    recordRestriction(input: $input) {
      id
    }
  }
`);

/** Records somebody near the viewer. */
export const recordRelationshipDocument = graphql(/* GraphQL */ `
  mutation RecordRelationship($input: RecordRelationshipInput!) {
    recordRelationship(input: $input) {
      id
    }
  }
`);

/** Ends a relationship of the viewer. */
export const endRelationshipDocument = graphql(/* GraphQL */ `
  mutation EndRelationship($input: EndRelationshipInput!) {
    endRelationship(input: $input) {
      id
    }
  }
`);

/** Says how the viewer wants to be addressed. */
export const setFormOfAddressDocument = graphql(/* GraphQL */ `
  mutation SetFormOfAddress($input: SetFormOfAddressInput!) {
    setFormOfAddress(input: $input) {
      id
      formOfAddress
    }
  }
`);
