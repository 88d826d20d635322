import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { noticeReaders, signatureReaders, signatureReminders, stranger } = audiences;

/** Who is shown which field of signatures, of notices and of the words of e-mails. */
export const noticeFields: Readonly<Record<string, Listing>> = {
  Acknowledgement: {
    fields:
      "id person version event clauses clauseId explanation askedOn contentHash signedAt typedName roles paper remindedAt reminderEmail",
    seenBy: {
      "the commissioner's, asked for": ["pcc", ...signatureReaders],
      "staff's, given": ["staff", ...signatureReaders],
    },
    fewer: { "the commissioner's, asked for": { signedAt: none, typedName: none, paper: none } },
  },
  AcknowledgementConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of a force": [...signatureReaders, ...stranger] },
    fewer: { "of a force": { nodes: signatureReaders } },
  },
  Notice: {
    fields: "id kind occasion dueOn clauseId createdAt readAt email attempts version duty late caseId",
    seenBy: { "the commissioner's": ["pcc"], "staff's, read": ["staff"] },
    fewer: { "the commissioner's": { readAt: none } },
    never: {
      duty: "a signature is no duty here",
      late: "told to officers alone, when duties are late",
      caseId: "of the time of a case alone",
    },
  },
  NoticeConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of a force": [...noticeReaders, ...stranger] },
    fewer: { "of a force": { nodes: ["pcc", "staff"] } },
  },
  NoticePreference: {
    fields: "byEmail quietFrom quietTo language emailConfigured example",
    seenBy: { "one's own": noticeReaders },
  },
  PaperSignature: {
    fields: "signedOn recordedBy reason keptAt",
    seenBy: { "of staff's": ["staff", ...signatureReaders] },
  },
  NoticeWords: {
    fields: "subject text",
    seenBy: { "as an example": noticeReaders, "of a reminder": signatureReminders },
  },
};
