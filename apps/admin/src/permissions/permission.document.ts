import { graphql } from "../gql/gql.js";

/** Lists of permissions: `toAct` those that wait for an office of the viewer's, `mine` the viewer's own. */
export const permissionsDocument = graphql(/* GraphQL */ `
  query Permissions(
    $force: ID!
    $matter: PermissionMatter
    $status: PermissionStatus
    $person: ID
    $mine: Boolean!
    $toAct: Boolean!
    $after: String
  ) {
    permissions(
      force: $force
      matter: $matter
      status: $status
      person: $person
      mine: $mine
      toAct: $toAct
      first: 20
      after: $after
    ) {
      nodes {
        ...PermissionRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment PermissionRow on Permission {
    id
    matter
    withWhom
    askedAt
    status
    until
    waitsForHolder
    person {
      id
      name
    }
  }
`);

/** One permission with what was decided of it, and what the viewer may do with it. */
export const permissionDocument = graphql(/* GraphQL */ `
  query PermissionById($id: ID!, $language: Language!) {
    permission(id: $id) {
      ...PermissionWhole
    }
  }

  fragment PermissionWhole on Permission {
    ...PermissionParts
    explanation(language: $language)
  }

  fragment PermissionParts on Permission {
    ...PermissionRow
    version
    description
    effect
    voluntary
    uncertain
    beginsOn
    begunOn
    daysBegunBefore
    outcome
    decider
    deciderNamed
    submitTo
    receiverVacant
    before
    refusalNeedsReasons
    clauseId
    conditions
    public
    renews {
      id
    }
    history {
      id
      act
      at
      reason
      person {
        id
        name
      }
    }
    force {
      id
    }
    viewerCanPassOn
    viewerCanDecide
    viewerCanWithdraw
    viewerCanRevoke
    viewerCanRenew
  }
`);

/** Whether leave is needed, and whose. */
export const leaveNeedDocument = graphql(/* GraphQL */ `
  query LeaveNeed($input: LeaveNeedInput!, $language: Language!) {
    leaveNeed(input: $input) {
      outcome
      decider
      deciderNamed
      deciderVacant
      submitTo
      receiverVacant
      before
      published
      clauseId
      explanation(language: $language)
    }
  }
`);

/** Asks for leave. */
export const askPermissionDocument = graphql(/* GraphQL */ `
  mutation AskPermission($input: AskPermissionInput!) {
    askPermission(input: $input) {
      ...PermissionParts
    }
  }
`);

/** Hands the form on to the office that decides. */
export const passOnPermissionDocument = graphql(/* GraphQL */ `
  mutation PassOnPermission($input: PassOnPermissionInput!) {
    passOnPermission(input: $input) {
      ...PermissionParts
    }
  }
`);

/** Gives leave. */
export const grantPermissionDocument = graphql(/* GraphQL */ `
  mutation GrantPermission($input: GrantPermissionInput!) {
    grantPermission(input: $input) {
      ...PermissionParts
    }
  }
`);

/** Refuses leave, with reasons. */
export const refusePermissionDocument = graphql(/* GraphQL */ `
  mutation RefusePermission($input: RefusePermissionInput!) {
    refusePermission(input: $input) {
      ...PermissionParts
    }
  }
`);

/** Takes back what was asked for, or gives up leave that was given. */
export const withdrawPermissionDocument = graphql(/* GraphQL */ `
  mutation WithdrawPermission($input: WithdrawPermissionInput!) {
    withdrawPermission(input: $input) {
      ...PermissionParts
    }
  }
`);

/** Ends leave that was given, with reasons. */
export const revokePermissionDocument = graphql(/* GraphQL */ `
  mutation RevokePermission($input: RevokePermissionInput!) {
    revokePermission(input: $input) {
      ...PermissionParts
    }
  }
`);
