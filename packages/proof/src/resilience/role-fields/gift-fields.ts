import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, ofTheBody, officers, stranger } = audiences;
/** To whom it was offered, who reads the registers, and whoever holds the office that decides. */
const withAPart = ["staff", "pcc", ...officers];
const toWhomItIsReferred = ["chief.executive", "monitoring.officer"];
/** Whom the heading of Staffordshire's protocol binds: staff and the deputy. */
const bound = ofTheBody.filter((asker) => asker !== "pcc");

/** Who is shown which field of offers of gifts and hospitality, of what is referred, and of what is published of them. */
export const giftFields: Readonly<Record<string, Listing>> = {
  GiftOffer: {
    fields:
      "id giverName giverKind kind occasion description valuePence valueBasis qualities offeredOn response respondedOn surrenderedTo reason acceptedBeforeApproval declaredAt status version outcome approver recorded clauseId explanation declareBy daysLate decision decisionReason decidedAt reviewedAt returnReason force recipient declarer decider clause lines referral findings whyNotAccept viewerCanDeclare viewerCanAnswer viewerCanDecide viewerCanPublish viewerCanCorrect",
    seenBy: { "staff's, with all there can be": withAPart, "the deputy's, noted": ["deputy"] },
    never: { findings: "no offer here has words that look like personal data" },
    fewer: {
      "staff's, with all there can be": { referral: toWhomItIsReferred },
      "the deputy's, noted": {
        surrenderedTo: none,
        reason: none,
        approver: none,
        declareBy: none,
        daysLate: none,
        decision: none,
        decisionReason: none,
        decidedAt: none,
        reviewedAt: none,
        returnReason: none,
        decider: none,
        referral: none,
        whyNotAccept: none,
        clauseId: none,
        clause: none,
        lines: none,
        qualities: none,
        occasion: none,
      },
    },
  },
  GiftOfferConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...ofTheBody, ...stranger] },
    fewer: { "of the force": { nodes: ["deputy", ...withAPart] } },
  },
  GiftReferral: {
    fields: "id toRole reason madeAt offer",
    seenBy: { "of staff's offer": toWhomItIsReferred },
  },
  OfferConsequence: {
    fields: "outcome approver recorded forbidden clauseId explanation declareBy daysLate whyNotAccept clause",
    seenBy: { "of an offer to oneself": ofTheBody },
    fewer: { "of an offer to oneself": { clauseId: bound, clause: bound } },
    never: {
      approver: "no protocol here asks for approval",
      forbidden: "no protocol here forbids Staffordshire's people a kind of offer",
      declareBy: "no protocol here gives a limit",
      daysLate: "no protocol here gives a limit",
      whyNotAccept: "no protocol here keeps Staffordshire's people from accepting",
    },
  },
  PublishedGift: {
    fields:
      "id reference kind giver giverKind occasion description valuePence valueBasis offeredOn response surrenderedTo acceptedBeforeApproval approvedBy daysLate clauseId citation timingVerified publishedAt supersededAt note visibleUntil recipient value clause protocolTitle",
    seenBy: { "the commissioner's, with all there can be": everyone, "staff's": everyone },
    fewer: {
      "staff's": {
        recipient: none,
        giver: none,
        occasion: none,
        valuePence: none,
        surrenderedTo: none,
        approvedBy: none,
        daysLate: none,
        clauseId: none,
        clause: none,
        protocolTitle: none,
        supersededAt: none,
        note: none,
        visibleUntil: none,
      },
    },
  },
  PublishedGiftConnection: { fields: "nodes pageInfo totalCount", seenBy: { published: everyone } },
};
