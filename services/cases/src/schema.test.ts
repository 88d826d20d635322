import { rootFieldsWithoutPermission, undescribed } from "@probity/testkit/schema-words";
import { expect, test } from "vitest";
import { casesSubgraph } from "./subgraph.js";

test("every type, field, argument and enum value says what it is", async () => {
  expect(await undescribed(casesSubgraph)).toEqual([]);
});

test("every change and every read that is not public names its permission", async () => {
  // Asked by the gateway alone, for people without an account.
  const outside = ["raiseOutsideConcern", "openReceipt", "sendOutsideMessage", "addOutsideFilePart"];
  expect(await rootFieldsWithoutPermission(casesSubgraph)).toEqual(outside);
});
