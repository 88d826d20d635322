import { expect, test } from "vitest";
import { beginAs, sayForces, type Tenancy } from "./tenancy.js";

const force = "0193f8a0-0000-7000-8000-000000000001";
const nobody: Tenancy = { forceIds: [], personIds: [], subject: "", permission: "people:read" };

test.each([
  "",
  "staffordshire",
  `${force}'`,
  `${force}}'; drop table people.persons; --`,
  "{}",
  "null",
  `${force},${force}`,
])("%j is no force and no person: nothing is begun", (id) => {
  expect(() => beginAs({ ...nobody, forceIds: [id] }, "read only")).toThrow(TypeError);
  expect(() => beginAs({ ...nobody, personIds: [id] }, "read only")).toThrow(TypeError);
});

test("a transaction of nobody names no force and no person", () => {
  expect(beginAs(nobody, "read only")).toBe(
    "begin read only; set local app.forces = '{}'; set local app.persons = '{}'; set local app.subject = ''; set local app.permission = 'people:read'",
  );
});

test("forces and persons are named for the length of the transaction only", () => {
  const begun = beginAs({ ...nobody, forceIds: [force, force], personIds: [force] }, "read write");
  expect(begun).toContain(
    `begin read write; set local app.forces = '{${force},${force}}'; set local app.persons = '{${force}}'`,
  );
  expect(begun).not.toMatch(/set (?!local)/);
});

test("a subject with a NUL character is refused: what follows it would not be sent", () => {
  expect(() => beginAs({ ...nobody, subject: "a\0b" }, "read only")).toThrow(TypeError);
});

test("a read under a permission must name the forces beside the row policies", () => {
  expect(() => sayForces("select id from people.persons", 0)).toThrow(TypeError);
  expect(sayForces("select id from people.persons where id = $1 and force_id = any($forces)", 1)).toBe(
    "select id from people.persons where id = $1 and force_id = any($2::uuid[])",
  );
});
