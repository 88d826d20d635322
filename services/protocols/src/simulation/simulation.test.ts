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
  $directDiscussion: DirectDiscussion, $subjectOffices: [Role!], $failedOn: Date, $consulted: [Role!], $language: Language) {
  simulate(matter: $matter, complainant: $complainant, subject: $subject, on: $on, forces: $forces,
    directDiscussion: $directDiscussion, subjectOffices: $subjectOffices, discussionFailedOn: $failedOn,
    consulted: $consulted, language: $language) {
    force { slug } version { number } status inWords clauseId marking explanation
    recipients { role title } steps { stage words clauseIds } passedOver { role title reason }
    deadlines { clauseId words dueOn dueAt noNumber explanation }
    decision { clauseId by { role title } passedOver { role reason } byFallback consultBefore { role title clauseId done } mayBeRecorded refusal }
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
  explanation: string[];
  deadlines: { clauseId: string; words: string; dueOn: string | null }[];
  decision: { clauseId: string; refusal: string | null; consultBefore: { title: string }[] } | null;
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

describe("worked case 5: what follows from an upheld grievance in Cumbria", () => {
  const asked = { matter: "DISRESPECT", subject: "ELECTED_HOLDER", forces: ["cumbria"] };

  test("the decision may not be recorded before the Chair has been consulted, by CU-W3; after that it may", async () => {
    const { cumbria: before } = await ask(asked);
    expect(before?.decision).toMatchObject({ mayBeRecorded: false, consultBefore: [{ done: false }] });
    expect(before?.decision?.refusal).toMatch(
      /^CU-W3: the decision cannot be recorded before the Chair .+ consulted\.$/,
    );
    const { cumbria: after } = await ask({ ...asked, consulted: ["CHAIR_OF_OVERSIGHT_BODY"] });
    expect(after?.decision).toMatchObject({ mayBeRecorded: true, refusal: null, consultBefore: [{ done: true }] });
  });

  test("where the fallback names the Chair, the Chair decides, not by CU-W3 and without consulting himself", async () => {
    const { cumbria } = await ask({ ...asked, subject: "HEAD_OF_STAFF" });
    expect(cumbria?.decision).toMatchObject({
      by: [{ role: "CHAIR_OF_OVERSIGHT_BODY" }],
      byFallback: true,
      consultBefore: [],
      mayBeRecorded: true,
    });
    expect(cumbria?.steps.filter(({ stage }) => stage === "CONSULTATION")).toEqual([]);
  });

  test("in Welsh all of it is Welsh, with the force's Welsh titles", async () => {
    const { cumbria } = await ask({ ...asked, language: "CY" });
    expect(cumbria?.inWords).toMatch(/^y Weithdrefn Gwynion neu.r Swyddog Monitro \(CU-W1\)$/);
    expect(cumbria?.decision?.refusal).toMatch(/^CU-W3: ni ellir cofnodi.r penderfyniad cyn ymgynghori â/);
    const { cumbria: none } = await ask({ language: "CY" });
    expect(none?.explanation.join(" ")).not.toMatch(/\b(the|concern|goes)\b/);
  });
});

const dutyQuery = `query ($duty: Duty!, $on: Date!, $happenedOn: Date, $happenedAt: DateTime, $anchor: LimitAnchor, $doneAt: DateTime,
  $convention: CountingConvention, $forces: [String!], $language: Language) {
  simulateDuty(duty: $duty, on: $on, happenedOn: $happenedOn, happenedAt: $happenedAt, anchor: $anchor, doneAt: $doneAt,
    convention: $convention, forces: $forces, language: $language) {
    force { slug } version { number } limits { source clauseId version { number } words convention by to dueOn dueAt noNumber explanation } warnings
  }
}`;

interface SimulatedDuty {
  limits: { clauseId: string; dueOn: string | null; explanation: string[] }[];
  warnings: string[];
}

async function duty(asked: Record<string, unknown>): Promise<SimulatedDuty> {
  const { data, errors } = await protocols.execute(dutyQuery, asked, nobody("public", "test"));
  expect(errors).toEqual([]);
  return (data as unknown as { simulateDuty: [SimulatedDuty] }).simulateDuty[0];
}

describe("worked case 1: the register of whoever was elected on 2 May 2024 in Staffordshire", () => {
  const elected = {
    duty: "REGISTER_OF_INTERESTS",
    on: "2024-05-02",
    happenedOn: "2024-05-02",
    forces: ["staffordshire"],
  };

  test("is due on 30 May by ST-20a, day by day", async () => {
    const { limits } = await duty({ ...elected, anchor: "ELECTION" });
    expect(limits).toMatchObject([
      {
        source: "PROTOCOL",
        clauseId: "ST-20a",
        convention: "WITHIN",
        by: "the Police and Crime Commissioner",
        dueOn: "2024-05-30",
      },
    ]);
    expect(limits[0]?.explanation.join(" ")).toContain("day 1 is 3 May 2024");
  });

  test("counted the other way it would be 29 May; of another event no day is reckoned", async () => {
    const { limits } = await duty({ ...elected, convention: "BEGINNING_WITH" });
    expect(limits).toMatchObject([{ convention: "BEGINNING_WITH", dueOn: "2024-05-29" }]);
    expect((await duty({ ...elected, anchor: "TAKING_OFFICE" })).limits).toMatchObject([{ dueOn: null }]);
  });
});

describe("worked case 2: Avon & Somerset aware of a breach on a Friday at 16:10", () => {
  const aware = { duty: "REPORT_DATA_BREACH", on: "2024-06-07", forces: ["avon-and-somerset"] };
  const at = { happenedAt: "2024-06-07T16:10:00+01:00", doneAt: "2024-06-10T16:00:00+01:00" };

  test("both clocks end on Monday at 16:10; ten minutes of the law's remain once the officer is told at 16:00", async () => {
    const { limits, warnings } = await duty({ ...aware, ...at });
    expect(limits).toMatchObject([
      { source: "PROTOCOL", clauseId: "AS-3.8b", to: "the Data Protection Officer", dueAt: "2024-06-10T15:10:00.000Z" },
      { source: "STATUTE", version: null, to: "the Information Commissioner", dueAt: "2024-06-10T15:10:00.000Z" },
    ]);
    expect(warnings[1]).toMatch(/^10 minutes of the statutory time/);
  });

  test("in Welsh", async () => {
    const { warnings, limits } = await duty({ ...aware, ...at, language: "CY" });
    expect(warnings[1]).toBe(
      "Mae 10 munud ar ôl o’r amser statudol i ddweud wrth y Comisiynydd Gwybodaeth (UK GDPR article 33(1)).",
    );
    expect(limits[0]?.explanation.join(" ")).toContain("awr");
  });

  test.each([
    [{ happenedAt: "yesterday" }, "happenedAt"],
    [{ ...at, happenedOn: "2024-06-07" }, "happenedAt"],
    [{ ...at, doneAt: "2024-06-07T10:00:00Z" }, "doneAt"],
  ])("%j is refused at %s", async (asked, field) => {
    const { errors } = await protocols.execute(dutyQuery, { ...aware, ...asked }, nobody("public", "test"));
    expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
  });
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
  [{ complainant: "HEAD_OF_STAFF" }, "INVALID"],
  [{ consulted: ["READER"] }, "INVALID"],
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
