import type { Change, RequestContext } from "@probity/service-kit/context";
import { daysAfter, startInLondon } from "@probity/service-kit/dates";
import type { Language } from "@probity/service-kit/language-enum";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import type { CaseFile } from "../evidence/case-file.entity.js";
import { findPart, readPart } from "../evidence/files.js";
import type { CaseKey } from "../sealing/case-key.js";
import type { Asked } from "./ask-pack.js";
import { PackState, type PackRecipient } from "./evidence-pack.entity.js";
import { readContents, type PackContents } from "./pack-contents.js";
import { caseHtml, type PackAbout, type PackedDocument } from "./pack-html.js";
import { manifestOf } from "./pack-manifest.js";
import { readMe } from "./pack-words.js";
import { ZipParts, type Packed } from "./zip-parts.js";

const mostAttempts = 5;
/** When it is looked at again whether a pack that was begun is ready: whoever made it may have been killed. */
const lookAgain = 2 * 60_000;
/** How many days a pack can be saved. */
const keptDays = 3;

/** A pack to make. */
interface Asking {
  readonly forceId: string;
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly recipient: PackRecipient;
  readonly language: Language;
  readonly sealed: Buffer;
}

/** A pack was asked for, or may have been left half made: it is made after this transaction, which plans to look again. */
export const makePack: EventReceiver = async (data, change, context) => {
  const { packId, attempt } = data as { packId: string; attempt: number };
  const { forceId } = change;
  const [asking] = await change.query<Asking & { state: PackState; touchedAt: Date }>(
    `select p.force_id as "forceId", p.id, p.case_id as "caseId", p.person_id as "personId", p.recipient, p.language, p.sealed_asked as sealed,
       p.state, p.touched_at as "touchedAt" from cases.evidence_packs p where p.force_id = $1 and p.id = $2 for update`,
    [forceId, packId],
  );
  if (!asking || (asking.state !== PackState.WAITING && asking.state !== PackState.MAKING)) return;
  if (attempt > mostAttempts) return failPack(change, packId);
  const next = new Date(context.now.getTime() + lookAgain);
  const underWay = asking.state === PackState.MAKING && context.now.getTime() - asking.touchedAt.getTime() < lookAgain;
  await change.publish("evidence-pack.asked", { packId, attempt: underWay ? attempt : attempt + 1 }, next);
  if (underWay) return;
  await change.query(
    "update cases.evidence_packs set state = $3, attempts = attempts + 1, done = 0, touched_at = $4 where force_id = $1 and id = $2",
    [forceId, packId, PackState.MAKING, context.now],
  );
  await change.query("delete from cases.evidence_pack_parts where force_id = $1 and pack_id = $2", [forceId, packId]);
  return () => writePack(context, asking);
};

/** At night: takes away the content of packs whose time is over. */
export const forgetPacks: EventReceiver = async (_data, change, context) => {
  const over = await change.query<{ id: string; caseId: string }>(
    `update cases.evidence_packs set state = $3 where force_id = $1 and state = $4 and expires_at <= $2 returning id, case_id as "caseId"`,
    [change.forceId, context.now, PackState.GONE, PackState.READY],
  );
  if (over.length === 0) return;
  const ids = over.map(({ id }) => id);
  await change.query("delete from cases.evidence_pack_parts where force_id = $1 and pack_id = any($2)", [
    change.forceId,
    ids,
  ]);
  await change.audit(
    ...over.map(({ id, caseId }) => {
      const after = { packId: id };
      return { action: "removeEvidencePack", entity: "Case", entityId: caseId, after, reason: "its time is over" };
    }),
  );
};

async function failPack(change: Change, id: string): Promise<void> {
  const of = [change.forceId, id];
  await change.query("delete from cases.evidence_pack_parts where force_id = $1 and pack_id = $2", of);
  await change.query("update cases.evidence_packs set state = 'FAILED' where force_id = $1 and id = $2", of);
}

