import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGifts, type Actor } from "../gifts/gift-fixture.js";
import { panel } from "../meetings/meeting-fixture.js";

let gifts: Awaited<ReturnType<typeof openGifts>>;
const clause = uuidv7();
const noClause = { giftOfferCount: 0, permissionCount: 0, meetingDeclarationCount: 0, conflictDecisionCount: 0 };

beforeAll(async () => {
  gifts = await openGifts();
  const clerk = await gifts.as("staffordshire", "staff");
  const officer = await gifts.as("staffordshire", "monitoring.officer");
  const { database } = gifts.registers;
  const offered = (status: string, recipient: Actor, approver: string | null = null) =>
    database.query(
      `insert into registers.gift_offers (force_id, recipient_id, declared_by, kind, giver_name, giver_kind, giver_key, occasion, description,
         value_basis, qualities, offered_on, response, accepted_before_approval, declared_at, status, outcome, approver, recorded, clause_ref, clause_id, explanation)
       values ($1, $2, $2, 'GIFT', 'Harbour Print Ltd (invented)', 'ORGANISATION', 'harbour', 'New year', 'A diary', 'ESTIMATE', '{}', '2026-11-18',
         'DECLINED', false, now(), $3, 'RECORD', $4, $3 <> 'NOTED', $5, 'TE-9', '{}')`,
      [recipient.forceId, recipient.personId, status, approver, clause],
    );
  await offered("DECLARED", clerk);
  await offered("TO_APPROVE", officer, "DEPUTY");
  await offered("NOTED", clerk);
  const at = "force_id, person_id, clause_ref, clause_id, explanation";
  const given = [clerk.forceId, clerk.personId, clause];
  await database.query(
    `insert into registers.permissions (${at}, matter, description, with_whom, effect, voluntary, uncertain, asked_at, status, outcome, decider,
       decider_named, receiver_vacant, refusal_needs_reasons, keep_record)
     values ($1, $2, $3, 'TE-9', '{}', 'ADDITIONAL_EMPLOYMENT', 'Teaching', 'A college', 'None', false, false, now(), 'TO_DECIDE', 'ASK', 'DEPUTY', 'Deputy', false, false, true)`,
    given,
  );
  const [meeting] = await database.query<{ id: string }>(
    `insert into registers.meetings (force_id, body, name, held_on, place, closed, status) values ($1, 'OVERSIGHT_BODY', $2, '2026-11-19', $3, false, 'HELD') returning id`,
    [clerk.forceId, panel.name, panel.place],
  );
  const [item] = await database.query<{ id: string }>(
    "insert into registers.agenda_items (force_id, meeting_id, ordinal, number, title, closed) values ($1, $2, 1, '4', 'Grant', false) returning id",
    [clerk.forceId, meeting?.id],
  );
  await database.query(
    `insert into registers.meeting_declarations (${at}, meeting_id, item_id, kind, interest, made, declared_at, declared_by, withdrawn_at)
     select $1, $2, $3, 'TE-9', '{}', $4, $5, 'PERSONAL', 'A trustee', 'AT_MEETING', now(), $2, case when n = 2 then now() end from generate_series(1, 2) n`,
    [...given, meeting?.id, item?.id],
  );
  await database.query(
    `insert into registers.conflict_decisions (${at}, process, about, ties, party, interest, decision, reasons, decided_by, decided_as, decided_on, outcome,
       because, against_clause, superseded_at)
     select $1, $2, $3, 'TE-9', '{}', 'GRANT', 'Grants', '{FRIEND}', 'A club', 'A friend', 'STEP_ASIDE', 'Because', $4, 'MONITORING_OFFICER', '2026-11-20',
       'STEP_ASIDE', '{}', false, case when n = 2 then now() end from generate_series(1, 2) n`,
    [...given, officer.personId],
  );
});
afterAll(() => gifts.registers[Symbol.asyncDispose]());

async function counted(slug: string, login: string, clauses = [clause]) {
  const r = clauses.map((id) => ({ __typename: "Clause", id }));
  const { data, errors } = await gifts.registers.execute(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Clause { ${Object.keys(noClause).join(" ")} } } }`,
    { r },
    await gifts.as(slug, login),
  );
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: (typeof noClause)[] })._entities;
}

test.each([
  ["the monitoring officer counts everybody's", "staffordshire", "monitoring.officer", [2, 1, 1, 1]],
  ["the head of staff counts everybody's", "staffordshire", "chief.executive", [2, 1, 1, 1]],
  ["the clerk counts their own", "staffordshire", "staff", [1, 1, 1, 1]],
  ["who decides counts what waits for them", "staffordshire", "deputy", [1, 1, 0, 0]],
  ["the Commissioner counts none that is another's", "staffordshire", "pcc", [0, 0, 0, 0]],
  ["another force counts none", "cumbria", "monitoring.officer", [0, 0, 0, 0]],
])("%s", async (_, slug, login, [offers, permissions, declarations, decisions]) => {
  expect(await counted(slug, login)).toEqual([
    {
      giftOfferCount: offers,
      permissionCount: permissions,
      meetingDeclarationCount: declarations,
      conflictDecisionCount: decisions,
    },
  ]);
});

test("an offer that no rule asks to record changes no number, referred or not, for whoever counts", async () => {
  const before = await counted("staffordshire", "monitoring.officer");
  await gifts.registers.database.query(
    `insert into registers.referrals (force_id, offer_id, recipient_id, to_role, reason, made_at)
     select force_id, id, recipient_id, 'MONITORING_OFFICER', 'Bribery Act 2010', now() from registers.gift_offers where status = 'NOTED' and clause_ref = $1`,
    [clause],
  );
  expect(await counted("staffordshire", "monitoring.officer")).toEqual(before);
  expect(await counted("staffordshire", "registrar")).toEqual(before);
});

test("who is not signed in counts none", async () => {
  const { data } = await gifts.registers.execute(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Clause { ${Object.keys(noClause).join(" ")} } } }`,
    { r: [{ __typename: "Clause", id: clause }] },
  );
  expect(data).toEqual({ _entities: [noClause] });
});

test("all kinds of sixty clauses take the one statement that one takes", async () => {
  const statements = async (clauses: string[]) => {
    gifts.registers.statements.length = 0;
    expect((await counted("staffordshire", "monitoring.officer", clauses)).at(-1)).toEqual(noClause);
    return gifts.registers.statements.length;
  };
  expect(await statements([uuidv7()])).toBe(1);
  expect(await statements([clause, ...Array.from({ length: 60 }, () => uuidv7())])).toBe(1);
});
