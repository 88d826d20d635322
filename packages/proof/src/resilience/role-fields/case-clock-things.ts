import { randomUUID } from "node:crypto";
import { forceNamed } from "../../isolation/world/force-of-world.js";
import type { World } from "../../isolation/world/world.js";
import { dayInLondon } from "@probity/service-kit/dates";
import type { Things } from "./thing.js";

// Another force than that of the concerns: who has a part in those stays as it is listed.
const force = "avon-and-somerset";

/** Opens a case of each kind that is about nobody, with all there can be. */
export async function plantCaseClocks(world: World): Promise<void> {
  await plantBreach(world);
  await plantRequest(world);
  await plantRetention(world);
  const asked = { topic: "MEANING_OF_THE_CODE", narrative: "Invented." };
  const advice = await change(world, "staff", "askAdvice", "AskAdviceInput", asked);
  const given = { caseId: advice, words: "Invented." };
  await change(world, "chief.executive", "recordAdvice", "RecordAdviceInput", { ...given, version: 1 });
  await change(world, "chief.executive", "recordAdvice", "RecordAdviceInput", { ...given, version: 2, followed: true });
  await change(world, "staff", "notifyProceedings", "NotifyProceedingsInput", {
    occasion: "CRIMINAL_CHARGE",
    affects: "SELF",
    prospective: true,
    happenedOn: "2026-01-05",
    narrative: "Invented.",
  });
  await plantComplaint(world);
}

/** A complaint by the law, by whom the Panel delegated that to, recorded as alleging a crime; and a person who once acted for it. */
async function plantComplaint(world: World): Promise<void> {
  const { database } = world.platform;
  const delegated = { what: "DELEGATE", office: "HEAD_OF_STAFF", source: "Invented.", from: dayInLondon(new Date()) };
  await change(world, "force.admin", "recordStatutoryArrangement", "RecordStatutoryArrangementInput", delegated);
  await database.query(
    `insert into cases.statutory_arrangements (force_id, what, person_id, source, from_day, to_day)
     select force_id, 'PANEL', person_id, 'Invented.', current_date, current_date + 1 from people.logins where subject = $1`,
    [`panel.chair@${force}.example`],
  );
  const [deputy] = await database.query<{ id: string }>(
    "select person_id as id from people.logins where subject = $1",
    [`deputy@${force}.example`],
  );
  const complaint = {
    subjectPersonId: deputy?.id,
    receivedOn: "2026-01-05",
    narrative: "Invented.",
    complainant: "Invented.",
  };
  const caseId = await change(world, "chief.executive", "receiveComplaint", "ReceiveComplaintInput", complaint);
  const recorded = { caseId, version: 1, kind: "COMPLAINT_RECORDED", gravity: "SERIOUS", note: "Invented." };
  await change(world, "chief.executive", "recordCaseStep", "RecordCaseStepInput", recorded);
  const beside = { caseId, version: 2, narrative: "Invented.", matter: "BREACH_BY_OTHERS" };
  await change(world, "chief.executive", "runBeside", "RunBesideInput", beside);
}

async function plantBreach(world: World): Promise<void> {
  const awareAt = new Date(Date.now() - 5 * 86_400_000).toISOString();
  const reported = { awareAt, narrative: "Invented.", peopleAffected: 12 };
  const caseId = await change(world, "staff", "reportDataBreach", "ReportDataBreachInput", reported);
  await change(world, "staff", "sendCaseMessage", "SendCaseMessageInput", { caseId, text: "Invented." });
  await addDocument(world, "staff", { caseId });
  const { database } = world.platform;
  const [added] = await database.query<{ id: string }>("select id from cases.case_files where case_id = $1", [caseId]);
  const copy = { redactionOf: added?.id, redactedWhat: "Invented.", redactedWhy: "Invented." };
  await addDocument(world, "dpo", { caseId, ...copy });
  const words = { kind: "OUTCOME", titleEn: "{our name}", titleCy: "{ein henw}", bodyEn: "{due day}", bodyCy: "-" };
  const from = new Date().toISOString().slice(0, 10);
  await change(world, "force.admin", "saveLetterTemplate", "LetterTemplateInput", { ...words, from });
  const letter = { kind: "OUTCOME", language: "EN", title: "Invented", body: "Invented.", asMessage: false };
  await change(world, "dpo", "keepLetter", "KeepLetterInput", { caseId, ...letter });
  const told = { caseId, toldAt: new Date(Date.now() - 60_000).toISOString() };
  for (const [done, whom] of (["REGULATOR", "INDIVIDUALS"] as const).entries()) {
    const decided = { caseId, version: 1 + 2 * done, whom, decision: "TELL", reasons: "Invented." };
    await change(world, "dpo", "decideBreachNotice", "DecideBreachNoticeInput", decided);
    const recorded = { ...told, version: 2 + 2 * done, whom, lateReasons: "Invented." };
    await change(world, "dpo", "recordBreachNotice", "RecordBreachNoticeInput", recorded);
  }
}

