import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { openGifts, policy, type Actor } from "./gift-fixture.js";

let gifts: Awaited<ReturnType<typeof openGifts>>;
let clerk: Actor;
let head: Actor;
let registrar: Actor;
beforeAll(async () => {
  gifts = await openGifts();
  [clerk, head, registrar] = await Promise.all([
    gifts.as("cumbria", "staff"),
    gifts.as("cumbria", "chief.executive"),
    gifts.as("cumbria", "registrar"),
  ]);
  await hearOfRules(gifts.registers, clerk.forceId, policy);
});
afterAll(() => gifts.registers[Symbol.asyncDispose]());

let givers = 0;
const meal = (valuePence: number, more: object = {}) => {
  const giverName = `Fellside Catering ${(givers += 1)} (invented)`;
  return {
    giverName,
    kind: "HOSPITALITY",
    valuePence,
    valueBasis: "EXACT",
    qualities: [],
    offeredOn: "2026-11-20",
    ...more,
  };
};
const accepted = { response: "ACCEPTED" };

test("EX-2: what is below £10 needs no record: it is kept for the declarer alone and not published", async () => {
  const { offer } = await gifts.declare(clerk, meal(999, accepted));
  expect(offer).toMatchObject({ status: "NOTED", outcome: "NO_RECORD", recorded: false, clauseId: "EX-2" });
  const query = "query ($id: ID!) { giftOffer(id: $id) { id } }";
  expect((await gifts.registers.execute(query, { id: offer.id }, registrar)).data).toEqual({ giftOffer: null });
  expect((await gifts.publish(registrar, offer)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("EX-2: £10 to the penny is accepted and recorded, £100 is declined", async () => {
  expect((await gifts.declare(clerk, meal(1000, accepted))).offer).toMatchObject({
    status: "SUBMITTED",
    outcome: "RECORD",
  });
  const { errors } = await gifts.declare(clerk, meal(10_000, accepted));
  expect(errors).toMatchObject([{ code: "RULE_BROKEN", extensions: { clauseId: "EX-2" } }]);
  expect((await gifts.declare(clerk, meal(10_000, { response: "DECLINED" }))).offer.status).toBe("SUBMITTED");
});

test("EX-2: £25 needs approval first: accepting it is refused with what to do; approved, it is accepted and published with the office", async () => {
  const { errors } = await gifts.declare(clerk, meal(2500, accepted));
  expect(errors).toMatchObject([
    {
      code: "RULE_BROKEN",
      extensions: { clauseId: "EX-2" },
      message:
        "It needs approval by the Chief Executive before it is accepted: declare it as not answered, and wait for the decision.",
    },
  ]);
  const { offer } = await gifts.declare(clerk, meal(2500, { response: "UNDECIDED" }));
  expect(offer).toMatchObject({ status: "TO_APPROVE", approver: "HEAD_OF_STAFF", viewerCanDecide: false });
  expect((await gifts.answer(clerk, offer, accepted)).errors).toMatchObject([{ code: "RULE_BROKEN" }]);
  const decided = { decision: "APPROVED" };
  expect((await gifts.decide(clerk, offer, decided)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await gifts.decide(registrar, offer, decided)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  const queue = "{ giftOffers(toDecide: true) { totalCount nodes { id viewerCanDecide } } }";
  expect((await gifts.registers.execute(queue, {}, head)).data).toEqual({
    giftOffers: { totalCount: 1, nodes: [{ id: offer.id, viewerCanDecide: true }] },
  });
  const { offer: approved } = await gifts.decide(head, offer, { decision: "APPROVED" });
  expect(approved).toMatchObject({ status: "TO_ANSWER", decision: "APPROVED", whyNotAccept: null });
  const { offer: taken } = await gifts.answer(clerk, approved, accepted);
  expect(taken).toMatchObject({ status: "SUBMITTED", response: "ACCEPTED", respondedOn: "2026-11-21" });
  await gifts.publish(registrar, taken);
  expect((await gifts.published(clerk.forceId))[0]).toMatchObject({
    response: "ACCEPTED",
    approvedBy: "HEAD_OF_STAFF",
  });
});

test("a refusal carries reasons; what was refused is declined or handed over", async () => {
  const { offer } = await gifts.declare(clerk, meal(3000, { response: "UNDECIDED" }));
  expect((await gifts.decide(head, offer, { decision: "REFUSED", reason: " " })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "reason" } },
  ]);
  const { offer: refused } = await gifts.decide(head, offer, { decision: "REFUSED", reason: "A tender is open." });
  expect(refused).toMatchObject({ status: "TO_ANSWER", decision: "REFUSED", decisionReason: "A tender is open." });
  expect((await gifts.answer(clerk, refused, accepted)).errors).toMatchObject([{ code: "RULE_BROKEN" }]);
  const given = { response: "SURRENDERED", surrenderedTo: "A hospice (invented)" };
  expect((await gifts.answer(clerk, refused, given)).offer).toMatchObject({ status: "SUBMITTED", ...given });
});

test("what was accepted before approval is told truthfully, and still decided", async () => {
  const early = meal(4000, { ...accepted, acceptedBeforeApproval: true, reason: "It was served before I knew." });
  const { offer } = await gifts.declare(clerk, early);
  expect(offer).toMatchObject({ status: "TO_APPROVE", acceptedBeforeApproval: true });
  const { offer: decided } = await gifts.decide(head, offer, { decision: "REFUSED", reason: "Ask first." });
  expect(decided).toMatchObject({ status: "SUBMITTED", response: "ACCEPTED", decision: "REFUSED" });
});

test("B5: whoever holds the office that approves never decides on an offer made to them", async () => {
  const { offer } = await gifts.declare(head, meal(5000, { response: "UNDECIDED" }));
  expect(offer).toMatchObject({ status: "TO_APPROVE", viewerCanDecide: false });
  const { errors } = await gifts.decide(head, offer, { decision: "APPROVED" });
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", message: expect.stringMatching(/offered to you/) }]);
});

test("EX-2: what one source gave in the calendar year is added up, however its name is written", async () => {
  const from = (giverName: string, offeredOn: string) => meal(2400, { giverName, offeredOn, ...accepted });
  for (const [name, day] of [
    ["Derwent Events Ltd", "2026-11-02"],
    ["derwent events", "2026-11-03"],
    ["The Derwent Events Limited.", "2026-11-04"],
    ["DERWENT  EVENTS plc", "2026-11-05"],
  ] as const)
    expect((await gifts.declare(clerk, from(name, day))).offer.outcome).toBe("RECORD");
  const fifth = from("Derwent Events", "2026-11-06");
  const { errors } = await gifts.declare(clerk, fifth);
  expect(errors).toMatchObject([{ code: "RULE_BROKEN" }]);
  const { offer } = await gifts.declare(clerk, { ...fifth, response: "UNDECIDED" });
  expect(offer).toMatchObject({ outcome: "APPROVE", approver: "HEAD_OF_STAFF" });
  expect(offer["explanation"]).toContain(
    "With what the same source gave earlier in the calendar year it comes to £120.",
  );
  expect(offer["welsh"]).toContain(
    "Gyda’r hyn a roddodd yr un ffynhonnell yn gynharach yn y flwyddyn galendr, daw i £120.",
  );
  expect(offer["whyNotInWelsh"]).toMatch(/^Mae angen cymeradwyaeth.*cyn ei dderbyn/);
  expect((await gifts.declare(head, fifth)).offer.outcome).toBe("RECORD");
});

test("EX-3: an offer is declared within 7 days of it; later, the register says by how many days", async () => {
  const late = await gifts.declare(clerk, meal(1500, { offeredOn: "2026-11-11", response: "DECLINED" }));
  expect(late.offer).toMatchObject({ declareBy: "2026-11-18", daysLate: 3 });
  await gifts.publish(registrar, late.offer);
  expect((await gifts.published(clerk.forceId)).find(({ offeredOn }) => offeredOn === "2026-11-11")).toMatchObject({
    daysLate: 3,
  });
  expect((await gifts.declare(clerk, meal(1500, { offeredOn: "2026-11-14" }))).offer.daysLate).toBeNull();
});

test("an unknown value is declined freely, and accepted only with an estimate", async () => {
  const unknown = { valuePence: null, valueBasis: "NOT_KNOWN" };
  expect((await gifts.declare(clerk, meal(0, { ...unknown, response: "DECLINED" }))).offer).toMatchObject({
    status: "SUBMITTED",
    outcome: "VALUE_NEEDED",
  });
  expect((await gifts.declare(clerk, meal(0, { ...unknown, ...accepted }))).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "valuePence" } },
  ]);
});

test("what would follow is told before anything is kept, to the recipient alone or to the registrar", async () => {
  const ask = (input: object, as: Actor) =>
    gifts.registers.execute(
      `query ($input: OfferOutcomeInput!) { offerOutcome(input: $input) { outcome approver recorded forbidden clauseId explanation whyNotAccept } }`,
      { input: { forceId: clerk.forceId, offeredOn: "2026-11-20", ...input } },
      as,
    );
  expect((await ask({ valuePence: 2500, giverName: "Somebody" }, clerk)).data).toEqual({
    offerOutcome: {
      outcome: "APPROVE",
      approver: "HEAD_OF_STAFF",
      recorded: true,
      forbidden: ["CASH"],
      clauseId: "EX-2",
      explanation: expect.arrayContaining([expect.stringMatching(/approval by the Chief Executive/)]) as string[],
      whyNotAccept: expect.stringMatching(/^It needs approval/) as string,
    },
  });
  expect((await ask({ recipientId: head.personId }, clerk)).errors).toMatchObject([{ code: "INVALID" }]);
  expect((await ask({ recipientId: clerk.personId }, registrar)).errors).toEqual([]);
});

test("lists take the same statements, however many offers there are", async () => {
  const list = async () => {
    gifts.registers.statements.length = 0;
    const query = `{ giftOffers(first: 100) { totalCount nodes { id lines { reference } viewerCanPublish viewerCanDecide } } }`;
    const { errors } = await gifts.registers.execute(query, {}, head);
    expect(errors).toEqual([]);
    return gifts.registers.statements.length;
  };
  const few = await list();
  for (let more = 0; more < 5; more++) await gifts.declare(clerk, meal(2600, { response: "UNDECIDED" }));
  expect(await list()).toBe(few);
});

test("a change asked for twice under one key is made once", async () => {
  const input = meal(1100, { idempotencyKey: "gift-key-1" });
  const [first, second] = [await gifts.declare(clerk, input), await gifts.declare(clerk, input)];
  expect(second.offer.id).toBe(first.offer.id);
});
