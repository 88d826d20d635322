import { afterAll, beforeAll, expect, test } from "vitest";
import { openPermissions, type Actor } from "./permission-fixture.js";

let leave: Awaited<ReturnType<typeof openPermissions>>;
let avon: Actor;
let devon: Actor;
beforeAll(async () => {
  leave = await openPermissions();
  [avon, devon] = await Promise.all([leave.as("avon-and-somerset", "staff"), leave.as("devon-and-cornwall", "staff")]);
});
afterAll(() => leave.registers[Symbol.asyncDispose]());

const byClause = { outcome: "NEEDED", deciderNamed: "BY_CLAUSE", deciderVacant: false };
const silent = { outcome: "NEEDED", decider: "HEAD_OF_STAFF", deciderNamed: "CLAUSE_IS_SILENT" };
const custom = { decider: "HEAD_OF_STAFF", deciderNamed: "BY_CUSTOM", before: null };

test.each([
  ["AS-3.3c", "PARTICIPATION_DESPITE_INTEREST", {}, { ...byClause, decider: "HEAD_OF_STAFF", before: "TAKING_PART" }],
  ["AS-3.6c", "CONTRACT_BENEFIT", {}, { ...silent, before: "BENEFITING" }],
  ["AS-3.9b", "OUTSIDE_BODY_AUTHORITY", {}, { ...byClause, decider: "LINE_MANAGER", before: "TAKING_PART" }],
  [
    "AS-3.14a",
    "ADDITIONAL_EMPLOYMENT",
    {},
    { ...byClause, decider: "HEAD_OF_STAFF", before: "ENGAGING", submitTo: null, receiverVacant: true },
  ],
  ["AS-3.14a", "ADDITIONAL_EMPLOYMENT", { voluntary: true, uncertain: false }, { ...custom, outcome: "NOT_NEEDED" }],
  [
    "AS-3.14b",
    "ADDITIONAL_EMPLOYMENT",
    { voluntary: true, uncertain: true },
    { ...byClause, decider: "HEAD_OF_STAFF" },
  ],
  ["AS-3.14c", "EXTERNAL_MEMBERSHIP_LIABILITY", {}, { ...silent, before: "JOINING" }],
  ["AS-3.14d", "USE_OF_ASSETS_IN_PAID_WORK", {}, { ...byClause, decider: "HEAD_OF_STAFF", before: "USING" }],
])("%s: leave for %s %o", async (clauseId, matter, more, expected) => {
  const { need, errors } = await leave.need(avon, { matter, ...more });
  expect(errors).toEqual([]);
  expect(need).toMatchObject({ ...expected, clauseId });
});

test.each([
  ["DC-INT.m5", "MEDIA_CONTACT", {}, { ...byClause, decider: "SENIOR_LEADERSHIP", before: "CONTACT" }],
  ["DC-INT.m9", "PERSONAL_USE", {}, { ...silent, before: "USING" }],
  ["DC-CON.3", "CONTRACT_BENEFIT", {}, { ...silent, before: "BENEFITING" }],
  ["DC-ADD.1", "ADDITIONAL_EMPLOYMENT", { voluntary: true }, { ...byClause, before: "ACCEPTING" }],
])("%s: leave for %s %o", async (clauseId, matter, more, expected) => {
  expect((await leave.need(devon, { matter, ...more })).need).toMatchObject({ ...expected, clauseId });
});

test("AS-3.14b, AS-3.14d: what is forbidden without leave, or beside it, is told with the clause that asks for it", async () => {
  const told = async (matter: string) => (await leave.need(avon, { matter })).need;
  expect(await told("ADDITIONAL_EMPLOYMENT")).toMatchObject({
    explanation: [expect.stringMatching(/\(AS-3\.14b\)/), expect.stringMatching(/\(AS-3\.14a\)/)],
  });
  expect(await told("USE_OF_ASSETS_IN_PAID_WORK")).toMatchObject({
    explanation: [expect.stringMatching(/\(AS-3\.14d\)/), expect.stringMatching(/\(AS-3\.14d\)/)],
  });
});

test("where the protocol is silent, asking is possible: the head of staff decides by custom, not by a protocol", async () => {
  const clerk = await leave.as("staffordshire", "staff");
  expect((await leave.need(clerk, { matter: "MEDIA_CONTACT" })).need).toEqual({
    ...custom,
    published: false,
    outcome: "NOT_COVERED",
    deciderVacant: false,
    submitTo: null,
    receiverVacant: false,
    clauseId: null,
    explanation: ["The protocol says nothing of contact with the media."],
  });
});

test("who decides alone is told that it would wait for somebody else", async () => {
  const head = await leave.as("devon-and-cornwall", "chief.executive");
  expect((await leave.need(head, { matter: "PERSONAL_USE" })).need).toMatchObject({ ...silent, deciderVacant: true });
});

test("nobody asks about another force, or without an office", async () => {
  expect((await leave.need(avon, { matter: "PERSONAL_USE", forceId: devon.forceId })).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
  const auditor = await leave.as("devon-and-cornwall", "auditor");
  expect((await leave.need(auditor, { matter: "PERSONAL_USE" })).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});
