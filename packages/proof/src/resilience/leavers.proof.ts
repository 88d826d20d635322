import { randomUUID } from "node:crypto";
import { dayInLondon } from "@probity/service-kit/dates";
import { forceOf, type TestForce } from "@probity/platform/testing/force";
import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { PostgresSessions } from "@probity/gateway/sessions/postgres-sessions";
import { Pool } from "pg";
import { platformProof } from "./platform-proof.js";

/** D2: a role that ended, a person who left and a force that was suspended count at the very next request, with a token and with a session. */
export const leavers = platformProof("D2", async ({ platform, findings }) => {
  const pool = new Pool({ connectionString: platform.database.url("gateway"), max: 2 });
  const sessions = new PostgresSessions(pool);
  const force = await forceOf(platform, "devon-and-cornwall");
  const byToken = async (login: string, query: string) => {
    const { status, errors } = await force.ask(login, query);
    return { status, code: (errors[0]?.extensions["code"] as string | undefined) ?? null };
  };
  const expectBoth = async (what: string, login: string, session: string, query: string, code: string | null) => {
    for (const [how, answer] of [
      ["token", await byToken(login, query)],
      ["session", await bySession(platform, session, query)],
    ] as const) {
      findings.tried++;
      if (answer.code !== code)
        findings.failures.push(`${what}, by ${how}: ${JSON.stringify(answer)} and not ${code ?? "an answer"}`);
    }
  };
  const begin = (login: string) =>
    sessions.create({
      subject: `${login}@${force.slug}.example`,
      issuer: `${platform.baseUrl}/demo-issuer`,
      name: login,
    });
  const registers = "{ declarations { totalCount } }";

  const registrar = [await begin("registrar"), await begin("registrar")] as const;
  await expectBoth("while in office", "registrar", registrar[0], registers, null);
  await endAll(platform, force, "registrar");
  await expectBoth("after leaving", "registrar", registrar[0], registers, "UNAUTHENTICATED");
  findings.tried++;
  if ((await sessions.find(registrar[1])) !== null) findings.failures.push("another session of the leaver goes on");

  const officer = await begin("dpo");
  await expectBoth("before the suspension", "dpo", officer, registers, null);
  const suspension = { forceId: force.id, reason: "For the proof." };
  const suspended = await force.change("operator@probity.example", "suspendForce", suspension);
  if (suspended.errors.length > 0)
    findings.failures.push(`the force could not be suspended: ${JSON.stringify(suspended.errors)}`);
  await expectBoth("in a suspended force", "dpo", officer, registers, "UNAUTHENTICATED");
  await force.change("operator@probity.example", "resumeForce", suspension);
  findings.tried++;
  if ((await byToken("dpo", registers)).code !== null)
    findings.failures.push("after the suspension the officer has no access");
  findings.tried++;
  if ((await bySession(platform, officer, registers)).status !== 401)
    findings.failures.push("the session of before the suspension lives again");
  await pool.end();
});

async function bySession({ baseUrl }: TestPlatform, session: string, query: string) {
  const cookie = `probity=${session}`;
  const headers = { "content-type": "application/json", cookie, "sec-fetch-site": "same-origin" };
  const response = await fetch(`${baseUrl}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: answer.errors?.[0]?.extensions.code ?? null };
}

/** Ends every appointment of a person as of yesterday. */
async function endAll({ database }: TestPlatform, force: TestForce, login: string): Promise<void> {
  const rows = await database.query<{ id: string }>(
    "select id from people.appointments where force_id = $1 and person_id = $2",
    [force.id, force.personOf(login)],
  );
  const on = dayInLondon(new Date(Date.now() - 86_400_000));
  for (const { id } of rows) {
    const ending = { appointmentId: id, on, reason: "Has left.", idempotencyKey: randomUUID() };
    const { errors } = await force.change("force.admin", "endAppointment", ending);
    if (errors.length > 0) throw new Error(`The appointment could not be ended: ${JSON.stringify(errors)}`);
  }
}
