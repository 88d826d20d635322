import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, signedIn, inTheForce, ofTheBody, protocolReaders, importers, drafters } = audiences;

/** What only an imported text has. */
const ownWords = { text: none, subParagraphs: none, notes: none };
const noModel = { modelClause: none, modelRelation: none, modelReason: none };
const noFindings = { proposedRules: none, matches: none };
/** What is said of a draft when it is imported, and nothing more. */
const unread = { kinds: none, audience: none, citations: none, summary: none, ...noModel };
const noImport = { importedAt: none, sourceDocument: none, importWarnings: none, importMetadata: none };
const unapproved = {
  inForceFrom: none,
  inForceTo: none,
  datesNote: none,
  approvals: none,
  signatories: none,
  contentHash: none,
};
const nothingSaidOf = {
  owner: none,
  marking: none,
  legalStatus: none,
  precedence: none,
  review: none,
  consultees: none,
};
const notConsulted = { consultationClosedAt: none, comments: none };

/** Who is shown what of protocols: their versions, clauses, rules, what is found in them and said of them. */
export const protocolFields: Readonly<Record<string, Listing>> = {
  Approval: {
    fields: "approvedBy office approvedOn note",
    seenBy: { "one that says nothing": everyone, "one with a name": everyone },
    fewer: {
      "one that says nothing": { approvedBy: none, office: none, approvedOn: none, note: none },
    },
  },
  Citation: {
    fields: "id name title kind status since source checkedOn replacedBy clauses",
    seenBy: { "one that was replaced": everyone },
  },
  Clause: {
    fields:
      "id clauseId label headingPath ordinal text subParagraphs notes kinds audience modelClause modelRelation modelReason citations summary version proposedRules matches registerEntryCount obligationCount giftOfferCount permissionCount meetingDeclarationCount conflictDecisionCount caseCount acknowledgementCount vettingCount trainingCount restrictionCount",
    seenBy: {
      "one in force": everyone,
      "one on the model": everyone,
      "one that cites": everyone,
      "one in consultation": protocolReaders,
      "one of a draft": protocolReaders,
      "its second": protocolReaders,
      "one that proposes a rule": protocolReaders,
    },
    fewer: {
      "one in force": { ...ownWords, ...noModel, ...noFindings, citations: none },
      "one on the model": { ...ownWords, ...noFindings, citations: none },
      "one that cites": { ...ownWords, ...noModel, ...noFindings },
      "one in consultation": {
        ...noFindings,
        label: none,
        subParagraphs: none,
        notes: none,
        kinds: none,
        audience: none,
        citations: none,
      },
      "one of a draft": { ...unread, proposedRules: none, matches: importers },
      "its second": { ...unread, subParagraphs: none, notes: none, proposedRules: none, matches: importers },
      "one that proposes a rule": {
        ...unread,
        subParagraphs: none,
        notes: none,
        proposedRules: importers,
        matches: importers,
      },
    },
  },
  ClauseHash: { fields: "clauseId hash", seenBy: { "of the version in force": protocolReaders } },
  ClauseComment: {
    fields: "id saidBy saidAt said answer answeredBy answeredAt clause",
    seenBy: { "in a consultation": ofTheBody },
  },
  ClauseMatch: {
    fields: "id words confidence reason status decidedBy decidedAt knownClauseId certainty",
    seenBy: { "of a draft": importers },
  },
  ConfiguredRule: {
    fields: "id ruleKey kind clauseId body from to reason endReason configuredBy configuredAt sentence viewerCanEnd",
    seenBy: { "of the force": protocolReaders },
  },
  Consultee: {
    fields: "id name position consultedOn",
    seenBy: { "on the version in force": everyone, "in a consultation": protocolReaders },
    fewer: { "on the version in force": { name: inTheForce }, "in a consultation": { name: inTheForce } },
  },
  ImportConfirmation: {
    fields: "id confirmedBy confirmedAt carried added carriedRules madeRules incomplete version dropped",
    seenBy: { "of a draft": drafters },
  },
  IncompleteProposal: {
    fields: "proposalId clauseId kind words missing refusal",
    seenBy: { "of a draft": drafters },
  },
  LintFinding: {
    fields:
      "id key code severity clauseIds message status foundAt acceptedReason acceptedBy acceptedAt fallback version",
    seenBy: { "of the version in force": protocolReaders },
    fewer: { "of the version in force": { acceptedBy: inTheForce } },
  },
  MetadataStatement: { fields: "part section label value", seenBy: { "of a draft": protocolReaders } },
  ProposedRule: {
    fields: "id words confidence reason status decidedBy decidedAt kind part partPlace startsAt endsAt partial",
    seenBy: { "of a draft": importers },
  },
  Protocol: {
    fields: "id slug instrument title force versions inForce",
    seenBy: { "one in force": everyone, "a draft": protocolReaders },
    fewer: { "a draft": { inForce: none } },
  },
  ProtocolVersion: {
    fields:
      "id number status inForceFrom inForceTo datesNote importedAt owner marking legalStatus precedence review contentHash protocol clauses rules approvals sourceDocument importWarnings importMetadata revision basedOn consultationClosedAt consultees signatories comments viewerCanEdit viewerCanOpenConsultation viewerCanComment viewerCanCloseConsultation viewerCanRevise viewerCanApprove viewerCanBringIntoForce viewerCanWithdraw coverage importConfirmation findings clauseHashes",
    seenBy: {
      "one in force": everyone,
      "one that was in force": everyone,
      "one in consultation": protocolReaders,
      "a draft": protocolReaders,
      "a draft whose import is confirmed": protocolReaders,
    },
    fewer: {
      "one in force": {
        ...noImport,
        ...notConsulted,
        inForceTo: none,
        revision: signedIn,
        basedOn: none,
        coverage: signedIn,
        importConfirmation: none,
        findings: protocolReaders,
        clauseHashes: protocolReaders,
      },
      "one that was in force": {
        ...noImport,
        ...notConsulted,
        ...nothingSaidOf,
        precedence: everyone,
        revision: signedIn,
        basedOn: none,
        coverage: signedIn,
        importConfirmation: none,
        findings: ["auditor.of.all", "reader", "operator"],
        clauseHashes: ["auditor.of.all", "reader", "operator"],
      },
      "one in consultation": {
        ...noImport,
        ...unapproved,
        owner: none,
        marking: none,
        legalStatus: none,
        precedence: none,
        review: none,
        rules: none,
        importConfirmation: none,
        comments: ofTheBody,
      },
      "a draft": {
        ...unapproved,
        ...nothingSaidOf,
        ...notConsulted,
        rules: none,
        importConfirmation: none,
      },
      "a draft whose import is confirmed": {
        ...unapproved,
        ...nothingSaidOf,
        ...notConsulted,
        basedOn: none,
        rules: none,
        importWarnings: none,
        importMetadata: none,
        importConfirmation: drafters,
      },
    },
  },
  ReviewCycle: { fields: "length unit last next", seenBy: { "of a version": everyone } },
  Rule: {
    fields: "id kind key layer body from to reason clause version sentence",
    seenBy: { "one in force": everyone, "one configured for a coming day": protocolReaders },
    fewer: { "one in force": { body: signedIn, from: none, to: none, reason: none } },
  },
  Rulebook: { fields: "on version versions rules", seenBy: { itself: everyone } },
  RuleReading: {
    fields: "sentence former refusals",
    seenBy: { "of one that can be kept": protocolReaders, "of one that cannot": protocolReaders },
    fewer: { "of one that can be kept": { refusals: none }, "of one that cannot": { sentence: none } },
  },
  RuleRefusal: { fields: "field message", seenBy: { "of one that cannot": protocolReaders } },
  SentDocument: { fields: "id received", seenBy: { "by one who sends it": importers } },
  Signatory: { fields: "office name signedOn", seenBy: { "of the version in force": everyone } },
  SourceDocument: {
    fields: "fileName mediaType byteLength sha256 contentBase64",
    seenBy: { "of a draft": protocolReaders },
  },
  SubParagraph: { fields: "label depth afterParagraph text", seenBy: { "of a draft": protocolReaders } },
};
