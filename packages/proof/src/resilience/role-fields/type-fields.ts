import { audiences } from "./audiences.js";
import { aboutThem, caseFields, withAPart } from "./case-fields.js";
import { caseClockFields } from "./case-clock-fields.js";
import { figureFields } from "./figure-fields.js";
import { precedentFields } from "./precedent-listing.js";
import { caseKindFields } from "./case-kind-fields.js";
import { comparisonFields } from "./comparison-fields.js";
import { declarationFields } from "./declaration-fields.js";
import { dutyFields } from "./duty-fields.js";
import { effectFields } from "./effect-fields.js";
import { giftFields } from "./gift-fields.js";
import { meetingFields } from "./meeting-fields.js";
import { none, type Listing } from "./listing.js";
import { peopleFields } from "./people-fields.js";
import { noticeFields } from "./notice-fields.js";
import { permissionFields } from "./permission-fields.js";
import { searchFields, searchers } from "./search-fields.js";
import { protocolFields } from "./protocol-fields.js";

const {
  everyone,
  signedIn,
  inTheForce,
  ofTheBody,
  officers,
  protocolReaders,
  peopleReaders,
  registerReaders,
  dutyReaders,
  obligationReaders,
  caseReaders,
  signatureReaders,
  administrator,
  stranger,
} = audiences;

/** What a route that was taken has no more of, or here never had. */
const decided = { afterDiscussion: none, firstContacts: none, passedOver: none, marking: none, nextStep: none };
const but = (...who: readonly string[]) => ofTheBody.filter((asker) => !who.includes(asker));
/** Whoever may raise a concern learns beforehand where it would go, one about themselves excepted. */
const askedBeforehand = {
  "asked beforehand": but("pcc"),
  "asked in Cumbria": but("pcc"),
  "asked in Avon and Somerset": but("chief.executive"),
};
/** Whom Cumbria's protocol asks to sign. */
const bound = ofTheBody;

