import { readFileSync, readdirSync } from "node:fs";
import {
  Kind,
  parse,
  print,
  visit,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type TypeNode,
} from "graphql";
import { root } from "../../shared/schema-files.js";
import { forceNamed } from "./force-of-world.js";
import type { World } from "./world.js";

/** Who asks what is for administrators, or for whom it tells, alone. */
const askers: Readonly<Record<string, string>> = {
  AccessList: "force.admin@cumbria.example",
  Calendar: "force.admin@cumbria.example",
  CaseAccesses: "monitoring.officer@cumbria.example",
  CaseToPack: "chief.executive@cumbria.example",
  CaseTombstones: "registrar@cumbria.example",
  CaseFigures: "registrar@cumbria.example",
  CaseLetter: "monitoring.officer@cumbria.example",
  HandOver: "chief.executive@cumbria.example",
  CaseToGive: "panel.chair@cumbria.example",
  EffectOfRule: "force.admin@cumbria.example",
  LetterDraft: "monitoring.officer@cumbria.example",
  LetterTemplates: "force.admin@cumbria.example",
  OwnNotices: "staff@cumbria.example",
  PeopleImports: "force.admin@cumbria.example",
  PrivateTies: "monitoring.officer@cumbria.example",
  PreviewLetter: "force.admin@cumbria.example",
  PreviewPeopleImport: "force.admin@cumbria.example",
  ProvisioningTokens: "force.admin@cumbria.example",
  SetupOfAccess: "force.admin@cumbria.example",
  StaffNamed: "registrar@cumbria.example",
};

/** What is asked of one case. */
const ofOneCase = /^case($|[A-Z])/;

/** A query as an app sends it. */
export interface AppQuery {
  readonly name: string;
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** Somebody who sees what is asked for. */
  readonly as: string;
}

/** The queries in the apps' sources, each with the fragments it spreads and with values for its variables. */
export async function queriesOfApps(world: World): Promise<AppQuery[]> {
  const operations: [string, OperationDefinitionNode][] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const app of ["apps/admin", "apps/transparency", "packages/client"]) {
    for (const text of documentsIn(`${root}${app}/src`)) {
      for (const node of parse(text).definitions) {
        if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(`${app} ${node.name.value}`, node);
        if (node.kind === Kind.OPERATION_DEFINITION && node.operation === "query") operations.push([app, node]);
      }
    }
  }
  const values = await valuesFor(world);
  return operations.map(([app, node]) => ({
    as: askers[node.name?.value ?? ""] ?? `${ofOneCase.test(rootField(node)) ? "staff" : "registrar"}@cumbria.example`,
    name: `${app.split("/")[1]} ${node.name?.value}`,
    text: [node, ...spreadIn(node, app, fragments)].map((part) => print(part)).join("\n"),
    variables: Object.fromEntries(
      (node.variableDefinitions ?? []).map(({ variable, type }) => [
        variable.name.value,
        values(variable.name.value, type, rootField(node)),
      ]),
    ),
  }));
}

function rootField(node: OperationDefinitionNode): string {
  const [first] = node.selectionSet.selections;
  return first?.kind === Kind.FIELD ? first.name.value : "";
}

function documentsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/gql[\\/]|\.test\./.test(file),
  );
  return files.flatMap((file) =>
    [
      ...readFileSync(`${folder}/${file}`, "utf8").matchAll(
        /`(\s*(?:query|fragment|mutation)\s+\w+[^`$]*(?:\$[^{`][^`$]*)*)`/g,
      ),
    ].map((match) => match[1] ?? ""),
  );
}

function spreadIn(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  app: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  const spread = new Set<FragmentDefinitionNode>();
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(`${app} ${name.value}`);
      if (fragment) for (const one of [fragment, ...spreadIn(fragment, app, fragments)]) spread.add(one);
    },
  });
  return spread;
}

async function valuesFor(world: World): Promise<(name: string, type: TypeNode, root: string) => unknown> {
  const force = forceNamed(world, "cumbria");
  const found = await rowsToAskFor(world, force.id);
  const preview = {
    forceId: force.id,
    subjectPersonId: found?.person,
    matter: "DISRESPECT",
    directDiscussion: "TRIED",
  };
  const named: Record<string, unknown> = {
    force: force.id,
    forceId: force.id,
    slug: "cumbria",
    language: "EN",
    input: preview,
    all: true,
    reviewer: true,
    first: 20,
    register: "INTERESTS",
    person: found?.person,
    year: 2026,
    area: "people:read",
    asked: {},
    parties: ["Invented"],
    texts: ["Invented"],
    protocol: found?.slug,
    matter: preview.matter,
    directDiscussion: preview.directDiscussion,
    duty: "REGISTER_OF_INTERESTS",
    complainant: "STAFF",
    subject: "STAFF",
  };
  const { written, candidate, laid } = candidatesOf(force.id, found?.protocolVersion);
  const ids: Readonly<Record<string, string | undefined>> = { ...found };
  return (name, type, rootName) => {
    if (rootName === "readBack" && name === "input") return written;
    if (rootName === "previewPeopleImport")
      return {
        forceId: force.id,
        contentBase64: Buffer.from("name,email\nInvented,invented@invented.example").toString("base64"),
      };
    if (rootName === "caseLetterDraft" && name === "kind") return "OUTCOME";
    if (rootName === "effectOnDuties") return candidate;
    if (rootName === "versionEffectOnDuties") return laid;
    if (rootName === "permissions" && name === "matter") return "POLITICAL_ACTIVITY";
    if (rootName === "conflictOutcome" && name === "input")
      return { forceId: force.id, personId: found?.person, process: "GRANT" };
    if (rootName === "concernAsked" && name === "input") return { ...preview, protectedDisclosure: false };
    if (rootName === "conflictDecisions" && name === "first") return 20;
    if (rootName === "leaveNeed" && name === "input") return { forceId: force.id, matter: "MEDIA_CONTACT" };
    if (rootName === "offerOutcome" && name === "input") return { forceId: force.id, offeredOn: "2025-06-02" };
    if (name in named) return named[name];
    if (name === "id") return ids[ofOneCase.test(rootName) ? "case" : rootName] ?? found?.person;
    if (type.kind !== Kind.NON_NULL_TYPE) return null;
    return anyOf(print(type), found?.protocolVersion);
  };
}

/** A rule, and a version, that might be laid down. */
function candidatesOf(forceId: string, versionId: string | undefined) {
  const written = { forceId, clauseId: "CU-A1", rule: { kind: "STANDARD" } };
  const soon = { anchor: "TAKING_OFFICE", length: 7, unit: "CALENDAR_DAYS", hardness: "HARD" };
  const duty = { kind: "DEADLINE", duty: "REGISTER_OF_INTERESTS", subject: "ELECTED_HOLDER", ...soon };
  const candidate = { ...written, versionId, rule: duty, from: "2033-01-01" };
  const laid = {
    forceId,
    versionId,
    protocolId: versionId,
    rules: [{ ...duty, id: "x/register", clauseId: "CU-A1" }],
    clauses: [],
    fallbacks: [],
    from: "2033-01-01",
  };
  return { written, candidate, laid };
}

/** Rows that somebody sees who asks, by what they are ids of. */
async function rowsToAskFor({ platform }: World, forceId: string) {
  const [found] = await platform.database.query<{
    person: string;
    protocolVersion: string;
    declaration: string;
    giftOffer: string;
    meeting: string;
    conflictDecision: string;
    permission: string;
    case: string;
    slug: string;
  }>(
    `select (select person_id from people.logins where force_id = $1 and subject = 'pcc@cumbria.example') as person,
      (select id from protocols.protocol_versions where force_id = $1 and status = 'IN_FORCE' limit 1) as "protocolVersion",
      (select slug from protocols.protocols p where force_id = $1 and exists (select 1 from protocols.protocol_versions v where v.protocol_id = p.id and v.status = 'IN_FORCE')) as slug,
      (select id from registers.declarations where force_id = $1 and status = 'SUBMITTED' limit 1) as declaration,
      (select id from registers.gift_offers where force_id = $1 and status = 'PUBLISHED' limit 1) as "giftOffer",
      (select id from registers.meetings where force_id = $1 limit 1) as meeting,
      (select id from registers.conflict_decisions where force_id = $1 limit 1) as "conflictDecision",
      (select id from registers.permissions where force_id = $1 limit 1) as permission,
      (select p.case_id from cases.case_parts p join people.logins l on l.force_id = p.force_id and l.person_id = p.person_id
       where p.force_id = $1 and l.subject = 'staff@cumbria.example' limit 1) as case`,
    [forceId],
  );
  return found;
}

/** Some value of a type that nothing above names. */
function anyOf(type: string, id: string | undefined): unknown {
  if (type === "Date!") return "2025-06-01";
  if (type === "Boolean!") return true;
  if (type === "Int!") return 10;
  return type === "ID!" ? id : "x";
}
