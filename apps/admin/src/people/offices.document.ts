import { graphql } from "../gql/gql.js";

/** The offices, vacancies and bodies of a force as they stood on a day. */
export const officesDocument = graphql(/* GraphQL */ `
  query OfficesOn($slug: String!, $on: Date!, $language: Language!) {
    force(slug: $slug) {
      id
      offices(on: $on) {
        id
        title(language: $language)
        body {
          id
          name(language: $language)
        }
        heldBy(on: $on, first: 20) {
          totalCount
          nodes {
            id
            kind
            from
            person {
              id
              name
            }
          }
        }
      }
      vacancies(on: $on) {
        since
        office {
          id
        }
      }
      bodies(on: $on) {
        id
        kind
        from
        to
        name(language: $language)
        members(on: $on, first: 15) {
          totalCount
          nodes {
            id
            office {
              id
              title(language: $language)
            }
            person {
              id
              name
            }
          }
        }
      }
      electionDays {
        id
        pollOn
        source
      }
    }
  }
`);

/** One office of a force with everybody who holds, held or will hold it. */
export const officeDocument = graphql(/* GraphQL */ `
  query OfficeHistory($slug: String!, $id: ID!, $language: Language!, $after: String) {
    force(slug: $slug) {
      id
      offices(id: $id) {
        id
        title(language: $language)
        from
        to
        body {
          id
          name(language: $language)
        }
        heldBy(first: 20, after: $after) {
          nodes {
            ...AppointmentParts
            person {
              id
              name
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
      }
      vacancies {
        since
        office {
          id
        }
      }
    }
  }
`);

/** Adds a body in which offices are held. */
export const addOfficeBodyDocument = graphql(/* GraphQL */ `
  mutation AddBody($input: AddBodyInput!) {
    addBody(input: $input) {
      id
    }
  }
`);

/** Ends a body, and its offices with it. */
export const endOfficeBodyDocument = graphql(/* GraphQL */ `
  mutation EndBody($input: EndBodyInput!) {
    endBody(input: $input) {
      id
      to
    }
  }
`);

/** Ends an office. */
export const endOfficeDocument = graphql(/* GraphQL */ `
  mutation EndOffice($input: EndOfficeInput!) {
    endOffice(input: $input) {
      id
      to
    }
  }
`);

/** Enters or corrects the day of an ordinary election. */
export const setElectionDayDocument = graphql(/* GraphQL */ `
  mutation SetElectionDay($input: SetElectionDayInput!) {
    setElectionDay(input: $input) {
      id
      electionDays {
        id
        pollOn
        source
      }
    }
  }
`);

/** Who can see what, and why. */
export const accessListDocument = graphql(/* GraphQL */ `
  query AccessList($force: ID!, $person: ID, $area: String, $on: Date, $language: Language!, $after: String) {
    administrationEnds(force: $force)
    accessList(force: $force, person: $person, area: $area, on: $on, first: 100, after: $after) {
      nodes {
        subject
        areas
        role
        since
        until
        reason
        person {
          id
          name
        }
        office {
          id
          title(language: $language)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
