import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { openPermissions, type Actor } from "./permission-fixture.js";

let leave: Awaited<ReturnType<typeof openPermissions>>;
let clerk: Actor;
let head: Actor;
beforeAll(async () => {
  leave = await openPermissions();
  [clerk, head] = await Promise.all([
    leave.as("avon-and-somerset", "staff"),
    leave.as("avon-and-somerset", "chief.executive"),
  ]);
});
afterAll(() => leave.registers[Symbol.asyncDispose]());

const versionId = uuidv7();
const rule = { id: "test/permissions", kind: "PUBLICATION", clauseId: "EX-9", dataset: "PERMISSIONS" };
const rulesAre = (...rules: object[]) => hearOfRules(leave.registers, clerk.forceId, rules, versionId);

async function published(forceId = clerk.forceId) {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force {
    publishedPermissions { totalCount nodes { id matter offices grantedOn until clauseId } } } } }`;
  const { data, errors } = await leave.registers.execute(query, { r: [{ __typename: "Force", id: forceId }] });
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: { publishedPermissions: { totalCount: number; nodes: { id: string }[] } }[] })
    ._entities[0]?.publishedPermissions;
}

async function granted(input: object = {}) {
  const { permission } = await leave.ask(clerk, input);
  const made = await leave.grant(head, permission, { conditions: "Not on duty.", until: "2026-12-24" });
  expect(made.errors).toEqual([]);
  return made.permission;
}

const none = { totalCount: 0, nodes: [] };

test("what was given is nobody's business unless a rule of the force publishes it", async () => {
  await granted();
  expect(await published()).toEqual(none);
  await rulesAre({ ...rule, audience: "STAFF" });
  await granted();
  expect(await published()).toEqual(none);
});

test("EX-9: who asks is told before whether it would be published", async () => {
  await rulesAre();
  expect((await leave.need(clerk, { matter: "MEDIA_CONTACT" })).need).toMatchObject({ published: false });
  await rulesAre(rule);
  expect((await leave.need(clerk, { matter: "MEDIA_CONTACT" })).need).toMatchObject({ published: true });
});

test("EX-9: where a rule publishes permissions, everybody reads the office, the matter and the days of what is given from then on, and no more", async () => {
  await rulesAre(rule);
  expect(await published()).toEqual(none);
  const permission = await granted();
  expect(permission["public"]).toBe(true);
  expect(await published()).toEqual({
    totalCount: 1,
    nodes: [
      {
        id: permission.id,
        matter: "ADDITIONAL_EMPLOYMENT",
        offices: ["STAFF"],
        grantedOn: "2026-11-21",
        until: "2026-12-24",
        clauseId: permission["clauseId"],
      },
    ],
  });
  const columns = await leave.registers.database.query<{ column: string }>(
    `select column_name as column from information_schema.column_privileges where grantee = 'probity_public'
     and table_schema = 'registers' and table_name = 'permissions'`,
  );
  const told = columns.map(({ column }) => column);
  for (const hidden of ["person_id", "description", "with_whom", "effect", "conditions", "explanation", "plain_names"])
    expect(told).not.toContain(hidden);
  const other = await leave.as("cumbria", "staff");
  expect(await published(other.forceId)).toEqual(none);
});

test("what is refused, waits or was ended is not read, and what the rules publish no more is closed", async () => {
  await rulesAre(rule);
  const before = await published();
  const waiting = await leave.ask(clerk);
  expect((await published())?.totalCount).toBe(before?.totalCount);
  await leave.refuse(head, waiting.permission, { reason: "It clashes with the rota." });
  const ended = await granted();
  expect((await published())?.totalCount).toBe((before?.totalCount ?? 0) + 1);
  await leave.revoke(head, ended, { reason: "It clashed with the rota." });
  expect((await published())?.totalCount).toBe(before?.totalCount);
  await rulesAre();
  expect(await published()).toEqual(none);
  const trail = await leave.registers.database.query(
    "select after from registers.audit_entries where action = 'closePermission' and force_id = $1",
    [clerk.forceId],
  );
  expect(trail).toContainEqual({ after: { public: false } });
});
