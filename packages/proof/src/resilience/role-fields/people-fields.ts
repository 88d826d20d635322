import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { administrator, everyone, peopleReaders, vetters, accessReaders, stranger } = audiences;

/** Whose records lie in the world. */
const whose = "the data protection officer's";
const recordReaders = ["dpo", ...vetters];

/** What is kept about a person, of whom there is something and of whom there is nothing. */
const personRecords = {
  fields: "formOfAddress vettings trainings restrictions relationships reportingLines changes",
  ofOfficeHolder: {
    formOfAddress: none,
    vettings: none,
    trainings: none,
    restrictions: none,
    relationships: none,
    reportingLines: peopleReaders,
    changes: none,
  },
  ofOfficer: {
    vettings: recordReaders,
    trainings: recordReaders,
    restrictions: recordReaders,
    relationships: ["dpo", "monitoring.officer"],
    changes: administrator,
  },
};

/** Who is shown which field of people, offices, bodies, terms and vacancies, of what is kept about a person, and of who sees what. */
export const peopleFields: Readonly<Record<string, Listing>> = {
  Appointment: {
    fields: "id kind from to electedOn actingCause causeFrom person office viewerCanEnd term",
    seenBy: {
      "the commissioner's": everyone,
      "one that ended, not public": peopleReaders,
      "of one who acted": everyone,
    },
    fewer: {
      "the commissioner's": { to: none, actingCause: none, causeFrom: none, term: none },
      "one that ended, not public": { electedOn: none, actingCause: none, causeFrom: none, term: none },
      "of one who acted": {
        electedOn: none,
        actingCause: peopleReaders,
        causeFrom: peopleReaders,
        term: peopleReaders,
      },
    },
  },
  Office: {
    fields: "id role title from to body heldBy",
    seenBy: { "the commissioner's": everyone, "one that is not public": peopleReaders, "one of a body": everyone },
    fewer: {
      "the commissioner's": { from: none, to: none, body: none },
      "one that is not public": { from: none, to: none, body: none },
    },
  },
  Person: {
    fields: `id name appointments force registerEntries publishedGifts ${personRecords.fields}`,
    seenBy: { "an office holder": everyone, "one who is not public": peopleReaders },
    fewer: { "an office holder": personRecords.ofOfficeHolder, "one who is not public": personRecords.ofOfficer },
  },
  PersonConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...peopleReaders, ...stranger] },
    fewer: { "of the force": { nodes: peopleReaders } },
  },
  AppointmentConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of an office": everyone },
  },
  AccessLine: {
    fields: "subject areas role since until reason person office",
    seenBy: { "of the force": accessReaders },
  },
  AccessLineConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...accessReaders, ...stranger] },
    fewer: { "of the force": { nodes: accessReaders } },
  },
  AppointmentTerm: {
    fields: "limit endsBy countedFrom citation timingVerified explanation",
    seenBy: { "a deputy's": everyone, "of one who acted": peopleReaders },
  },
  Body: { fields: "id kind from to name members", seenBy: { "one that has ended": everyone } },
  ElectionDay: { fields: "id pollOn source", seenBy: { itself: everyone } },
  PeopleImport: {
    fields: "added changed unchanged refused id startedAt startedBy choice state total done finishedAt problemsCsv",
    seenBy: { "of the force": administrator },
  },
  PeopleImportPreview: {
    fields: "added changed unchanged refused encoding rows problemsCsv",
    seenBy: { "of a file": administrator },
  },
  PeopleImportProblem: { fields: "column message", seenBy: { "of a row": administrator } },
  PeopleImportRow: { fields: "row name email changes problems", seenBy: { "of a file": administrator } },
  PersonChange: {
    fields: "id kind on reason steps undoneAt undoReason person viewerCanUndo",
    seenBy: { [whose]: administrator },
  },
  PersonChangeStep: {
    fields: "kind on role subject clauseId byFallback office person manager body recipient",
    seenBy: { [whose]: administrator },
  },
  PoliticalRestriction: {
    fields: "id basis ground reason clauseId restricted differsFrom from to office",
    seenBy: { [whose]: recordReaders },
  },
  PrivateTie: { fields: "party person", seenBy: { [whose]: ["monitoring.officer"] } },
  StaffNamed: { fields: "text name", seenBy: { "of staff": ["monitoring.officer", "registrar"] } },
  Relationship: {
    fields: "id kind name from to other",
    seenBy: { [whose]: ["dpo", "monitoring.officer"] },
  },
  ProvisioningToken: {
    fields: "id name madeAt madeBy expiresOn roles lastUsedAt revokedAt secret",
    seenBy: { "of the force": administrator },
    never: { secret: "told once, by the change that makes it" },
  },
  ReportingLine: { fields: "from to manager body", seenBy: { [whose]: peopleReaders } },
  Training: { fields: "id kind title doneOn renewBy clauseId", seenBy: { [whose]: recordReaders } },
  Vacancy: { fields: "office since", seenBy: { "of a public office": everyone } },
  Vetting: {
    fields: "id level grantedOn expiresOn clauseId superseded",
    seenBy: { [whose]: recordReaders },
  },
};
