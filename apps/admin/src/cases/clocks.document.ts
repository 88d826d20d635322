import { graphql } from "../gql/gql.js";

/** What runs out when in a case, and what a breach or a request is known by. */
export const caseClocksDocument = graphql(/* GraphQL */ `
  query CaseClocks($id: ID!, $language: Language!) {
    case(id: $id) {
      ...CaseClockParts
    }
  }

  fragment CaseClockParts on Case {
    id
    version
    reference
    kind
    status
    viewerPart
    force {
      id
    }
    clocks {
      id
      kind
      state
      dueOn
      dueAt
      clauseId
      citation
      timingVerified
      target
      targetSince
      metAt
      explanation(language: $language)
      pauses {
        from
        to
      }
      retimings {
        before
        after
        reason(language: $language)
        at
      }
    }
    dataBreach {
      awareAt
      peopleAffected
      dpoToldAt
      minutesLeftWhenDpoTold
      minutesLeftByOwnLimit
      regulatorDecision
      regulatorToldAt
      individualsDecision
      individualsToldAt
    }
    informationRequest {
      receivedOn
      answeredOn
      answer
    }
    advice {
      topic
      givenAt
      followed
    }
    proceedings {
      occasion
      affects
      prospective
      happenedOn
    }
  }
`);

/** Why those who decided told somebody of a breach, or did not: each reading is recorded. */
export const breachReasonsDocument = graphql(/* GraphQL */ `
  query BreachReasons($id: ID!) {
    case(id: $id) {
      id
      dataBreach {
        reasons {
          regulator
          individuals
          late
        }
      }
    }
  }
`);

/** Decides whether somebody is told of a breach. */
export const decideBreachNoticeDocument = graphql(/* GraphQL */ `
  mutation DecideBreachNotice($input: DecideBreachNoticeInput!) {
    decideBreachNotice(input: $input) {
      id
      version
    }
  }
`);

/** Writes down when somebody was told of a breach. */
export const recordBreachNoticeDocument = graphql(/* GraphQL */ `
  mutation RecordBreachNotice($input: RecordBreachNoticeInput!) {
    recordBreachNotice(input: $input) {
      id
      version
    }
  }
`);

/** Writes down how a request was answered. */
export const answerInformationRequestDocument = graphql(/* GraphQL */ `
  mutation AnswerInformationRequest($input: AnswerInformationRequestInput!) {
    answerInformationRequest(input: $input) {
      id
      version
    }
  }
`);

/** Writes down that clarification was asked for, or came. */
export const clarifyInformationRequestDocument = graphql(/* GraphQL */ `
  mutation ClarifyInformationRequest($input: ClarifyInformationRequestInput!) {
    clarifyInformationRequest(input: $input) {
      id
      version
    }
  }
`);

/** Who asks for information: each reading is recorded. */
export const requesterDocument = graphql(/* GraphQL */ `
  query Requester($id: ID!) {
    case(id: $id) {
      id
      informationRequest {
        requester
      }
    }
  }
`);

/** Gives advice, or writes down whether it was followed. */
export const recordAdviceDocument = graphql(/* GraphQL */ `
  mutation RecordAdvice($input: RecordAdviceInput!) {
    recordAdvice(input: $input) {
      id
      version
    }
  }
`);
