import { gzipSync } from "node:zlib";
import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

type Admin = Identity & { forceId: string };

let people: TestSubgraph;
let admin: Admin;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  admin = await actor(people.database, "staffordshire", "force.admin");
});
afterAll(() => people[Symbol.asyncDispose]());

const header = "name,email,office or role,from,to,line manager email,form of address";
const file = (...rows: string[]) => gzipSync([header, ...rows, ""].join("\r\n")).toString("base64");

interface Preview {
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  rows: { row: number; changes: string[]; problems: { column: string; message: string }[] }[];
  problemsCsv: string;
}

async function preview(contentBase64: string, as: Admin = admin) {
  const query = `query ($input: PreviewPeopleImportInput!) { previewPeopleImport(input: $input) {
    added changed unchanged refused rows { row changes problems { column message } } problemsCsv } }`;
  const { data, errors } = await people.execute(query, { input: { forceId: as.forceId, contentBase64 } }, as);
  return { looked: (data as { previewPeopleImport: Preview } | null)?.previewPeopleImport, errors };
}

let keys = 0;
const parts = "id state total done added changed unchanged refused problemsCsv";
interface Import extends Preview {
  id: string;
  state: string;
  total: number;
  done: number;
}

async function send(name: "importPeople" | "continuePeopleImport", input: object, as: Admin = admin) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = { forceId: as.forceId, idempotencyKey: `csv-import-${(keys += 1)}`, ...input };
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${parts} } }`;
  const { data, errors } = await people.execute(query, { input: given }, as);
  return { done: (data as unknown as Record<string, Import> | null)?.[name], errors };
}

async function peopleNamed(pattern: string) {
  return people.database.query<{
    name: string;
    subject: string;
    role: string | null;
    manager: string | null;
    form: string | null;
  }>(
    `select p.name, l.subject, o.role, m.name as manager, p.form_of_address as form from people.persons p
     join people.logins l on l.force_id = p.force_id and l.person_id = p.id
     left join people.appointments a on a.force_id = p.force_id and a.person_id = p.id
     left join people.offices o on o.force_id = a.force_id and o.id = a.office_id
     left join people.reporting_lines r on r.force_id = p.force_id and r.person_id = p.id
     left join people.persons m on m.force_id = r.force_id and m.id = r.manager_id
     where p.name like $1 order by p.name`,
    [pattern],
  );
}

test("PE bulk: a file is looked at row by row, and nothing is stored", async () => {
  const { looked, errors } = await preview(
    file(
      "Imp Alder,imp.alder@staffordshire.example,STAFF,2026-11-01,,imp.birch@staffordshire.example,Dr Alder",
      "Imp Birch,imp.birch@staffordshire.example,,,,line.manager@staffordshire.example,",
      "Imp Cedar,imp.cedar@staffordshire.example,Wizard,2026-11-01,,,",
      "Imp Dogwood,imp.dogwood@staffordshire.example,,,,imp.cedar@staffordshire.example,",
      "Imp Elm,imp.elm@staffordshire.example,ELECTED_HOLDER,2026-11-01,,,",
      "Anwen Hollin (demo),staff@staffordshire.example,,,,,",
    ),
  );
  expect(errors).toEqual([]);
  expect(looked).toMatchObject({ added: 2, changed: 0, unchanged: 1, refused: 3 });
  expect(looked?.rows.map(({ row }) => row)).toEqual([4, 5, 6, 2, 3, 7]);
  expect(looked?.rows.map(({ problems }) => problems[0]?.column)).toEqual([
    "office or role",
    "line manager email",
    "office or role",
    undefined,
    undefined,
    undefined,
  ]);
  expect(looked?.rows[3]?.changes).toEqual(["PERSON", "OFFICE", "LINE"]);
  expect(looked?.problemsCsv.split("\r\n")).toHaveLength(5);
  expect(await peopleNamed("Imp %")).toEqual([]);
});

test("PE bulk: all or nothing refuses a file with one bad row, and stores a good one once, with its trail and events", async () => {
  const rows = [
    "All Alder,all.alder@staffordshire.example,STAFF,2026-11-01,,all.birch@staffordshire.example,Dr Alder",
    "All Birch,all.birch@staffordshire.example,STAFF,01/11/2026,30/11/2026,,",
  ];
  const choice = "ALL_OR_NOTHING";
  const bad = await send("importPeople", { choice, contentBase64: file(...rows, "All Cedar,nobody,,,,,") });
  expect(bad.errors).toMatchObject([{ code: "INVALID", extensions: { field: "choice" } }]);
  expect(await peopleNamed("All %")).toEqual([]);

  const given = { choice, contentBase64: file(...rows), idempotencyKey: "csv-import-all-or-nothing" };
  const { done } = await send("importPeople", given);
  expect(done).toMatchObject({ state: "DONE", total: 2, done: 2, added: 2, refused: 0 });
  expect((await send("importPeople", given)).done?.id).toBe(done?.id);
  const subject = (name: string) => `${name}@staffordshire.example`;
  expect(await peopleNamed("All %")).toEqual([
    { name: "All Alder", subject: subject("all.alder"), role: "STAFF", manager: "All Birch", form: "Dr Alder" },
    { name: "All Birch", subject: subject("all.birch"), role: "STAFF", manager: null, form: null },
  ]);
  const trail = await people.database.query<{ action: string }>(
    `select action from people.audit_entries where entity_id in (select id from people.persons where name like 'All %') order by action`,
  );
  expect(trail.map(({ action }) => action)).toEqual(["addPerson", "addPerson", "setReportingLine"]);

  const again = await preview(file(...rows));
  expect(again.looked).toMatchObject({ added: 0, changed: 0, unchanged: 2, refused: 0 });
});

test("PE bulk: the rows that can be taken are stored a thousand at a time; who stops in the middle goes on where it was", async () => {
  // Up to somebody of the next thousand, and from there to the last, who reports to nobody.
  const above = (at: number) => `part.${at < 800 ? at + 700 : at + 1}@staffordshire.example`;
  const some = Array.from(
    { length: 1500 },
    (_, at) => `Part ${at},part.${at}@staffordshire.example,STAFF,2026-11-01,,${at === 1499 ? "" : above(at)},`,
  );
  const begun = await send("importPeople", { choice: "VALID_ROWS", contentBase64: file(...some, "Part,nobody,,,,,") });
  expect(begun.errors).toEqual([]);
  expect(begun.done).toMatchObject({ state: "RUNNING", total: 1500, done: 0, added: 1500, refused: 1 });
  const importId = begun.done?.id;
  expect((await send("continuePeopleImport", { importId, done: 0 })).done).toMatchObject({
    state: "RUNNING",
    done: 1000,
  });
  expect((await send("continuePeopleImport", { importId, done: 0 })).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect((await send("continuePeopleImport", { importId, done: 1000 })).done).toMatchObject({
    state: "DONE",
    done: 1500,
  });
  const stored = await peopleNamed("Part %");
  expect(stored).toHaveLength(1500);
  expect(stored.every(({ role }) => role === "STAFF")).toBe(true);
  const alone = stored.filter(({ manager }) => !manager?.startsWith("Part "));
  expect(alone).toMatchObject([{ name: "Part 1499", manager: null }]);
});

test("a row that somebody else's change overtook joins the problems, and the others are stored", async () => {
  const rows = [
    "Late One,late.one@staffordshire.example,STAFF,2026-11-01,,,",
    "Late Two,late.two@staffordshire.example,,,,,",
  ];
  const { done } = await send("importPeople", { choice: "VALID_ROWS", contentBase64: file(...rows) });
  await people.database.query(
    "insert into people.logins (force_id, subject) values ($1, 'late.one@staffordshire.example')",
    [admin.forceId],
  );
  const carried = await send("continuePeopleImport", { importId: done?.id, done: 0 });
  expect(carried.done).toMatchObject({ state: "DONE", refused: 1 });
  expect(carried.done?.problemsCsv).toContain('2,"email"');
  expect((await peopleNamed("Late %")).map(({ name }) => name)).toEqual(["Late Two"]);
});

test("a name that changed is changed, with both in the trail; another force's people and those without the right are out of reach", async () => {
  const contentBase64 = file("Nia Renamed,registrar@staffordshire.example,,,,,");
  const { looked } = await preview(contentBase64);
  expect(looked).toMatchObject({ changed: 1, rows: [{ changes: ["NAME"] }] });
  const { done } = await send("importPeople", { choice: "ALL_OR_NOTHING", contentBase64 });
  expect(done).toMatchObject({ state: "DONE", changed: 1 });
  const [entry] = await people.database.query<{ before: { name: string }; after: { name: string } }>(
    "select before, after from people.audit_entries where action = 'renamePerson'",
  );
  expect(entry).toMatchObject({ before: { name: expect.stringContaining("(demo)") }, after: { name: "Nia Renamed" } });
  const registrar = await actor(people.database, "staffordshire", "registrar");
  expect((await preview(contentBase64, registrar)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const neighbour = await actor(people.database, "cumbria", "force.admin");
  expect((await preview(contentBase64, { ...neighbour, forceId: admin.forceId })).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
  const list = "query ($force: ID!) { peopleImports(force: $force) { id } }";
  const seen = await people.execute(list, { force: admin.forceId }, neighbour);
  expect(seen).toMatchObject({ data: { peopleImports: [] }, errors: [] });
});

test("rows by which somebody would report to themselves are refused, with whoever would have reported to somebody added by them", async () => {
  const row = (name: string, manager: string) =>
    `${name} Ring,${name}.ring@staffordshire.example,STAFF,2026-11-01,,${manager}${manager && ".ring@staffordshire.example"},`;
  const choice = "VALID_ROWS";
  const stored = await send("importPeople", {
    choice,
    contentBase64: file(row("Top", ""), row("Mid", "top"), row("Low", "mid")),
  });
  expect((await send("continuePeopleImport", { importId: stored.done?.id, done: 0 })).done).toMatchObject({
    state: "DONE",
  });
  const rows = [
    "Top Ring,top.ring@staffordshire.example,,,,low.ring@staffordshire.example,",
    row("New", "newer"),
    row("Newer", "new"),
    row("Under", "new"),
    row("Beside", "mid"),
  ];
  const { looked } = await preview(file(...rows));
  expect(looked).toMatchObject({ added: 1, refused: 4 });
  const refused = looked?.rows.filter(({ problems }) => problems.length > 0) ?? [];
  expect(refused.map(({ row: number, problems }) => [number, problems[0]?.column])).toEqual([
    [2, "line manager email"],
    [3, "line manager email"],
    [4, "line manager email"],
    [5, "line manager email"],
  ]);
  expect(refused.slice(0, 3).map(({ problems }) => problems[0]?.message)).toEqual(
    Array.from({ length: 3 }, () => expect.stringMatching(/^Would report to themselves through others/) as string),
  );
});

/** Everybody but the first reports to somebody. */
const manyPeople = (word: string, slug: string) =>
  Array.from({ length: 10_000 }, (_, at) => {
    const email = (number: number) => `${word}.${number}@${slug}.example`;
    return `${word} ${at},${email(at)},STAFF,2026-11-01,,${at === 0 ? "" : email(Math.floor(at / 10))},`;
  });

test("10,000 rows that can be taken are stored a thousand at a time in a force that was small, and one hears how far it is", async () => {
  const neighbour = await actor(people.database, "cumbria", "force.admin");
  const contentBase64 = file(...manyPeople("each", "cumbria"));
  let { done, errors } = await send("importPeople", { choice: "VALID_ROWS", contentBase64 }, neighbour);
  const heard = [];
  for (; done?.state === "RUNNING"; heard.push(done?.done))
    ({ done, errors } = await send("continuePeopleImport", { importId: done.id, done: done.done }, neighbour));
  expect(errors).toEqual([]);
  expect(done).toMatchObject({ state: "DONE", added: 10_000, refused: 0 });
  expect(heard).toEqual(Array.from({ length: 10 }, (_, at) => (at + 1) * 1000));
  const [{ count } = { count: 0 }] = await people.database.query<{ count: number }>(
    "select count(*)::int as count from people.reporting_lines where force_id = $1 and to_day is null",
    [neighbour.forceId],
  );
  expect(count).toBeGreaterThanOrEqual(9_999);
}, 60_000);

test("10,000 people are stored in at most 20 seconds, with as many statements for each thousand", async () => {
  const began = performance.now();
  const before = people.statements.length;
  const contentBase64 = file(...manyPeople("many", "staffordshire"));
  const { done, errors } = await send("importPeople", { choice: "ALL_OR_NOTHING", contentBase64 });
  expect(errors).toEqual([]);
  expect(done).toMatchObject({ state: "DONE", added: 10_000, done: 10_000 });
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(people.statements.length - before).toBeLessThan(200);
}, 60_000);
