import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forceSlugs, libraryForce, ruleNamed, rulesOn, type ForceSlug } from "./library-fixture.js";
import { classesOf } from "./person-classes.js";
import { parseRules } from "./rulebook.js";
import { applyRoute, decideRoute, type RouteQuestion } from "./route.js";
import { canonicalMatters, offices, type Office } from "./vocabulary.js";

type Holders = Partial<Record<Office, string[]>>;

const fiveOffices: Holders = {
  ELECTED_HOLDER: ["pcc"],
  HEAD_OF_STAFF: ["chief"],
  MONITORING_OFFICER: ["monitoring"],
  CFO: ["cfo"],
  CHIEF_CONSTABLE: ["constable"],
  CHAIR_OF_OVERSIGHT_BODY: ["panel-chair"],
  FIRST_CONTACT_A: ["first-a"],
  FIRST_CONTACT_B: ["first-b"],
  SENIOR_LEADERSHIP: ["chief", "director"],
};

const holdersIn: Record<ForceSlug, Holders> = {
  staffordshire: fiveOffices,
  cumbria: fiveOffices,
  cheshire: {
    CHAIR_OF_BODY: ["chairman"],
    HEAD_OF_STAFF: ["chief"],
    CFO: ["treasurer"],
    CHAIR_OF_OVERSIGHT_BODY: ["standards-chair"],
  },
  "devon-and-cornwall": { ...fiveOffices, MONITORING_OFFICER: ["chief"], HEAD_OF_PAID_SERVICE: ["chief"] },
  "avon-and-somerset": fiveOffices,
};

type Change = Partial<Omit<RouteQuestion, "facts">> & { facts?: Partial<RouteQuestion["facts"]> };

/** A member of staff raises a breach by the head of staff, unless changed. */
function ask(slug: ForceSlug, { facts, ...change }: Change = {}): RouteQuestion {
  const { force, plainTitles } = libraryForce(slug);
  const on = force.historic ? "2010-06-01" : "2024-06-03";
  return {
    rules: rulesOn(slug, on),
    facts: {
      matter: "BREACH_BY_OTHERS",
      complainant: person(slug, "staff", ["STAFF"]),
      subject: person(slug, "chief", ["HEAD_OF_STAFF"]),
      directDiscussion: "TRIED",
      on,
      ...facts,
    },
    holders: holdersIn[slug],
    lineManagerChain: [],
    titles: plainTitles,
    ...change,
  };
}

function person(slug: ForceSlug, personId: string, roles: string[]) {
  return { personId, classes: classesOf(roles, libraryForce(slug).force.governingBody.kind) };
}

const aboutPcc = { matter: "DISRESPECT", subject: person("staffordshire", "pcc", ["ELECTED_HOLDER"]) } as const;

describe.each(["DISRESPECT", "BREACH_BY_OTHERS"] as const)(
  "a member of staff complains about the head of staff (%s)",
  (matter) => {
    test.each(["staffordshire", "cumbria", "cheshire"] as const)("%s: the text names nobody", (slug) => {
      const decision = decideRoute(ask(slug, { facts: { matter } }));
      expect(decision).toMatchObject({
        status: "NO_LAWFUL_RECIPIENT",
        recipients: [],
        ruleId: null,
        clauseId: null,
        passedOver: [],
      });
      expect(decision.explanation).toContain("The protocol names nobody for this concern.");
      expect(decision.nextStep).toMatch(/visible queue/);
    });

    test("devon-and-cornwall: line manager or the chain below the Chief Executive, not the Monitoring Officer (RR.2)", () => {
      const decision = decideRoute(
        ask("devon-and-cornwall", { facts: { matter }, lineManagerChain: ["manager", "head-of-unit", "chief"] }),
      );
      expect(decision).toMatchObject({
        status: "ROUTED",
        clauseId: "DC-RR.2",
        recipients: [
          { role: "LINE_MANAGER", title: "Line Manager", personIds: ["manager"], mode: "ALTERNATIVE" },
          { role: "LINE_CHAIN", title: "line management chain", personIds: ["head-of-unit"], mode: "ALTERNATIVE" },
        ],
        passedOver: [
          {
            role: "MONITORING_OFFICER",
            title: "Monitoring Officer",
            reason: "he or she is the subject of the concern",
          },
        ],
      });
      expect(decision.explanation).toContain(
        "Monitoring Officer is passed over: he or she is the subject of the concern.",
      );
    });

    test("avon-and-somerset: the Commissioner, private and confidential (3.17)", () => {
      const decision = decideRoute(ask("avon-and-somerset", { facts: { matter } }));
      expect(decision).toMatchObject({
        status: "ROUTED",
        clauseId: "AS-3.17",
        marking: "PRIVATE_AND_CONFIDENTIAL",
        recipients: [{ role: "ELECTED_HOLDER", personIds: ["pcc"] }],
        passedOver: [],
      });
      expect(decision.explanation.at(-1)).toBe(
        "It goes to the Police and Crime Commissioner, marked private and confidential.",
      );
    });
  },
);

