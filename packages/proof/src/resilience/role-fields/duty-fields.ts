import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, obligationReaders, dutyReaders, signatureReaders, stranger, vetters } = audiences;

/** Who is shown which field of how duties stand in figures, of the addresses of calendars, and of what must be published. */
export const dutyFields: Readonly<Record<string, Listing>> = {
  CalendarFeed: {
    fields: "id language createdAt revokedAt lastReadAt path",
    seenBy: { "the commissioner's": ["pcc"] },
    never: { path: "told once, by the change that makes it", revokedAt: "a revoked one is listed no more" },
  },
  DutyCounts: {
    fields: "overdue within7 within28 later met nextDueOn force",
    seenBy: { "of one's forces": obligationReaders },
  },
  PersonDuty: {
    fields: "id kind force person anchorOn dueOn shownOn metOn status clauseId version title explanation",
    seenBy: {
      "the data protection officer's vetting": ["dpo", ...vetters],
      "the commissioner's signature": ["pcc", ...signatureReaders],
      "staff's signature, given": ["staff", ...signatureReaders],
    },
    fewer: {
      "the data protection officer's vetting": { metOn: none, version: none },
      "the commissioner's signature": { dueOn: none, metOn: none },
      "staff's signature, given": { dueOn: none },
    },
  },
  PersonDutyConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...dutyReaders, ...stranger] },
    fewer: { "of the force": { nodes: ["dpo", ...vetters] } },
  },
  PersonDutyCounts: {
    fields: "force overdue within7 within28 later met nextDueOn",
    seenBy: { "of one's forces": ["dpo", ...vetters, "auditor.of.all", ...stranger] },
    fewer: { "of one's forces": { nextDueOn: ["dpo", ...vetters] } },
  },
  PublicationChecklist: {
    fields: "items counted total asOf years method duties",
    seenBy: { "of the force": everyone },
  },
  PublicationDuties: { fields: "due inTime late open", seenBy: { "of the force": everyone } },
  PublicationItem: {
    fields:
      "id citation cadence timingVerified targetMonths inPlatform link lastUpdatedOn coversYear owner nextDueOn status version text",
    seenBy: { "with a target of the force": everyone, "of each year": everyone },
    fewer: {
      "with a target of the force": { cadence: none, coversYear: none },
      "of each year": { targetMonths: none, inPlatform: none },
    },
  },
};
