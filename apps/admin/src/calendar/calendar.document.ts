import { graphql } from "../gql/gql.js";

/** The bank holidays that count in a force in one year, and what the added ones moved. */
export const calendarDocument = graphql(/* GraphQL */ `
  query Calendar($force: ID!, $year: Int!, $language: Language!) {
    calendar(force: $force, year: $year) {
      id
      on
      name(language: $language)
      divisions
      added
      reason
      addedAt
      retimed {
        ...Retimed
      }
      withdrawal {
        at
        reason
        retimed {
          ...Retimed
        }
      }
    }
  }

  fragment Retimed on Retiming {
    obligationId
    titleEn: title(language: EN)
    titleCy: title(language: CY)
    clauseId
    before
    after
    explanation
    person {
      id
      name
    }
  }
`);

/** Withdraws an added bank holiday, or says what would come of it. */
export const withdrawBankHolidayDocument = graphql(/* GraphQL */ `
  mutation WithdrawBankHoliday($input: WithdrawBankHolidayInput!) {
    withdrawBankHoliday(input: $input) {
      preview
      retimed {
        ...Retimed
      }
    }
  }
`);

/** Adds a bank holiday, or says what would come of it. */
export const addBankHolidayDocument = graphql(/* GraphQL */ `
  mutation AddBankHoliday($input: AddBankHolidayInput!) {
    addBankHoliday(input: $input) {
      preview
      retimed {
        ...Retimed
      }
    }
  }
`);
