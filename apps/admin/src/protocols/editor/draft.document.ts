import { graphql } from "../../gql/gql.js";

/** Writes a clause of a draft. */
export const saveClauseDocument = graphql(/* GraphQL */ `
  mutation SaveClause($input: SaveClauseInput!) {
    saveClause(input: $input) {
      ...VersionStanding
      clauses {
        ...ClauseParts
      }
    }
  }
`);

/** Takes a clause out of a draft, with its rules. */
export const removeClauseDocument = graphql(/* GraphQL */ `
  mutation RemoveClause($input: RemoveClauseInput!) {
    removeClause(input: $input) {
      ...VersionStanding
    }
  }
`);

/** Takes a rule out of a draft. */
export const removeRuleDocument = graphql(/* GraphQL */ `
  mutation RemoveRule($input: RemoveRuleInput!) {
    removeRule(input: $input) {
      ...VersionStanding
    }
  }
`);

/** Writes a rule of a draft. */
export const saveRuleDocument = graphql(/* GraphQL */ `
  mutation SaveRule($input: SaveRuleInput!, $language: Language!) {
    saveRule(input: $input) {
      ...VersionStanding
      rules {
        ...RuleParts
      }
    }
  }
`);

/** Writes what a draft says of itself beside its clauses. */
export const saveVersionDetailsDocument = graphql(/* GraphQL */ `
  mutation SaveVersionDetails($input: SaveVersionDetailsInput!, $language: Language!) {
    saveVersionDetails(input: $input) {
      ...VersionStanding
      ...VersionDetails
    }
  }
`);
