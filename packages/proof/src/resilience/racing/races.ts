import type { TestForce } from "@probity/platform/testing/force";
import type { OnPlatform } from "../platform-proof.js";

/** One of two changes that are sent at once. */
export interface Attempt {
  readonly as: string;
  readonly change: string;
  readonly input: Record<string, unknown>;
  /** What is read of the record when this is the one that was carried out. */
  readonly leaves: string;
}

/** Two people, or one in two browsers, who change a record at the version that both saw. */
export interface Race {
  readonly attempts: readonly [Attempt, Attempt];
  read(): Promise<string>;
}

/** What a race is prepared with. */
export interface Track {
  readonly force: TestForce;
  readonly platform: OnPlatform["platform"];
}

/** Makes a record anew and says who changes it, by what the race is called. */
export const races: Readonly<Record<string, (track: Track) => Promise<Race>>> = {
  "a draft in two browsers": draft,
  "a declaration published and given back": declaration,
  "a declaration withheld by two officers": withheld,
  "an offer published and given back": offer,
  "a published offer corrected by two officers": correction,
  "a permission withdrawn and refused": permission,
  "a meeting in two browsers": meeting,
  "where an item is published": publicationItem,
};

/** @throws where the record for a race cannot be made */
async function make({ force }: Track, as: string, change: string, input: Record<string, unknown>): Promise<string> {
  const { data, errors } = await force.change<{ id: string }>(as, change, input);
  const made = data?.[change];
  if (!made) throw new Error(`${change} as ${as}: ${JSON.stringify(errors)}`);
  return made.id;
}

const reading =
  ({ platform }: Track, sql: string, id: string) =>
  async () => {
    const [row] = await platform.database.query<{ left: string }>(sql, [id]);
    return row?.left ?? "";
  };

const land = (description: string) => ({ kind: "CHANGE", interests: [{ category: "LAND", description }] });

async function draft(track: Track): Promise<Race> {
  const declarationId = await make(track, "deputy", "saveDeclaration", land("First."));
  const attempt = (leaves: string): Attempt => ({
    as: "deputy",
    change: "saveDeclaration",
    input: { declarationId, version: 1, ...land(leaves) },
    leaves,
  });
  const sql = "select string_agg(description, ' and ') as left from registers.interests where declaration_id = $1";
  return { attempts: [attempt("A field."), attempt("Two fields.")], read: reading(track, sql, declarationId) };
}

async function declared(track: Track): Promise<string> {
  const declarationId = await make(track, "staff", "saveDeclaration", land("A field."));
  return make(track, "staff", "submitDeclaration", { declarationId, version: 1 });
}

async function declaration(track: Track): Promise<Race> {
  const declarationId = await declared(track);
  const seen = { declarationId, version: 2 };
  return {
    attempts: [
      { as: "registrar", change: "publishDeclaration", input: seen, leaves: "PUBLISHED 1" },
      {
        as: "monitoring.officer",
        change: "returnDeclaration",
        input: { ...seen, reason: "Unclear." },
        leaves: "RETURNED 0",
      },
    ],
    read: reading(
      track,
      `select d.status || ' ' || (select count(*) from registers.published_entries e where e.declaration_id = d.id) as left
       from registers.declarations d where d.id = $1`,
      declarationId,
    ),
  };
}

async function withheld(track: Track): Promise<Race> {
  const declarationId = await declared(track);
  const attempt = (as: string, leaves: string): Attempt => ({
    as,
    change: "withholdDeclaration",
    input: { declarationId, version: 2, reason: leaves },
    leaves,
  });
  return {
    attempts: [attempt("registrar", "By the registrar."), attempt("monitoring.officer", "By the officer.")],
    read: reading(track, "select withheld_reason as left from registers.declarations where id = $1", declarationId),
  };
}

