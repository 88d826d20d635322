import { rootFieldsWithoutPermission, undescribed } from "@probity/testkit/schema-words";
import { expect, test } from "vitest";
import { registersSubgraph } from "./subgraph.js";

test("every type, field, argument and enum value says what it is", async () => {
  expect(await undescribed(registersSubgraph)).toEqual([]);
});

test("every change and every read that is not public names its permission, but what the gateway alone may ask", async () => {
  expect(await rootFieldsWithoutPermission(registersSubgraph)).toEqual(["calendarFeedOwner"]);
});
