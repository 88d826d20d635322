import type { Platform } from "@probity/platform/start-platform";
import type { Contender } from "./contenders.js";
import { asAdmin, forceSlug } from "./load.js";
import { officerOf } from "./load-work.js";
import { calendarOfForce, registrarsQueue, searchOfRegisters } from "./operations.js";
import { tokenOf } from "./token.js";

/** What officers look at: the calendar of a force, the registrar's queue and a search, by the officer of one force after the other. */
export async function workPagesOf(platform: Platform, adminUrl: string, forces: number): Promise<Contender[]> {
  const numbers = Array.from({ length: forces }, (_, index) => index + 1);
  const tokens = await Promise.all(numbers.map((number) => tokenOf(platform, officerOf(number))));
  const ids = await forceIds(adminUrl);
  const asked = { words: "usual interest" };
  const signedIn = (query: string): Contender["job"] => ({
    url: platform.baseUrl,
    method: "POST",
    paths: ["/graphql"],
    bodies: numbers.map((number) =>
      JSON.stringify({ query, variables: { force: ids.get(forceSlug(number)), language: "EN", asked } }),
    ),
    headers: { "content-type": "application/json" },
    tokens,
  });
  return [
    { key: "calendar", title: "The calendar of a force, 100 duties, signed in", job: signedIn(calendarOfForce) },
    { key: "queue", title: "The registrar's queue, 20 declarations, signed in", job: signedIn(registrarsQueue) },
    { key: "search", title: "A search for two words, 20 records, signed in", job: signedIn(searchOfRegisters) },
  ];
}

async function forceIds(adminUrl: string): Promise<Map<string, string>> {
  const { rows } = await asAdmin(adminUrl, (client) =>
    client.query<{ slug: string; id: string }>("select slug, id from protocols.forces"),
  );
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}
