import { graphql } from "../gql/gql.js";

/** The people of a force with the offices they hold, have held or will hold. */
export const peopleDocument = graphql(/* GraphQL */ `
  query People($force: ID!, $after: String) {
    people(force: $force, first: 25, after: $after) {
      nodes {
        id
        name
        appointments {
          ...AppointmentParts
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment AppointmentParts on Appointment {
    id
    kind
    from
    to
    electedOn
    viewerCanEnd
    office {
      id
      title
    }
  }
`);

/** One person of a force with every appointment. */
export const personDocument = graphql(/* GraphQL */ `
  query PersonAppointments($slug: String!, $id: ID!) {
    force(slug: $slug) {
      id
      person(id: $id) {
        id
        name
        appointments {
          ...AppointmentParts
        }
      }
    }
  }
`);

/** Puts a person into an office. */
export const appointDocument = graphql(/* GraphQL */ `
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) {
      ...AppointmentParts
    }
  }
`);

/** Ends an appointment on a day. */
export const endAppointmentDocument = graphql(/* GraphQL */ `
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      ...AppointmentParts
    }
  }
`);
