import { forceOf, type TestForce } from "@probity/platform/testing/force";
import { platformProof, type OnPlatform } from "./platform-proof.js";

const slugs = {
  sample: ["staffordshire"],
  full: ["avon-and-somerset", "cheshire", "cumbria", "devon-and-cornwall", "staffordshire"],
} as const;
const logins = {
  sample: ["registrar", "monitoring.officer", "chief.executive"],
  full: ["pcc", "deputy", "chief.executive", "monitoring.officer", "cfo", "registrar", "line.manager", "dpo", "staff"],
} as const;

/** A record of which somebody is the subject or the author, and the changes to it that are for somebody else. */
interface Own {
  readonly what: string;
  /** Rows that must stay as they are: a table, and which of its rows. */
  readonly rows: readonly [table: string, where: string, value: string];
  readonly changes: Readonly<Record<string, Record<string, unknown>>>;
}

/** B5: nobody approves, decides, publishes, returns or corrects a record of which they are the subject or the author. */
export const ownRecords = platformProof("B5", async (on) => {
  for (const slug of slugs[on.size]) {
    const force = await forceOf(on.platform, slug);
    for (const login of logins[on.size])
      for (const make of [ownDeclaration, ownOffer, offerDeclaredForAnother, ownPermission, aboutOneself])
        await refusedAll(on, force, login, await make(force, login));
  }
  await anotherMay(on);
});

async function refusedAll(
  { findings, platform }: OnPlatform,
  force: TestForce,
  login: string,
  own: Own | null,
): Promise<void> {
  if (!own) return;
  const [table, where, value] = own.rows;
  const stand = async () =>
    JSON.stringify(
      await platform.database.query(
        `select t::text from ${table} t where t.force_id = $1 and ${where} = $2 order by 1`,
        [force.id, value],
      ),
    );
  const before = await stand();
  for (const [change, input] of Object.entries(own.changes)) {
    findings.tried++;
    const { errors } = await force.change(login, change, input);
    if (errors.length === 0) findings.failures.push(`${login} of ${force.slug}: ${change} of ${own.what} was taken`);
  }
  if ((await stand()) !== before) findings.failures.push(`${login} of ${force.slug} changed ${own.what}`);
}

const land = { kind: "CHANGE", interests: [{ category: "LAND", description: "A field (invented)." }] };
const offered = {
  kind: "GIFT",
  giverName: "Invented",
  giverKind: "PERSON",
  description: "A mug.",
  valueBasis: "NOT_KNOWN",
  offeredOn: "2025-06-02",
};

/** The id of what somebody makes; null where it is not theirs to make. */
async function made(force: TestForce, login: string, change: string, input: object): Promise<string | null> {
  const { data } = await force.change<{ id: string }>(login, change, { ...input });
  return data?.[change]?.id ?? null;
}

async function ownDeclaration(force: TestForce, login: string): Promise<Own | null> {
  const declarationId = await made(force, login, "saveDeclaration", land);
  if (!declarationId) return null;
  await made(force, login, "submitDeclaration", { declarationId, version: 1 });
  const seen = { declarationId, version: 2 };
  return {
    what: "their own declaration",
    rows: ["registers.declarations", "id", declarationId],
    changes: {
      publishDeclaration: seen,
      returnDeclaration: { ...seen, reason: "Invented." },
      withholdDeclaration: { ...seen, reason: "Invented." },
    },
  };
}

function decisionsOfOffer(what: string, giftOfferId: string): Own {
  const seen = { giftOfferId, version: 1 };
  const { giverName, giverKind, description, valueBasis } = offered;
  return {
    what,
    rows: ["registers.gift_offers", "id", giftOfferId],
    changes: {
      decideGiftOffer: { ...seen, decision: "APPROVED" },
      publishGiftOffer: seen,
      returnGiftOffer: { ...seen, reason: "Invented." },
      correctGiftOffer: { ...seen, giverName, giverKind, description, valueBasis, note: "Invented." },
    },
  };
}

async function ownOffer(force: TestForce, login: string): Promise<Own | null> {
  const id = await made(force, login, "declareGiftOffer", { ...offered, response: "UNDECIDED" });
  return id ? decisionsOfOffer("an offer made to them", id) : null;
}

async function offerDeclaredForAnother(force: TestForce, login: string): Promise<Own | null> {
  const recipientId = force.personOf(login === "staff" ? "deputy" : "staff");
  const id = await made(force, login, "declareGiftOffer", { ...offered, recipientId, response: "DECLINED" });
  return id ? decisionsOfOffer("an offer they declared for another", id) : null;
}

async function ownPermission(force: TestForce, login: string): Promise<Own | null> {
  const asked = { matter: "MEDIA_CONTACT", description: "A talk (invented).", withWhom: "Invented" };
  const permissionId = await made(force, login, "askPermission", asked);
  if (!permissionId) return null;
  const seen = { permissionId, version: 1 };
  return {
    what: "a permission they asked for",
    rows: ["registers.permissions", "id", permissionId],
    changes: {
      passOnPermission: seen,
      grantPermission: seen,
      refusePermission: { ...seen, reason: "Invented." },
      revokePermission: { ...seen, reason: "Invented." },
    },
  };
}

/** What officers decide of a person: here the officer themselves. */
function aboutOneself(force: TestForce, login: string): Promise<Own | null> {
  const personId = force.personOf(login);
  return Promise.resolve({
    what: "what is decided of them",
    rows: ["registers.conflict_decisions", "person_id", personId],
    changes: {
      decideConflict: {
        personId,
        process: "GRANT",
        about: "Invented",
        interest: "Invented.",
        decision: "CONTINUE",
        reasons: "Invented.",
        decidedAs: "MONITORING_OFFICER",
      },
      recordVetting: { personId, level: "Invented", grantedOn: "2025-01-01", expiresOn: "2028-01-01" },
      recordRestriction: {
        personId,
        officeId: force.officeOf("REGISTRAR"),
        basis: "PROTOCOL",
        reason: "Invented.",
        from: "2025-01-01",
      },
    },
  });
}

/** What is refused to whose it is, is taken from another officer: the refusal is not for something else. */
async function anotherMay({ findings, platform }: OnPlatform): Promise<void> {
  const force = await forceOf(platform, "staffordshire");
  const declarationId = await made(force, "staff", "saveDeclaration", land);
  await made(force, "staff", "submitDeclaration", { declarationId, version: 1 });
  const giftOfferId = await made(force, "staff", "declareGiftOffer", { ...offered, response: "DECLINED" });
  const personId = force.personOf("staff");
  const vetting = { personId, level: "Invented", grantedOn: "2025-01-01", expiresOn: "2028-01-01" };
  for (const [change, input] of Object.entries({
    publishDeclaration: { declarationId, version: 2 },
    publishGiftOffer: { giftOfferId, version: 1 },
    recordVetting: vetting,
  })) {
    findings.tried++;
    const { errors } = await force.change("monitoring.officer", change, input);
    if (errors.length > 0) findings.failures.push(`another may not ${change}: ${JSON.stringify(errors)}`);
  }
}
