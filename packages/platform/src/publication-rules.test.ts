import { dayInLondon } from "@probity/service-kit/dates";
import { until } from "@probity/testkit/until";
import { afterAll, beforeAll, expect, test } from "vitest";
import { declare, forceOf, type GivenInterest, type TestForce } from "./testing/force.js";
import { startTestPlatform, type TestPlatform } from "./testing/test-platform.js";

let platform: TestPlatform;
let force: TestForce;
beforeAll(async () => {
  platform = await startTestPlatform({ layout: "together" });
  force = await forceOf(platform, "staffordshire");
});
afterAll(() => platform?.[Symbol.asyncDispose]());

const address = "/staffordshire/registers";
const page = async (ending: string) => (await fetch(`${platform.baseUrl}${address}${ending}`)).text();

async function publish(...interests: GivenInterest[]): Promise<void> {
  const declaration = await declare(force, "pcc", interests);
  const { errors } = await force.change("registrar", "publishDeclaration", { ...declaration });
  expect(errors).toEqual([]);
}

/** Configures a rule by ST-20a from today: over its own, or beside it. */
async function configure(said: object, ruleKey?: string): Promise<void> {
  const { errors } = await force.change("force.admin", "configureRule", {
    ruleKey,
    clauseId: "ST-20a",
    rule: { kind: "PUBLICATION", dataset: "REGISTER_OF_INTERESTS", ...said },
    from: dayInLondon(new Date()),
    reason: "Asked for by the panel",
  });
  expect(errors).toEqual([]);
}

test("an administrator says how long entries stay and how often the register is published: the page says so and shows them", async () => {
  await publish({ category: "LAND", description: "A mill at Stone (invented)" });
  await configure({ retentionYears: 2, frequencyMonths: 12 }, "staffordshire-2012/register-publication");
  const sentence =
    "The register of interests is published at least every 12 months; an entry stays visible for 2 years after it ends (ST-20a).";
  await until("the page states the rule", async () => (await page("")).includes(sentence));
  await publish({ category: "LAND", description: "Two mills at Stone (invented)" });
  await until("the page shows what was published", async () => (await page("")).includes("Two mills at Stone"));
  expect(await page("")).not.toContain("A mill at Stone");
  for (const ending of ["?ended=yes", ".json?ended=yes", ".csv?ended=yes"]) {
    expect(await page(ending)).toContain("A mill at Stone");
    expect(await page(ending)).not.toContain("Two mills at Stone");
  }
  const duties = "{ obligations(first: 50) { nodes { title clauseId person { id } } } }";
  const { data } = await force.ask<{ obligations: { nodes: object[] } }>("registrar", duties);
  expect(data.obligations.nodes).toContainEqual({
    title: "Publishing the register of interests again",
    clauseId: "ST-20a",
    person: { id: force.personOf("chief.executive") },
  });
});

test("an administrator keeps the register for staff: the page says by which clause, and staff alone read it", async () => {
  await configure({ audience: "STAFF" });
  await until("the page says so", async () => (await page("")).includes("keeps this register for its own staff"));
  for (const ending of ["", ".json", ".csv", "?ended=yes"]) expect(await page(ending)).not.toContain("at Stone");
  expect(JSON.parse(await page(".json"))).toMatchObject({
    publication: { audience: "STAFF", clause: { clauseId: "ST-20a" } },
    totalCount: 0,
  });
  const query = "{ staffRegisterEntries { nodes { description readers } } }";
  const { data } = await force.ask("staff", query);
  expect(data).toEqual({
    staffRegisterEntries: { nodes: [{ description: "Two mills at Stone (invented)", readers: "STAFF" }] },
  });
});
