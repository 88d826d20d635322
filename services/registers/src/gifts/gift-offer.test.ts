import { afterAll, beforeAll, expect, test } from "vitest";
import { openGifts, type Actor, type ShownOffer } from "./gift-fixture.js";

let gifts: Awaited<ReturnType<typeof openGifts>>;
let clerk: Actor;
let registrar: Actor;
let devon: Actor;
let avon: Actor;
beforeAll(async () => {
  gifts = await openGifts();
  [clerk, registrar, devon, avon] = await Promise.all([
    gifts.as("staffordshire", "staff"),
    gifts.as("staffordshire", "registrar"),
    gifts.as("devon-and-cornwall", "staff"),
    gifts.as("avon-and-somerset", "staff"),
  ]);
});
afterAll(() => gifts.registers[Symbol.asyncDispose]());

async function onRegister(as: Actor, slug: string, input: object = {}): Promise<ShownOffer> {
  const { offer, errors } = await gifts.declare(as, input);
  expect(errors).toEqual([]);
  const keeper = await gifts.as(slug, "registrar");
  const done = await gifts.publish(keeper, offer);
  expect(done.errors).toEqual([]);
  return done.offer;
}

test("worked case 4: a diary declined in Devon and Cornwall is on the public list as declined, by DC-REG.2, DC-REG.5 and the Order", async () => {
  const offer = await onRegister(devon, "devon-and-cornwall");
  expect(offer).toMatchObject({ status: "PUBLISHED", outcome: "RECORD", recorded: true, clauseId: "DC-REG.4" });
  expect(await gifts.published(devon.forceId)).toEqual([
    {
      reference: "2026/001",
      kind: "GIFT",
      giver: "Harbour Print Ltd (invented)",
      giverKind: "ORGANISATION",
      occasion: "New year",
      description: "A desk diary",
      value: "£5 (estimate)",
      valuePence: 500,
      valueBasis: "ESTIMATE",
      offeredOn: "2026-11-18",
      response: "DECLINED",
      surrenderedTo: null,
      acceptedBeforeApproval: false,
      approvedBy: null,
      daysLate: null,
      clauseId: "DC-REG.2",
      protocolTitle: expect.stringMatching(/Devon|Code/) as string,
      citation: "SI 2011/3050, Schedule, para 2(e)",
      timingVerified: false,
      note: null,
      supersededAt: null,
      recipient: null,
    },
  ]);
});

test("worked case 4: the same offer in Avon and Somerset is public by the Order; AS-3.4c leaves the rest to another policy", async () => {
  const offer = await onRegister(avon, "avon-and-somerset");
  expect(offer).toMatchObject({ outcome: "OTHER_POLICY", recorded: false, clauseId: "AS-3.4c" });
  expect(await gifts.published(avon.forceId)).toMatchObject([
    { response: "DECLINED", clauseId: "AS-3.4c", citation: "SI 2011/3050, Schedule, para 2(e)", timingVerified: false },
  ]);
});

test.each([
  ["AS-3.4a", "avon-and-somerset", "AS-3.4a"],
  ["DC-INT.x2", "devon-and-cornwall", "DC-INT.x2"],
])("%s: what might compromise is declined: to accept it is refused with the clause", async (_, slug, clauseId) => {
  const staff = await gifts.as(slug, "staff");
  const compromising = { qualities: ["MIGHT_COMPROMISE"], response: "ACCEPTED" };
  const { errors } = await gifts.declare(staff, compromising);
  expect(errors).toMatchObject([
    { code: "RULE_BROKEN", message: expect.stringMatching(/decline it, or hand it over/) },
  ]);
  expect(errors[0]?.extensions["clauseId"]).toBe(clauseId);
  const already = { ...compromising, acceptedBeforeApproval: true };
  expect((await gifts.declare(staff, already)).errors).toMatchObject([{ extensions: { field: "reason" } }]);
  const told = await gifts.declare(staff, { ...already, reason: "It was pressed on me on stage." });
  expect(told.offer).toMatchObject({ status: "SUBMITTED", outcome: "REFUSE", acceptedBeforeApproval: true });
});

