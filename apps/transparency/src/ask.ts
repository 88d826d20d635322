import { data, type RouterContextProvider } from "react-router";
import { publicGraph } from "./load-context.js";

/** A query of the public graph with the shape of its answer and of its variables. */
export interface Operation<Result, Variables> {
  query: string;
  /** Only for the compiler: never set. */
  result?: Result;
  variables?: Variables;
}

/** Declares an operation: `operation<ForcesResult, { language: GraphLanguage }>("query …")`. */
export function operation<Result, Variables extends Record<string, unknown>>(
  query: string,
): Operation<Result, Variables> {
  return { query };
}

const notFoundCodes: readonly unknown[] = ["NOT_FOUND", "INVALID"];

/**
 * The answer to an operation. What is unknown or malformed in an address becomes a 404 page, every other error a 503
 * page: half an answer could hide that an entry exists.
 */
export async function ask<Result, Variables extends Record<string, unknown>>(
  context: Readonly<RouterContextProvider>,
  { query }: Operation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await context.get(publicGraph)(query, variables);
  const errors = answer.errors ?? [];
  if (errors.length > 0) {
    if (errors.every((error) => notFoundCodes.includes(error.extensions?.code))) throw notFound();
    throw data({ code: "UNAVAILABLE" }, { status: 503 });
  }
  return answer.data as Result;
}

/** To be thrown by a loader: the page that says that this address leads nowhere. */
export function notFound(): ReturnType<typeof data<{ code: string }>> {
  return data({ code: "NOT_FOUND" }, { status: 404 });
}

/** The slug of an address, checked before the graph is asked for anything. Throws the 404 page. */
export function slugOf(text: string | undefined): string {
  if (!text || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) || text.length > 100) throw notFound();
  return text;
}

/** The id of an address: a UUID. Throws the 404 page. */
export function idOf(text: string | undefined): string {
  if (!text || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw notFound();
  return text.toLowerCase();
}
