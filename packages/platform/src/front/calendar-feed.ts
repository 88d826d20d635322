import { createHash, randomUUID } from "node:crypto";
import type { FindAccess } from "@probity/gateway/identity/identify";
import type { RequestCounter } from "@probity/gateway/rates/request-rates";
import type { Identity } from "@probity/service-kit/identity";
import { rolesAllow } from "@probity/service-kit/permissions";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import type { Request, RequestHandler, Response } from "express";
import type { CalendarDuty, CalendarLanguage } from "./duties-calendar.js";

/** What a calendar program is answered from. */
export interface CalendarFeedOptions {
  readonly registers: SubgraphCaller;
  readonly people: SubgraphCaller;
  /** What the owner of an address may be at this moment: who has left, or whose force is suspended, shows nothing. */
  readonly access: FindAccess;
  readonly rates: Pick<RequestCounter, "countAddress">;
  readonly baseUrl: string;
}

interface Owner {
  readonly subject: string;
  readonly personId: string;
  readonly language: CalendarLanguage;
  readonly force: { readonly id: string };
}

const whose = "query ($token: String!) { calendarFeedOwner(token: $token) { subject personId language force { id } } }";
const asked = "query ($force: ID!, $person: ID!, $language: Language!)";
const parts = "id title(language: $language) anchorOn clauseId";
const open = (field: string, more: string) => `${asked} {
  overdue: ${field}(force: $force, person: $person, status: OVERDUE, first: 100) { nodes { ${parts} ${more} } }
  due: ${field}(force: $force, person: $person, status: DUE, first: 100) { nodes { ${parts} ${more} } }
}`;
const ofForce = open("obligations", "dueOn shownOn: dueOn retimings { before }");
const ofPerson = open("personDuties", "dueOn shownOn");

/** `GET /calendar/<token>.ics`: a person's own open duties, to whoever has the secret address and while its owner has access. */
export function calendarFeed(options: CalendarFeedOptions): RequestHandler {
  return async (request, response) => {
    try {
      await options.rates.countAddress(request.ip ?? "");
    } catch (refusal) {
      const { headers } = refusal as { headers: Record<string, string> };
      return plain(response.set(headers), 429, "Too many requests.");
    }
    try {
      await answer(options, request, response);
    } catch (error) {
      const { extensions } = error as { extensions?: { code?: unknown } };
      if (extensions?.code !== "UNAVAILABLE") throw error;
      plain(response.set("retry-after", "5"), 503, "The calendar cannot be read at this moment.");
    }
  };
}

async function answer(options: CalendarFeedOptions, request: Request, response: Response): Promise<void> {
  const token = /^([\w-]+)\.ics$/.exec(String(request.params["file"]))?.[1] ?? "";
  const owner = await ownerOf(options, token);
  const asking = owner && (await asOwner(options, owner, request));
  if (!asking) return plain(response, 404, "Not found.");
  const { force, personId: person, language } = owner;
  const variables = { force: force.id, person, language };
  const duties = await Promise.all([
    dutiesIn(options.registers({ query: ofForce, variables }, asking)),
    dutiesIn(options.people({ query: ofPerson, variables }, asking)),
  ]);
  const { dutiesCalendar } = await import("./duties-calendar.js");
  send(request, response, dutiesCalendar(duties.flat(), language, options.baseUrl));
}

async function dutiesIn(answer: ReturnType<SubgraphCaller>): Promise<CalendarDuty[]> {
  const { data, errors } = await answer;
  const read = data as Record<"overdue" | "due", { nodes: CalendarDuty[] }> | null | undefined;
  if (errors || !read) throw errors?.[0] ?? new Error("The duties cannot be read.");
  return [...read.overdue.nodes, ...read.due.nodes];
}

async function ownerOf({ registers }: CalendarFeedOptions, token: string): Promise<Owner | null> {
  const asking: Identity = {
    kind: "gateway",
    subject: "",
    name: "",
    graph: "full",
    grants: [],
    platformRoles: [],
    purpose: "event",
    requestId: randomUUID(),
    origin: "",
  };
  const { data, errors } = await registers({ query: whose, variables: { token } }, asking);
  if (errors) throw errors[0] ?? new Error("The calendar cannot be read.");
  return data?.["calendarFeedOwner"] as Owner | null;
}

/** The owner as they would be if they asked themselves now, in this force alone; null where they see no duties there. */
async function asOwner({ access }: CalendarFeedOptions, owner: Owner, request: Request): Promise<Identity | null> {
  const { subject, personId, force } = owner;
  const found = await access({ subject, issuer: "" });
  const grant = found?.grants.find((one) => one.forceId === force.id && one.personId === personId);
  if (!found || !grant || !rolesAllow(grant.roles, "obligations:own")) return null;
  return {
    kind: "person",
    subject,
    name: found.name,
    graph: "full",
    grants: [grant],
    platformRoles: [],
    purpose: "request",
    requestId: randomUUID(),
    origin: request.ip ?? "",
  };
}

function send(request: Request, response: Response, body: string): void {
  const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  response.set({ etag: tag, "cache-control": "private, no-store", "content-type": "text/calendar; charset=utf-8" });
  if (request.headers["if-none-match"] === tag) return void response.status(304).end();
  response.status(200).end(body);
}

function plain(response: Response, status: number, text: string): void {
  response.status(status).set("cache-control", "no-store").type("text").send(text);
}
