import { randomUUID } from "node:crypto";
import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { getNamedType, isObjectType, type GraphQLField } from "graphql";
import { apiSchema } from "../../shared/schema-files.js";
import { askers, subjectOf } from "./audiences.js";
import { caseQuestions } from "./ask-case-fields.js";

/** The codes of a refusal: anything else means that the asker got past the permission. */
export const refused: ReadonlySet<unknown> = new Set(["NOT_ALLOWED", "UNAUTHENTICATED"]);

/** Asks for every root field as everybody; answers, by field, who was not refused. Nothing is changed: each change asked for is an impossible one. */
export async function askRootFields(platform: TestPlatform): Promise<Record<string, string[]>> {
  const schema = apiSchema("api");
  const [force] = await platform.database.query<{ id: string }>(
    "select id from protocols.forces where slug = 'staffordshire'",
  );
  const matrix: Record<string, string[]> = {};
  for (const [kind, type] of [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const question = questionFor(kind, field, force?.id ?? "");
      const codes = await Promise.all(
        askers.map(async (asker) => [asker, await codeOf(platform, asker, question)] as const),
      );
      matrix[`${kind} ${field.name}`] = codes
        .filter(([, code]) => code === null || !refused.has(code))
        .map(([asker]) => asker);
    }
  }
  return matrix;
}

async function codeOf(platform: TestPlatform, asker: string, { query, variables }: Question): Promise<string | null> {
  const as = subjectOf(asker, "staffordshire");
  const { errors, status } = await platform.ask(query, { variables, ...(as ? { as } : {}) });
  const code = errors[0]?.extensions["code"];
  if (status >= 500 || code === "INTERNAL" || code === "BAD_USER_INPUT" || code === "GRAPHQL_VALIDATION_FAILED")
    throw new Error(`${asker}: ${query}: ${JSON.stringify(errors)}`);
  return typeof code === "string" ? code : null;
}

interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Inputs of the right form that no force can carry out: what lies behind the permission says so with another code. */
function inputs(forceId: string): Record<string, object> {
  return { ...ofThePresent(forceId), ...ofVersions(forceId), ...ofSettingUp(forceId) };
}

/** Steps in the life of a version that is not there. */
function ofVersions(forceId: string): Record<string, object> {
  const [id, idempotencyKey] = [randomUUID(), randomUUID()];
  const [version, reason] = [{ forceId, versionId: id, idempotencyKey }, "Why."];
  const edit = { ...version, revision: 1 };
  return {
    createProtocol: { forceId, titleEn: " ", instrument: "STAFF_CODE", idempotencyKey },
    draftVersion: { forceId, protocolId: id, number: "1", idempotencyKey },
    saveVersionDetails: { ...edit },
    saveClause: { ...edit, clauseId: "X-1", headingPath: [] },
    removeClause: { ...edit, clauseId: "X-1", reason },
    saveRule: { ...edit, name: "invented", clauseId: "X-1", rule: {} },
    removeRule: { ...edit, ruleKey: "x/invented", reason },
    confirmImport: edit,
    openConsultation: { ...version, consultees: [] },
    commentOnClause: { ...version, clauseId: "X-1", text: "Said." },
    answerComment: { ...version, commentId: id, answer: "Answered." },
    closeConsultation: version,
    reviseVersion: { ...version, reason },
    approveVersion: { ...version, office: "Commissioner", approvedOn: "2026-01-01" },
    bringIntoForce: { ...version, from: "2026-01-01" },
    withdrawVersion: { ...version, lastDay: "2026-01-01", reason },
    acceptFinding: { ...version, findingKey: "L1/none", reason },
    acknowledge: { ...version, contentHash: "none", typedName: "Somebody" },
    recordPaperSignature: {
      ...version,
      personId: id,
      typedName: "Somebody",
      signedOn: "2026-01-01",
      reason,
      keptAt: "A file",
    },
    remindToSign: version,
    decideProposal: { forceId, proposalId: id, decision: "CONFIRM", idempotencyKey },
    decideMatch: { forceId, matchId: id, decision: "REJECT", idempotencyKey },
  };
}