const givenOffer = {
  kind: "GIFT",
  giverName: "Invented",
  giverKind: "PERSON",
  description: "A mug.",
  valueBasis: "NOT_KNOWN",
  offeredOn: "2025-06-02",
  response: "DECLINED",
};

async function offer(track: Track): Promise<Race> {
  const giftOfferId = await make(track, "staff", "declareGiftOffer", givenOffer);
  const seen = { giftOfferId, version: 1 };
  return {
    attempts: [
      { as: "registrar", change: "publishGiftOffer", input: seen, leaves: "PUBLISHED 1" },
      {
        as: "monitoring.officer",
        change: "returnGiftOffer",
        input: { ...seen, reason: "Unclear." },
        leaves: "RETURNED 0",
      },
    ],
    read: reading(
      track,
      `select o.status || ' ' || (select count(*) from registers.published_gifts g where g.offer_id = o.id) as left
       from registers.gift_offers o where o.id = $1`,
      giftOfferId,
    ),
  };
}

async function correction(track: Track): Promise<Race> {
  const giftOfferId = await make(track, "staff", "declareGiftOffer", givenOffer);
  await make(track, "registrar", "publishGiftOffer", { giftOfferId, version: 1 });
  const { giverName, giverKind, valueBasis } = givenOffer;
  const attempt = (as: string, leaves: string): Attempt => ({
    as,
    change: "correctGiftOffer",
    input: { giftOfferId, version: 2, giverName, giverKind, valueBasis, description: leaves, note: "A slip." },
    leaves,
  });
  return {
    attempts: [attempt("registrar", "A cup."), attempt("monitoring.officer", "A bowl.")],
    read: reading(
      track,
      "select string_agg(description, ' and ') as left from registers.published_gifts where offer_id = $1 and superseded_at is null",
      giftOfferId,
    ),
  };
}

async function permission(track: Track): Promise<Race> {
  const asked = { matter: "MEDIA_CONTACT", description: "A talk.", withWhom: "Invented" };
  const permissionId = await make(track, "staff", "askPermission", asked);
  const seen = { permissionId, version: 1 };
  return {
    attempts: [
      { as: "staff", change: "withdrawPermission", input: seen, leaves: "WITHDRAWN" },
      { as: "chief.executive", change: "refusePermission", input: { ...seen, reason: "Not now." }, leaves: "REFUSED" },
    ],
    read: reading(track, "select status as left from registers.permissions where id = $1", permissionId),
  };
}

async function meeting(track: Track): Promise<Race> {
  const kept = (name: string) => ({
    body: "OTHER",
    name,
    heldOn: "2025-06-02",
    items: [{ number: "1", title: "Grants" }],
  });
  const meetingId = await make(track, "registrar", "saveMeeting", kept("Board"));
  const attempt = (as: string, leaves: string): Attempt => ({
    as,
    change: "saveMeeting",
    input: { meetingId, version: 1, ...kept(leaves) },
    leaves,
  });
  return {
    attempts: [attempt("registrar", "Board of June"), attempt("monitoring.officer", "Summer board")],
    read: reading(track, "select name as left from registers.meetings where id = $1", meetingId),
  };
}

async function publicationItem(track: Track): Promise<Race> {
  const { force, platform } = track;
  const [kept] = await platform.database.query<{ version: number }>(
    "select max(version) as version from registers.publication_items where force_id = $1 and item = '4a'",
    [force.id],
  );
  const attempt = (as: string, leaves: string): Attempt => ({
    as,
    change: "keepPublicationItem",
    input: { item: "4a", version: kept?.version ?? 0, link: leaves, lastUpdatedOn: "2025-01-02" },
    leaves,
  });
  return {
    attempts: [
      attempt("registrar", "https://force.example/one"),
      attempt("monitoring.officer", "https://force.example/other"),
    ],
    read: reading(
      track,
      "select link as left from registers.publication_items where force_id = $1 and item = '4a' order by version desc limit 1",
      force.id,
    ),
  };
}
