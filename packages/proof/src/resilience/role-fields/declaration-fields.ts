import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, ofTheBody, officers, publishers, registerReaders, stranger } = audiences;

/** What an officer does to a declaration only now and then. */
const notHandled = { withheldAt: none, withheldReason: none, publishedByDateAt: none };
/** What a line that nobody has to decide has none of. */
const nothingToDecide = {
  connectedName: none,
  sensitiveReason: none,
  findings: none,
  decision: none,
  decisionReason: none,
  provision: none,
  reviewOn: none,
  since: none,
};

/** Who is shown what of declarations, of what is published of them, and of holds of publication. */
export const declarationFields: Readonly<Record<string, Listing>> = {
  Declaration: {
    fields:
      "id kind status version submittedAt reviewedAt returnReason withheldAt withheldReason publishedByDateAt interests asked publishBy force person viewerCanEdit viewerCanSubmit viewerCanPublish whyNotPublish",
    seenBy: {
      "the commissioner's draft": ["pcc"],
      "the deputy's, declared": ["deputy", ...officers],
      "staff's, given back": ["staff", ...officers],
      "the finance officer's, published": officers,
    },
    fewer: {
      "the commissioner's draft": { submittedAt: none, reviewedAt: none, returnReason: none, ...notHandled },
      "the deputy's, declared": {
        reviewedAt: none,
        returnReason: none,
        whyNotPublish: ["deputy", "chief.executive", "cfo"],
      },
      "staff's, given back": notHandled,
      "the finance officer's, published": { returnReason: none, ...notHandled },
    },
    never: { publishBy: "no text here gives publication a limit" },
  },
  DeclarationConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...ofTheBody, ...stranger] },
    fewer: { "of the force": { nodes: ["pcc", "deputy", "staff", "dpo", ...officers] } },
  },
  Interest: {
    fields:
      "id category nil description since relation connectedName connectedPerson sensitiveReason needsDecision findings decision decisionReason provision reviewOn viewerCanLookAgain",
    seenBy: {
      "in the commissioner's draft": ["pcc"],
      "in the deputy's, declared": ["deputy", ...officers],
      "in staff's, given back": ["staff", ...officers],
      "in the finance officer's, published": officers,
    },
    fewer: {
      "in the commissioner's draft": nothingToDecide,
      "in staff's, given back": nothingToDecide,
      "in the finance officer's, published": nothingToDecide,
    },
    never: { connectedPerson: "nobody names a colleague here: see declared-ties.test.ts" },
  },
  FoundPersonalData: { fields: "kind words", seenBy: { "in the deputy's, declared": ["deputy", ...officers] } },
  RegisterQuestions: {
    fields: "categories connected parts clauseId clause",
    seenBy: { "in the deputy's, declared": ["deputy", ...officers] },
    never: { parts: "no text here says what else each entry holds" },
  },
  RegisterEntry: {
    fields:
      "id register category nil description since relation details provision notYetReviewed correctionOf declaredOn publishedAt clauseId public visibleUntil readers person force clause protocolTitle",
    seenBy: { "the commissioner's": everyone, "of one who is not public": registerReaders },
    fewer: {
      "of one who is not public": {
        clauseId: none,
        clause: none,
        protocolTitle: none,
        visibleUntil: none,
        provision: none,
        correctionOf: none,
        since: none,
      },
    },
  },
  RegisterPublication: {
    fields: "register audience sentence clauseId retentionYears frequencyMonths namesNonDeclarers clause",
    seenBy: { "of the register of interests": everyone },
  },
  PublicationHold: {
    fields: "id from to reason liftedOn liftReason officer viewerCanLift",
    seenBy: { "of today": everyone, lifted: publishers },
    fewer: { "of today": { liftedOn: none, liftReason: none, officer: publishers } },
  },
  PublicationHoldConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...publishers, ...stranger] },
    fewer: { "of the force": { nodes: publishers } },
  },
  RegisterEntryConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: {
      "of the force": [...registerReaders, ...stranger],
      "kept for staff": [...ofTheBody, ...stranger],
      published: everyone,
    },
    fewer: { "of the force": { nodes: registerReaders }, "kept for staff": { nodes: ofTheBody } },
  },
};
