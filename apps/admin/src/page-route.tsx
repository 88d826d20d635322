import { type ComponentType, lazy, type ReactNode, useState } from "react";
import { matchRoutes, type RouteObject } from "react-router";

type Fetch = () => Promise<unknown>;

/**
 * A page at its own address, fetched when it is first opened. It begins afresh when the person comes from another
 * address, even where the same form serves both.
 */
export function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  let fetched: ComponentType | undefined;
  const fetch = async (): Promise<{ default: ComponentType }> => ({ default: (fetched = await load()) });
  const Later = lazy(fetch);
  // Once a fallback was shown, React leaves it for a third of a second: what is here already is shown without one.
  function Page(): ReactNode {
    const [Screen] = useState(() => fetched ?? Later);
    return <Screen />;
  }
  return { path, handle: fetch satisfies Fetch, element: <Page key={path} /> };
}

/** Fetches the page at an address before the app is first rendered. What cannot be fetched shows when it is rendered. */
export async function fetchPage(routes: RouteObject[], address: string, basename: string): Promise<void> {
  const fetch = matchRoutes(routes, address, basename)?.at(-1)?.route.handle as Fetch | undefined;
  await fetch?.().catch(() => undefined);
}