/** What administrators and operators set up, with a word missing or of what is not there. */
function ofSettingUp(forceId: string): Record<string, object> {
  const [id, idempotencyKey] = [randomUUID(), randomUUID()];
  const [own, reason, from] = [{ forceId, idempotencyKey }, "Why.", "2026-01-01"];
  const body = { kind: "POLICE_AUTHORITY", nameEn: " ", validFrom: from };
  const candidate = { forceId, versionId: id, clauseId: "X-1", rule: {}, from };
  const version = { forceId, versionId: id, protocolId: id, rules: [{}], clauses: [], fallbacks: [], from };
  return {
    createForce: { slug: "-", nameEn: " ", colour: "none", governingBody: body, idempotencyKey },
    nameAdministrator: { ...own, name: " ", email: "none" },
    addPerson: { ...own, name: " " },
    createProvisioningToken: { ...own, name: " ", expiresOn: from },
    revokeProvisioningToken: { ...own, tokenId: id },
    importPeople: { ...own, contentBase64: "none", choice: "VALID_ROWS" },
    continuePeopleImport: { ...own, importId: id, done: 0 },
    previewPeopleImport: { forceId, contentBase64: "none" },
    addOffice: { ...own, role: "STAFF", titleEn: " " },
    setReportingLine: { ...own, personId: id, managerId: id, from },
    addBody: { ...own, kind: "PANEL", nameEn: " ", from },
    endBody: { ...own, bodyId: id, on: from, reason },
    endOffice: { ...own, officeId: id, on: from, reason },
    setElectionDay: { ...own, pollOn: from, source: " " },
    recordVetting: { ...own, personId: id, level: " ", grantedOn: from },
    recordTraining: { ...own, personId: id, kind: "TRAINING", title: " ", doneOn: from },
    recordRestriction: { ...own, personId: id, officeId: id, basis: "STATUTE", reason: " ", from },
    recordRelationship: { ...own, kind: "FRIEND", name: " " },
    endRelationship: { ...own, relationshipId: id, on: from },
    setFormOfAddress: { ...own, formOfAddress: "Invented", former: "Invented" },
    grantAccess: { ...own, subject: " ", role: "AUDITOR", reason },
    revokeAccess: { ...own, grantId: id, reason },
    recordJoiner: { ...own, name: " ", from, offices: [], preview: true },
    recordMover: {
      ...own,
      personId: id,
      from,
      endAppointmentIds: [],
      offices: [],
      endGrantIds: [],
      reason,
      preview: true,
    },
    recordLeaver: { ...own, personId: id, on: from, reason, preview: true },
    undoLeaver: { ...own, personId: id, reason },
    addGoverningBody: { ...own, body, reason },
    endGoverningBody: { ...own, bodyId: id, lastDay: from, reason },
    setRoleTitles: { ...own, titles: [{ role: "STAFF", titleEn: " " }] },
    configureRule: { ...own, clauseId: "X-1", rule: {}, from, reason },
    endConfiguredRule: { ...own, configuredRuleId: id, lastDay: from, reason },
    readBack: { forceId, clauseId: "X-1", rule: {} },
    effectOnDuties: candidate,
    effectOnRoutes: candidate,
    versionEffectOnDuties: version,
    versionEffectOnRoutes: version,
    versionEffectOnSignatures: version,
    checkCitation: { ...own, name: "-", status: "IN_FORCE", source: "Nowhere." },
    addBankHoliday: { ...own, on: "2026-11-21", nameEn: "A Saturday", reason, preview: true },
    withdrawBankHoliday: { ...own, bankHolidayId: id, reason, preview: true },
  };
}

const onePart = { name: "x.txt", size: 1, part: 1, parts: 1, content: "eA==" };

