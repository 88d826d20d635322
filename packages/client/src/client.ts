import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { type DocumentNode, print } from "graphql";
import { ApiError, NoAnswer, readApiError } from "./errors.js";

/** A document that knows its result and variables: one of this package's, or any made by a code generator. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> &
  (DocumentNode | { toString(): string });

/** Where the API is and how to reach it. */
export interface ClientOptions {
  /** Full address, such as `https://probity.example/graphql`. */
  readonly url: string;
  /** A bearer token, or a function that is asked for one before each request. Leave out for the public graph. */
  readonly token?: string | (() => string | Promise<string>);
  /** Longest wait for an answer, in milliseconds (default 30,000). */
  readonly timeoutMs?: number;
  /** The transport; the runtime's own `fetch` unless given. */
  readonly fetch?: typeof fetch;
}

/** A connection to the API. It never repeats a request by itself: repeat a change with the same `idempotencyKey`. */
export interface Client {
  /** Runs one query or mutation. Throws `ApiError` when the API refuses, `NoAnswer` when nothing readable comes back. */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...variables: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
  ): Promise<Result>;
}

/** Makes a client; opens no connection until the first request. */
export function createClient(options: ClientOptions): Client {
  return {
    async request<Result, Variables>(
      document: TypedDocument<Result, Variables>,
      variables?: Variables,
    ): Promise<Result> {
      const response = await send(options, JSON.stringify({ query: sourceOf(document), variables }));
      const answer = await readAnswer<Result>(response);
      const [first, ...others] = (answer.errors ?? []).map(readApiError);
      if (first) throw new ApiError([first, ...others], response.status);
      if (answer.data === undefined || answer.data === null)
        throw new NoAnswer(`no data in the answer (HTTP ${response.status})`);
      return answer.data;
    },
  };
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

async function send(options: ClientOptions, body: string): Promise<Response> {
  const token = typeof options.token === "function" ? await options.token() : options.token;
  const headers = { "content-type": "application/json", accept: "application/graphql-response+json, application/json" };
  try {
    return await (options.fetch ?? fetch)(options.url, {
      method: "POST",
      headers: token ? { ...headers, authorization: `Bearer ${token}` } : headers,
      body,
      redirect: "error",
      signal: AbortSignal.timeout(options.timeoutMs ?? 30_000),
    });
  } catch (cause) {
    throw new NoAnswer("no answer from the API", { cause });
  }
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (cause) {
    throw new NoAnswer(`the answer was not JSON (HTTP ${response.status})`, { cause });
  }
}

function sourceOf(document: DocumentNode | { toString(): string }): string {
  return "kind" in document ? print(document) : document.toString();
}
