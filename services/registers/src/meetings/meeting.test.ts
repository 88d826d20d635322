import { v7 as uuidv7 } from "uuid";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openMeetings, panel, type Actor, type Changed, type ShownMeeting } from "./meeting-fixture.js";

let desk: Awaited<ReturnType<typeof openMeetings>>;
let clerk: Actor;
let pcc: Actor;
let staff: Actor;
beforeAll(async () => {
  desk = await openMeetings();
  [clerk, pcc, staff] = await Promise.all([
    desk.as("staffordshire", "registrar"),
    desk.as("staffordshire", "pcc"),
    desk.as("staffordshire", "staff"),
  ]);
});
afterEach(() => desk.travelTo("2026-11-21"));
afterAll(() => desk.registers[Symbol.asyncDispose]());

async function done(change: Promise<Changed>): Promise<ShownMeeting> {
  const { meeting, errors } = await change;
  expect(errors).toEqual([]);
  return meeting;
}

const item = (meeting: ShownMeeting, number: string): string =>
  meeting.items.find((one) => one.number === number)?.id ?? "";

const at = (field: string) => [{ code: "INVALID", extensions: { field } }];

test("ST-20b: the commissioner's interest in an item of the panel is declared before, completed by the clerk, and public after", async () => {
  desk.travelTo("2026-11-18");
  const planned = await done(desk.save(clerk));
  const told = await done(desk.declare(pcc, planned, { itemId: item(planned, "4"), kind: "PREJUDICIAL" }));
  const [own] = told.declarations;
  expect(own).toMatchObject({ made: "BEFORE", action: null, clauseId: "ST-20b", viewerCanChange: true });
  expect(own?.["explanation"]).toEqual([expect.stringMatching(/Police and Crime Panel \(ST-20b\)/)]);
  expect(own?.["welsh"]).toEqual([expect.stringMatching(/cofnod.*\(ST-20b\)/i)]);
  expect((await desk.publish(clerk, told)).errors).toMatchObject(at("meetingId"));
  desk.travelTo("2026-11-21");
  expect((await desk.publish(clerk, told)).errors[0]?.message).toMatch(/item 4/);
  const change = { meetingDeclarationId: own?.id, version: own?.version, itemId: item(told, "4"), kind: "PREJUDICIAL" };
  const complete = await done(desk.declare(clerk, told, { ...change, action: "LEFT", made: "BEFORE" }));
  expect(await desk.published(clerk.forceId)).toEqual([]);
  const published = await done(desk.publish(clerk, complete));
  expect(published).toMatchObject({ status: "PUBLISHED", publishedAt: expect.any(String) });
  expect(await desk.published(clerk.forceId)).toEqual([
    {
      meetingId: published.id,
      body: "OVERSIGHT_BODY",
      meetingName: panel.name,
      heldOn: "2026-11-19",
      place: "County Hall",
      meetingClosed: false,
      itemNumber: "4",
      itemTitle: "Grant to a youth club",
      itemClosed: false,
      closedReason: null,
      kind: "PREJUDICIAL",
      localTerm: null,
      interest: "A trustee of the club",
      action: "LEFT",
      made: "BEFORE",
      clauseId: "ST-20b",
      protocolTitle: expect.any(String),
      note: null,
      supersededAt: null,
      person: { id: pcc.personId },
    },
  ]);
  expect((await desk.declare(pcc, published, { itemId: item(published, "9") })).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
});

test("CH-20: a member of the former authority declares at its own meetings by the clause", async () => {
  const { grants, ...rest } = await desk.as("cheshire", "chief.executive");
  const keeper = { ...rest, grants: grants.map((grant) => ({ ...grant, roles: ["REGISTRAR"] as const })) };
  const member = await desk.as("cheshire", "member");
  expect((await desk.save(member)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  for (const [body, clauseId] of [
    ["GOVERNING_BODY", "CH-20"],
    ["COMMITTEES", "CH-20"],
    ["OVERSIGHT_BODY", null],
  ]) {
    const meeting = await done(desk.save(keeper, { body, heldOn: "2011-06-01" }));
    const given = { itemId: item(meeting, "4"), personId: member.personId, action: "STAYED" };
    expect((await done(desk.declare(keeper, meeting, given))).declarations).toMatchObject([{ clauseId }]);
  }
});

test("DC-CON.4, AS-3.6b: of a closed item the public reads the fact, and staff do not read what it is about", async () => {
  const devon = await desk.as("devon-and-cornwall", "registrar");
  const chief = await desk.as("devon-and-cornwall", "chief.executive");
  const worker = await desk.as("devon-and-cornwall", "staff");
  const meeting = await done(desk.save(devon, { body: "GOVERNING_BODY" }));
  const seen = await desk.read(worker, meeting.id);
  expect(seen?.items).toMatchObject([{ title: "Grant to a youth club" }, { title: null, closed: true }]);
  const interest = { itemId: item(meeting, "9"), personId: worker.personId, action: "DID_NOT_ATTEND" };
  const told = await done(desk.declare(devon, meeting, { ...interest, interest: "Tenant of the house" }));
  expect(told.declarations[0]).toMatchObject({ clauseId: "DC-DEC.1", made: "AT_MEETING" });
  expect((await desk.read(worker, meeting.id))?.declarations).toHaveLength(1);
  expect((await desk.read(chief, meeting.id))?.declarations).toHaveLength(1);
  expect((await desk.read(await desk.as("devon-and-cornwall", "line.manager"), meeting.id))?.declarations).toEqual([]);
  await done(desk.publish(devon, told));
  const [line] = await desk.published(devon.forceId);
  expect(line).toMatchObject({
    itemNumber: "9",
    itemTitle: null,
    interest: null,
    itemClosed: true,
    closedReason: "Business affairs of a named person",
    person: null,
    kind: "PERSONAL",
    action: "DID_NOT_ATTEND",
  });
  const rows = await desk.registers.database.query<{ line: string }>(
    "select p::text as line from registers.published_meeting_declarations p where p.force_id = $1",
    [devon.forceId],
  );
  expect(rows.map((row) => row.line).join()).not.toMatch(/Tenant|police house/);
});

test("that nobody declared an interest is recorded, published, and corrected when somebody did", async () => {
  const cumbria = await desk.as("cumbria", "registrar");
  const deputy = await desk.as("cumbria", "deputy");
  const meeting = await done(desk.save(cumbria));
  expect((await desk.publish(cumbria, meeting)).errors).toMatchObject(at("meetingId"));
  const none = { kind: "NONE", interest: "" };
  expect((await desk.declare(deputy, meeting, none)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const told = await done(desk.declare(cumbria, meeting, none));
  expect(told.declarations).toMatchObject([{ kind: "NONE", person: null, item: null }]);
  expect((await desk.declare(cumbria, told, none)).errors).toMatchObject(at("kind"));
  const late = { itemId: item(told, "4"), personId: deputy.personId, action: "STAYED" };
  expect((await desk.declare(cumbria, told, late)).errors).toMatchObject(at("kind"));
  const published = await done(desk.publish(cumbria, told));
  expect((await desk.publish(cumbria, published)).errors).toMatchObject(at("note"));
  expect((await desk.publish(cumbria, published, { note: "Again." })).errors).toMatchObject([{ code: "CONFLICT" }]);
  const [standing] = published.declarations;
  const taken = { meetingDeclarationId: standing?.id, version: standing?.version };
  expect((await desk.withdraw(cumbria, published, { ...taken, reason: " " })).errors).toMatchObject(at("reason"));
  await done(desk.withdraw(cumbria, published, { ...taken, reason: "The deputy did." }));
  const corrected = await done(desk.declare(cumbria, published, late));
  await done(desk.publish(cumbria, corrected, { note: "The deputy declared one." }));
  expect(await desk.published(cumbria.forceId)).toMatchObject([
    { kind: "PERSONAL", note: "The deputy declared one.", supersededAt: null, person: { id: deputy.personId } },
    { kind: "NONE", note: null, supersededAt: expect.any(String), person: null },
  ]);
});

test("a correction of the agenda follows with the next publication; what was open stays open", async () => {
  const avon = await desk.as("avon-and-somerset", "registrar");
  const meeting = await done(desk.save(avon, { body: "OTHER" }));
  const worker = await desk.as("avon-and-somerset", "staff");
  const other = { kind: "OTHER", localTerm: "Disclosable", personId: worker.personId, action: "SPOKE_THEN_LEFT" };
  const told = await done(desk.declare(avon, meeting, { itemId: item(meeting, "4"), ...other }));
  expect(told.declarations[0]).toMatchObject({ clauseId: "AS-3.3c", localTerm: "Disclosable" });
  const published = await done(desk.publish(avon, told));
  const items = published.items.map(({ id, number, title }) => ({ itemId: id, number, title: `${title}, corrected` }));
  const anew = { body: "OTHER", meetingId: meeting.id, version: published.version };
  const shut = items.map((one) => ({ ...one, closed: true, closedReason: "Why" }));
  expect((await desk.save(avon, { ...anew, items: shut })).errors).toMatchObject(at("items"));
  expect((await desk.save(avon, { ...anew, items, heldOn: "2026-11-18" })).errors).toMatchObject(at("heldOn"));
  expect((await desk.save(avon, { ...anew, items: items.slice(1) })).errors).toMatchObject(at("items"));
  expect((await desk.save(avon, { ...anew, items, version: 1 })).errors).toMatchObject([{ code: "CONFLICT" }]);
  const saved = await done(desk.save(avon, { ...anew, items }));
  await done(desk.publish(avon, saved, { note: "The title." }));
  expect(await desk.published(avon.forceId)).toMatchObject([
    { itemTitle: "Grant to a youth club, corrected", note: "The title.", supersededAt: null },
    { itemTitle: "Grant to a youth club", supersededAt: expect.any(String) },
  ]);
});

test("B5: whoever declared an interest at the meeting does not publish it", async () => {
  const officer = await desk.as("staffordshire", "monitoring.officer");
  const meeting = await done(desk.save(clerk));
  const own = await done(desk.declare(officer, meeting, { itemId: item(meeting, "4"), action: "LEFT" }));
  expect((await desk.publish(officer, own)).errors).toMatchObject([
    { code: "NOT_ALLOWED", message: expect.stringMatching(/yourself/) },
  ]);
  expect((await done(desk.publish(clerk, own))).status).toBe("PUBLISHED");
});

test.each([
  ["no item", {}, "itemId"],
  ["an item of no meeting", { itemId: "0199a000-0000-7000-8000-000000000000" }, "itemId"],
  ["no words", { interest: " " }, "interest"],
  ["words too long", { interest: "x".repeat(2001) }, "interest"],
  ["a local kind without its name", { kind: "OTHER" }, "localTerm"],
  ["somebody else's", { personId: "other" }, "personId"],
])("%s is refused at its field", async (_, input, field) => {
  const meeting = await done(desk.save(clerk));
  const given: Record<string, unknown> = { itemId: item(meeting, "4"), ...input };
  if (field === "itemId" && !("itemId" in input)) delete given["itemId"];
  if (given["personId"] === "other") given["personId"] = pcc.personId;
  expect((await desk.declare(staff, meeting, given)).errors).toMatchObject(at(field));
});

test.each([
  ["no name", { name: " " }, "name"],
  ["a day too far ahead", { heldOn: "2029-01-01" }, "heldOn"],
  ["a closed meeting without a reason", { closed: true }, "closedReason"],
  ["no agenda", { items: [] }, "items"],
  ["two items of one number", { items: [panel.items[0], panel.items[0]] }, "items"],
  ["a closed item without a reason", { items: [{ number: "1", title: "x", closed: true }] }, "items"],
])("a meeting with %s is refused at its field", async (_, input, field) => {
  expect((await desk.save(clerk, input)).errors).toMatchObject(at(field));
});

test("before the meeting nobody says what was done, that nobody declared, or that it was declared there", async () => {
  const meeting = await done(desk.save(clerk, { heldOn: "2026-12-01" }));
  const itemId = item(meeting, "4");
  expect((await desk.declare(staff, meeting, { itemId, action: "LEFT" })).errors).toMatchObject(at("action"));
  expect((await desk.declare(staff, meeting, { itemId, made: "AT_MEETING" })).errors).toMatchObject(at("made"));
  expect((await desk.declare(clerk, meeting, { kind: "NONE", interest: "" })).errors).toMatchObject(at("kind"));
  const own = await done(desk.declare(staff, meeting, { itemId }));
  expect((await desk.declare(staff, meeting, { itemId })).errors).toMatchObject(at("itemId"));
  const [mine] = own.declarations;
  const change = { meetingDeclarationId: mine?.id, version: mine?.version };
  expect((await desk.declare(pcc, meeting, { ...change, itemId })).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  const another = { ...change, itemId, personId: pcc.personId };
  expect((await desk.declare(clerk, meeting, another)).errors).toMatchObject(at("personId"));
  expect((await desk.declare(clerk, meeting, { ...change, itemId, kind: "NONE", interest: "" })).errors).toMatchObject(
    at("kind"),
  );
  expect((await desk.withdraw(staff, own, { ...change, version: 7, reason: "x" })).errors).toMatchObject([
    { code: "CONFLICT" },
  ]);
  await done(desk.withdraw(staff, own, { ...change, reason: "It was another club." }));
});

test("another force's meetings are nobody's, by the fields and by the row policies", async () => {
  const meeting = await done(desk.save(clerk));
  const stranger = await desk.as("cumbria", "registrar");
  expect(await desk.read(stranger, meeting.id)).toBeNull();
  const input = { meetingId: meeting.id, version: meeting.version };
  expect((await desk.publish(stranger, meeting, input)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await desk.publish(stranger, meeting, { ...input, forceId: clerk.forceId })).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
});

test("a list of meetings with all that was declared takes a fixed number of statements", async () => {
  const query = `query ($force: ID!) { meetings(force: $force, first: 100) { totalCount nodes { id name
    items { id title } declarations { id viewerCanChange item { number title } } } } }`;
  const count = async () => {
    await desk.registers.settled();
    const before = desk.registers.statements.length;
    const { errors } = await desk.registers.execute(query, { force: clerk.forceId }, staff);
    expect(errors).toEqual([]);
    const taken = desk.registers.statements.slice(before);
    // The page and its count: what items and declarations need of their meeting is known.
    expect(taken.filter((sql) => sql.includes("from registers.meetings m"))).toHaveLength(2);
    return taken.length;
  };
  const statements = await count();
  for (let more = 0; more < 3; more++) await done(desk.save(clerk));
  expect(await count()).toBe(statements);
});

test("while publication is on hold, what was declared at a meeting waits", async () => {
  desk.travelTo("2026-12-01");
  const meeting = await done(desk.save(clerk, { heldOn: "2026-11-30" }));
  const told = await done(desk.declare(clerk, meeting, { kind: "NONE", interest: "" }));
  const hold = { from: "2026-12-01", to: "2026-12-01", reason: "The period before an election." };
  const { errors } = await desk.registers.execute(
    "mutation ($input: HoldPublicationInput!) { holdPublication(input: $input) { id } }",
    { input: { forceId: clerk.forceId, ...hold, idempotencyKey: uuidv7() } },
    clerk,
  );
  expect(errors).toEqual([]);
  expect((await desk.publish(clerk, told)).errors).toMatchObject([
    { code: "CONFLICT", message: "Publication is on hold until 1 December 2026: The period before an election." },
  ]);
  desk.travelTo("2026-12-02");
  await done(desk.publish(clerk, told));
});

test("words that look like personal data are published only where the clerk says why; of a closed part they are not published at all", async () => {
  const items = [
    { number: "1", title: "A grant" },
    { number: "2", title: "The sale of 14 Orchard Lane", closed: true, closedReason: "Business affairs of a person" },
  ];
  const meeting = await done(desk.save(clerk, { items }));
  const closed = {
    itemId: item(meeting, "2"),
    personId: pcc.personId,
    interest: "Neighbour, 07700 900123",
    action: "LEFT",
  };
  const shut = await done(desk.declare(clerk, meeting, closed));
  expect(shut["findings"]).toEqual([]);
  const open = {
    itemId: item(meeting, "1"),
    personId: pcc.personId,
    interest: "Lodger at 3 Mill Road",
    action: "LEFT",
  };
  const told = await done(desk.declare(clerk, shut, open));
  expect(told["findings"]).toEqual([{ kind: "ADDRESS", words: "3 Mill Road" }]);
  expect((await desk.read(pcc, meeting.id))?.["findings"]).toEqual([]);
  const { errors } = await desk.publish(clerk, told);
  expect(errors).toMatchObject(at("personalDataBecause"));
  expect(errors[0]?.message).toContain("“3 Mill Road”");
  await done(desk.publish(clerk, told, { personalDataBecause: "It is the address of the charity." }));
  const [trail] = await desk.registers.database.query<{ reason: string }>(
    "select reason from registers.audit_entries where action = 'publishMeeting' and entity_id = $1",
    [meeting.id],
  );
  expect(trail?.reason).toBe("It is the address of the charity.");
});
