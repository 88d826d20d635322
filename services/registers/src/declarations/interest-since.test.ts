import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";
import { publicLines, stepsOf, type Person } from "./review-fixture.js";

let registers: TestSubgraph;
let pcc: Person;
let registrar: Person;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2026-05-01T12:00:00Z") } });
  pcc = await actor(registers.database, "staffordshire", "pcc");
  registrar = await actor(registers.database, "staffordshire", "registrar");
  steps = stepsOf(registers);
});
afterAll(() => registers[Symbol.asyncDispose]());

const field = { category: "LAND", description: "A field at Gnosall.", since: "2019-04-01" };
const shares = {
  category: "SECURITIES",
  description: "Shares in a company.",
  since: "2021-01-02",
  sensitiveReason: "Threats.",
};
const member = { category: "MEMBERSHIPS", description: "A member of a club." };

test.each([
  ["2026-05-02", "in the future"],
  ["1899-12-31", "from 1900"],
])("an interest that began on %s is refused", async (since, why) => {
  const { errors } = await steps.save(pcc, [{ ...field, since }]);
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "interests" } }]);
  expect(errors[0]?.message).toContain(why);
});

test("the day on which an interest began is published with it, stays away where its details are withheld, and is rolled forward", async () => {
  const { made, errors } = await steps.save(pcc, [field, shares, member]);
  expect(errors).toEqual([]);
  const sent = await steps.submit(pcc, made);
  const [, withheld] = sent.made.interests;
  const decision = { decision: "WITHHOLD", reason: "Advised.", provision: "Section 4", reviewOn: "2027-05-01" };
  const done = await steps.publish(registrar, sent.made, [{ ...decision, interestId: withheld?.id }]);
  expect(done.errors).toEqual([]);
  expect(await publicLines(registers, pcc)).toMatchObject([
    { category: "LAND", since: "2019-04-01" },
    { category: "SECURITIES", since: null, details: "WITHHELD" },
    { category: "MEMBERSHIPS", since: null },
  ]);
  const next = await steps.save(pcc, [], { kind: "ANNUAL", fromStanding: true });
  const began = next.made.interests.map(({ category, since }) => [category, since]);
  expect(new Map(began as [string, string | null][])).toEqual(
    new Map([
      ["LAND", "2019-04-01"],
      ["SECURITIES", "2021-01-02"],
      ["MEMBERSHIPS", null],
    ]),
  );
});