test("ST-6h: the heading asks for a record of what was accepted; the Order for what was declined too", async () => {
  const accepted = await onRegister(clerk, "staffordshire", { response: "ACCEPTED", qualities: [] });
  expect(accepted).toMatchObject({ outcome: "NOT_COVERED", recorded: true, clauseId: "ST-6h" });
  const declined = await onRegister(clerk, "staffordshire", { qualities: [] });
  expect(declined).toMatchObject({ outcome: "NOT_COVERED", recorded: false, clauseId: null });
  expect(await gifts.published(clerk.forceId)).toMatchObject([
    { reference: "2026/002", response: "DECLINED", clauseId: null, citation: "SI 2011/3050, Schedule, para 2(e)" },
    { reference: "2026/001", response: "ACCEPTED", clauseId: "ST-6h" },
  ]);
});

test("an office holder is named on the public list, a private giver is a member of the public unless the registrar says why", async () => {
  const pcc = await gifts.as("staffordshire", "pcc");
  const given = {
    giverName: "Meg Holloway (invented)",
    giverKind: "PERSON",
    valuePence: null,
    valueBasis: "NOT_KNOWN",
  };
  await onRegister(pcc, "staffordshire", { ...given, offeredOn: "2026-11-19" });
  const { offer } = await gifts.declare(pcc, { ...given, offeredOn: "2026-11-20" });
  await gifts.publish(registrar, offer, { nameGiverBecause: "A candidate at the election (invented)" });
  const [named, unnamed] = await gifts.published(pcc.forceId);
  expect(unnamed).toMatchObject({ recipient: { id: pcc.personId }, giver: null, value: "value not known" });
  expect(named).toMatchObject({ recipient: { id: pcc.personId }, giver: "Meg Holloway (invented)" });
  const trail = await gifts.registers.database.query(
    "select reason from registers.audit_entries where action = 'publishGiftOffer' and reason is not null",
  );
  expect(trail).toEqual([{ reason: "A candidate at the election (invented)" }]);
});

test("B5: nobody publishes, gives back or corrects what was offered to them or what they declared for somebody", async () => {
  const { offer: own } = await gifts.declare(registrar);
  const { offer: forOther } = await gifts.declare(registrar, { recipientId: clerk.personId });
  for (const offer of [own, forOther]) {
    expect(offer).toMatchObject({ status: "SUBMITTED", viewerCanPublish: false });
    for (const refused of [gifts.publish(registrar, offer), gifts.giveBack(registrar, offer, { reason: "Mine" })])
      expect((await refused).errors).toMatchObject([
        { code: "NOT_ALLOWED", message: expect.stringMatching(/yourself/) },
      ]);
  }
  const officer = await gifts.as("staffordshire", "monitoring.officer");
  expect((await gifts.publish(officer, forOther)).offer.status).toBe("PUBLISHED");
});

test("whoever reviews an offer is shown words that look like personal data", async () => {
  const { offer } = await gifts.declare(clerk, { description: "A diary, left at 07700 900123" });
  expect(offer["findings"]).toEqual([{ kind: "TELEPHONE", words: "07700 900123" }]);
  expect((await gifts.declare(clerk)).offer["findings"]).toEqual([]);
});

test("an offer given back is declared anew, and published after", async () => {
  const { offer } = await gifts.declare(clerk);
  expect((await gifts.giveBack(registrar, offer, { reason: " " })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "reason" } },
  ]);
  const { offer: returned } = await gifts.giveBack(registrar, offer, { reason: "Which diary?" });
  expect(returned).toMatchObject({ status: "RETURNED", returnReason: "Which diary?" });
  const anew = { giftOfferId: offer.id, version: returned.version, description: "A red desk diary" };
  expect((await gifts.declare(clerk, { ...anew, version: 1 })).errors).toMatchObject([{ code: "CONFLICT" }]);
  const { offer: again } = await gifts.declare(clerk, anew);
  expect(again).toMatchObject({ id: offer.id, status: "SUBMITTED", returnReason: null });
  expect((await gifts.publish(registrar, again)).offer.status).toBe("PUBLISHED");
});

