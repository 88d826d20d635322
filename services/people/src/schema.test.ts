import { rootFieldsWithoutPermission, undescribed } from "@probity/testkit/schema-words";
import { expect, test } from "vitest";
import { peopleSubgraph } from "./subgraph.js";

test("every type, field, argument and enum value says what it is", async () => {
  expect(await undescribed(peopleSubgraph)).toEqual([]);
});

test("every change and every read that is not public names its permission, but who one is and what the gateway alone may ask", async () => {
  expect((await rootFieldsWithoutPermission(peopleSubgraph)).toSorted()).toEqual([
    "access",
    "provisioningAccess",
    "viewer",
  ]);
});