/** Who is shown which field of which type, on things of every kind: as found by asking as everybody, then read and agreed to. What is not listed here fails. */
export const typeFields: Readonly<Record<string, Listing>> = {
  ...protocolFields,
  ...caseFields,
  ...comparisonFields,
  ...effectFields,
  ...declarationFields,
  ...noticeFields,
  ...dutyFields,
  ...peopleFields,
  ...giftFields,
  ...permissionFields,
  ...meetingFields,
  ...caseClockFields,
  ...figureFields,
  ...precedentFields,
  ...caseKindFields,
  ...searchFields,
  BankHolidayWithdrawal: { fields: "at reason retimed", seenBy: { "of a year": administrator } },
  CalendarChange: { fields: "preview day retimed", seenBy: { "in a preview": administrator } },
  CalendarDay: {
    fields: "id on divisions added reason addedAt withdrawal name retimed",
    seenBy: { "of a year": administrator, "in a preview": administrator },
    fewer: { "in a preview": { divisions: none, retimed: none, withdrawal: none } },
  },
  Force: {
    fields:
      "id officeHolders person offices slug historic name branding governingBody governingBodies roleTitles viewerCanConfigure protocols protocol rulebook registerEntries registerPublication publicationChecklist publicationHold publishedGifts meetingDeclarations publishedPermissions publishedRecords dueItems citations configuredRules accessGrants bodies vacancies electionDays queueKeeper caseRetention statutoryArrangements complaintFigures complaintQuarters concernAsked letterTemplates vaultOpeners",
    seenBy: { itself: everyone },
    fewer: {
      itself: {
        offices: peopleReaders,
        configuredRules: protocolReaders,
        accessGrants: administrator,
        letterTemplates: administrator,
        statutoryArrangements: [...audiences.caseHandlers, ...administrator],
      },
    },
    never: {
      vaultOpeners: "nobody is named here: see in-hand.test.ts",
      queueKeeper: "nobody is named here: the chair of the oversight body watches",
      caseRetention: "none was set here: see CaseRetentionPeriod",
    },
  },
  ForceBranding: { fields: "colour textColour logoUrl", seenBy: { itself: everyone } },
  GoverningBody: {
    fields: "id kind validFrom validTo name",
    seenBy: { "today's": everyone, "one that has ended": everyone },
    fewer: { "today's": { validTo: none } },
  },
  GrantedAccess: { fields: "id subject role reason until person", seenBy: { "of the force": administrator } },
  Obligation: {
    fields:
      "id clauseId anchorOn dueOn explanation metOn force person clause title status viewerCanDeclare retimings latestRetiming role kind",
    seenBy: { "the commissioner's, due": obligationReaders, "the deputy's, met": obligationReaders },
    fewer: {
      "the commissioner's, due": { metOn: none },
      "the deputy's, met": { retimings: none, latestRetiming: none, role: none },
    },
  },
  ObligationConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...dutyReaders, ...stranger] },
    fewer: { "of the force": { nodes: obligationReaders } },
  },
  PageInfo: {
    fields: "hasNextPage endCursor",
    seenBy: {
      "of cases": [...caseReaders, ...stranger],
      "of declarations": [...ofTheBody, ...stranger],
      "of duties": [...dutyReaders, ...stranger],
      "of people": [...peopleReaders, ...stranger],
      "of protocols": signedIn,
      "of findings": signedIn,
      "of lines": [...registerReaders, ...stranger],
      "of lines kept for staff": [...ofTheBody, ...stranger],
      "of published lines": everyone,
      "of published gifts": everyone,
      "of offers": [...ofTheBody, ...stranger],
      "of permissions": [...ofTheBody, ...stranger],
      "of meetings": [...ofTheBody, ...stranger],
      "of what was declared at meetings": everyone,
      "of checks": [...ofTheBody, ...stranger],
      "of decisions on conflicts": [...ofTheBody, ...stranger],
      "of what is found": [...peopleReaders, ...stranger],
      "of what is published and found": everyone,
      "of signatures": [...signatureReaders, ...stranger],
    },
    fewer: {
      "of signatures": { endCursor: signatureReaders },
      "of cases": { endCursor: withAPart },
      "of declarations": { endCursor: ["pcc", "deputy", "staff", "dpo", ...officers] },
      "of duties": { endCursor: obligationReaders },
      "of people": { endCursor: peopleReaders },
      "of protocols": { endCursor: protocolReaders },
      "of findings": { endCursor: protocolReaders },
      "of lines": { endCursor: registerReaders },
      "of lines kept for staff": { endCursor: ofTheBody },
      "of offers": { endCursor: ["pcc", "deputy", "staff", ...officers] },
      "of permissions": { endCursor: ["staff", "dpo", ...officers] },
      "of meetings": { endCursor: ofTheBody },
      "of checks": { endCursor: ["staff", ...officers] },
      "of decisions on conflicts": { endCursor: ["staff", ...officers] },
      "of what is found": { endCursor: searchers },
    },
  },
  PassedOverRecipient: {
    fields: "role title reason cause",
    seenBy: {
      "about the commissioner": none,
      "about the chief executive": none,
      "about staff": none,
      "asked beforehand": ["chief.executive"],
      "asked in Cumbria": ["monitoring.officer"],
      "asked in Avon and Somerset": ["pcc"],
    },
  },
  LintFindingConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": signedIn },
    fewer: { "of the force": { nodes: protocolReaders } },
  },
  ProtocolConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": signedIn },
    fewer: { "of the force": { nodes: protocolReaders } },
  },
  PublicObligation: {
    fields: "role dueOn clauseId explanation person clause title status",
    // Planted with a rule that names who is late.
    seenBy: { "the commissioner's": everyone },
  },
  Retiming: {
    fields: "obligationId clauseId before after explanation reason at person title",
    seenBy: {
      "of a duty": obligationReaders,
      "by a bank holiday": administrator,
      "by its withdrawal": administrator,
      "in a preview": administrator,
    },
    fewer: { "in a preview": { at: none } },
  },
  RoleTitle: { fields: "role title", seenBy: { itself: everyone } },
  RouteDecision: {
    fields:
      "status recipients afterDiscussion firstContacts passedOver clauseId byFallback explanation informalFirst marking nextStep versionId clause",
    seenBy: { ...aboutThem, ...askedBeforehand },
    fewer: {
      "about the commissioner": decided,
      "about the chief executive": {
        ...decided,
        recipients: none,
        clauseId: none,
        clause: none,
        nextStep: ["cfo", "panel.chair"],
      },
      "about staff": decided,
      "asked beforehand": {
        recipients: none,
        afterDiscussion: but("pcc", "chief.executive"),
        firstContacts: none,
        passedOver: ["chief.executive"],
        marking: none,
      },
      "asked in Cumbria": {
        recipients: but("pcc", "deputy"),
        afterDiscussion: none,
        firstContacts: but("pcc", "deputy"),
        passedOver: ["monitoring.officer"],
        clauseId: but("pcc", "deputy"),
        clause: but("pcc", "deputy"),
        marking: none,
      },
      "asked in Avon and Somerset": {
        recipients: but("pcc", "chief.executive"),
        afterDiscussion: none,
        firstContacts: none,
        passedOver: ["pcc"],
        nextStep: ["pcc"],
      },
    },
  },
  RouteRecipient: {
    fields: "role title persons",
    seenBy: {
      ...aboutThem,
      "about the chief executive": none,
      "asked beforehand": none,
      "asked in Cumbria": but("pcc", "deputy"),
      "asked in Avon and Somerset": but("pcc", "chief.executive"),
    },
    // Where the monitoring officer asks, it is a body outside that receives it.
    fewer: { "asked in Cumbria": { persons: but("pcc", "deputy", "monitoring.officer") } },
  },
  Viewer: {
    fields: "kind name subject forces platformRoles",
    seenBy: { oneself: everyone },
    fewer: {
      oneself: { name: signedIn, subject: signedIn, forces: signedIn, platformRoles: ["auditor.of.all", "operator"] },
    },
  },
  ViewerForce: {
    fields: "force roles permissions person title acknowledgements unreadNotices",
    seenBy: { oneself: signedIn, "oneself in Cumbria": signedIn },
    fewer: {
      oneself: { person: [...inTheForce, ...stranger], acknowledgements: stranger },
      "oneself in Cumbria": { person: [...inTheForce, ...stranger], acknowledgements: bound },
    },
  },
};