function ofThePresent(forceId: string): Record<string, object> {
  const [id, idempotencyKey] = [randomUUID(), randomUUID()];
  const declaration = { forceId, declarationId: id, version: 1, idempotencyKey };
  const concern = { forceId, subjectPersonId: id, matter: "DISRESPECT", directDiscussion: "TRIED" };
  return {
    routePreview: concern,
    raiseConcern: { ...concern, narrative: "What happened.", idempotencyKey },
    recordCaseStep: { forceId, caseId: id, version: 1, kind: "NOTE", note: "Why.", idempotencyKey },
    giveWaitingCase: { forceId, caseId: id, personId: id, reason: "Why.", version: 1, idempotencyKey },
    recordStatutoryArrangement: { forceId, what: "PANEL", source: " ", from: "2020-01-01", idempotencyKey },
    endStatutoryArrangement: { forceId, arrangementId: id, on: "2020-01-01", idempotencyKey },
    receiveComplaint: { forceId, subjectPersonId: id, receivedOn: "2025-01-03", narrative: "Words.", idempotencyKey },
    changeCaseRoute: { forceId, caseId: id, version: 1, to: "STATUTORY", reason: "Why.", idempotencyKey },
    nameSubject: { forceId, caseId: id, personId: id, reason: "Why.", version: 1, idempotencyKey },
    nameQueueKeeper: { forceId, personId: id, from: "2020-01-01", idempotencyKey },
    sendCaseMessage: { forceId, caseId: id, text: "What happened.", idempotencyKey },
    setCaseRetention: { forceId, kind: "GRIEVANCE", months: 0, from: "2099-01-01", idempotencyKey },
    addCaseFilePart: { forceId, caseId: id, ...onePart, idempotencyKey },
    nameVaultOpener: { forceId, personId: id, idempotencyKey },
    endVaultOpener: { forceId, personId: id, idempotencyKey },
    openIdentity: { forceId, caseId: id, reason: "TO_REACH", idempotencyKey },
    ...caseQuestions({ forceId, caseId: id, version: 1, idempotencyKey }),
    appoint: { forceId, personId: id, officeId: id, kind: "APPOINTED", from: "2026-01-01", idempotencyKey },
    endAppointment: { forceId, appointmentId: id, on: "2026-01-01", reason: "Why.", idempotencyKey },
    suspendForce: { forceId, reason: " ", idempotencyKey },
    resumeForce: { forceId, reason: "Why.", idempotencyKey },
    markNoticesRead: { forceId, noticeIds: [id], idempotencyKey },
    keepPublicationItem: { forceId, item: "none", version: 0, idempotencyKey },
    createCalendarFeed: { forceId, language: "EN", idempotencyKey: "short" },
    revokeCalendarFeed: { forceId, feedId: id, idempotencyKey },
    saveSearch: { forceId, name: " ", asked: {}, idempotencyKey },
    recordExport: { forceId, list: "SEARCH", rows: -1, idempotencyKey },
    removeSavedSearch: { forceId, savedSearchId: id, idempotencyKey },
    setNoticePreference: { forceId, byEmail: "NONE", quietFrom: 24, quietTo: 8, language: "EN", idempotencyKey },
    setForceBranding: { forceId, colour: "none", idempotencyKey },
    importProtocolDocument: {
      forceId,
      title: "Impossible",
      instrument: "STAFF_CODE",
      fileName: "x.txt",
      contentBase64: "",
      idempotencyKey,
    },
    sendDocumentPart: { forceId, documentId: id, part: 2, parts: 2, contentBase64: "MS4gT25lLgo=", idempotencyKey },
    saveDeclaration: { forceId, declarationId: id, version: 1, kind: "NIL", interests: [], idempotencyKey },
    submitDeclaration: declaration,
    publishDeclaration: declaration,
    lookAgain: { forceId, interestId: id, decision: "PUBLISH", reason: "Why.", idempotencyKey },
    ...ofGifts(forceId),
    ...ofPermissions(forceId),
    ...ofMeetings(forceId),
    returnDeclaration: { ...declaration, reason: "Why." },
    withholdDeclaration: { ...declaration, reason: "Why." },
    holdPublication: { forceId, from: "2020-01-01", to: "2020-01-01", reason: "Why.", idempotencyKey },
    liftPublicationHold: { forceId, holdId: id, reason: "Why.", idempotencyKey },
  };
}

