import { expect, test } from "vitest";
import { permissionColumns, permissionRow } from "./permissions-data.route.js";

test("a row has as many cells as there are columns, and of the person the offices alone", () => {
  const line = {
    id: "p1",
    matter: "ADDITIONAL_EMPLOYMENT",
    offices: ["STAFF", "DPO"],
    grantedOn: "2026-11-21",
    until: null,
    clause: null,
    clauseId: "AS-3.14a",
  };
  expect(permissionRow(line, "cumbria")).toEqual([
    "p1",
    "ADDITIONAL_EMPLOYMENT",
    "STAFF; DPO",
    "2026-11-21",
    "",
    "AS-3.14a",
    "",
    "",
  ]);
  expect(permissionRow(line, "cumbria")).toHaveLength(permissionColumns.length);
});