test("while publication is on hold nothing is put on the register; it waits", async () => {
  const keeper = await gifts.as("cumbria", "registrar");
  await gifts.registers.database.query(
    `insert into registers.publication_holds (force_id, from_day, to_day, reason, recorded_by, recorded_at)
     values ($1, '2026-11-01', '2026-12-01', 'An election', $2, now())`,
    [keeper.forceId, keeper.personId],
  );
  const { offer } = await gifts.declare(await gifts.as("cumbria", "staff"));
  const { errors } = await gifts.publish(keeper, offer);
  expect(errors).toMatchObject([{ code: "CONFLICT", message: expect.stringMatching(/on hold until 1 December 2026/) }]);
  await gifts.registers.database.query("delete from registers.publication_holds where reason = 'An election'");
  expect((await gifts.publish(keeper, offer)).errors).toEqual([]);
});

test("a correction is a line of its own with the same number and a note; the one before it stays", async () => {
  const cumbria = await gifts.as("cumbria", "staff");
  const keeper = await gifts.as("cumbria", "registrar");
  const offer = await onRegister(cumbria, "cumbria");
  const corrected = { ...correction, valuePence: 700 };
  expect((await gifts.correct(cumbria, offer, { ...corrected, note: "x" })).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
  expect((await gifts.correct(keeper, offer, { ...corrected, note: "" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "note" } },
  ]);
  const { offer: done, errors } = await gifts.correct(keeper, offer, { ...corrected, note: "It was worth £7." });
  expect(errors).toEqual([]);
  expect(done.lines).toHaveLength(2);
  expect((await gifts.published(cumbria.forceId)).slice(0, 2)).toMatchObject([
    { reference: "2026/002", value: "£7 (estimate)", note: "It was worth £7.", supersededAt: null },
    { reference: "2026/002", value: "£5 (estimate)", note: null, supersededAt: expect.any(String) },
  ]);
});

const correction = {
  giverName: "Harbour Print Ltd (invented)",
  giverKind: "ORGANISATION",
  description: "A desk diary",
  valueBasis: "ESTIMATE",
};

test.each([
  ["a day in the future", { offeredOn: "2026-11-22" }, "offeredOn"],
  ["a day before the appointment", { offeredOn: "2012-01-01" }, "offeredOn"],
  ["an answer before the offer", { respondedOn: "2026-11-17" }, "respondedOn"],
  ["an answer in the future", { respondedOn: "2026-11-30" }, "respondedOn"],
  ["a negative value", { valuePence: -1 }, "valuePence"],
  ["an absurd value", { valuePence: 100_000_001 }, "valuePence"],
  ["a value that is said not to be known", { valueBasis: "NOT_KNOWN" }, "valuePence"],
  ["no value that is said to be exact", { valuePence: null }, "valuePence"],
  ["no giver", { giverName: "  " }, "giverName"],
  ["no description", { description: "" }, "description"],
  ["a long description", { description: "x".repeat(2001) }, "description"],
  ["nobody to whom it was handed over", { response: "SURRENDERED" }, "surrenderedTo"],
])("%s is refused at its field", async (_, input, field) => {
  const { errors } = await gifts.declare(clerk, input);
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test("a value of more than £1,000,000 is kept once it is confirmed", async () => {
  const { offer, errors } = await gifts.declare(clerk, { valuePence: 100_000_001, largeValueConfirmed: true });
  expect(errors).toEqual([]);
  expect(offer.status).toBe("SUBMITTED");
});

test("nobody declares for somebody else without the right; another force's offers are nobody's", async () => {
  const pcc = await gifts.as("staffordshire", "pcc");
  expect((await gifts.declare(clerk, { recipientId: pcc.personId })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "recipientId" } },
  ]);
  const { errors } = await gifts.declare(clerk, { forceId: devon.forceId });
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const { offer } = await gifts.declare(clerk);
  const query = "query ($id: ID!) { giftOffer(id: $id) { id } }";
  for (const [as, seen] of [
    [clerk, { id: offer.id }],
    [registrar, { id: offer.id }],
    [await gifts.as("staffordshire", "line.manager"), null],
    [await gifts.as("cumbria", "registrar"), null],
  ] as const)
    expect((await gifts.registers.execute(query, { id: offer.id }, as)).data).toEqual({ giftOffer: seen });
});
