import { dayInLondon } from "@probity/service-kit/dates";
import type { TestPlatform } from "@probity/platform/testing/test-platform";
import type { Canaries, Readers } from "../../shared/canaries.js";
import { everywhere, type ForceOfWorld } from "./force-of-world.js";
import { plantMeetings } from "./plant-meetings.js";
import { plantPeople } from "./plant-people.js";
import { plantSetUp } from "./plant-set-up.js";
import { plantVersions } from "./plant-versions.js";
import { holders, type Planting } from "./planting.js";

/** Plants tokens in every text field of a force, through the mutations wherever there is one. */
export async function plant(platform: TestPlatform, canaries: Canaries, force: ForceOfWorld): Promise<Planting> {
  const token = (place: string, readers: Readers) => {
    const made = canaries.token();
    canaries.add({ token: made, force: force.slug, place, readers });
    return made;
  };
  const planting: Planting = { platform, canaries, force, token, key: () => token("idempotency key", new Set()) };
  await plantNames(planting);
  await plantDeclarations(planting);
  await plantConcerns(planting);
  if (force.historic) return planting;
  await plantGifts(planting);
  await plantPermission(planting);
  await plantMeetings(planting);
  await plantConfiguration(planting);
  await plantVersions(planting);
  await plantSetUp(planting);
  await plantPeople(planting);
  await plantSuspension(planting);
  return planting;
}

async function mutate(
  planting: Planting,
  as: string,
  field: string,
  input: Record<string, unknown>,
  select: string,
): Promise<Record<string, string>> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await planting.platform.ask<Record<string, Record<string, string>>>(
    `mutation($input: ${field.endsWith("Force") ? "SuspensionInput" : type}!) { ${field}(input: $input) { ${select} } }`,
    {
      as: as.includes("@") ? as : `${as}@${planting.force.slug}.example`,
      variables: { input: { forceId: planting.force.id, idempotencyKey: planting.key(), ...input } },
    },
  );
  const made = data?.[field];
  if (!made) throw new Error(`Planting by ${field} as ${as} of ${planting.force.slug}: ${JSON.stringify(errors)}`);
  return made;
}

async function plantNames(planting: Planting): Promise<void> {
  const { platform, force } = planting;
  const readers = await holders(planting, "people:read");
  const hidden = await platform.database.query<{ id: string }>(
    "select id from people.persons where force_id = $1 and not public",
    [force.id],
  );
  for (const { id } of hidden) {
    await platform.database.query(
      "update people.persons set name = name || ' ' || $3 where force_id = $1 and id = $2",
      [force.id, id, planting.token("name of a person who is not public", readers)],
    );
  }
}

async function plantDeclarations(planting: Planting): Promise<void> {
  const { historic } = planting.force;
  const [drafter, declarer, other] = historic ? ["chairman", "chief.executive", "member"] : ["pcc", "deputy", "staff"];
  const subject = (login: string | undefined) => `${login}@${planting.force.slug}.example`;
  const draft = (as: string, text: string) =>
    mutate(
      planting,
      as,
      "saveDeclaration",
      { kind: "INITIAL", interests: [{ category: "LAND", description: text }] },
      "id",
    );
  await draft(drafter as string, planting.token("draft declaration", new Set([subject(drafter)])));
  const readers = await holders(planting, "registers:read");
  const submitted = await draft(
    declarer as string,
    planting.token("submitted declaration", new Set([...readers, subject(declarer)])),
  );
  await mutate(planting, declarer as string, "submitDeclaration", { declarationId: submitted["id"], version: 1 }, "id");
  const second = await draft(
    other as string,
    planting.token("declaration given back", new Set([...readers, subject(other)])),
  );
  await mutate(planting, other as string, "submitDeclaration", { declarationId: second["id"], version: 1 }, "id");
  if (historic) return;
  const why = planting.token("reason of a hold", await holders(planting, "registers:publish"));
  await mutate(planting, "registrar", "holdPublication", { from: "2099-01-01", to: "2099-01-02", reason: why }, "id");
  const reason = planting.token("return reason", new Set([...readers, subject(other)]));
  await mutate(planting, "registrar", "returnDeclaration", { declarationId: second["id"], version: 2, reason }, "id");
  const shown = await draft("cfo", planting.token("published interest", "everybody"));
  await mutate(planting, "cfo", "submitDeclaration", { declarationId: shown["id"], version: 1 }, "id");
  await mutate(planting, "registrar", "publishDeclaration", { declarationId: shown["id"], version: 2 }, "id");
  await plantWithheld(planting, new Set([...readers, subject("cfo")]));
}

