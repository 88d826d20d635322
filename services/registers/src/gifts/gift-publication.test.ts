import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { openGifts, type Actor } from "./gift-fixture.js";

let gifts: Awaited<ReturnType<typeof openGifts>>;
let clerk: Actor;
let registrar: Actor;
beforeAll(async () => {
  gifts = await openGifts();
  [clerk, registrar] = await Promise.all([gifts.as("cumbria", "staff"), gifts.as("cumbria", "registrar")]);
});
afterAll(() => gifts.registers[Symbol.asyncDispose]());

const versionId = uuidv7();
const publication = { id: "test/gifts", kind: "PUBLICATION", clauseId: "EX-4", dataset: "GIFTS_AND_HOSPITALITY" };
const rulesAre = (said: object) =>
  hearOfRules(gifts.registers, clerk.forceId, [{ ...publication, ...said }], versionId);

async function publish(description: string): Promise<void> {
  const { offer } = await gifts.declare(clerk, { description });
  expect((await gifts.publish(registrar, offer)).errors).toEqual([]);
}

const visibleUntil = () =>
  gifts.registers.database.query<{ until: string | null; superseded: boolean }>(
    `select visible_until::text as until, superseded_at is not null as superseded from registers.published_gifts
     where force_id = $1 order by id`,
    [clerk.forceId],
  );

test("EX-4: what a correction superseded stays public for as many years as the rule says", async () => {
  await rulesAre({ retentionYears: 2 });
  const { offer } = await gifts.declare(clerk, { description: "A corrected diary" });
  const { offer: published } = await gifts.publish(registrar, offer);
  const right = { giverName: "Harbour Print Ltd (invented)", giverKind: "ORGANISATION", valueBasis: "NOT_KNOWN" };
  await gifts.correct(registrar, published, { ...right, description: "A diary", note: "Not corrected itself." });
  expect(await visibleUntil()).toEqual([
    { until: "2028-11-21", superseded: true },
    { until: null, superseded: false },
  ]);
  await rulesAre({ retentionYears: 3 });
  expect((await visibleUntil())[0]?.until).toBe("2029-11-21");
  expect(await gifts.published(clerk.forceId)).toHaveLength(2);
});

test("EX-4: a register kept for staff is closed to the public, and opens again as far as it was public before", async () => {
  await rulesAre({ audience: "STAFF" });
  await publish("Declared to staff");
  expect(await gifts.published(clerk.forceId)).toEqual([]);
  await rulesAre({});
  expect((await gifts.published(clerk.forceId)).map(({ description }) => description)).toEqual([
    "A diary",
    "A corrected diary",
  ]);
});
