import { describe, expect, test } from "vitest";
import { computeDeadline } from "../deadline.js";
import { decideConduct } from "../decisions/conduct.js";
import { decideConsultation } from "../decisions/consultation.js";
import { decideNotification } from "../decisions/notification.js";
import { decidePublication } from "../decisions/publication.js";
import { decideRecord, type RecordFacts } from "../decisions/record.js";
import { decideStandard } from "../decisions/standard.js";
import type { ForbiddenConduct } from "../kinds/prohibition.js";
import { readBack } from "../sentence.js";
import { forceOfClauses } from "./relations-fixture.js";

const people = {
  pcc: ["ELECTED_HOLDER"],
  deputy: ["DEPUTY"],
  chief: ["HEAD_OF_STAFF"],
  cfo: ["CFO"],
  staff: ["STAFF"],
  manager: ["STAFF"],
  cc: ["CHIEF_CONSTABLE"],
  panel: ["CHAIR_OF_OVERSIGHT_BODY"],
};
const desk = forceOfClauses("staffordshire", people, ["manager"]);
const { force, rulesOf, ruleOf, person, sent } = desk;

/** Those whom a clause can bind; a clause that binds some of them leaves the rest alone. */
const everybody = ["pcc", "deputy", "chief", "staff", "cc"] as const;
const allStaff = ["deputy", "chief", "staff", "cc"];
const officeStaff = ["deputy", "chief", "staff"];

