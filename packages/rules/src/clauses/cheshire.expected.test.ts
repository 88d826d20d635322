import { describe, expect, test } from "vitest";
import { computeDeadline } from "../deadline.js";
import { decideConduct } from "../decisions/conduct.js";
import { decideConsultation } from "../decisions/consultation.js";
import { decideNotification } from "../decisions/notification.js";
import { decideRecord, type RecordFacts } from "../decisions/record.js";
import { decideStandard } from "../decisions/standard.js";
import type { ForbiddenConduct } from "../kinds/prohibition.js";
import { rulesOn } from "../library-fixture.js";
import { forceOfClauses } from "./relations-fixture.js";

const people = {
  chair: ["CHAIR_OF_BODY", "MEMBER"],
  member: ["MEMBER"],
  chief: ["HEAD_OF_STAFF"],
  treasurer: ["CFO"],
  officer: ["STAFF"],
  standards: ["CHAIR_OF_OVERSIGHT_BODY"],
};
const desk = forceOfClauses("cheshire", people);
const { force, rulesOf, ruleOf, person, sent } = desk;

/** Those whom a clause can bind; a clause that binds some of them leaves the rest alone. */
const everybody = ["chair", "member", "chief", "officer"];
const members = ["chair", "member"];
const officers = ["chief", "officer"];