describe("ST-17: staff about the Commissioner", () => {
  test.each(["TRIED", "IMPRACTICAL"] as const)(
    "goes to the Chief Executive once a direct discussion is %s",
    (directDiscussion) => {
      const decision = decideRoute(ask("staffordshire", { facts: { ...aboutPcc, directDiscussion } }));
      expect(decision).toMatchObject({
        status: "ROUTED",
        clauseId: "ST-17",
        recipients: [{ role: "HEAD_OF_STAFF", title: "Chief Executive", personIds: ["chief"], mode: "MUST" }],
        informalFirst: true,
      });
    },
  );

  test("asks for a direct discussion first when it was not tried, and lets the person say it is impractical", () => {
    const decision = decideRoute(ask("staffordshire", { facts: { ...aboutPcc, directDiscussion: "NOT_TRIED" } }));
    expect(decision).toMatchObject({
      status: "DISCUSS_FIRST",
      recipients: [],
      afterDiscussion: [{ role: "HEAD_OF_STAFF" }],
    });
    expect(decision.nextStep).toBe(
      "Talk directly with the person first (ST-17). If that is impractical, say so; " +
        "if it is, or does not settle the matter, it goes to the Chief Executive.",
    );
  });

  test("a Monitoring Officer's absence does not matter, a vacant Chief Executive does", () => {
    const decision = decideRoute(ask("staffordshire", { facts: aboutPcc, holders: { ELECTED_HOLDER: ["pcc"] } }));
    expect(decision).toMatchObject({
      status: "NO_LAWFUL_RECIPIENT",
      passedOver: [{ role: "HEAD_OF_STAFF", reason: "nobody holds this office today" }],
    });
  });
});

test("ST-24: when the Chief Executive raises the Commissioner's breach, the Panel is the next named", () => {
  const chief = person("staffordshire", "chief", ["HEAD_OF_STAFF"]);
  const decision = decideRoute(ask("staffordshire", { facts: { subject: aboutPcc.subject, complainant: chief } }));
  expect(decision).toMatchObject({
    recipients: [{ role: "OVERSIGHT_BODY", personIds: ["panel-chair"] }],
    passedOver: [{ role: "HEAD_OF_STAFF", reason: "he or she is the person who raises the concern" }],
  });
});

test("ST-24: after the Chief Executive the protocol names the Panel", () => {
  const decision = decideRoute(ask("staffordshire", { facts: { subject: aboutPcc.subject } }));
  expect(decision.nextStep).toBe("After that the protocol names the Police and Crime Panel.");
});

test("CU-W1: the first contacts are named, and one who is concerned is not", () => {
  const subject = person("cumbria", "pcc", ["ELECTED_HOLDER"]);
  const complainant = person("cumbria", "first-a", ["FIRST_CONTACT_A"]);
  const decision = decideRoute(ask("cumbria", { facts: { subject, complainant } }));
  expect(decision.recipients).toMatchObject([
    { role: "GRIEVANCE_PROCEDURE", personIds: [], mode: "ALTERNATIVE" },
    { role: "MONITORING_OFFICER", personIds: ["monitoring"], mode: "ALTERNATIVE" },
  ]);
  expect(decision.firstContacts).toMatchObject([{ role: "FIRST_CONTACT_B", personIds: ["first-b"] }]);
  expect(decision.nextStep).toBe("You may first approach the first-contact manager (man).");
});

test("CU-W5: about the Chief Executive it is the committee's chair, then the Disciplinary Procedure", () => {
  const decision = decideRoute(
    ask("cumbria", { facts: { complainant: person("cumbria", "pcc", ["ELECTED_HOLDER"]) } }),
  );
  expect(decision).toMatchObject({
    clauseId: "CU-W5",
    recipients: [{ role: "CHAIR_OF_OVERSIGHT_BODY", personIds: ["panel-chair"] }],
  });
  expect(decision.nextStep).toBe("If it is not resolved: Disciplinary Procedure.");
});

