import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { actor } from "@probity/testkit/actors";
import { openSubgraph } from "@probity/testkit/subgraph";
import { until } from "@probity/testkit/until";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";
import { sendMail, type Mail } from "./send-mail.js";

const service = "26785a09-ab16-4eb0-8407-a37497a57506";
const secret = "3d844edf-8d35-48ac-975b-e847b4f122b0";
const templateId = "0b1b9a3c-5f0e-4a7e-9d0a-0c9c3f6b2d11";

/** A server that answers as GOV.UK Notify documents: 201 with the notification, or a status with its errors. */
let server: Server;
let taken: { email_address: string; template_id: string; reference: string; personalisation: Record<string, string> }[];
let refusal: { status: number; error: string; message: string } | null;

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const body = (await json(request)) as (typeof taken)[number];
      const problem = refusal ?? problemWith(request);
      response.writeHead(problem?.status ?? 201, { "content-type": "application/json" });
      if (problem) return response.end(JSON.stringify({ status_code: problem.status, errors: [problem] }));
      taken.push(body);
      const { subject, body: text } = body.personalisation;
      const template = { id: body.template_id, version: 1, uri: "" };
      const content = { subject, body: text, from_email: "force@notifications.example" };
      return response.end(JSON.stringify({ id: uuidv7(), reference: body.reference, content, uri: "", template }));
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());
beforeEach(() => {
  taken = [];
  refusal = null;
});

/** What Notify finds wrong: another address, or a token that is not signed with the key's secret within 30 seconds. */
function problemWith({ method, url, headers }: IncomingMessage): typeof refusal {
  if (method !== "POST" || url !== "/v2/notifications/email")
    return { status: 404, error: "NoResultFound", message: "No result found" };
  const [head = "", claims = "", signature] = (headers.authorization ?? "").replace("Bearer ", "").split(".");
  const signed = createHmac("sha256", secret).update(`${head}.${claims}`).digest("base64url");
  const { iss, iat } = JSON.parse(Buffer.from(claims, "base64url").toString()) as { iss: string; iat: number };
  if (signed !== signature || iss !== service || Math.abs(Date.now() / 1000 - iat) > 30)
    return { status: 403, error: "AuthError", message: "Invalid token: signature, api token not found" };
  return null;
}

const by = (apiKey: string) => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { notify: { apiKey, templateId, url }, baseUrl: "https://probity.example" };
};
const key = `probity-${service}-${secret}`;
const mail: Mail = { to: "pcc@force.example", id: uuidv7(), subject: "A duty is due", text: "Look at it.\nBy Friday." };

test("an e-mail goes to Notify with the template, the words and the notice as its reference", async () => {
  await sendMail(by(key), mail);
  expect(taken).toEqual([
    {
      email_address: mail.to,
      template_id: templateId,
      reference: mail.id,
      personalisation: { subject: mail.subject, body: mail.text },
    },
  ]);
});

test("a refusal is known by its status, and names neither the person nor the key", async () => {
  const wrong = await sendMail(by(`probity-${service}-${service}`), mail).catch((error: unknown) => error);
  expect(wrong).toMatchObject({ code: "NOTIFY_403" });
  expect(JSON.stringify(wrong) + String(wrong)).not.toMatch(/force\.example|3d844edf/);
  refusal = { status: 429, error: "RateLimitError", message: "Exceeded rate limit for key type LIVE" };
  await expect(sendMail(by(key), mail)).rejects.toMatchObject({ code: "NOTIFY_429" });
  refusal = { status: 500, error: "Exception", message: "Internal server error" };
  await expect(sendMail(by(key), mail)).rejects.toMatchObject({ code: "NOTIFY_500" });
  const nowhere = { ...by(key), notify: { ...by(key).notify, url: "http://127.0.0.1:1" } };
  await expect(sendMail(nowhere, mail)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  expect(taken).toEqual([]);
});

test("a notice is sent by Notify, and again later where it was refused", async () => {
  let now = new Date("2030-01-08T10:00:00Z");
  await using people = await openSubgraph(peopleSubgraph, { clock: { now: () => now }, mail: by(key) });
  const { forceId, personId } = await actor(people.database, "cumbria", "pcc");
  const due = { personId, obligationId: uuidv7(), duty: "DECLARE_OFFER", dueOn: "2030-01-15", clauseId: "TE-9" };
  const data = { duties: [{ ...due, occasion: "WEEK_BEFORE", on: "2030-01-08" }] };
  await people.running.receive({ id: uuidv7(), forceId, event: "duties.due", data });
  const handOver = async (till: string) => {
    now = new Date(till);
    const jobs = () =>
      people.database.query<{ data: Parameters<typeof people.running.receive>[0] }>(
        "select data from pgboss.job where name = 'events-people-mail' and data->>'event' = 'mail.due' and start_after <= $1",
        [now],
      );
    await until("the e-mail is planned", async () => (await jobs()).length > 0);
    for (const job of await jobs()) await people.running.receive(job.data);
    const [notice] = await people.database.query<{ email: string; error: string | null }>(
      "select email, last_error as error from people.notices where kind = 'DUTY_DUE'",
    );
    return notice;
  };
  refusal = { status: 429, error: "TooManyRequestsError", message: "Exceeded send limits (50) for today" };
  expect(await handOver("2030-01-08T10:00:00Z")).toEqual({ email: "WAITING", error: "NOTIFY_429" });
  refusal = null;
  expect(await handOver("2030-01-08T10:05:00Z")).toMatchObject({ email: "SENT" });
  expect(taken.map(({ personalisation }) => personalisation["body"]?.includes("Declaration of an offer"))).toEqual([
    true,
  ]);
});
