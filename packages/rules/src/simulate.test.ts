import { quickest } from "@probity/testkit/quickest";
import { describe, expect, test } from "vitest";
import { simulatedForce } from "./compare-fixture.js";
import { forceSlugs, type ForceSlug } from "./library-fixture.js";
import { simulate, type SimulatedForce } from "./simulate.js";
import { classesOfParty } from "./simulate/parties.js";
import type { SimulatedPath, SimulationQuestion } from "./simulate/path.js";

const aboutHead: SimulationQuestion = {
  matter: "BREACH_BY_OTHERS",
  complainant: { class: "STAFF" },
  subject: { class: "HEAD_OF_STAFF" },
  on: "2024-06-03",
};

function path(slug: ForceSlug, asked: Partial<SimulationQuestion> = {}, change: Partial<SimulatedForce> = {}) {
  const on = slug === "cheshire" ? "2010-06-01" : "2024-06-03";
  const [found] = simulate([simulatedForce(slug, change)], { ...aboutHead, on, ...asked });
  return found as SimulatedPath;
}

const stages = ({ steps }: SimulatedPath) => steps.map(({ stage, clauseIds }) => `${stage} ${clauseIds.join(" ")}`);

describe("worked case 3: a member of staff complains about the head of staff", () => {
  test.each([
    ["staffordshire", "no lawful recipient"],
    ["cumbria", "no lawful recipient"],
    ["cheshire", "no lawful recipient"],
    ["devon-and-cornwall", "the Line Manager or line management chain (DC-RR.2)"],
    ["avon-and-somerset", "the Police and Crime Commissioner (AS-3.17)"],
  ] as const)("%s: %s", (slug, inWords) => {
    expect(path(slug).inWords).toBe(inWords);
  });

  test("Cumbria: the decision under W3 would be the subject's own", () => {
    expect(path("cumbria").decision).toMatchObject({
      clauseId: "CU-W3",
      by: [],
      mayBeRecorded: false,
      passedOver: [{ role: "HEAD_OF_STAFF", reason: "he or she is the subject of the concern" }],
    });
  });

  test("Cumbria: whoever is named with a second office stays the holder of the first, and decides nothing either", () => {
    const both = { class: "HEAD_OF_STAFF", offices: ["MONITORING_OFFICER"] } as const;
    expect(path("cumbria", { subject: both }).decision).toMatchObject({
      by: [],
      passedOver: [{ role: "HEAD_OF_STAFF", reason: "he or she is the subject of the concern" }],
    });
    const required = { matter: "REQUIRED_TO_BREACH", subject: both } as const;
    expect(path("devon-and-cornwall", required, { coHeld: [] }).recipients).toEqual([]);
    expect(
      path("cumbria", { matter: "DISRESPECT", complainant: both, subject: { class: "ELECTED_HOLDER" } }),
    ).toMatchObject({
      recipients: [{ role: "GRIEVANCE_PROCEDURE" }],
      passedOver: [{ role: "MONITORING_OFFICER" }],
    });
  });

  test("Cumbria: an office that decides in place of the subject does so by the force's own fallback, not by W3", () => {
    const clauseFallbacks = [{ clauseId: "CU-W3", role: "CHAIR_OF_OVERSIGHT_BODY" }] as const;
    expect(path("cumbria", {}, { clauseFallbacks }).steps.at(-1)).toMatchObject({
      words:
        "If it is upheld, what follows is for the Chair of the Joint Audit and Standards Committee (the force's own fallback, not the protocol).",
      clauseIds: [],
    });
  });

  test("Devon & Cornwall: the Monitoring Officer is passed over, for the office is held with that of the subject", () => {
    expect(path("devon-and-cornwall").passedOver).toEqual([
      expect.objectContaining({ role: "MONITORING_OFFICER", clauseId: "DC-RR.2" }),
    ]);
  });

  test("Avon & Somerset: marked private and confidential", () => {
    expect(path("avon-and-somerset").marking).toBe("PRIVATE_AND_CONFIDENTIAL");
  });

  test("where the text has none, the force's own fallback takes it, and says that it is that", () => {
    const fallback = { role: "MONITORING_OFFICER", reason: "named by the office in 2024" } as const;
    const found = path("staffordshire", {}, { fallback });
    expect(found).toMatchObject({ byFallback: true, inWords: "the Monitoring Officer (by the force's own fallback)" });
    expect(found.steps[0]).toMatchObject({ stage: "RECIPIENT", clauseIds: [] });
  });
});

