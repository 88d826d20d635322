import { randomUUID } from "node:crypto";
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from "graphql";
import { apiSchema } from "../../shared/schema-files.js";
import { hashOfForce } from "../world/known-ids.js";
import { worldProof, type InWorld } from "../world/world-proof.js";
import type { ForceOfWorld } from "../world/force-of-world.js";
import type { World } from "../world/world.js";

const body = { kind: "POLICE_AUTHORITY", nameEn: "Invented", validFrom: "2027-01-01" };

/** Who may, and with which further values, so that only the id in question stands in the way. */
const templates: Readonly<Record<string, { as: string; input: Record<string, unknown> }>> = {
  raiseConcern: { as: "staff", input: { matter: "DISRESPECT", narrative: "Invented.", directDiscussion: "TRIED" } },
  appoint: { as: "force.admin", input: { kind: "APPOINTED", from: "2025-01-01" } },
  endAppointment: { as: "force.admin", input: { on: "2025-01-31", reason: "Invented." } },
  saveDeclaration: { as: "pcc", input: { version: 1, kind: "CHANGE", interests: [] } },
  submitDeclaration: { as: "pcc", input: { version: 1 } },
  publishDeclaration: { as: "registrar", input: { version: 2 } },
  returnDeclaration: { as: "registrar", input: { version: 2, reason: "Invented." } },
  importProtocolDocument: {
    as: "registrar",
    input: { title: "Invented", instrument: "STAFF_CODE", fileName: "a.txt" },
  },
  sendDocumentPart: { as: "registrar", input: { part: 2, parts: 2, contentBase64: "MS4gT25lLgo=" } },
  createProtocol: { as: "registrar", input: { titleEn: "Invented", instrument: "STAFF_CODE" } },
  draftVersion: { as: "registrar", input: { number: "Invented" } },
  saveVersionDetails: { as: "registrar", input: { revision: 1, owner: "Invented." } },
  saveClause: { as: "registrar", input: { revision: 1, clauseId: "X-9", headingPath: [], text: "Invented." } },
  removeClause: { as: "registrar", input: { revision: 1, clauseId: "X-1", reason: "Invented." } },
  saveRule: { as: "registrar", input: { revision: 1, name: "invented", clauseId: "X-1", rule: {} } },
  removeRule: { as: "registrar", input: { revision: 1, ruleKey: "x/invented", reason: "Invented." } },
  confirmImport: { as: "registrar", input: { revision: 1 } },
  decideProposal: { as: "registrar", input: { decision: "CONFIRM" } },
  decideMatch: { as: "registrar", input: { decision: "REJECT" } },
  openConsultation: { as: "registrar", input: { consultees: [{ position: "Invented" }] } },
  commentOnClause: { as: "staff", input: { clauseId: "X-1", text: "Invented." } },
  answerComment: { as: "registrar", input: { answer: "Invented." } },
  closeConsultation: { as: "registrar", input: {} },
  reviseVersion: { as: "registrar", input: { reason: "Invented." } },
  approveVersion: { as: "pcc", input: { office: "Invented", approvedBy: "Invented", approvedOn: "2025-01-01" } },
  bringIntoForce: { as: "registrar", input: { from: "2027-01-01" } },
  withdrawVersion: { as: "pcc", input: { lastDay: "2027-01-01", reason: "Invented." } },
  acceptFinding: { as: "registrar", input: { findingKey: "L13/planted", reason: "Invented." } },
  checkCitation: {
    as: "registrar",
    input: { name: "invented", title: "Invented", kind: "POLICY", status: "IN_FORCE", source: "Invented." },
  },
  acknowledge: { as: "staff", input: { contentHash: "invented", typedName: "Invented" } },
  remindToSign: { as: "registrar", input: {} },
  markNoticesRead: { as: "staff", input: {} },
  setNoticePreference: { as: "staff", input: { byEmail: "EACH", quietFrom: 18, quietTo: 8, language: "EN" } },
  addPerson: { as: "force.admin", input: { name: "Invented" } },
  addOffice: { as: "force.admin", input: { role: "STAFF", titleEn: "Invented" } },
  setReportingLine: { as: "force.admin", input: { from: "2027-01-01" } },
  grantAccess: {
    as: "force.admin",
    input: { subject: "invented@invented.example", role: "READER", reason: "Invented." },
  },
  revokeAccess: { as: "force.admin", input: { reason: "Invented." } },
  setRoleTitles: { as: "force.admin", input: { titles: [{ role: "STAFF", titleEn: "Invented" }] } },
  addGoverningBody: { as: "force.admin", input: { body, reason: "Invented." } },
  endGoverningBody: { as: "force.admin", input: { lastDay: "2027-01-01", reason: "Invented." } },
  configureRule: { as: "force.admin", input: { clauseId: "X-1", rule: {}, from: "2027-01-01", reason: "Invented." } },
  endConfiguredRule: { as: "force.admin", input: { lastDay: "2030-06-01", reason: "Invented." } },
  addBankHoliday: {
    as: "force.admin",
    input: { on: "2027-03-03", nameEn: "Invented", reason: "Invented.", preview: false },
  },
  withdrawBankHoliday: { as: "force.admin", input: { reason: "Invented.", preview: false } },
  createForce: {
    as: "force.admin",
    input: { slug: "invented", nameEn: "Invented", colour: "#000000", governingBody: body },
  },
  nameAdministrator: {
    as: "operator@probity.example",
    input: { name: "Invented", email: "invented@invented.example" },
  },
  setForceBranding: { as: "force.admin", input: { colour: "#000000" } },
  suspendForce: { as: "force.admin", input: { reason: "Invented." } },
  resumeForce: { as: "force.admin", input: { reason: "Invented." } },
};

