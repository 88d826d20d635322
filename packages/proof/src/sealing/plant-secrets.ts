import { randomBytes, randomUUID } from "node:crypto";
import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { dayInLondon } from "@probity/service-kit/dates";

/** An unguessable word that was written in confidence, and where. */
export interface Secret {
  readonly place: string;
  readonly token: string;
}

const forces = { avon: "avon-and-somerset", staffs: "staffordshire" } as const;

/** Writes an unguessable word into every text of a case that somebody can write, each through the graph as its own people do. */
export async function plantSecrets(platform: TestPlatform): Promise<Secret[]> {
  const planted: Secret[] = [];
  const secret = (place: string): string => {
    const token = `planted${randomBytes(12).toString("hex")}`;
    planted.push({ place, token });
    return token;
  };
  const ids = await peopleOf(platform);
  const change = async (force: string, login: string, field: string, input: object): Promise<Made> => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const { data, errors } = await platform.ask<Record<string, Made | null> | null>(
      `mutation ($input: ${type}!) { ${field}(input: $input) { id } }`,
      {
        as: `${login}@${force}.example`,
        variables: { input: { forceId: ids(force, "").id, idempotencyKey: randomUUID(), ...input } },
      },
    );
    if (errors.length > 0) throw new Error(`${field} as ${login}: ${JSON.stringify(errors)}`);
    // Who has no part in a case any more is answered nothing.
    return data?.[field] ?? { id: "" };
  };
  await plantConcern(change, secret, ids);
  await plantOthers(change, secret, ids);
  return planted;
}

interface Made {
  readonly id: string;
}
type Change = (force: string, login: string, field: string, input: object) => Promise<Made>;
type Plant = (place: string) => string;
type People = (force: string, login: string) => { readonly id: string };

async function plantConcern(change: Change, secret: Plant, ids: People): Promise<void> {
  const force = forces.staffs;
  const concern = { matter: "BREACH_BY_OTHERS", directDiscussion: "TRIED", narrative: secret("a concern") };
  const { id: caseId } = await change(force, "staff", "raiseConcern", {
    subjectPersonId: ids(force, "pcc").id,
    protectedDisclosure: true,
    ...concern,
  });
  const step = (version: number, kind: string, more: object = {}) =>
    change(force, "chief.executive", "recordCaseStep", {
      caseId,
      version,
      kind,
      note: secret(`a note (${kind})`),
      ...more,
    });
  await step(1, "NOTE");
  await step(2, "INFORMAL_RESOLUTION");
  await step(3, "FORMAL_STAGE");
  await step(4, "DECISION", { finding: "UPHELD", clauses: ["ST-24"] });
  await change(force, "chief.executive", "sendCaseMessage", { caseId, text: secret("a message") });
  const named = { caseId, version: 5, personId: ids(force, "deputy").id, reason: secret("why somebody is named") };
  await change(force, "chief.executive", "nameSubject", named);
  await change(force, "staff", "askForReview", { caseId, version: 6, reasons: secret("why a review is asked for") });
}

async function plantOthers(change: Change, secret: Plant, ids: People): Promise<void> {
  const force = forces.avon;
  await change(force, "force.admin", "recordStatutoryArrangement", {
    what: "PANEL",
    personId: ids(force, "panel.chair").id,
    source: "Invented.",
    from: dayInLondon(new Date()),
  });
  const { id: complaint } = await change(force, "panel.chair", "receiveComplaint", {
    subjectPersonId: ids(force, "deputy").id,
    receivedOn: "2025-01-03",
    narrative: secret("a complaint"),
    complainant: secret("who complains"),
  });
  const recorded = { caseId: complaint, version: 1, kind: "COMPLAINT_RECORDED", gravity: "ORDINARY" };
  await change(force, "panel.chair", "recordCaseStep", { ...recorded, note: secret("why a complaint is recorded") });
  const part = { caseId: complaint, version: 2, matter: "BREACH_BY_OTHERS" };
  await change(force, "panel.chair", "runBeside", { ...part, narrative: secret("what goes another way") });
  const back = { caseId: complaint, version: 3, to: "PROTOCOL", ground: "OWN_STAFF", matter: "BREACH_BY_OTHERS" };
  await change(force, "panel.chair", "changeCaseRoute", { ...back, reason: secret("why it goes another way") });
  const awareAt = new Date(Date.now() - 3_600_000).toISOString();
  const { id: breach } = await change(force, "staff", "reportDataBreach", {
    awareAt,
    narrative: secret("a data breach"),
  });
  const decided = {
    caseId: breach,
    version: 1,
    whom: "REGULATOR",
    decision: "TELL",
    reasons: secret("why somebody is told"),
  };
  await change(force, "dpo", "decideBreachNotice", decided);
  await change(force, "monitoring.officer", "recordInformationRequest", {
    regime: "SUBJECT_ACCESS",
    receivedOn: "2025-01-03",
    narrative: secret("a request"),
    requester: secret("who asks"),
  });
  const asked = { topic: "MEANING_OF_THE_CODE", narrative: secret("a question") };
  const { id: advice } = await change(force, "staff", "askAdvice", asked);
  await change(force, "chief.executive", "recordAdvice", { caseId: advice, version: 1, words: secret("advice") });
  await change(force, "staff", "notifyProceedings", {
    occasion: "CRIMINAL_CHARGE",
    affects: "SELF",
    happenedOn: "2025-01-03",
    narrative: secret("a charge"),
  });
}

async function peopleOf({ database }: TestPlatform): Promise<People> {
  const rows = await database.query<{ subject: string; forceId: string; personId: string }>(
    `select subject, force_id as "forceId", person_id as "personId" from people.logins`,
  );
  return (force, login) => {
    const row = rows.find(({ subject }) => subject.startsWith(login) && subject.endsWith(`@${force}.example`));
    if (!row) throw new Error(`There is no ${login} of ${force}.`);
    return { id: login === "" ? row.forceId : row.personId };
  };
}
