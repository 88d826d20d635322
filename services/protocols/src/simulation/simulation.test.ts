import { nobody } from "@probity/service-kit/identity";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => protocols[Symbol.asyncDispose]());

const query = `query ($matter: Matter!, $complainant: PersonClass!, $subject: PersonClass!, $on: Date!, $forces: [String!],
  $directDiscussion: DirectDiscussion, $subjectOffices: [Role!], $failedOn: Date) {
  simulate(matter: $matter, complainant: $complainant, subject: $subject, on: $on, forces: $forces,
    directDiscussion: $directDiscussion, subjectOffices: $subjectOffices, discussionFailedOn: $failedOn) {
    force { slug } version { number } status inWords clauseId marking explanation
    recipients { role title } steps { stage words clauseIds } passedOver { role title reason }
    deadlines { clauseId words dueOn dueAt noNumber explanation }
    decision { clauseId by { role title } passedOver { role reason } consultBefore { role title clauseId } }
  }
}`;

interface Path {
  force: { slug: string };
  status: string;
  inWords: string;
  clauseId: string | null;
  marking: string | null;
  recipients: { role: string; title: string }[];
  steps: { stage: string; words: string; clauseIds: string[] }[];
  passedOver: { role: string; reason: string }[];
  deadlines: { clauseId: string; words: string; dueOn: string | null }[];
  decision: { clauseId: string; consultBefore: { title: string }[] } | null;
}

const aboutHead = { matter: "BREACH_BY_OTHERS", complainant: "STAFF", subject: "HEAD_OF_STAFF", on: "2024-06-03" };

async function ask(asked: object = {}): Promise<Record<string, Path>> {
  const { data, errors } = await protocols.execute(query, { ...aboutHead, ...asked }, nobody("public", "test"));
  expect(errors).toEqual([]);
  const paths = (data as unknown as { simulate: Path[] }).simulate;
  return Object.fromEntries(paths.map((path) => [path.force.slug, path]));
}

describe("worked case 3: anybody sees side by side who would receive a complaint about the head of staff", () => {
  test.each([
    ["staffordshire", "NO_LAWFUL_RECIPIENT", "no lawful recipient"],
    ["cumbria", "NO_LAWFUL_RECIPIENT", "no lawful recipient"],
    ["cheshire", "NOT_IN_FORCE", "no protocol in force on the day"],
    ["devon-and-cornwall", "ROUTED", "the Line Manager or line management chain (DC-RR.2)"],
    ["avon-and-somerset", "ROUTED", "the Police and Crime Commissioner (AS-3.17)"],
  ])("%s: %s", async (slug, status, inWords) => {
    expect((await ask())[slug]).toMatchObject({ status, inWords });
  });

  test("Avon & Somerset marks it private and confidential", async () => {
    expect((await ask())["avon-and-somerset"]?.marking).toBe("PRIVATE_AND_CONFIDENTIAL");
  });

  test("Cheshire in 2010: its text names nobody", async () => {
    const { cheshire } = await ask({ on: "2010-06-01", forces: ["cheshire"] });
    expect(cheshire).toMatchObject({ status: "NO_LAWFUL_RECIPIENT" });
  });
});

test("each step of Cumbria's way names its clauses, the consultation before the decision included", async () => {
  const { cumbria } = await ask({ matter: "DISRESPECT", subject: "ELECTED_HOLDER", forces: ["cumbria"] });
  expect(cumbria?.steps.map(({ stage, clauseIds }) => `${stage} ${clauseIds.join(" ")}`)).toEqual([
    "FIRST_CONTACT CU-W2",
    "INFORMAL CU-W1",
    "RECIPIENT CU-W1",
    "CONSULTATION CU-W3",
    "DECISION CU-W3",
  ]);
  expect(cumbria?.decision).toMatchObject({ clauseId: "CU-W3", consultBefore: [{ clauseId: "CU-W3" }] });
});

test("a discussion that has not been tried comes first, and the recipient is shown all the same", async () => {
  const asked = { matter: "DISRESPECT", subject: "ELECTED_HOLDER", forces: ["staffordshire"] };
  const { staffordshire } = await ask({ ...asked, directDiscussion: "NOT_TRIED" });
  expect(staffordshire).toMatchObject({ status: "DISCUSS_FIRST", recipients: [{ role: "HEAD_OF_STAFF" }] });
});

test("only the forces that are named answer, in the order of their names", async () => {
  expect(Object.keys(await ask({ forces: ["staffordshire", "cumbria"] }))).toEqual(["cumbria", "staffordshire"]);
  expect(Object.keys(await ask({ forces: [] }))).toEqual([]);
});

test.each([
  [{ forces: ["cumbria", "no-such-force"] }, "NOT_FOUND"],
  [{ forces: Array.from({ length: 101 }, () => "cumbria") }, "INVALID"],
  [{ subjectOffices: ["AUDITOR"] }, "INVALID"],
])("%j is refused with %s", async (asked, code) => {
  const { data, errors } = await protocols.execute(query, { ...aboutHead, ...asked });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ code }]);
});

test("a draft decides nothing, and another version decides on another day", async () => {
  const { cumbria } = await ask({ on: "2015-06-01", forces: ["cumbria"] });
  expect(cumbria).toMatchObject({
    version: { number: "01" },
    status: "NOT_KNOWN",
    inWords: "not known: no rules of the version in force are at hand",
  });
});

test("what an administrator configured for the day decides, before and after it the text does", async () => {
  await protocols.database.query(
    `insert into protocols.configured_rules (force_id, rule_key, kind, clause_id, body, from_day, to_day, reason, configured_by, configured_at)
     select r.force_id, r.rule_key, r.kind, c.clause_id, jsonb_set(r.body, '{to}', '["MONITORING_OFFICER"]'), '2024-06-01', '2024-06-30',
       'named for June', 'an administrator', now()
     from protocols.rules r join protocols.clauses c on c.force_id = r.force_id and c.id = r.clause_ref
     where c.clause_id = 'ST-17' and r.kind = 'ROUTE'`,
  );
  const asked = { matter: "DISRESPECT", subject: "ELECTED_HOLDER", forces: ["staffordshire"] };
  const rolesOn = async (on: string) =>
    (await ask({ ...asked, on }))["staffordshire"]?.recipients.map(({ role }) => role);
  expect(await rolesOn("2024-05-31")).toEqual(["HEAD_OF_STAFF"]);
  expect(await rolesOn("2024-06-03")).toEqual(["MONITORING_OFFICER"]);
  expect(await rolesOn("2024-07-01")).toEqual(["HEAD_OF_STAFF"]);
});

test("one force and every force are the same few statements", async () => {
  await protocols.settled();
  const counts: number[] = [];
  for (const forces of [["cumbria"], null]) {
    protocols.statements.length = 0;
    await ask({ on: "2024-06-03", forces });
    counts.push(protocols.statements.filter((sql) => /^\s*select/i.test(sql)).length);
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(7);
});