describe("routes of a later stage, applied by themselves", () => {
  test.each<[string, ForceSlug, string, string[]]>([
    ["CU-W3", "cumbria", "upheld-outcome", ["HEAD_OF_STAFF"]],
    ["CH-16", "cheshire", "redress-escalation", ["HEAD_OF_STAFF"]],
    ["ST-28", "staffordshire", "legality-consultation", ["HEAD_OF_STAFF", "CFO"]],
    ["CH-29", "cheshire", "legality-consultation", ["HEAD_OF_STAFF", "CFO"]],
    ["DC-RR.3", "devon-and-cornwall", "crime-evidence", ["POLICE", "REGULATOR"]],
    ["DC-CON.5", "devon-and-cornwall", "information-request-doubt", ["HEAD_OF_STAFF"]],
    ["AS-3.6d", "avon-and-somerset", "information-request-doubt", ["LINE_MANAGER", "SENIOR_LEADERSHIP"]],
    ["AS-3.13c", "avon-and-somerset", "concern", ["SENIOR_LEADERSHIP"]],
  ])("%s goes on", (clauseId, slug, name, recipients) => {
    const subject = { personId: "somebody", classes: [] };
    const decision = applyRoute(route(slug, name), ask(slug, { facts: { subject }, lineManagerChain: ["manager"] }));
    expect(decision.clauseId).toBe(clauseId);
    expect(decision.recipients.map(({ role }) => role)).toEqual(recipients);
  });

  test("CU-W3: the committee's chair is consulted before the decision", () => {
    const decision = applyRoute(
      route("cumbria", "upheld-outcome"),
      ask("cumbria", { facts: { subject: { personId: "x", classes: [] } } }),
    );
    expect(decision.consultBeforeDecision).toBe("CHAIR_OF_OVERSIGHT_BODY");
    expect(decision.nextStep).toBe(
      "The Chair of the Joint Audit and Standards Committee must be consulted before the decision.",
    );
  });

  test("CU-W3: a Chief Executive does not decide on a grievance about himself or herself", () => {
    expect(applyRoute(route("cumbria", "upheld-outcome"), ask("cumbria")).status).toBe("NO_LAWFUL_RECIPIENT");
  });

  test("AS-3.13c: about the Chief of Staff it is the Commissioner", () => {
    const decision = applyRoute(route("avon-and-somerset", "concern"), ask("avon-and-somerset"));
    expect(decision).toMatchObject({ marking: null, recipients: [{ role: "ELECTED_HOLDER", personIds: ["pcc"] }] });
  });
});

function route(slug: ForceSlug, name: string) {
  const rule = ruleNamed(slug, name);
  if (rule.kind !== "ROUTE") throw new Error(`${name} is no route`);
  return rule;
}

describe("the force's fallback", () => {
  const fallback = { role: "CFO", reason: "named by the Commissioner for concerns about the Chief Executive" } as const;

  test("takes what the text sends to nobody, and says it is not the protocol", () => {
    const decision = decideRoute(ask("staffordshire", { fallback }));
    expect(decision).toMatchObject({
      status: "ROUTED",
      byFallback: true,
      clauseId: null,
      recipients: [{ role: "CFO", personIds: ["cfo"] }],
    });
    expect(decision.explanation).toContain(
      "The force's own fallback, not the protocol, names the next: named by the Commissioner for concerns about the Chief Executive.",
    );
  });

  test("is not used while the protocol names somebody", () => {
    expect(decideRoute(ask("avon-and-somerset", { fallback })).byFallback).toBe(false);
  });

  test("never falls on the subject", () => {
    const decision = decideRoute(ask("staffordshire", { fallback: { ...fallback, role: "HEAD_OF_STAFF" } }));
    expect(decision).toMatchObject({
      status: "NO_LAWFUL_RECIPIENT",
      byFallback: false,
      passedOver: [{ role: "HEAD_OF_STAFF" }],
    });
  });
});