/** Which table an id argument names a row of; `forceId` aside. */
const tableOf: Readonly<Record<string, string>> = {
  personId: "people.persons",
  personIds: "people.persons",
  noticeIds: "people.notices",
  subjectPersonId: "people.persons",
  officeId: "people.offices",
  appointmentId: "people.appointments",
  declarationId: "registers.declarations",
  proposalId: "protocols.proposed_rules",
  matchId: "protocols.clause_matches",
  versionId: "protocols.protocol_versions",
  basedOnId: "protocols.protocol_versions",
  documentId: "protocols.document_parts",
  sentDocumentId: "protocols.document_parts",
  protocolId: "protocols.protocols",
  commentId: "protocols.clause_comments",
  configuredRuleId: "protocols.configured_rules",
  bodyId: "protocols.governing_bodies",
  managerId: "people.persons",
  grantId: "people.access_grants",
  bankHolidayId: "registers.bank_holidays",
};

/**
 * A2: every mutation, every id argument, another force's id against one that no row has: the answers are the same byte for byte,
 * and not one row of the other force is another than before.
 */
export const mutationsAcross = worldProof("A2", async (given) => {
  const { world, random, size, findings } = given;
  const forces = world.forces.filter(({ historic }) => !historic);
  const pairs = forces.flatMap((own) =>
    world.forces.filter((other) => other !== own).map((other) => [own, other] as const),
  );
  const chosen = size === "full" ? pairs : [random.pick(pairs)];
  for (const [own, other] of chosen) {
    const before = await hashOfForce(world.platform.database, other.id);
    for (const mutation of Object.values(apiSchema("api").getMutationType()?.getFields() ?? {})) {
      const input = getNamedType(mutation.args[0]?.type);
      if (!isInputObjectType(input) || !templates[mutation.name])
        findings.failures.push(`${mutation.name} is not in this proof`);
      else await tryEachId(given, own, other, mutation.name, input);
    }
    if ((await hashOfForce(world.platform.database, other.id)) !== before)
      findings.failures.push(`rows of ${other.slug} changed while ${own.slug} was asking`);
  }
});

async function tryEachId(
  given: InWorld,
  own: ForceOfWorld,
  other: ForceOfWorld,
  name: string,
  input: GraphQLInputObjectType,
): Promise<void> {
  const { world, random, size, findings } = given;
  for (const argument of Object.values(input.getFields()).filter(({ type }) => getNamedType(type).name === "ID")) {
    const table = tableOf[argument.name];
    const foreign = argument.name === "forceId" ? [other.id] : world.ids.of(other.id, table ?? "");
    if (argument.name !== "forceId" && !table) findings.failures.push(`${name}.${argument.name} is not in this proof`);
    for (const id of foreign.slice(0, size === "full" ? 5 : 1)) {
      const answers = [
        await attempt(world, own, name, argument.name, id),
        await attempt(world, own, name, argument.name, random.uuid()),
      ];
      findings.tried++;
      if (answers[0] !== answers[1])
        findings.failures.push(`${name}.${argument.name} tells ${other.slug}'s id: ${answers.join(" against ")}`);
      if (!answers[0]?.includes('"errors"'))
        findings.failures.push(`${name} took ${argument.name} of ${other.slug}: ${answers[0]}`);
    }
  }
}

async function attempt(world: World, own: ForceOfWorld, name: string, argument: string, id: string): Promise<string> {
  const template = templates[name] as { as: string; input: Record<string, unknown> };
  const owned = Object.fromEntries(
    Object.entries(tableOf).map(([field, table]) => [field, world.ids.of(own.id, table)[0]]),
  );
  const schema = apiSchema("api").getMutationType()?.getFields()[name];
  const type = getNamedType(schema?.args[0]?.type) as GraphQLInputObjectType;
  const all: Record<string, unknown> = {
    ...owned,
    forceId: own.id,
    ...template.input,
    idempotencyKey: randomUUID(),
    [argument]: id,
  };
  const input = Object.fromEntries(
    Object.keys(type.getFields()).flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]])),
  );
  const response = await fetch(`${world.platform.baseUrl}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await world.platform.token(`${template.as}@${own.slug}.example`)}`,
    },
    body: JSON.stringify({
      query: `mutation($input: ${type.name}!) { ${name}(input: $input) { __typename } }`,
      variables: { input },
    }),
  });
  return `${response.status} ${(await response.text()).replaceAll(id, "<id>")}`;
}