/** A sensitive interest of somebody's partner: that there is one is public, and under what it is withheld; nothing else. */
async function plantWithheld(planting: Planting, readers: Readers): Promise<void> {
  const interest = {
    category: "SECURITIES",
    description: planting.token("interest that is withheld", readers),
    relation: "PARTNER",
    connectedName: planting.token("connected person", readers),
    sensitiveReason: planting.token("why an interest is sensitive", readers),
  };
  const { id } = await mutate(planting, "cfo", "saveDeclaration", { kind: "CHANGE", interests: [interest] }, "id");
  await mutate(planting, "cfo", "submitDeclaration", { declarationId: id, version: 1 }, "id");
  const [line] = await planting.platform.database.query<{ id: string }>(
    "select id from registers.interests where declaration_id = $1",
    [id],
  );
  const decided = {
    interestId: line?.id,
    decision: "WITHHOLD",
    reason: planting.token("why an interest is withheld", readers),
    provision: planting.token("provision under which an interest is withheld", "everybody"),
    reviewOn: "2099-01-01",
  };
  await mutate(planting, "registrar", "publishDeclaration", { declarationId: id, version: 2, lines: [decided] }, "id");
}

/** An offer that is published, of a private giver who is not named, and one that waits and was referred. */
async function plantGifts(planting: Planting): Promise<void> {
  const readers = new Set([...(await holders(planting, "registers:read")), `staff@${planting.force.slug}.example`]);
  // The registers are read by whoever declares there as well: an auditor reads what is published alone.
  const declarers = await holders(planting, "registers:declare");
  const seen = new Set([...readers].filter((reader) => declarers.has(reader)));
  const offer = (place: string, description: string) => ({
    kind: "GIFT",
    giverName: planting.token(`giver of ${place}`, seen),
    giverKind: "PERSON",
    description,
    valueBasis: "NOT_KNOWN",
    offeredOn: "2025-06-02",
    response: "DECLINED",
    reason: planting.token(`reason of ${place}`, seen),
  });
  const shown = offer("a published offer", planting.token("published offer", "everybody"));
  const published = await mutate(planting, "staff", "declareGiftOffer", shown, "id");
  await mutate(planting, "registrar", "publishGiftOffer", { giftOfferId: published["id"], version: 1 }, "id");
  const waiting = offer("an offer that waits", planting.token("offer that waits", seen));
  await mutate(planting, "staff", "declareGiftOffer", { ...waiting, briberySuspected: true }, "id");
}

/** Leave that was asked for and refused: for the person, whoever decides and the officers who read the registers. */
async function plantPermission(planting: Planting): Promise<void> {
  const declarers = await holders(planting, "registers:declare");
  const officers = [...(await holders(planting, "registers:read"))].filter((reader) => declarers.has(reader));
  const readers = new Set([...officers, `staff@${planting.force.slug}.example`]);
  const asked = {
    matter: "POLITICAL_ACTIVITY",
    description: planting.token("what leave is asked for", readers),
    effect: planting.token("how it touches the work", readers),
  };
  const made = await mutate(planting, "staff", "askPermission", asked, "id");
  const reason = planting.token("reason of a refusal", readers);
  const refused = { permissionId: made["id"], version: 1, reason };
  await mutate(planting, "chief.executive", "refusePermission", refused, "id");
}

async function plantConcerns(planting: Planting): Promise<void> {
  const { platform, force, canaries } = planting;
  const { historic } = force;
  const pairs = historic
    ? [
        ["officer", "chairman"],
        ["member", "chief.executive"],
      ]
    : [
        ["staff", "pcc"],
        ["cfo", "chief.executive"],
        ["pcc", "staff"],
      ];
  for (const [by = "", about = ""] of pairs) {
    const [subject] = await platform.database.query<{ id: string }>(
      "select person_id as id from people.logins where force_id = $1 and subject = $2",
      [force.id, `${about}@${force.slug}.example`],
    );
    const token = canaries.token();
    const concern = {
      subjectPersonId: subject?.id,
      matter: "DISRESPECT",
      narrative: token,
      directDiscussion: "TRIED",
      ...(historic ? { happenedOn: "2010-03-01" } : {}),
    };
    const made = await mutate(planting, by, "raiseConcern", concern, "id reference");
    const readers = new Set(await partsIn(planting, made["id"] as string));
    canaries.add({ token, force: force.slug, place: `narrative of a concern about ${about}`, readers });
    await plantDocument(planting, by, made["id"] as string);
  }
}