describe("a path shows its steps in order, each with its clauses", () => {
  test("Staffordshire: staff about the Commissioner", () => {
    const found = path("staffordshire", { matter: "DISRESPECT", subject: { class: "ELECTED_HOLDER" } });
    expect(stages(found)).toEqual([
      "DIRECT_DISCUSSION ST-17",
      "INFORMAL ST-18 ST-25",
      "RECIPIENT ST-17",
      "DECISION ST-24",
    ]);
    expect(found.deadlines).toMatchObject([
      { clauseId: "ST-17", noNumber: true, words: "without delay: no number in the text", dueOn: null },
    ]);
  });

  test("Staffordshire: a breach by the Commissioner goes on to the Panel", () => {
    const found = path("staffordshire", { subject: { class: "ELECTED_HOLDER" } });
    expect(found.steps.filter(({ stage }) => stage === "LATER_RECIPIENT")).toMatchObject([
      { recipients: [{ title: "Police and Crime Panel" }], clauseIds: ["ST-24"] },
    ]);
  });

  test("Cumbria: first contacts, informal stage, a choice of two, and a consultation before the decision", () => {
    const found = path("cumbria", { matter: "DISRESPECT", subject: { class: "ELECTED_HOLDER" } });
    expect(stages(found)).toEqual([
      "FIRST_CONTACT CU-W2",
      "INFORMAL CU-W1",
      "RECIPIENT CU-W1",
      "CONSULTATION CU-W3",
      "DECISION CU-W3",
    ]);
    expect(found.recipients.map(({ mode }) => mode)).toEqual(["ALTERNATIVE", "ALTERNATIVE"]);
  });

  test("Cumbria: what is not settled between the Commissioner and an employee may end in the Disciplinary Procedure", () => {
    const found = path("cumbria", { complainant: { class: "ELECTED_HOLDER" }, subject: { class: "STAFF" } });
    expect(stages(found)).toContain("IF_UNRESOLVED CU-W6");
  });

  test("Cheshire: redress may be looked at again and go to the Standards Committee", () => {
    const found = path("cheshire", { matter: "DISRESPECT", subject: { class: "MEMBER" } });
    const later = found.steps.filter(({ stage }) => stage === "LATER_RECIPIENT");
    expect(later.map(({ recipients }) => recipients[0]?.title)).toEqual([
      "Chief Executive",
      "Chairman",
      "Standards Committee",
    ]);
    expect(new Set(later.flatMap(({ clauseIds }) => clauseIds))).toEqual(new Set(["CH-16"]));
  });

  test("a discussion that has not been tried comes first, and the recipient is shown all the same", () => {
    const facts = { directDiscussion: "NOT_TRIED" } as const;
    const found = path("staffordshire", { matter: "DISRESPECT", subject: { class: "ELECTED_HOLDER" }, facts });
    expect(found).toMatchObject({ status: "DISCUSS_FIRST", inWords: "the Chief Executive (ST-17)" });
  });
});

describe("worked case 5: Cumbria's decision waits for the chair of the committee", () => {
  const upheld = { matter: "DISRESPECT", subject: { class: "ELECTED_HOLDER" } } as const;

  test("it cannot be recorded before the consultation is evidenced", () => {
    expect(path("cumbria", upheld).decision).toMatchObject({
      mayBeRecorded: false,
      refusal: expect.stringMatching(/^CU-W3: the decision cannot be recorded before the Chair of the Joint Audit/),
      consultBefore: [{ role: "CHAIR_OF_OVERSIGHT_BODY", clauseId: "CU-W3", done: false }],
    });
  });

  test("it can be recorded once it is", () => {
    const facts = { consulted: ["CHAIR_OF_OVERSIGHT_BODY"] } as const;
    expect(path("cumbria", { ...upheld, facts }).decision).toMatchObject({ mayBeRecorded: true, refusal: null });
  });
});

test("a limit in hours from an event of which only the day is known has no last day, and breaks nothing", () => {
  const { versions } = simulatedForce("staffordshire");
  const inHours = versions.map((version) => ({
    ...version,
    rules: version.rules.map((rule) =>
      rule.kind === "DEADLINE" && rule.anchor === "DIRECT_DISCUSSION_FAILED"
        ? { ...rule, text: null, length: 5, unit: "HOURS" as const, hardness: "HARD" as const }
        : rule,
    ),
  }));
  const asked = {
    matter: "DISRESPECT",
    subject: { class: "ELECTED_HOLDER" },
    facts: { directDiscussion: "TRIED", anchors: { DIRECT_DISCUSSION_FAILED: "2024-06-01" } },
  } as const;
  const { deadlines } = path("staffordshire", asked, { versions: inHours });
  expect(deadlines).toMatchObject([{ clauseId: "ST-17", dueOn: null, dueAt: null, noNumber: false }]);
});

test("on a day without a version in force it says so", () => {
  expect(path("cheshire", { on: "2024-06-03" })).toMatchObject({ status: "NOT_IN_FORCE", steps: [], recipients: [] });
});

test("with persons, the holder who is concerned is passed over and a vacant office as well", () => {
  const holders = { HEAD_OF_STAFF: ["amal"], MONITORING_OFFICER: ["amal"], ELECTED_HOLDER: ["bron"] };
  const found = path("devon-and-cornwall", {}, { holders, lineManagerChain: ["carys"] });
  expect(found.recipients).toMatchObject([{ role: "LINE_MANAGER", personIds: ["carys"] }]);
  expect(found.passedOver.map(({ role }) => role)).toEqual(["LINE_CHAIN", "MONITORING_OFFICER"]);
});

test("a class that a body does not have belongs to nobody there", () => {
  expect(classesOfParty({ class: "DEPUTY" }, "POLICE_AUTHORITY")).toEqual([]);
  expect(classesOfParty({ class: "ELECTED_HOLDER" }, "POLICE_AUTHORITY")).toEqual(["MEMBER"]);
  expect(classesOfParty({ class: "MEMBER" }, "POLICE_AND_CRIME_COMMISSIONER")).toEqual(["ELECTED_HOLDER"]);
});

test("one matter over 43 forces takes little time", async () => {
  const forces = Array.from({ length: 43 }, (_, index) => simulatedForce(forceSlugs[index % 5] ?? "cumbria"));
  expect(simulate(forces, aboutHead)).toHaveLength(43);
  // The target is 20 ms on a quiet machine; the bound leaves room for a busy one.
  expect(await quickest(() => simulate(forces, aboutHead))).toBeLessThan(60);
});
