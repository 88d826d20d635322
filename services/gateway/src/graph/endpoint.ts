import { randomUUID } from "node:crypto";
import type { Request, Response } from "express";
import { nobody, type Identity } from "@probity/service-kit/identity";
import type { FormattedExecutionResult } from "graphql";
import type { Logger } from "pino";
import type { AnswerCache, KeptAnswer } from "../answers/answer-cache.js";
import { internalError } from "../errors.js";
import { answerType, sendRefusal } from "../guard/answer.js";
import { readParams, type Params } from "../guard/params.js";
import { PersistedQueries } from "../guard/persisted.js";
import { Refusal } from "../guard/refusal.js";
import type { Limits } from "../limits/limits.js";
import type { RequestCounter } from "../rates/request-rates.js";
import type { Graph, GraphAnswer, GraphOperation } from "./graph.js";

/** One address that serves a graph. */
export interface EndpointOptions {
  readonly graph: Graph;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly rates: RequestCounter;
  /** Null on the public graph: everybody is nobody there, whatever they send. */
  readonly identify: ((request: Request) => Promise<Identity>) | null;
  /** Kept answers; the public graph only. */
  readonly cache: AnswerCache | null;
}

/** Guards a graph: who, how often, is it a request, is it within the limits; then executes. */
export class Endpoint {
  readonly #persisted: PersistedQueries;

  constructor(readonly options: EndpointOptions) {
    this.#persisted = new PersistedQueries(options.graph.documents);
  }

  /** The Express handler. Never throws. */
  readonly handle = async (request: Request, response: Response): Promise<void> => {
    try {
      await this.#answer(request, response);
    } catch (error) {
      this.#fail(request, response, error);
    }
  };

  /** The same for pages rendered in this process, as nobody, with the same limits. @throws Refusal */
  async executeInProcess(query: string, variables: Record<string, unknown>): Promise<FormattedExecutionResult> {
    const operation = this.#prepare({ query, variables, operationName: undefined, persistedHash: undefined }, false);
    const key = this.options.cache?.key(operation) ?? null;
    const kept = key === null ? undefined : this.options.cache?.get(key);
    if (kept) return JSON.parse(kept.body.toString("utf8"));
    checkCost(operation);
    const answer = await this.options.graph.execute(operation, nobody("public", randomUUID()));
    this.#keep(key, answer, () => Buffer.from(JSON.stringify(answer.result)));
    return answer.result;
  }

  async #answer(request: Request, response: Response): Promise<void> {
    const { cache, graph, limits } = this.options;
    const type = answerType(request);
    const identity = await this.#identify(request);
    await this.options.rates.count(identity, request.ip ?? "");
    const operation = this.#prepare(await readParams(request, limits), request.method === "GET");
    if (operation.prepared.introspects && identity.graph === "full" && identity.kind === "nobody")
      throw new Refusal(400, "NOT_ALLOWED", "Sign in to read the schema.");
    const key = cache?.key(operation) ?? null;
    const kept = key === null ? undefined : cache?.get(key);
    if (kept) return sendKept(request, response, type, kept);
    checkCost(operation);
    const answer = await graph.execute(operation, identity);
    const body = Buffer.from(JSON.stringify(answer.result));
    const fresh = this.#keep(key, answer, () => body);
    if (fresh) return sendKept(request, response, type, fresh);
    const away = isUnavailable(answer.result);
    response.status(away ? 503 : answer.status).set({ "content-type": type, "cache-control": "no-store" });
    if (away) response.set("retry-after", "5");
    response.end(body);
  }

  async #identify(request: Request): Promise<Identity> {
    const { identify, rates } = this.options;
    if (!identify) return nobody("public", randomUUID());
    try {
      return await identify(request);
    } catch (error) {
      if (error instanceof Refusal) await rates.countAddress(request.ip ?? "");
      throw error;
    }
  }

  #prepare(params: Params, queryOnly: boolean): GraphOperation {
    const prepared = this.#persisted.find(params);
    const operation = prepared.operation(params.operationName);
    if (queryOnly && operation.operation !== "query")
      throw new Refusal(405, "BAD_REQUEST", "Use POST for everything but a query.", { allow: "POST" });
    return { prepared, variables: params.variables, operationName: params.operationName };
  }

  #keep(key: string | null, { status, result }: GraphAnswer, body: () => Buffer): KeptAnswer | undefined {
    if (key === null || status !== 200 || result.errors || !result.data) return undefined;
    return this.options.cache?.keep(key, body());
  }

  #fail(request: Request, response: Response, error: unknown): void {
    // Whoever hangs up, even with the whole request sent, needs no answer; and it is no fault of ours to be logged.
    if (response.headersSent || (request.destroyed && (request.errored !== null || !request.complete)))
      return void response.destroy();
    if (error instanceof Refusal) return sendRefusal(request, response, error);
    const { message, extensions } = internalError(this.options.logger, error);
    // Whatever is unexpected here is something that this gateway needs and cannot reach at present.
    response
      .status(503)
      .set({ "content-type": "application/json; charset=utf-8", "cache-control": "no-store", "retry-after": "5" });
    response.end(JSON.stringify({ errors: [{ message, extensions }] }));
  }
}

/** Not for a kept answer: the same question, with the same variables, was within the limits when that was made. @throws Refusal */
function checkCost({ prepared, operationName, variables }: GraphOperation): void {
  prepared.checkCost(prepared.operation(operationName), variables);
}

/** Nothing of it could be answered, and all for the one reason that a subgraph cannot work at present: it is worth asking again. */
function isUnavailable({ data, errors = [] }: FormattedExecutionResult): boolean {
  const answered = Object.values(data ?? {}).some((value) => value !== null);
  return errors.length > 0 && !answered && errors.every(({ extensions }) => extensions?.["code"] === "UNAVAILABLE");
}

function sendKept(request: Request, response: Response, type: string, { body, etag }: KeptAnswer): void {
  response.set({ "content-type": type, "cache-control": "public, max-age=30", vary: "Accept", etag });
  if (request.method === "GET" && request.headers["if-none-match"] === etag) return void response.status(304).end();
  response.status(200).end(body);
}