/** Offers that cannot be, and steps with one that is not there. */
function ofGifts(forceId: string): Record<string, object> {
  const step = { forceId, giftOfferId: randomUUID(), version: 1, idempotencyKey: randomUUID() };
  const offer = { giverName: " ", giverKind: "PERSON", description: " ", valueBasis: "NOT_KNOWN" };
  return {
    offerOutcome: { forceId, offeredOn: "1990-01-01" },
    declareGiftOffer: { ...step, ...offer, kind: "GIFT", offeredOn: "1990-01-01" },
    answerGiftOffer: { ...step, response: "DECLINED" },
    decideGiftOffer: { ...step, decision: "APPROVED" },
    publishGiftOffer: step,
    returnGiftOffer: { ...step, reason: "Why." },
    correctGiftOffer: { ...step, ...offer, note: "Why." },
  };
}

/** Meetings, checks and decisions that cannot be, and steps with a meeting that is not there. */
function ofMeetings(forceId: string): Record<string, object> {
  const own = { forceId, idempotencyKey: randomUUID() };
  const step = { ...own, meetingId: randomUUID() };
  const conflict = { forceId, personId: randomUUID(), process: "GRANT" };
  const decision = { about: " ", decision: "WITHDRAW", decidedAs: "STAFF" };
  return {
    saveMeeting: { ...own, body: "OTHER", name: " ", heldOn: "2025-01-01", items: [] },
    declareAtMeeting: { ...step, kind: "PERSONAL" },
    withdrawMeetingDeclaration: { ...step, meetingDeclarationId: randomUUID(), version: 1, reason: "Why." },
    publishMeeting: { ...step, version: 1 },
    checkInterests: { ...own, parties: [], process: "GRANT", about: " " },
    conflictOutcome: conflict,
    decideConflict: { ...own, ...conflict, ...decision },
    answerConflictApproval: { ...own, conflictDecisionId: randomUUID(), approve: true, reasons: "Why." },
  };
}

/** Leave that cannot be asked for, and steps with a permission that is not there. */
function ofPermissions(forceId: string): Record<string, object> {
  const step = { forceId, permissionId: randomUUID(), version: 1, idempotencyKey: randomUUID() };
  const need = { forceId, matter: "MEDIA_CONTACT" };
  return {
    leaveNeed: need,
    askPermission: { ...need, description: " ", idempotencyKey: randomUUID() },
    passOnPermission: step,
    grantPermission: step,
    refusePermission: { ...step, reason: "Why." },
    withdrawPermission: step,
    revokePermission: { ...step, reason: "Why." },
  };
}

function questionFor(kind: string, field: GraphQLField<unknown, unknown>, forceId: string): Question {
  const given = inputs(forceId)[field.name];
  const inner = isObjectType(getNamedType(field.type)) ? " { __typename }" : "";
  const needed = field.args
    .filter(({ type }) => String(type).endsWith("!"))
    .filter(({ defaultValue }) => defaultValue === undefined);
  const values: Record<string, unknown> = {
    id: randomUUID(),
    slug: "staffordshire",
    force: forceId,
    year: 2026,
    duty: "REGISTER_OF_INTERESTS",
    ...Object.fromEntries(["version", "one", "other", "case", "file"].map((name) => [name, randomUUID()])),
    matter: "DISRESPECT",
    complainant: "STAFF",
    subject: "STAFF",
    on: "2026-01-01",
    kind: field.name === "caseLetterDraft" ? "OUTCOME" : "GRIEVANCE",
    part: 1,
    language: "EN",
    title: "Invented",
    body: "Invented.",
    directDiscussion: "TRIED",
    asked: {},
    parties: ["Invented"],
    texts: ["Invented"],
    ...(given ? { input: given } : {}),
  };
  for (const { name } of needed)
    if (!(name in values)) throw new Error(`Say in this file with what ${field.name} is to be asked: ${name}.`);
  const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const handed = needed.map(({ name }) => `${name}: $${name}`).join(", ");
  const query =
    needed.length > 0
      ? `${kind} M(${declared}) { ${field.name}(${handed})${inner} }`
      : `${kind} { ${field.name}${inner} }`;
  return { query, variables: Object.fromEntries(needed.map(({ name }) => [name, values[name]])) };
}
