import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, ofTheBody, officers, stranger } = audiences;
/** Whose it is, and who reads the registers. */
const withAPart = ["staff", ...officers];
const ofMutation = "a change alone answers with it";
const silent = "no protocol of Staffordshire says so";

/** Who is shown which field of meetings, of what was declared at them, and of conflicts of interest. */
export const meetingFields: Readonly<Record<string, Listing>> = {
  Meeting: {
    fields:
      "id body name heldOn place closed closedReason status version publishedAt force items declarations findings viewerCanKeep viewerCanDeclare",
    seenBy: { "with all there can be": ofTheBody, planned: ofTheBody },
    fewer: {
      "with all there can be": { declarations: withAPart },
      planned: { place: none, closedReason: none, publishedAt: none, declarations: officers },
    },
    never: { findings: "no meeting here has words that look like personal data" },
  },
  MeetingConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...ofTheBody, ...stranger] },
    fewer: { "of the force": { nodes: ofTheBody } },
  },
  AgendaItem: {
    fields: "id number title closed closedReason",
    seenBy: { open: ofTheBody, "closed to the public": ofTheBody },
    fewer: { open: { closedReason: none }, "closed to the public": { title: officers } },
  },
  MeetingDeclaration: {
    fields:
      "id kind localTerm interest action made declaredAt version withdrawnAt withdrawnReason clauseId explanation item person clause viewerCanChange",
    seenBy: { "staff's, with all there can be": withAPart, "that nobody declared one": officers },
    fewer: {
      "that nobody declared one": {
        localTerm: none,
        interest: none,
        action: none,
        withdrawnAt: none,
        withdrawnReason: none,
        clauseId: none,
        explanation: none,
        item: none,
        person: none,
        clause: none,
      },
    },
  },
  PublishedMeetingDeclaration: {
    fields:
      "id meetingId body meetingName heldOn place meetingClosed itemNumber itemTitle itemClosed closedReason kind localTerm interest action made clauseId publishedAt supersededAt note person clause protocolTitle",
    seenBy: { "the commissioner's": everyone },
  },
  PublishedMeetingDeclarationConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": everyone },
  },
  InterestCheck: {
    fields: "id askedAt parties process about privateToo matches asker",
    seenBy: { "staff's": withAPart },
  },
  InterestCheckConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...ofTheBody, ...stranger] },
    fewer: { "of the force": { nodes: withAPart } },
  },
  InterestCheckResult: {
    fields: "check found incomplete threshold",
    seenBy: {},
    never: { check: ofMutation, found: ofMutation, incomplete: ofMutation, threshold: ofMutation },
  },
  InterestMatch: {
    fields: "party source share words withheld details person",
    seenBy: {},
    never: {
      party: ofMutation,
      source: ofMutation,
      share: ofMutation,
      words: ofMutation,
      withheld: ofMutation,
      details: ofMutation,
      person: ofMutation,
    },
  },
  ConflictOutcome: {
    fields: "outcome because leaveBy clauseId explanation clause",
    seenBy: { "of staff's": withAPart },
    never: { because: silent, leaveBy: silent, clauseId: silent, clause: silent },
  },
  ConflictDecision: {
    fields:
      "id outcome because leaveBy clauseId explanation process about ties party interest decision restriction reasons decidedAs decidedOn approvedBy approval approvalOn approvalReasons approver viewerCanAnswer waitsForNobody againstClause reviewOn replaces supersededAt force person decider clause",
    seenBy: { "on staff, with all there can be": withAPart, "on staff, plain": withAPart },
    fewer: {
      "on staff, plain": {
        because: none,
        leaveBy: none,
        clauseId: none,
        explanation: none,
        ties: none,
        party: none,
        restriction: none,
        approvedBy: none,
        approvalOn: none,
        approvalReasons: none,
        approver: none,
        reviewOn: none,
        replaces: none,
        supersededAt: none,
        clause: none,
      },
    },
  },
  ConflictDecisionConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...ofTheBody, ...stranger] },
    fewer: { "of the force": { nodes: withAPart } },
  },
};
