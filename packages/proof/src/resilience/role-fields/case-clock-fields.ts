import { audiences } from "./audiences.js";
import type { Listing } from "./listing.js";

const { administrator, caseHandlers, caseReaders, stranger } = audiences;

/** Who reported it, and the office that the clause names. */
const ofTheBreach = ["staff", "dpo"];
const ofTheRequest = ["monitoring.officer"];

const byOpening = "answered to an opening of the vault alone: see in-hand.test.ts";

/** Who is shown what of clocks, breaches, requests, advice and charges: whoever has a part in the case. */
export const caseClockFields: Readonly<Record<string, Listing>> = {
  CaseClock: {
    fields:
      "id kind anchor dueOn dueAt clauseId versionId citation timingVerified target targetSince metAt stoppedAt state explanation pauses retimings",
    seenBy: { "of a request, with all there can be": ofTheRequest },
  },
  ClockPauseSpan: { fields: "from to", seenBy: { "of a request": ofTheRequest } },
  ClockRetiming: { fields: "before after reason at", seenBy: { "of a request": ofTheRequest } },
  InformationRequest: {
    fields: "receivedOn answeredOn answer requester",
    seenBy: { "that was answered": ofTheRequest },
  },
  DataBreach: {
    fields:
      "awareAt peopleAffected dpoToldAt regulatorDecision regulatorDecidedAt regulatorToldAt individualsDecision individualsDecidedAt individualsToldAt minutesLeftWhenDpoTold minutesLeftByOwnLimit reasons",
    seenBy: { "reported by staff": ofTheBreach },
  },
  CaseMessage: { fields: "id fromOutside at text by", seenBy: { "of a breach": ofTheBreach } },
  CaseMessageConnection: { fields: "nodes pageInfo totalCount", seenBy: { "of a breach": ofTheBreach } },
  CaseAccess: { fields: "id what reason at until readings by", seenBy: { "of a breach": ["dpo"] } },
  CaseAccessConnection: { fields: "nodes pageInfo totalCount", seenBy: { "of a breach": ["dpo"] } },
  CaseFileConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of a breach": ofTheBreach },
  },
  CaseFile: {
    fields:
      "id documentId name version latest goesOut redactionOf redacted letter mediaType size sha256 parts fromOutside at by",
    seenBy: { "of a breach, and its redacted copy": ofTheBreach },
    fewer: { "of a breach, and its redacted copy": { redactionOf: ["dpo"], redacted: ["dpo"], letter: ["dpo"] } },
  },
  CaseFileRedaction: { fields: "what why", seenBy: { "of a breach": ["dpo"] } },
  CaseLetter: { fields: "kind language title body", seenBy: { "of a breach": ["dpo"] } },
  LetterDraft: { fields: "title body templateNumber missing", seenBy: { "of a breach": ["dpo"] } },
  LetterTemplate: {
    fields: "kind number from inForce titleEn titleCy bodyEn bodyCy",
    seenBy: { "that the force wrote": administrator },
  },
  CaseFileTerms: { fields: "largestBytes examined", seenBy: { "of the deployment": [...caseReaders, ...stranger] } },
  CaseIdentity: {
    fields: "caseId name contact",
    seenBy: {},
    never: { caseId: byOpening, name: byOpening, contact: byOpening },
  },
  CaseRetention: {
    fields: "deletedOn held holds",
    seenBy: { "of a request": ofTheRequest },
    never: { deletedOn: "an open case has no such day: see retention.test.ts" },
  },
  LegalHold: {
    fields: "id setAt reason liftedAt liftReason setBy liftedBy",
    seenBy: { "of a request": ofTheRequest },
  },
  EvidencePack: {
    fields: "id name recipient state askedAt done total size parts sha256 expiresAt",
    seenBy: { "of a request": ofTheRequest },
  },
  CaseTombstone: {
    fields: "id reference kind openedOn closedOn deletedAt months countsFrom periodFrom periodSetBy",
    seenBy: { "of one that was handled": ofTheRequest },
  },
  CaseTombstoneConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...caseHandlers, ...stranger] },
    fewer: { "of the force": { nodes: ofTheRequest } },
  },
  CaseRetentionPeriod: {
    fields: "kind months countsFrom source from setAt setBy",
    seenBy: { "that the force set": caseReaders },
  },
  DataBreachReasons: { fields: "regulator individuals late", seenBy: { "reported by staff": ofTheBreach } },
  Advice: {
    fields: "topic givenAt followed followedAt",
    seenBy: { "that staff asked for": ["staff", "chief.executive", "cfo", "monitoring.officer"] },
  },
  StatutoryCase: {
    fields: "viewerActsAs gravity receivedOn arrangements complainant whyNotToProtocol",
    seenBy: { "about the deputy": ["chief.executive", "panel.chair"] },
  },
  CaseBeside: {
    fields: "route reference since caseId",
    seenBy: { "of the complaint": ["chief.executive", "panel.chair"] },
  },
  StatutoryArrangement: {
    fields: "id what office source from to person",
    seenBy: { "of the force": [...audiences.caseHandlers, ...audiences.administrator] },
  },
  Proceedings: {
    fields: "occasion affects prospective happenedOn",
    seenBy: { "against staff": ["staff", "chief.executive"] },
  },
};
