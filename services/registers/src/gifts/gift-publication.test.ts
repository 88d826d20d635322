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

test("words that look like personal data are published only where the registrar says why, at first and as a correction", async () => {
  const given = {
    description: "A diary from Ann Example, left at 07700 900123",
    giverName: "Ann Example",
    giverKind: "PERSON",
  };
  const { offer } = await gifts.declare(clerk, given);
  expect(offer["findings"]).toEqual([
    { kind: "TELEPHONE", words: "07700 900123" },
    { kind: "CONNECTED_NAME", words: "Ann Example" },
  ]);
  const refused = (await gifts.publish(registrar, offer)).errors;
  expect(refused).toMatchObject([{ code: "INVALID", extensions: { field: "personalDataBecause" } }]);
  expect(refused[0]?.message).toContain("“07700 900123”, “Ann Example”");
  const why = { personalDataBecause: "The number is that of a public office." };
  const named = await gifts.publish(registrar, offer, { ...why, nameGiverBecause: "She asked to be named." });
  expect(named.errors).toEqual([]);
  const trail = await gifts.registers.database.query(
    "select reason from registers.audit_entries where action = 'publishGiftOffer' and entity_id = $1",
    [offer.id],
  );
  expect(trail).toEqual([{ reason: "She asked to be named. The number is that of a public office." }]);
  const right = { giverName: "Ann Example", giverKind: "PERSON", valueBasis: "NOT_KNOWN", description: "A diary" };
  const left = await gifts.correct(registrar, named.offer, { ...right, note: "It came from ann@example.com" });
  expect(left.errors).toMatchObject([{ code: "INVALID", extensions: { field: "personalDataBecause" } }]);
  expect((await gifts.correct(registrar, named.offer, { ...right, note: "The number is gone." })).errors).toEqual([]);
});

test("while publication is on hold, no offer is published and nothing that is published is corrected", async () => {
  const { offer } = await gifts.declare(clerk, { description: "Offered before the election" });
  const other = await gifts.declare(clerk, { description: "Published before the hold" });
  const { offer: published } = await gifts.publish(registrar, other.offer);
  const hold = {
    forceId: clerk.forceId,
    from: "2026-11-21",
    to: "2026-12-04",
    reason: "The period before an election.",
  };
  const { errors } = await gifts.registers.execute(
    "mutation ($input: HoldPublicationInput!) { holdPublication(input: $input) { id } }",
    { input: { ...hold, idempotencyKey: uuidv7() } },
    registrar,
  );
  expect(errors).toEqual([]);
  const held = [
    { code: "CONFLICT", message: "Publication is on hold until 4 December 2026: The period before an election." },
  ];
  expect((await gifts.publish(registrar, offer)).errors).toMatchObject(held);
  const right = { giverName: "Harbour Print Ltd (invented)", giverKind: "ORGANISATION", valueBasis: "NOT_KNOWN" };
  const correction = { ...right, description: "A diary", note: "It was another one." };
  expect((await gifts.correct(registrar, published, correction)).errors).toMatchObject(held);
});
