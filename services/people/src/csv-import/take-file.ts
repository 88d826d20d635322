import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { BATCH, batchesOf, idsOf, importFacts, type ImportFacts, readerIn, type Reader } from "./import-facts.js";
import { ImportChoice, ImportState, PeopleImport } from "./people-import.entity.js";
import { readPeopleFile } from "./people-file.js";
import { checkRows, type PersonRow } from "./person-row.js";
import { planRows, RowChange, type PlannedRow } from "./plan-rows.js";
import { storeLines, storePeople } from "./store-rows.js";

/** A file, and what would become of each of its rows. */
export interface PlannedFile {
  readonly encoding: string;
  readonly rows: readonly PlannedRow[];
  readonly facts: ImportFacts;
}

/** Reads a file and says what it would change. @throws INVALID for a file that cannot be read as a whole */
export async function planFile(read: Reader, forceId: string, content: string, today: string): Promise<PlannedFile> {
  const { encoding, rows } = readPeopleFile(content);
  const checked = checkRows(rows);
  const facts = await importFacts(
    read,
    forceId,
    checked.map(({ person }) => person),
  );
  return { encoding, rows: planRows(checked, facts, today), facts };
}

/** How many rows lead to what. */
export function countsOf(rows: readonly PlannedRow[]) {
  const taken = rows.filter(({ problems }) => problems.length === 0);
  const added = taken.filter(({ changes }) => changes.includes(RowChange.PERSON)).length;
  const unchanged = taken.filter(({ changes }) => changes.length === 0).length;
  const changed = taken.length - added - unchanged;
  return { added, changed, unchanged, refused: rows.length - taken.length };
}

/** Begins to store a file; all or nothing is stored at once. Answers the import's id. */
export async function beginImport(
  change: Change,
  context: RequestContext,
  input: { contentBase64: string; choice: ImportChoice },
): Promise<string> {
  const { forceId } = change;
  const { choice } = input;
  await oneAtATime(change);
  const { rows, facts } = await planFile(readerIn(change), forceId, input.contentBase64, context.today);
  const counts = countsOf(rows);
  if (counts.refused > 0 && choice === ImportChoice.ALL_OR_NOTHING)
    throw invalid(
      "choice",
      `${counts.refused === 1 ? "1 row" : `${counts.refused} rows`} cannot be taken, so nothing was stored. Put ${counts.refused === 1 ? "it" : "them"} right, or store the others alone.`,
    );
  const taken = rows.filter(({ problems, changes }) => problems.length === 0 && changes.length > 0);
  const stored = taken.map(({ person }) => person);
  const id = uuidv7();
  const [startedAt, startedBy] = [context.now, context.identity.subject];
  const problems = rows.flatMap((row) => row.problems);
  const row = { forceId, id, startedAt, startedBy, choice, total: stored.length, done: 0, ...counts, problems };
  await change.manager.insert(PeopleImport, { ...row, state: ImportState.RUNNING, rows: stored, finishedAt: null });
  const after = { choice, total: stored.length, ...counts };
  await change.audit({ action: "importPeople", entity: "PeopleImport", entityId: id, after });
  if (choice === ImportChoice.ALL_OR_NOTHING || stored.length === 0) {
    const ids = idsOf(facts);
    for (const batch of batchesOf(taken))
      for (const [email, personId] of await storePeople(change, batch, id)) ids.set(email, personId);
    for (const batch of batchesOf(taken)) await storeLines(change, batch, ids, context.today);
    await finish(change, context, id, stored.length);
  }
  return id;
}

/**
 * Stores the next thousand rows of an import; whoever stopped in the middle, it goes on where it was.
 * @throws CONFLICT when another carried it on since.
 */
export async function continueImport(
  change: Change,
  context: RequestContext,
  id: string,
  done: number,
): Promise<string> {
  const { forceId } = change;
  await oneAtATime(change);
  const running = await change.manager.findOneBy(PeopleImport, { forceId, id });
  if (!running) throw notFound("import");
  if (running.done !== done || running.rows === null)
    throw conflict("Somebody carried this import on meanwhile. Read again how far it is.");
  const batch = running.rows.slice(done, done + BATCH);
  await storeBatch(change, context, id, batch);
  const now = done + batch.length;
  await change.audit({ action: "continuePeopleImport", entity: "PeopleImport", entityId: id, after: { done: now } });
  if (now < running.total) await change.manager.update(PeopleImport, { forceId, id }, { done: now });
  else {
    await storeReporting(change, context, id, running.rows);
    await finish(change, context, id, now);
  }
  return id;
}

/** Two imports of a force at once would each find nobody. */
async function oneAtATime(change: Change): Promise<void> {
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`import of ${change.forceId}`]);
}

async function storeBatch(
  change: Change,
  context: RequestContext,
  id: string,
  rows: readonly PersonRow[],
): Promise<void> {
  // To whom they report comes last, when everybody is there.
  const alone = rows.map((row) => ({ ...row, managerEmail: null }));
  const { planned } = await planAgain(change, context, id, alone);
  await storePeople(change, planned, id);
}

async function storeReporting(
  change: Change,
  context: RequestContext,
  id: string,
  rows: readonly PersonRow[],
): Promise<void> {
  const reporting = rows.filter(({ managerEmail }) => managerEmail !== null);
  const { planned, facts } = await planAgain(change, context, id, reporting);
  for (const batch of batchesOf(planned)) await storeLines(change, batch, idsOf(facts), context.today);
}

/** The rows that can be taken now; what cannot any more, as somebody changed something since, joins the import's problems. */
async function planAgain(change: Change, context: RequestContext, id: string, rows: readonly PersonRow[]) {
  const facts = await importFacts(readerIn(change), change.forceId, rows);
  const checked = rows.map((person) => ({ person, problems: [] }));
  const planned = planRows(checked, facts, context.today);
  const problems = planned.flatMap((row) => row.problems);
  if (problems.length > 0)
    await change.query(
      "update people.imports set problems = problems || $3::jsonb, refused = refused + $4 where force_id = $1 and id = $2",
      [change.forceId, id, JSON.stringify(problems), new Set(problems.map(({ row }) => row)).size],
    );
  return { facts, planned: planned.filter((row) => row.problems.length === 0) };
}

async function finish(change: Change, context: RequestContext, id: string, done: number): Promise<void> {
  const ended = { done, rows: null, state: ImportState.DONE, finishedAt: context.now };
  await change.manager.update(PeopleImport, { forceId: change.forceId, id }, ended);
}