async function writePack(context: RequestContext, asking: Asking): Promise<void> {
  const { forceId, id, caseId } = asking;
  const contents = await context.changeFor(asking, "cases:read", (change) =>
    readContents(change, context, { caseId, language: asking.language }),
  );
  // Whoever asked sees the case no more.
  if (!contents) return context.changeAs(forceId, (change) => failPack(change, id));
  const { key, files } = contents;
  const asked = JSON.parse(key.open(`pack ${id}`, asking.sealed)) as Asked;
  const about: PackAbout = {
    ...asked,
    recipient: asking.recipient,
    language: asking.language,
    madeBy: asked.people[asking.personId] ?? "",
    madeAt: context.now,
  };
  let added = 0;
  const zip = new ZipParts((part, bytes) => keepPart(context, asking, { key, part, bytes, done: added }), about.madeAt);
  const documents = files.map((file, index) => ({ file, ...packedAs(file, index) }));
  await setTotal(context, asking, documents.length);
  const page = caseHtml(contents, about, documents);
  const packed: Packed[] = [
    await zip.addText("case.html", page),
    await zip.addText(
      "facts.json",
      `${JSON.stringify({ facts: contents.facts, answers: contents.answers }, null, 2)}\n`,
    ),
    await zip.addText("READ-ME.txt", readMe),
  ];
  for (const { file, path } of documents) {
    const one = await zip.addBytes(path, readParts(context, asking, { key, file }));
    if (one.sha256 !== file.sha256) throw new Error(`The document ${file.id} is not what was kept.`);
    packed.push(one);
    added += 1;
  }
  await finish(context, asking, zip, { contents, about, documents, packed });
}

interface Made {
  readonly contents: PackContents;
  readonly about: PackAbout;
  readonly documents: readonly (PackedDocument & { readonly file: CaseFile })[];
  readonly packed: readonly Packed[];
}

async function finish(context: RequestContext, asking: Asking, zip: ZipParts, made: Made): Promise<void> {
  const { forceId, id, caseId } = asking;
  const manifest = await zip.addText("manifest.json", `${JSON.stringify(manifestOf(made), null, 2)}\n`);
  const sums = [...made.packed, manifest].map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
  await zip.addText("SHA256SUMS", sums);
  const { parts, size, sha256 } = await zip.end();
  const expiresAt = startInLondon(daysAfter(context.today, keptDays + 1));
  await context.changeAs(forceId, async (change) => {
    await change.query(
      `update cases.evidence_packs set state = $3, done = total, parts = $4, size = $5, sha256 = $6, expires_at = $7, touched_at = $8
       where force_id = $1 and id = $2`,
      [forceId, id, PackState.READY, parts, size, sha256, expiresAt, context.now],
    );
    const after = { packId: id, files: made.packed.length, size };
    await change.audit({ action: "makeEvidencePack", entity: "Case", entityId: caseId, after });
  });
}

/** Where a document lies in the pack: numbered, so that two of one name stand beside each other. */
function packedAs({ name, redactionOf }: CaseFile, index: number): PackedDocument {
  return { path: `documents/${String(index + 1).padStart(3, "0")}-${name}`, name, redacted: redactionOf !== null };
}

async function* readParts(
  context: RequestContext,
  asking: Asking,
  { key, file }: { key: CaseKey; file: CaseFile },
): AsyncGenerator<Buffer> {
  const { forceId, caseId } = asking;
  for (let part = 1; part <= file.parts; part += 1) {
    const found = await context.changeFor(asking, "cases:read", (change) =>
      findPart(change, { caseId, fileId: file.id, part }),
    );
    if (!found) throw new Error(`A part of the document ${file.id} is missing.`);
    yield await readPart({ context, forceId, key }, found);
  }
}

const setTotal = (context: RequestContext, { forceId, id }: Asking, total: number): Promise<unknown> =>
  context.changeAs(forceId, (change) =>
    change.query("update cases.evidence_packs set total = $3 where force_id = $1 and id = $2", [forceId, id, total]),
  );

/** Keeps a part of the pack, sealed, and how far it has come. */
function keepPart(
  context: RequestContext,
  { forceId, id }: Asking,
  { key, part, bytes, done }: { key: CaseKey; part: number; bytes: Buffer; done: number },
): Promise<void> {
  return context.changeAs(forceId, async (change) => {
    await change.query(
      "insert into cases.evidence_pack_parts (force_id, pack_id, part, sealed) values ($1, $2, $3, $4)",
      [forceId, id, part, key.seal(`pack ${id} ${part}`, bytes)],
    );
    await change.query("update cases.evidence_packs set done = $3, touched_at = $4 where force_id = $1 and id = $2", [
      forceId,
      id,
      done,
      context.now,
    ]);
  });
}
