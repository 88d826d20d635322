import { expect, test } from "vitest";
import { nobody, type Identity } from "./identity.js";
import { forcesAllowing, permissions, permissionsOf, permissionsOfRole, rolesAllow } from "./permissions.js";
import { roles, type Role } from "./roles.js";

/** Columns: n new force, c configure, s suspend, P import, D draft, K comment, V approve, S sign, l who signed, m remind, N own notices; r people, a appoint, O own particulars, v vetting, y relationships, I provision, x who sees what; d declare, R read, p publish; w own duties, o everybody's; C raise, k read cases, h handle, i identity; A audit. All but these read protocols or nothing. */
const letters = "ncstPDKVSlmNraOvyIxdRpwoCkhiA";
const columns = [
  "force:create",
  "force:configure",
  "force:suspend",
  "protocols:read",
  "protocols:import",
  "protocols:draft",
  "protocols:comment",
  "protocols:approve",
  "protocols:acknowledge",
  "acknowledgements:read",
  "acknowledgements:remind",
  "notices:own",
  "people:read",
  "people:appoint",
  "people:own",
  "people:vet",
  "people:relationships",
  "people:provision",
  "access:read",
  "registers:declare",
  "registers:read",
  "registers:publish",
  "obligations:own",
  "obligations:read",
  "cases:raise",
  "cases:read",
  "cases:handle",
  "cases:identity",
  "audit:read",
] as const;

const table: readonly (readonly [Role, string])[] = [
  ["ELECTED_HOLDER", ". . . t . . K V S . . N r . O . . . . d . . w o C k h . ."],
  ["DEPUTY", ". . . t . . K . S . . N r . O . . . . d . . w o C k . . ."],
  ["APPOINTED_PERSON", ". . . t . . K . S . . N r . O . . . . d . . w o C k . . ."],
  ["HEAD_OF_STAFF", ". . . t . . K . S l m N r . O v . . . d R . w o C k h i ."],
  ["MONITORING_OFFICER", ". . . t P D K . S l m N r . O v y . x d R p w o C k h i A"],
  ["HEAD_OF_PAID_SERVICE", ". . . t . . K . S . . N r . O . . . . d R . w o C k h . ."],
  ["CFO", ". . . t . . K . S . . N r . O . . . . d R . w o C k h . ."],
  ["CHIEF_CONSTABLE", ". . . . . . . . . . . . . . . . . . . . . . . . . . . . ."],
  ["SENIOR_LEADERSHIP", ". . . t . . K . S . . N r . O . . . . d R . w o C k h . ."],
  ["LINE_MANAGER", ". . . t . . K . S . . N r . O . . . . d . . w . C k h . ."],
  ["FIRST_CONTACT_A", ". . . t . . K . S . . N r . O . . . . d . . w . C k h . ."],
  ["FIRST_CONTACT_B", ". . . t . . K . S . . N r . O . . . . d . . w . C k h . ."],
  ["REGISTRAR", ". . . t P D K . S l m N r . O . . . . d R p w o C k h . ."],
  ["HR", ". . . t . . K . S . . N r . O . . . . d . . w . C k h . ."],
  ["DPO", ". . . t . . K . S . . N r . O . . . . d . . w . C k h . ."],
  ["VETTING_UNIT", ". . . . . . . . . . . . . . . . . . . . . . . . . . . . ."],
  ["CHAIR_OF_BODY", ". . . t . . K V S . . N r . O . . . . d . . w o C k h . ."],
  ["OVERSIGHT_BODY", ". . . . . . . . . . . . . . . . . . . . . . . . . . . . ."],
  ["CHAIR_OF_OVERSIGHT_BODY", ". . . t . . . . . . . N r . O . . . . . . . w . . k h i ."],
  ["POLICY_OWNER", ". . . . . . . . . . . . . . . . . . . . . . . . . . . . ."],
  ["STAFF", ". . . t . . K . S . . N r . O . . . . d . . w . C k . . ."],
  ["MEMBER", ". . . t . . K . S . . N r . O . . . . d . . w o C k h . ."],
  ["FORCE_ADMIN", ". c . t P D K V S l m N r a O . . . x . . . w . C k . . ."],
  ["AUDITOR", ". . . t . . . . . l . . r . . . . . x . R . w o . . . . A"],
  ["OPERATOR", "n . s t . . . . . . . . . . . . . . . . . . w o . . . . ."],
  ["READER", ". . . t . . . . . . . . r . . . . . . . R . w o . . . . ."],
  ["PROVISIONER", ". . . . . . . . . . . . . . . . . I . . . . . . . . . . ."],
];

test.each(table)("%s may do exactly this: %s", (role, row) => {
  const expected = columns.filter((_, index) => row.split(" ")[index] === letters[index]);
  expect(permissionsOf([role])).toEqual(permissions.filter((permission) => expected.includes(permission)));
});

test("the table names every role and every permission", () => {
  expect(table.map(([role]) => role)).toEqual(roles);
  expect([...columns].toSorted()).toEqual([...permissions].toSorted());
});

test("no role of the platform reads or handles a case", () => {
  for (const role of ["OPERATOR", "AUDITOR", "READER"] as const) {
    expect(permissionsOfRole[role]?.filter((permission) => permission.startsWith("cases:"))).toEqual([]);
  }
});

test("several roles allow what any of them allows, and no role allows nothing", () => {
  expect(rolesAllow(["STAFF", "FORCE_ADMIN"], "force:configure")).toBe(true);
  expect(rolesAllow([], "protocols:read")).toBe(false);
  expect(permissionsOf(["STAFF", "STAFF"])).toEqual(permissionsOf(["STAFF"]));
});

test("what is allowed in one force is not allowed in another", () => {
  const grants = [
    { forceId: "staffordshire", personId: null, roles: ["FORCE_ADMIN" as const] },
    { forceId: "cumbria", personId: null, roles: ["STAFF" as const] },
  ];
  const who: Identity = { ...nobody("full", "test"), kind: "person", grants };
  expect(forcesAllowing(who, "force:configure")).toEqual(["staffordshire"]);
  expect(forcesAllowing(who, "protocols:read")).toEqual(["staffordshire", "cumbria"]);
});
