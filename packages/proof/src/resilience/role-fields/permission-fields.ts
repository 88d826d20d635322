import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, ofTheBody, officers, stranger } = audiences;
/** Who asked, and who reads the registers: the office that decides is one of theirs. */
const withAPart = ["staff", ...officers];
/** The same and whoever holds the office that receives the form. */
const withReceiver = [...withAPart, "dpo"];

/** Who is shown which field of permissions, of their history, and of whether leave is needed. */
export const permissionFields: Readonly<Record<string, Listing>> = {
  Permission: {
    fields:
      "id matter description withWhom effect voluntary uncertain beginsOn begunOn askedAt version outcome decider deciderNamed submitTo receiverVacant before refusalNeedsReasons keepRecord clauseId explanation conditions public until force person clause status daysBegunBefore renews history waitsForHolder viewerCanPassOn viewerCanDecide viewerCanWithdraw viewerCanRevoke viewerCanRenew",
    seenBy: { "staff's, with all there can be": withReceiver, "staff's former": withAPart },
    fewer: {
      "staff's, with all there can be": { renews: withAPart },
      "staff's former": {
        withWhom: none,
        effect: none,
        beginsOn: none,
        begunOn: none,
        submitTo: none,
        before: none,
        clauseId: none,
        clause: none,
        conditions: none,
        until: none,
        daysBegunBefore: none,
        renews: none,
        history: none,
      },
    },
  },
  PermissionConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...ofTheBody, ...stranger] },
    fewer: { "of the force": { nodes: withReceiver } },
  },
  PublishedPermission: {
    fields: "id matter offices grantedOn until clauseId clause",
    seenBy: { "that of staff": everyone },
  },
  PublishedPermissionConnection: { fields: "nodes pageInfo totalCount", seenBy: { published: everyone } },
  PermissionStep: {
    fields: "id act at reason person",
    seenBy: { "of staff's": withReceiver },
  },
  LeaveNeed: {
    fields:
      "outcome decider deciderNamed deciderVacant submitTo receiverVacant before refusalNeedsReasons keepRecord published clauseId explanation clause",
    seenBy: { "of one's own": ofTheBody },
    never: {
      submitTo: "no protocol of Staffordshire asks for leave",
      before: "no protocol of Staffordshire asks for leave",
      clauseId: "no protocol of Staffordshire asks for leave",
      clause: "no protocol of Staffordshire asks for leave",
    },
  },
};