async function addDocument(world: World, login: string, input: object): Promise<void> {
  const content = Buffer.from("Invented.").toString("base64");
  const document = {
    name: "invented.txt",
    size: 9,
    part: 1,
    parts: 1,
    content,
    idempotencyKey: randomUUID(),
    ...input,
  };
  const { data, errors } = await world.platform.ask<{ addCaseFilePart: boolean }>(
    "mutation($input: AddCaseFilePartInput!) { addCaseFilePart(input: $input) }",
    { as: `${login}@${force}.example`, variables: { input: { forceId: forceNamed(world, force).id, ...document } } },
  );
  if (!data?.addCaseFilePart) throw new Error(`addCaseFilePart as ${login}: ${JSON.stringify(errors)}`);
}

async function plantRequest(world: World): Promise<void> {
  const { database } = world.platform;
  const caseId = await change(
    world,
    "monitoring.officer",
    "recordInformationRequest",
    "RecordInformationRequestInput",
    {
      regime: "INFORMATION_REQUEST",
      receivedOn: "2026-01-05",
      narrative: "Invented.",
      requester: "Invented.",
    },
  );
  const answered = { caseId, version: 1, answeredOn: "2026-01-06", answer: "GIVEN" };
  await change(world, "monitoring.officer", "answerInformationRequest", "AnswerInformationRequestInput", answered);
  await database.query(
    `update cases.case_clocks set clause_id = 'X-1', target_since = '2026-01-01', version_id = uuidv7(), stopped_at = now(), pauses = '[{"from": "2026-01-06", "to": "2026-01-07"}]'
     where case_id = $1`,
    [caseId],
  );
  await database.query(
    `insert into cases.clock_retimings (force_id, case_id, clock_id, before_on, after_on, reason, at)
     select force_id, case_id, id, '2026-02-02', '2026-02-03', 'Invented', now() from cases.case_clocks where case_id = $1`,
    [caseId],
  );
}

/** A period, a hold that was lifted, and what is left of a case that was deleted. */
async function plantRetention(world: World): Promise<void> {
  const { database } = world.platform;
  const [held] = await database.query<{ id: string; version: number }>(
    "select id, version from cases.cases where force_id = $1 and kind = 'INFORMATION_REQUEST' order by id desc limit 1",
    [forceNamed(world, force).id],
  );
  const hold = { caseId: held?.id, reason: "Invented." };
  const version = held?.version ?? 0;
  await change(world, "monitoring.officer", "setLegalHold", "LegalHoldInput", { ...hold, version });
  await change(world, "monitoring.officer", "liftLegalHold", "LegalHoldInput", { ...hold, version: version + 1 });
  await database.query(
    `insert into cases.evidence_packs (force_id, case_id, person_id, recipient, language, sealed_asked, asked_at, state, touched_at, done, total, size, parts, sha256, expires_at)
     select c.force_id, c.id, p.person_id, 'PANEL', 'EN', '\\x00', now(), 'READY', now(), 1, 1, 1, 1, 'invented', now() + interval '1 day' from cases.cases c
     join cases.case_parts p on p.force_id = c.force_id and p.case_id = c.id and p.part = 'HANDLER' where c.id = $1`,
    [held?.id],
  );
  const period = { kind: "GRIEVANCE", months: 12, from: "2099-01-01", source: "Invented." };
  await change(world, "force.admin", "setCaseRetention", "SetCaseRetentionInput", period);
  await database.query(
    `insert into cases.case_tombstones (force_id, reference, kind, opened_on, closed_on, deleted_at, months, period_from, period_set_by, seen_by)
     select c.force_id, 'GONE-GONE', c.kind, '2020-01-01', '2020-02-01', now(), 12, '2020-01-01', p.person_id, array[p.person_id] from cases.cases c
     join cases.case_parts p on p.force_id = c.force_id and p.case_id = c.id and p.part = 'HANDLER' where c.id = $1`,
    [held?.id],
  );
}

/** Makes a change of a case as somebody, and answers what it is known by. */
export async function change(
  world: World,
  login: string,
  field: string,
  type: string,
  input: object,
  answer = "id",
): Promise<string> {
  const { id: forceId } = forceNamed(world, force);
  const { data, errors } = await world.platform.ask<Record<string, Record<string, string>>>(
    `mutation($input: ${type}!) { ${field}(input: $input) { ${answer} } }`,
    { as: `${login}@${force}.example`, variables: { input: { forceId, idempotencyKey: randomUUID(), ...input } } },
  );
  const made = data?.[field];
  if (!made) throw new Error(`${field} as ${login}: ${JSON.stringify(errors)}`);
  return made[answer] ?? "";
}

