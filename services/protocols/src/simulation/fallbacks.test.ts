import { nobody, type Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Path {
  status: string;
  inWords: string;
  clauseId: string | null;
  recipients: { role: string }[];
  explanation: string[];
}

async function simulate(slug: string, asked: object, as: Identity = nobody("public", "test")): Promise<Path> {
  const query = `query ($matter: Matter!, $complainant: PersonClass!, $subject: PersonClass!, $on: Date!, $forces: [String!], $offices: [Role!]) {
    simulate(matter: $matter, complainant: $complainant, subject: $subject, on: $on, forces: $forces, subjectOffices: $offices) {
      status inWords clauseId recipients { role } explanation } }`;
  const variables = { complainant: "STAFF", on: "2024-06-03", forces: [slug], ...asked };
  const { data, errors } = await protocols.execute(query, variables, as);
  expect(errors).toEqual([]);
  return (data as unknown as { simulate: [Path] }).simulate[0];
}

const aboutHead = { matter: "DISRESPECT", subject: "HEAD_OF_STAFF", offices: ["MONITORING_OFFICER"] };

test("Devon & Cornwall's officer is the head of staff: the office named when that was accepted takes it, for everybody to see", async () => {
  const asked = { ...aboutHead, matter: "REQUIRED_TO_BREACH" };
  const path = await simulate("devon-and-cornwall", asked);
  expect(path).toMatchObject({
    status: "ROUTED",
    inWords: "the Police and Crime Commissioner (by the force's own fallback)",
    clauseId: "DC-RR.1",
    recipients: [{ role: "ELECTED_HOLDER" }],
  });
  expect(path.explanation.join(" ")).toContain("named for DC-RR.1 when it was accepted");
  await protocols.database.query("update protocols.lint_findings set fallback = null where fallback is not null");
  expect(await simulate("devon-and-cornwall", asked)).toMatchObject({ status: "NO_LAWFUL_RECIPIENT", recipients: [] });
});

test("a route that is configured for a coming day is simulated for the force's own people alone until it begins", async () => {
  await protocols.database.query(
    `insert into protocols.configured_rules (force_id, rule_key, kind, clause_id, body, from_day, reason, configured_by, configured_at)
     select r.force_id, r.rule_key, r.kind, c.clause_id, jsonb_set(r.body, '{to}', '["MONITORING_OFFICER"]'), '2030-01-01', 'later', 'an administrator', now()
     from protocols.rules r join protocols.clauses c on c.force_id = r.force_id and c.id = r.clause_ref
     where c.clause_id = 'ST-17' and r.kind = 'ROUTE'`,
  );
  const asked = { matter: "DISRESPECT", subject: "ELECTED_HOLDER", on: "2030-06-03" };
  const own = await actor(protocols.database, "staffordshire", "registrar");
  const neighbour = await actor(protocols.database, "cumbria", "registrar");
  const to = async (as?: Identity) => (await simulate("staffordshire", asked, as)).recipients.map(({ role }) => role);
  expect(await to(own)).toEqual(["MONITORING_OFFICER"]);
  expect([await to(), await to(neighbour), await to({ ...own, graph: "public" })]).toEqual([
    ["HEAD_OF_STAFF"],
    ["HEAD_OF_STAFF"],
    ["HEAD_OF_STAFF"],
  ]);
});