const conduct: readonly [clause: string, ForbiddenConduct, bound: readonly string[], says: RegExp][] = [
  ["ST-5c", "MISUSE_OF_FACILITIES", ["pcc"], /facilities/],
  ["ST-6", "POLITICAL_PARTISANSHIP", ["chief", "staff"], /Deputy Police and Crime Commissioner is exempt/],
  ["ST-9", "UNFAIR_ADVANTAGE", everybody, /unfair advantage/],
  ["ST-10", "UNDUE_PRESSURE", ["pcc"], /beyond their powers, beyond their normal duties or outside their normal hours/],
  ["ST-11", "UNDUE_INFLUENCE", allStaff, /undue influence/],
  ["ST-11", "OWN_JOB_MATTERS", allStaff, /one's own job/],
];
test.each(conduct)("%s forbids %s to %o", (clause, what, bound, says) => {
  for (const who of everybody) {
    const { outcome, explanation } = decideConduct(rulesOf(clause), { conduct: what, ...person(who) });
    expect([who, outcome === "PROHIBITED"]).toEqual([who, bound.includes(who)]);
    if (bound.includes(who)) expect(explanation.at(-1)).toMatch(says);
  }
});

test("ST-6: the Deputy is exempt from political neutrality by name", () => {
  const facts = { conduct: "POLITICAL_PARTISANSHIP", ...person("deputy") } as const;
  expect(decideConduct(rulesOf("ST-6"), facts)).toMatchObject({ outcome: "EXEMPT", clauseId: "ST-6" });
});

type Asked = Omit<RecordFacts, "classes" | "titles">;
const family = { connected: ["FAMILY", "CLOSE_ASSOCIATES"] };
const atMeetings = { record: "MEETING_DECLARATIONS", meeting: "OVERSIGHT_BODY" } as const;
const record: readonly [clause: string, Asked, of: readonly string[], terms: object][] = [
  ["ST-6e", { record: "INTERESTS", connected: "FAMILY" }, allStaff, { to: null, ...family }],
  ["ST-6h", { record: "GIFTS" }, allStaff, { to: null, includesDeclined: false }],
  ["ST-6j", { record: "SPONSORSHIP" }, allStaff, { to: null }],
  ["ST-20a", { record: "INTERESTS" }, ["pcc"], { to: null, connected: [] }],
  ["ST-20b", { ...atMeetings, interest: "PERSONAL" }, ["pcc"], {}],
  ["ST-20b", { ...atMeetings, interest: "PREJUDICIAL" }, ["pcc"], {}],
  ["ST-21", { record: "INTERESTS", connected: "CLOSE_ASSOCIATES" }, officeStaff, { to: "HEAD_OF_STAFF", ...family }],
  ["ST-meta", { record: "VERSION_METADATA" }, everybody, { parts: ["date"] }],
];
test.each(record)("%s records %o of %o", (clause, asked, of, terms) => {
  for (const who of everybody) {
    const decision = decideRecord(rulesOf(clause), { ...asked, ...person(who) });
    expect([who, decision.outcome]).toEqual([who, of.includes(who) ? "RECORDED" : "NOT_COVERED"]);
    if (of.includes(who)) expect(decision).toMatchObject({ clauseId: clause, ...terms });
  }
});

test.each([
  ["ST-6e", "staff", { record: "INTERESTS", connected: "FRIENDS" }],
  ["ST-6h", "staff", { record: "GIFTS", declined: true }],
  ["ST-20b", "pcc", { record: "MEETING_DECLARATIONS", meeting: "GOVERNING_BODY" }],
] as const)("%s does not ask %s for %o", (clause, who, asked) => {
  expect(decideRecord(rulesOf(clause), { ...asked, ...person(who) }).outcome).toBe("NOT_ASKED");
});

test("ST-6e, ST-21: only what the office's own staff declare has a recipient, the Chief Executive", () => {
  const rules = [...rulesOf("ST-6e"), ...rulesOf("ST-21")];
  const asked = (who: string) => decideRecord(rules, { record: "INTERESTS", ...person(who) });
  expect(asked("staff")).toMatchObject({ clauseId: "ST-21", to: "HEAD_OF_STAFF" });
  expect(asked("cc")).toMatchObject({ clauseId: "ST-6e", to: null });
});

/** A route, who raises it about whom, who receives it, and words that the rule is read back in. */
type Row = readonly [clause: string, rule: string, by: string, about: string, to: readonly string[], says: RegExp];
const informally = /settling it informally is preferred/;
const routes: readonly Row[] = [
  ["ST-5n", "proper-advice-from", "pcc", "staff", ["chief"], /^When the Police and Crime Commissioner raises/],
  ["ST-5n", "proper-advice-from", "pcc", "chief", [], /goes to the Chief Executive/],
  [
    "ST-7",
    "line-of-responsibility",
    "staff",
    "cc",
    ["manager"],
    /Line Manager, then the Police and Crime Commissioner/,
  ],
  ["ST-7", "line-of-responsibility", "staff", "manager", ["pcc"], /member of staff or the Deputy/],
  ["ST-11", "other-mechanisms", "staff", "manager", ["UNNAMED_PROCEDURE"], /member of staff or the Deputy/],
  ["ST-16", "redress-pcc-about-staff", "pcc", "staff", ["chief"], /may go to the Chief Executive, once a direct/],
  ["ST-16", "redress-pcc-about-staff", "pcc", "deputy", ["chief"], informally],
  ["ST-16", "redress-pcc-about-staff", "pcc", "chief", [], /member of the office's staff or the Deputy/],
  ["ST-16", "redress-pcc-about-force", "pcc", "staff", ["cc"], /member of the police force, it may go/],
  ["ST-16", "redress-pcc-about-force", "pcc", "cc", [], informally],
  ["ST-17", "redress-staff-about-pcc", "staff", "pcc", ["chief"], /Chief Executive without delay, once a direct/],
  ["ST-17", "redress-staff-about-pcc", "chief", "pcc", [], informally],
  ["ST-18", "redress-informal", "staff", "pcc", ["INFORMAL_RESOLUTION"], /^A concern goes/],
  ["ST-22", "conduct-procedure", "pcc", "staff", ["CONDUCT_PROCEDURE"], /conduct by a member of staff or the Deputy/],
  ["ST-23", "breach-outcome", "staff", "cc", ["DISCIPLINARY_PROCEDURE"], /^What follows from a breach may go/],
  ["ST-24", "breach-by-pcc", "staff", "pcc", ["chief"], /Chief Executive, then the Police and Crime Panel/],
  ["ST-24", "breach-by-pcc", "chief", "pcc", ["panel"], informally],
  ["ST-25", "breach-informal", "staff", "pcc", ["INFORMAL_RESOLUTION"], /^A concern goes/],
  ["ST-28", "legality-consultation", "staff", "pcc", ["chief", "cfo"], /Chief Executive or the Chief Financial/],
  ["ST-28", "legality-consultation", "chief", "pcc", ["cfo"], /^When a member of staff or the Deputy/],
];
test.each(routes)("%s (%s): what %s raises about %s goes to %o", (clause, rule, by, about, to, says) => {
  const { clauseId, recipients, explanation } = sent(rule, by, about);
  expect(clauseId).toBe(clause);
  expect(recipients.flatMap(({ personIds, role }) => (personIds.length > 0 ? personIds : [role]))).toEqual(to);
  expect(explanation[0]).toMatch(says);
});

test.each([
  ["ST-16", "redress-pcc-about-staff", "pcc", "staff"],
  ["ST-16", "redress-pcc-about-force", "pcc", "staff"],
  ["ST-17", "redress-staff-about-pcc", "staff", "pcc"],
])("%s (%s): the two talk first; nobody receives it before that", (_, rule, by, about) => {
  expect(sent(rule, by, about, "NOT_TRIED")).toMatchObject({ status: "DISCUSS_FIRST", recipients: [] });
});

test.each([
  ["ST-5n", "PROPER_ADVICE", ["pcc"], ["HEAD_OF_STAFF"], "MUST"],
  ["ST-28", "LEGALITY", allStaff, ["HEAD_OF_STAFF", "CFO"], "ANY"],
] as const)("%s: about %s %o consult %o", (clause, topic, who, whom, mode) => {
  for (const one of everybody) {
    const decision = decideConsultation(rulesOf(clause), { topic, ...person(one) });
    const expected = who.some((name) => name === one) ? { whom, mode, mustPrecede: null } : { outcome: "NOT_COVERED" };
    expect(decision).toMatchObject(expected);
  }
});

test.each([
  ["ST-19", "MAJOR_ISSUES", ["chief", "staff"], "ELECTED_HOLDER"],
  ["ST-21", "INTERESTS", officeStaff, "HEAD_OF_STAFF"],
] as const)("%s: of %s %o tell the %s", (clause, occasion, who, office) => {
  for (const one of everybody) {
    const { to, when } = decideNotification(rulesOf(clause), { occasion, ...person(one) });
    expect([one, to, when]).toEqual([one, who.some((name) => name === one) ? [office] : [], null]);
  }
});

test.each([
  ["2 May 2024", "30 May 2024", "2024-05-02", "2024-05-30"],
  ["5 May 2016", "2 June 2016", "2016-05-05", "2016-06-02"],
  ["15 February 2024", "14 March 2024", "2024-02-15", "2024-03-14"],
])("ST-20a: the register of a Commissioner elected on %s is due on %s", (_, __, elected, due) => {
  const rule = ruleOf("DEADLINE", "register-initial");
  expect(computeDeadline(rule, elected).dueOn).toBe(due);
  expect(rule).toMatchObject({ clauseId: "ST-20a", anchor: "ELECTION", subject: "ELECTED_HOLDER", hardness: "HARD" });
});

test("ST-20a: the register is published, without a number for when", () => {
  const decision = decidePublication(rulesOf("ST-20a"), { dataset: "REGISTER_OF_INTERESTS", madeOn: "2024-05-30" });
  expect(decision).toMatchObject({ outcome: "PUBLISHED", publishBy: null, clauseId: "ST-20a" });
});

test("ST-17: without delay is an urging, not a number of days", () => {
  const rule = ruleOf("DEADLINE", "redress-raise");
  expect(computeDeadline(rule, "2024-06-03")).toMatchObject({ dueOn: null, dueAt: null });
  expect(rule).toMatchObject({ clauseId: "ST-17", hardness: "SOFT", subject: "STAFF" });
  expect(readBack(rule, force.plainTitles)).toMatch(/without delay after a direct discussion that failed/);
});

test.each([
  ["ST-5b", "RULES_AND_PROCEDURES"],
  ["ST-5d", "STATUTORY_PROVISIONS"],
] as const)("%s binds the Commissioner alone to %s", (clause, standard) => {
  for (const who of everybody) {
    const { outcome } = decideStandard(rulesOf(clause), { standard, ...person(who) });
    expect([who, outcome]).toEqual([who, who === "pcc" ? "APPLIES" : "NOT_COVERED"]);
  }
});

test.each(["ST-6a", "ST-6b", "ST-6c", "ST-6d", "ST-6g", "ST-6i"])("%s is a heading of breach", (clause) => {
  const facts = { standard: "BREACH_HEADING", ...person("cc") } as const;
  expect(decideStandard(rulesOf(clause), facts)).toMatchObject({ outcome: "APPLIES", clauseId: clause });
});

describe("Staffordshire stands on the model", () => {
  test("every clause of the model is adopted, amended or left out, each change with a reason", () => {
    expect(force.unaccounted).toEqual([]);
    const omitted = force.omitted.map(({ clause }) => clause);
    expect(omitted).toEqual(["RP-16", "RP-19", "RP-26a", "RP-26b", "RP-26c", "RP-27"]);
    for (const { origin } of force.clauses) if (origin.as === "AMEND") expect(origin.reason).not.toBeNull();
  });

  test("it adds who is staff, operational independence, forms of address, 28 days, partners and its date", () => {
    const added = force.clauses.filter(({ origin }) => origin.as === "ADD").map(({ clauseId }) => clauseId);
    expect(added).toEqual(["ST-fn", "ST-6f", "ST-13", "ST-14", "ST-15", "ST-20a", "ST-26", "ST-meta"]);
  });

  test("every executable clause has a rule and a row above", () => {
    const tabled = new Set([...conduct, ...record, ...routes].map(([clause]) => clause).concat("ST-19"));
    expect(desk.executable.filter((clause) => rulesOf(clause).length === 0)).toEqual([]);
    expect(desk.executable.filter((clause) => !tabled.has(clause))).toEqual([]);
    expect(desk.executable).toHaveLength(23);
  });
});