/** Where clocks, breaches, requests, advice and charges are shown. */
export async function caseClockThings(world: World): Promise<Things> {
  const rows = await world.platform.database.query<{ kind: string; id: string }>(
    `select distinct on (kind) kind, id from cases.cases where force_id = $1 and kind in ('DATA_BREACH', 'INFORMATION_REQUEST', 'ADVICE', 'PROCEEDINGS', 'OFFICE_HOLDER_COMPLAINT')
     order by kind, id desc`,
    [forceNamed(world, force).id],
  );
  const by = (kind: string, inside: string) => {
    const id = rows.find((row) => row.kind === kind)?.id ?? "";
    return { by: [`{ case(id: "${id}") { ${inside} } }`], force };
  };
  const breach = rows.find(({ kind }) => kind === "DATA_BREACH")?.id ?? "";
  const listed = (field: string, inside: string) => ({ by: [`{ ${field}(case: "${breach}") { ${inside} } }`], force });
  const forceId = forceNamed(world, force).id;
  const ofForce = (field: string, inside: string) => ({
    by: [`{ ${field}(force: "${forceId}") { ${inside} } }`],
    force,
  });
  const [letter] = await world.platform.database.query<{ id: string }>("select id from cases.case_letters limit 1");
  return {
    CaseClock: { "of a request, with all there can be": by("INFORMATION_REQUEST", "clocks { $ }") },
    ClockPauseSpan: { "of a request": by("INFORMATION_REQUEST", "clocks { pauses { $ } }") },
    ClockRetiming: { "of a request": by("INFORMATION_REQUEST", "clocks { retimings { $ } }") },
    InformationRequest: { "that was answered": by("INFORMATION_REQUEST", "informationRequest { $ }") },
    DataBreach: { "reported by staff": by("DATA_BREACH", "dataBreach { $ }") },
    CaseMessage: { "of a breach": listed("caseMessages", "nodes { $ }") },
    CaseMessageConnection: { "of a breach": listed("caseMessages", "$") },
    CaseAccess: { "of a breach": listed("caseAccesses", "nodes { $ }") },
    CaseAccessConnection: { "of a breach": listed("caseAccesses", "$") },
    CaseFileConnection: { "of a breach": listed("caseFiles", "$") },
    CaseRetention: { "of a request": by("INFORMATION_REQUEST", "retention { $ }") },
    LegalHold: { "of a request": by("INFORMATION_REQUEST", "retention { holds { $ } }") },
    EvidencePack: { "of a request": by("INFORMATION_REQUEST", "evidencePacks { $ }") },
    CaseTombstone: { "of one that was handled": ofForce("caseTombstones", "nodes { $ }") },
    CaseTombstoneConnection: { "of the force": ofForce("caseTombstones", "$") },
    CaseRetentionPeriod: {
      "that the force set": { by: [`{ force(slug: "${force}") { caseRetention { $ } } }`], force },
    },
    CaseFile: { "of a breach, and its redacted copy": listed("caseFiles", "nodes { $ }") },
    CaseFileRedaction: { "of a breach": listed("caseFiles", "nodes { redacted { $ } }") },
    CaseLetter: { "of a breach": { by: [`{ caseLetter(case: "${breach}", file: "${letter?.id}") { $ } }`], force } },
    LetterDraft: {
      "of a breach": { by: [`{ caseLetterDraft(case: "${breach}", kind: OUTCOME, language: EN) { $ } }`], force },
    },
    LetterTemplate: {
      "that the force wrote": { by: [`{ force(slug: "${force}") { letterTemplates { $ } } }`], force },
    },
    CaseFileTerms: { "of the deployment": { by: ["{ caseFileTerms { $ } }"], force } },
    DataBreachReasons: { "reported by staff": by("DATA_BREACH", "dataBreach { reasons { $ } }") },
    Advice: { "that staff asked for": by("ADVICE", "advice { $ }") },
    StatutoryCase: { "about the deputy": by("OFFICE_HOLDER_COMPLAINT", "statutory { $ }") },
    CaseBeside: { "of the complaint": by("OFFICE_HOLDER_COMPLAINT", "besides { $ }") },
    StatutoryArrangement: {
      "of the force": { by: [`{ force(slug: "${force}") { statutoryArrangements { $ } } }`], force },
    },
    Proceedings: { "against staff": by("PROCEEDINGS", "proceedings { $ }") },
  };
}