describe("the fallback of a clause", () => {
  const aboutOneself = { matter: "REQUIRED_TO_BREACH" } as const;
  const clauseFallbacks = [{ clauseId: "DC-RR.1", role: "ELECTED_HOLDER" }] as const;

  test("DC-RR.1: takes what the clause sends to its own subject, before the force's own", () => {
    const asked = { facts: aboutOneself, clauseFallbacks, fallback: { role: "CFO", reason: "as configured" } } as const;
    const decision = decideRoute(ask("devon-and-cornwall", asked));
    expect(decision).toMatchObject({
      status: "ROUTED",
      byFallback: true,
      clauseId: "DC-RR.1",
      recipients: [{ role: "ELECTED_HOLDER", personIds: ["pcc"] }],
    });
    expect(decision.explanation.join(" ")).toContain("named for DC-RR.1");
  });

  test("of another clause is not used; one who is concerned is passed over, and the force's own comes after", () => {
    const other = [{ clauseId: "DC-RR.2", role: "ELECTED_HOLDER" }] as const;
    expect(decideRoute(ask("devon-and-cornwall", { facts: aboutOneself, clauseFallbacks: other })).recipients).toEqual(
      [],
    );
    const facts = { ...aboutOneself, complainant: person("devon-and-cornwall", "pcc", ["ELECTED_HOLDER"]) };
    const rules = parseRules([{ ...route("devon-and-cornwall", "required-to-breach"), complainant: [] }]);
    const fallback = { role: "CFO", reason: "as configured" } as const;
    const decision = decideRoute(ask("devon-and-cornwall", { facts, rules, clauseFallbacks, fallback }));
    expect(decision.recipients).toMatchObject([{ role: "CFO" }]);
    expect(decision.passedOver.map(({ role }) => role)).toEqual(["MONITORING_OFFICER", "ELECTED_HOLDER"]);
  });
});

describe("who stands back", () => {
  test("a line manager who is the subject; the rest of the chain remains", () => {
    const subject = person("devon-and-cornwall", "manager", ["STAFF"]);
    const decision = decideRoute(
      ask("devon-and-cornwall", { facts: { subject }, lineManagerChain: ["manager", "chief"] }),
    );
    expect(decision.recipients.map(({ role, personIds }) => [role, personIds])).toEqual([
      ["LINE_CHAIN", ["chief"]],
      ["MONITORING_OFFICER", ["chief"]],
    ]);
  });

  test("both holders of a shared office when one is concerned, but only the person concerned in a team", () => {
    const rules = parseRules([
      {
        id: "example/shared",
        kind: "ROUTE",
        clauseId: "EX-1",
        matter: "CONCERN",
        canonicalMatters: ["BREACH_BY_OTHERS"],
        to: ["DEPUTY", "SENIOR_LEADERSHIP"],
      },
    ]);
    const holders = { DEPUTY: ["chief", "job-sharer"], SENIOR_LEADERSHIP: ["chief", "director"] };
    expect(decideRoute(ask("staffordshire", { rules, holders }))).toMatchObject({
      recipients: [{ role: "SENIOR_LEADERSHIP", personIds: ["director"] }],
      passedOver: [{ role: "DEPUTY", reason: "he or she is the subject of the concern" }],
    });
  });

  test("whatever the rulebook, offices and people: never the subject, never the complainant", () => {
    const people = ["a", "b", "c", "d"];
    const somebody = fc.constantFrom(...people);
    const anyRoles = fc.subarray(["ELECTED_HOLDER", "DEPUTY", "HEAD_OF_STAFF", "STAFF", "MEMBER", "CHIEF_CONSTABLE"]);
    const anyHolders = fc.dictionary(fc.constantFrom(...offices), fc.uniqueArray(somebody, { maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.record({
          slug: fc.constantFrom(...forceSlugs),
          matter: fc.constantFrom(...canonicalMatters),
          by: fc.tuple(somebody, anyRoles),
          about: fc.tuple(somebody, anyRoles),
          holders: anyHolders,
          lineManagerChain: fc.uniqueArray(somebody),
          fallback: fc.record({ role: fc.constantFrom(...offices), reason: fc.constant("as configured") }),
        }),
        ({ slug, matter, by, about, ...rest }) => {
          const facts = { matter, complainant: person(slug, ...by), subject: person(slug, ...about) };
          const { status, recipients, explanation } = decideRoute(ask(slug, { facts, ...rest }));
          const receiving = recipients.flatMap(({ personIds }) => personIds);
          expect(receiving).not.toContain(by[0]);
          expect(receiving).not.toContain(about[0]);
          expect(recipients.length > 0).toBe(status === "ROUTED");
          expect(explanation.length).toBeGreaterThan(1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