/** A document of a case, added by whoever raised it. */
async function plantDocument({ platform, force, key }: Planting, by: string, caseId: string): Promise<void> {
  const bytes = Buffer.from("Invented.");
  const whole = { name: "planted.txt", size: bytes.length, part: 1, parts: 1, content: bytes.toString("base64") };
  const { errors } = await platform.ask("mutation ($input: AddCaseFilePartInput!) { addCaseFilePart(input: $input) }", {
    as: `${by}@${force.slug}.example`,
    variables: { input: { forceId: force.id, caseId, ...whole, idempotencyKey: key() } },
  });
  if (errors.length > 0) throw new Error(`Planting a document of ${force.slug}: ${JSON.stringify(errors)}`);
}

/** The logins of those with a part in a case. */
async function partsIn({ platform, force }: Planting, caseId: string): Promise<string[]> {
  const rows = await platform.database.query<{ subject: string }>(
    `select l.subject from cases.case_parts p join people.logins l on l.force_id = p.force_id and l.person_id = p.person_id
     where p.force_id = $1 and p.case_id = $2 and p.ended_at is null`,
    [force.id, caseId],
  );
  return rows.map(({ subject }) => subject);
}

async function plantConfiguration(planting: Planting): Promise<void> {
  const { platform, force } = planting;
  await mutate(
    planting,
    "force.admin",
    "setForceBranding",
    { colour: "#1d3557", logoUrl: `https://logo.example/${planting.token("logo", "everybody")}` },
    "id",
  );
  const named = { kind: "POLITICAL_ACTIVITY_QUERY", titleEn: "Invented", titleCy: "Dychmygol", reason: "Invented." };
  const setting = { ...named, from: dayInLondon(new Date()), questions: [], targets: [] };
  await mutate(planting, "force.admin", "configureCaseKind", setting, "kind");
  const insiders = await holders(planting, "protocols:read");
  const [title, text, file] = ["protocol title", "clause text", "file name"].map((place) =>
    planting.token(`${place} of a draft`, insiders),
  );
  const content = Buffer.from(
    `1. Conduct\n\n1.1 Everybody treats others with ${text}.\n\n1.2 Nobody is left out.\n\n1.3 Staff must not lend keys.\n`,
  ).toString("base64");
  await mutate(
    planting,
    "registrar",
    "importProtocolDocument",
    { title, instrument: "STAFF_CODE", fileName: `${file}.txt`, contentBase64: content },
    "id",
  );
  const sent = Buffer.from(`1. ${planting.token("words of a document that was only sent", new Set())}.\n`);
  const onlyPart = { part: 1, parts: 1, contentBase64: sent.toString("base64") };
  await mutate(planting, "registrar", "sendDocumentPart", onlyPart, "id");
  const [ids] = await platform.database.query<{ person: string; office: string }>(
    `select (select person_id from people.logins where force_id = $1 and subject = $2) as person, (select id from people.offices where force_id = $1 and role = 'STAFF') as office`,
    [force.id, `dpo@${force.slug}.example`],
  );
  const made = await mutate(
    planting,
    "force.admin",
    "appoint",
    { personId: ids?.person, officeId: ids?.office, kind: "APPOINTED", from: "2024-06-01" },
    "id",
  );
  const reason = planting.token("reason of an end of office", new Set());
  await mutate(
    planting,
    "force.admin",
    "endAppointment",
    { appointmentId: made["id"], on: "2024-06-30", reason },
    "id",
  );
}

async function plantSuspension(planting: Planting): Promise<void> {
  const operator = everywhere[0];
  await mutate(
    planting,
    operator,
    "suspendForce",
    { reason: planting.token("reason of a suspension", new Set()) },
    "id",
  );
  await mutate(
    planting,
    operator,
    "resumeForce",
    { reason: planting.token("reason of a resumption", new Set()) },
    "id",
  );
}
