import { graphql } from "../gql/gql.js";

/** Lists of offers: `toDecide` those that wait for the viewer's decision, `mine` the viewer's own. */
export const giftOffersDocument = graphql(/* GraphQL */ `
  query GiftOffers($force: ID!, $status: GiftOfferStatus, $mine: Boolean!, $toDecide: Boolean!, $after: String) {
    giftOffers(force: $force, status: $status, mine: $mine, toDecide: $toDecide, first: 20, after: $after) {
      nodes {
        ...GiftRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment GiftRow on GiftOffer {
    id
    giverName
    kind
    offeredOn
    response
    status
    recipient {
      id
      name
    }
  }
`);

/** What was referred to the viewer because bribery is suspected. */
export const giftReferralsDocument = graphql(/* GraphQL */ `
  query GiftReferrals($force: ID!) {
    giftReferrals(force: $force) {
      id
      toRole
      reason
      madeAt
      offer {
        ...GiftRow
      }
    }
  }
`);

/** One offer with what was decided of it, and what the viewer may do with it. */
export const giftOfferDocument = graphql(/* GraphQL */ `
  query GiftOfferById($id: ID!, $language: Language!) {
    giftOffer(id: $id) {
      ...GiftWhole
    }
  }

  fragment GiftWhole on GiftOffer {
    ...GiftParts
    explanation(language: $language)
    whyNotAccept(language: $language)
  }

  fragment GiftParts on GiftOffer {
    id
    version
    kind
    giverName
    giverKind
    occasion
    description
    valuePence
    valueBasis
    qualities
    offeredOn
    response
    respondedOn
    surrenderedTo
    reason
    acceptedBeforeApproval
    declaredAt
    status
    outcome
    approver
    clauseId
    daysLate
    decision
    decisionReason
    decidedAt
    reviewedAt
    returnReason
    viewerCanDeclare
    viewerCanAnswer
    viewerCanDecide
    viewerCanPublish
    viewerCanCorrect
    force {
      id
    }
    recipient {
      id
      name
    }
    declarer {
      id
      name
    }
    decider {
      id
      name
    }
    referral {
      id
      toRole
    }
    findings {
      kind
      words
    }
    lines {
      id
      reference
      publishedAt
      supersededAt
      note
    }
  }
`);

/** What would follow from an offer that is being typed. */
export const offerOutcomeDocument = graphql(/* GraphQL */ `
  query OfferOutcome($input: OfferOutcomeInput!, $language: Language!) {
    offerOutcome(input: $input) {
      outcome
      explanation(language: $language)
      whyNotAccept(language: $language)
      declareBy
      daysLate
    }
  }
`);

/** Declares an offer, or declares one anew. */
export const declareGiftOfferDocument = graphql(/* GraphQL */ `
  mutation DeclareGiftOffer($input: DeclareGiftOfferInput!) {
    declareGiftOffer(input: $input) {
      ...GiftParts
    }
  }
`);

/** Accepts, declines or hands over what was offered. */
export const answerGiftOfferDocument = graphql(/* GraphQL */ `
  mutation AnswerGiftOffer($input: AnswerGiftOfferInput!) {
    answerGiftOffer(input: $input) {
      ...GiftParts
    }
  }
`);

/** Approves or refuses an offer. */
export const decideGiftOfferDocument = graphql(/* GraphQL */ `
  mutation DecideGiftOffer($input: DecideGiftOfferInput!) {
    decideGiftOffer(input: $input) {
      ...GiftParts
    }
  }
`);

/** Puts an offer on the register. */
export const publishGiftOfferDocument = graphql(/* GraphQL */ `
  mutation PublishGiftOffer($input: PublishGiftOfferInput!) {
    publishGiftOffer(input: $input) {
      ...GiftParts
    }
  }
`);

/** Gives an offer back to whoever declared it. */
export const returnGiftOfferDocument = graphql(/* GraphQL */ `
  mutation ReturnGiftOffer($input: ReturnGiftOfferInput!) {
    returnGiftOffer(input: $input) {
      ...GiftParts
    }
  }
`);

/** Corrects what is published. */
export const correctGiftOfferDocument = graphql(/* GraphQL */ `
  mutation CorrectGiftOffer($input: CorrectGiftOfferInput!) {
    correctGiftOffer(input: $input) {
      ...GiftParts
    }
  }
`);
