import { afterAll, beforeAll, expect, test } from "vitest";
import { openGifts, type Actor } from "./gift-fixture.js";

let gifts: Awaited<ReturnType<typeof openGifts>>;
let clerk: Actor;
let officer: Actor;
let head: Actor;
let registrar: Actor;
beforeAll(async () => {
  gifts = await openGifts();
  [clerk, officer, head, registrar] = await Promise.all([
    gifts.as("staffordshire", "staff"),
    gifts.as("staffordshire", "monitoring.officer"),
    gifts.as("staffordshire", "chief.executive"),
    gifts.as("staffordshire", "registrar"),
  ]);
});
afterAll(() => gifts.registers[Symbol.asyncDispose]());

interface Seen {
  giftReferrals: { toRole: string; reason: string; offer: { id: string } | null }[];
}

async function referredTo(as: Actor): Promise<Seen["giftReferrals"]> {
  const query = "{ giftReferrals { toRole reason offer { id } } }";
  const { data, errors } = await gifts.registers.execute(query, {}, as);
  expect(errors).toEqual([]);
  return (data as unknown as Seen).giftReferrals;
}

const suspicious = { briberySuspected: true, qualities: [] };

test("AS-3.4b, Bribery Act 2010: a suspicion goes to the monitoring officer and the head of staff, and to nobody else", async () => {
  const { offer, errors } = await gifts.declare(clerk, suspicious);
  expect(errors).toEqual([]);
  const referral = { toRole: "MONITORING_OFFICER", reason: "Bribery Act 2010", offer: { id: offer.id } };
  expect(await referredTo(officer)).toEqual([referral]);
  expect(await referredTo(head)).toEqual([referral]);
  expect(await referredTo(registrar)).toEqual([]);
  expect(await referredTo(await gifts.as("cumbria", "monitoring.officer"))).toEqual([]);
  const query = "query ($id: ID!) { giftOffer(id: $id) { referral { toRole } } }";
  for (const [as, seen] of [
    [clerk, null],
    [registrar, null],
    [officer, { toRole: "MONITORING_OFFICER" }],
  ] as const)
    expect((await gifts.registers.execute(query, { id: offer.id }, as)).data).toEqual({
      giftOffer: { referral: seen },
    });
});

test("what was offered to the monitoring officer goes to the head of staff, and the monitoring officer does not see it", async () => {
  const before = await referredTo(officer);
  const { offer } = await gifts.declare(registrar, { ...suspicious, recipientId: officer.personId });
  expect((await referredTo(head))[0]).toEqual({
    toRole: "HEAD_OF_STAFF",
    reason: "Bribery Act 2010",
    offer: { id: offer.id },
  });
  expect(await referredTo(officer)).toEqual(before);
});

test("where one person holds both offices and it was offered to them, the suspicion is not lost: it says where to go", async () => {
  const both = await gifts.as("devon-and-cornwall", "chief.executive");
  const { errors } = await gifts.declare(both, suspicious);
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "briberySuspected" } }]);
});

test("the trail of a referral names neither giver nor recipient, and the public line says nothing of it", async () => {
  const { offer } = await gifts.declare(clerk, suspicious);
  await gifts.publish(registrar, offer);
  const trail = await gifts.registers.database.query<{ after: unknown; before: unknown; reason: string }>(
    "select before, after, reason from registers.audit_entries where action = 'referGiftOffer'",
  );
  expect(trail.length).toBeGreaterThan(0);
  for (const entry of trail) expect(entry).toEqual({ before: null, after: null, reason: "Bribery Act 2010" });
  expect(JSON.stringify(await gifts.published(clerk.forceId))).not.toMatch(/brib/i);
});
