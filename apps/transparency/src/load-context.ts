import { createContext, RouterContextProvider } from "react-router";
import type { ConcernDoor } from "./concern/door.js";

/** What the public graph answered. Errors carry a stable code in `extensions.code`. */
export interface GraphAnswer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: unknown } }[];
}

/** Asks the public graph as nobody in particular. */
export type PublicGraph = (query: string, variables: Record<string, unknown>) => Promise<GraphAnswer>;

/** What these pages need from whoever mounts them. */
export interface TransparencyNeeds {
  graphql: PublicGraph;
  /** Told of everything unexpected; the reader sees a masked page. */
  onError?: (error: unknown) => void;
  /** The way in for concerns; only where a form was sent. */
  door?: ConcernDoor;
}

export const publicGraph = createContext<PublicGraph>();
export const concernDoor = createContext<ConcernDoor | null>(null);
export const errorReport = createContext<(error: unknown) => void>(() => undefined);

/**
 * The context of one request, for `getLoadContext` of the request handler. Whoever mounts the built bundle must take this
 * function from the bundle itself: the context's keys are objects, and only those inside it are the ones that pages look up.
 */
export function createLoadContext({ graphql, onError, door }: TransparencyNeeds): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(publicGraph, graphql);
  if (door) context.set(concernDoor, door);
  if (onError) context.set(errorReport, onError);
  return context;
}
