import type { Platform } from "@probity/platform/start-platform";
import type { Job } from "./fire.js";
import { forceSlug } from "./load.js";
import { adminHome, oneSubgraph, registerPage } from "./operations.js";

/** Something that is asked for, over and over. */
export interface Contender {
  readonly key: string;
  readonly title: string;
  readonly job: Omit<Job, "connections" | "seconds">;
}

const json = { "content-type": "application/json" };

/** Which forces are asked for in turn: all of the bench's own. */
const slugs = (forces: number): string[] => Array.from({ length: forces }, (_, index) => forceSlug(index + 1));

/** A question to the public graph, with one set of variables after the other. */
export function graph(platform: Platform, query: string, variables: readonly object[]): Contender["job"] {
  const bodies = variables.map((each) => JSON.stringify({ query, variables: each }));
  return { url: platform.baseUrl, method: "POST", paths: ["/public/graphql"], bodies, headers: json, tokens: [] };
}

/** The register page through the public graph. With `fresh`, a variable that nothing uses makes every request one that no kept answer fits. */
export function registerPageOf(platform: Platform, forces: number, fresh: boolean): Contender["job"] {
  return graph(
    platform,
    registerPage,
    slugs(forces).map((slug) => (fresh ? { slug, asked: "#" } : { slug })),
  );
}

/** Everything that is measured on one database. */
export function contendersOf(
  platform: Platform,
  limitUrl: string,
  forces: number,
  admin: { token: string; forceId: string },
): Contender[] {
  const pages = slugs(forces).map((slug) => `/${slug}/registers`);
  const get = (url: string, paths: readonly string[]): Contender["job"] => ({
    url,
    method: "GET",
    paths,
    bodies: [],
    headers: {},
    tokens: [],
  });
  const home = { force: admin.forceId, language: "EN", reviewer: true };
  return [
    {
      key: "limit",
      title: "The register page by one SQL statement behind node:http",
      job: get(
        limitUrl,
        slugs(forces).map((slug) => `/?slug=${slug}`),
      ),
    },
    { key: "page", title: "The register page (GraphQL), nothing kept", job: registerPageOf(platform, forces, true) },
    { key: "kept", title: "The register page (GraphQL), answer kept", job: registerPageOf(platform, forces, false) },
    {
      key: "one",
      title: "A question to one subgraph, nothing kept",
      job: graph(
        platform,
        oneSubgraph,
        slugs(forces).map((slug) => ({ slug, asked: "#" })),
      ),
    },
    {
      key: "home",
      title: "The admin app's first screen, signed in",
      job: {
        ...graph(platform, adminHome, [home]),
        paths: ["/graphql"],
        tokens: [admin.token],
      },
    },
    {
      key: "rendered",
      title: "The public page of a register, rendered",
      job: get(
        platform.baseUrl,
        pages.map((page) => `${page}?asked=#`),
      ),
    },
    { key: "html", title: "The public page of a register, as a reader gets it", job: get(platform.baseUrl, pages) },
  ];
}
