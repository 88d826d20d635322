import { graphql } from "../../gql/gql.js";

/** Records who approved a version. */
export const approveVersionDocument = graphql(/* GraphQL */ `
  mutation ApproveVersion($input: ApproveVersionInput!, $language: Language!) {
    approveVersion(input: $input) {
      ...VersionStanding
      ...VersionApprovals
    }
  }
`);

/** Takes a version back to be changed. */
export const reviseVersionDocument = graphql(/* GraphQL */ `
  mutation ReviseVersion($input: ReviseVersionInput!) {
    reviseVersion(input: $input) {
      ...VersionStanding
    }
  }
`);

/** Brings an approved version into force from a day. */
export const bringIntoForceDocument = graphql(/* GraphQL */ `
  mutation BringIntoForce($input: BringIntoForceInput!) {
    bringIntoForce(input: $input) {
      ...VersionStanding
    }
  }
`);

/** Ends a version in force without a successor. */
export const withdrawVersionDocument = graphql(/* GraphQL */ `
  mutation WithdrawVersion($input: WithdrawVersionInput!) {
    withdrawVersion(input: $input) {
      ...VersionStanding
    }
  }
`);