const conduct: readonly [clause: string, ForbiddenConduct, bound: readonly string[], says: RegExp][] = [
  ["CH-5iii", "MISUSE_OF_FACILITIES", members, /facilities/],
  ["CH-7", "POLITICAL_PARTISANSHIP", officers, /partisan in the work \(/],
  ["CH-10", "UNFAIR_ADVANTAGE", everybody, /unfair advantage/],
  ["CH-11", "UNDUE_PRESSURE", members, /beyond their powers or beyond their normal duties/],
  ["CH-12", "UNDUE_INFLUENCE", officers, /undue influence/],
  ["CH-12", "OWN_JOB_MATTERS", officers, /one's own job/],
  ["CH-26a", "COMPROMISING_IMPARTIALITY", everybody, /impartiality/],
  ["CH-26b", "OPERATIONAL_INTERFERENCE", everybody, /operational/],
  ["CH-26c", "CONDUCT_WHEN_OBSERVING", everybody, /observing/],
];
test.each(conduct)("%s forbids %s to %o", (clause, what, bound, says) => {
  for (const who of everybody) {
    const { outcome, explanation } = decideConduct(rulesOf(clause), { conduct: what, ...person(who) });
    expect([who, outcome]).toEqual([who, bound.includes(who) ? "PROHIBITED" : "SILENT"]);
    if (bound.includes(who)) expect(explanation.at(-1)).toMatch(says);
  }
});

test("CH-11: unlike Staffordshire's 10, it says nothing of normal hours", () => {
  const { explanation } = decideConduct(rulesOf("CH-11"), { conduct: "UNDUE_PRESSURE", ...person("member") });
  expect(explanation.at(-1)).not.toMatch(/hours/);
});

type Asked = Omit<RecordFacts, "classes" | "titles">;
const family = { connected: ["FAMILY", "CLOSE_ASSOCIATES"] };
const meeting = { record: "MEETING_DECLARATIONS", meeting: "GOVERNING_BODY" } as const;
const record: readonly [clause: string, Asked, of: readonly string[], terms: object][] = [
  ["CH-fn", { record: "ADOPTION" }, everybody, { parts: ["body", "date", "minute"] }],
  ["CH-7v", { record: "INTERESTS", connected: "FAMILY" }, officers, { to: null, ...family }],
  ["CH-7vii", { record: "GIFTS" }, officers, { to: null, includesDeclined: false }],
  ["CH-7ix", { record: "SPONSORSHIP" }, officers, { to: null }],
  ["CH-19", { record: "INFORMATION_REQUESTS" }, members, { to: null }],
  ["CH-20", { ...meeting, interest: "PERSONAL" }, members, {}],
  ["CH-20", { ...meeting, meeting: "COMMITTEES", interest: "PREJUDICIAL" }, members, {}],
  ["CH-21", { record: "INTERESTS", connected: "CLOSE_ASSOCIATES" }, officers, { to: "HEAD_OF_STAFF", ...family }],
];
test.each(record)("%s records %o of %o", (clause, asked, of, terms) => {
  for (const who of everybody) {
    const decision = decideRecord(rulesOf(clause), { ...asked, ...person(who) });
    expect([who, decision.outcome]).toEqual([who, of.includes(who) ? "RECORDED" : "NOT_COVERED"]);
    if (of.includes(who)) expect(decision).toMatchObject({ clauseId: clause, ...terms });
  }
});

test.each([
  ["CH-7v", "officer", { record: "INTERESTS", connected: "FRIENDS" }],
  ["CH-7vii", "officer", { record: "GIFTS", declined: true }],
  ["CH-20", "member", { record: "MEETING_DECLARATIONS", meeting: "OVERSIGHT_BODY" }],
] as const)("%s does not ask %s for %o", (clause, who, asked) => {
  expect(decideRecord(rulesOf(clause), { ...asked, ...person(who) }).outcome).toBe("NOT_ASKED");
});

/** A route, who raises it about whom, who receives it, and words that the rule is read back in. */
type Row = readonly [clause: string, rule: string, by: string, about: string, to: readonly string[], says: RegExp];
const informally = /settling it informally is preferred/;
const routes: readonly Row[] = [
  ["CH-8", "line-of-responsibility", "officer", "member", ["chief"], /^What an officer answers for goes to the Chief/],
  ["CH-8", "line-of-responsibility", "chief", "member", ["GOVERNING_BODY"], /if the Chief Executive raises it/],
  ["CH-14", "redress-member", "member", "officer", ["chief"], /may go to the Chief Executive without delay, once/],
  ["CH-14", "redress-member", "chair", "chief", [], informally],
  ["CH-15", "redress-officer", "officer", "member", ["chief"], /by a Member, it goes to the Chief Executive without/],
  ["CH-15", "redress-officer", "chief", "member", ["chair"], /if the Chief Executive raises it, it goes to the Chair/],
  ["CH-15", "redress-officer", "chief", "chair", [], informally],
  ["CH-16", "redress-escalation", "member", "officer", ["chief"], /Chief Executive, then the Chairman, then the Stand/],
  ["CH-16", "redress-escalation", "officer", "chief", ["chair"], /that was not settled/],
  ["CH-16", "redress-escalation", "chair", "chief", ["standards"], /Standards Committee/],
  ["CH-17", "redress-informal", "member", "officer", ["INFORMAL_RESOLUTION"], /^A concern goes/],
  ["CH-23", "breach-outcome", "member", "officer", ["DISCIPLINARY_PROCEDURE"], /breach by an officer may go/],
  ["CH-24", "breach-by-member", "officer", "member", ["standards"], /by a Member may go to the Standards Committee/],
  ["CH-24", "breach-by-member", "member", "chair", ["standards"], informally],
  ["CH-25", "breach-informal", "officer", "member", ["INFORMAL_RESOLUTION"], /^A concern goes/],
  ["CH-29", "legality-consultation", "member", "officer", ["chief", "treasurer"], /Chief Executive or the Treasurer/],
  ["CH-29", "legality-consultation", "member", "chief", ["treasurer"], /^When a Member raises/],
];
test.each(routes)("%s (%s): what %s raises about %s goes to %o", (clause, rule, by, about, to, says) => {
  const { clauseId, recipients, explanation } = sent(rule, by, about);
  expect(clauseId).toBe(clause);
  expect(recipients.flatMap(({ personIds, role }) => (personIds.length > 0 ? personIds : [role]))).toEqual(to);
  expect(explanation[0]).toMatch(says);
});

test.each([
  ["CH-14", "redress-member", "member", "officer"],
  ["CH-15", "redress-officer", "officer", "member"],
])("%s (%s): the two talk first; nobody receives it before that", (_, rule, by, about) => {
  expect(sent(rule, by, about, "NOT_TRIED")).toMatchObject({ status: "DISCUSS_FIRST", recipients: [] });
});

test.each([
  ["CH-14", "redress-member-time", "MEMBER"],
  ["CH-15", "redress-officer-time", "OFFICER"],
])("%s (%s): without delay is an urging to the %s, not a number of days", (clauseId, name, subject) => {
  const rule = ruleOf("DEADLINE", name);
  const { dueOn, explanation } = computeDeadline(rule, "2010-06-01");
  expect(dueOn).toBeNull();
  expect(explanation.join()).toContain('it says "without delay"');
  expect(rule).toMatchObject({ clauseId, subject, anchor: "DIRECT_DISCUSSION_FAILED", hardness: "SOFT" });
});

test.each([
  ["CH-6", "PROPER_ADVICE", ["HEAD_OF_STAFF"], "MUST"],
  ["CH-29", "LEGALITY", ["HEAD_OF_STAFF", "CFO"], "ANY"],
] as const)("%s: about %s Members consult %o", (clause, topic, whom, mode) => {
  for (const who of everybody) {
    const decision = decideConsultation(rulesOf(clause), { topic, ...person(who) });
    expect(decision).toMatchObject(
      members.includes(who) ? { whom, mode, mustPrecede: null } : { whom: [], mode: null },
    );
  }
});

test.each([
  ["CH-18", "MAJOR_ISSUES", "GOVERNING_BODY"],
  ["CH-21", "INTERESTS", "HEAD_OF_STAFF"],
] as const)("%s: of %s officers tell the %s", (clause, occasion, to) => {
  for (const who of everybody) {
    const decision = decideNotification(rulesOf(clause), { occasion, ...person(who) });
    expect([who, decision.to, decision.when]).toEqual([who, officers.includes(who) ? [to] : [], null]);
  }
});

test.each([
  ["CH-5ii", "RULES_AND_PROCEDURES", members],
  ["CH-5iv", "STATUTORY_PROVISIONS", members],
  ["CH-7i", "BREACH_HEADING", everybody],
  ["CH-7ii", "BREACH_HEADING", everybody],
  ["CH-7iii", "BREACH_HEADING", everybody],
  ["CH-7iv", "BREACH_HEADING", everybody],
  ["CH-7vi", "BREACH_HEADING", everybody],
  ["CH-7viii", "BREACH_HEADING", everybody],
] as const)("%s sets the standard %s", (clause, standard, bound) => {
  for (const who of everybody) {
    const decision = decideStandard(rulesOf(clause), { standard, ...person(who) });
    expect([who, decision.outcome]).toEqual([who, bound.includes(who) ? "APPLIES" : "NOT_COVERED"]);
  }
});

describe("Cheshire stands on the model", () => {
  test("it takes every clause of the model, each change with a reason, and adds its adoption", () => {
    expect(force.unaccounted).toEqual([]);
    expect(force.omitted).toEqual([]);
    for (const { origin } of force.clauses) if (origin.as === "AMEND") expect(origin.reason).not.toBeNull();
    expect(force.clauses.filter(({ origin }) => origin.as === "ADD").map(({ clauseId }) => clauseId)).toEqual([
      "CH-fn",
    ]);
  });

  test("what it adopts carries the model's rules under its own name", () => {
    expect(rulesOf("CH-16").map(({ id }) => id)).toEqual(["cheshire-2007/redress-escalation"]);
  });

  test("the day after the Authority ended nothing of it applies", () => {
    expect(rulesOn("cheshire", "2012-11-21")).toEqual(force.read);
    expect(rulesOn("cheshire", "2012-11-22")).toEqual([]);
  });

  test("every executable clause has a rule and a row above", () => {
    const tabled = new Set([...conduct, ...record, ...routes].map(([clause]) => clause).concat("CH-6", "CH-18"));
    expect(desk.executable.filter((clause) => rulesOf(clause).length === 0)).toEqual([]);
    expect(desk.executable.filter((clause) => !tabled.has(clause))).toEqual([]);
    expect(desk.executable).toHaveLength(26);
  });
});
