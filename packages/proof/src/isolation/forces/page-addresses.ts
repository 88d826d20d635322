import type { Random } from "../../shared/random.js";
import type { ForceOfWorld } from "../world/force-of-world.js";
import type { World } from "../world/world.js";
import { valuesOf } from "./random-reads.proof.js";

const nowhere = ["no-such-force", "no-such-force/registers.json", "%7Bforce%7D", "a/b/c/d"]
  .concat("robots.txt", "sitemap.xml", "feed.xml", ".well-known/security.txt", "favicon.ico", "health/ready")
  .map((path) => `/${path}`);

/** Addresses of no force: the list of forces, the admin app's page, what other sites have, and what nobody has. */
export function commonAddresses(world: World): string[] {
  const ids = world.forces.flatMap(({ id }) => world.ids.of(id, "cases.cases").slice(0, 2));
  const admin = ["", "cases", "cases/new", "declarations", "people", "due", "protocols", "branding", "no-such-page"];
  return [
    ...variants("/"),
    "/_root.data",
    `/__manifest?p=${world.forces.map(({ slug }) => `/${slug}`).join("&p=")}`,
    ...nowhere,
    ...[...admin, ...ids.map((id) => `cases/${id}`)].map((path) => `/admin/${path}`),
  ];
}

/** Every address of a force's pages and data, published or not, with its own ids and with those of another force. */
export async function addressesOf(world: World, random: Random, force: ForceOfWorld): Promise<string[]> {
  const other = random.pick(world.forces.filter((one) => one !== force));
  const protocols = await world.platform.database.query<{ slug: string }>(
    "select distinct slug from protocols.protocols where force_id = any($1) order by slug",
    [[force.id, other.id]],
  );
  const persons = [force, other].flatMap(({ id }) => world.ids.of(id, "people.persons"));
  const strangers = ["cases.cases", "registers.declarations", "protocols.protocol_versions", "registers.obligations"];
  const ids = strangers.flatMap((table) => [force, other].flatMap(({ id }) => world.ids.of(id, table).slice(0, 2)));
  const cursors = [force, other].flatMap((one) => [1, 2, 3].map(() => valuesOf(world, random, one).cursor()));
  const base = `/${force.slug}`;
  const registers = ["registers", "gifts", "meetings", "search"].flatMap((name) =>
    ["", ".json", ".csv"].map((end) => `${base}/${name}${end}`),
  );
  return [
    ...variants(base),
    ...["/theme.css", ".json", "/cases", "/declarations", "/search?q=cnry", "/no-such-page"].map((end) => base + end),
    ...registers.flatMap(variants),
    ...["", ".json", ".csv"].flatMap((end) => variants(`${base}/complaints${end}`)),
    ...["", "/report", "/report/2025-26", ".json", ".csv"].flatMap((end) => variants(`${base}/publication${end}`)),
    ...registers.flatMap((path) => persons.map((id) => `${path}?person=${id}`)),
    ...registers.flatMap((path) => cursors.map((cursor) => `${path}?after=${cursor}`)),
    ...protocols.flatMap(({ slug }) => versions(`${base}/protocols/${slug}`)),
    ...persons.flatMap((id) => ["", ".json"].flatMap((end) => variants(`${base}/people/${id}${end}`))),
    ...ids.flatMap((id) => ["people", "registers", "cases", "declarations"].map((part) => `${base}/${part}/${id}`)),
  ];
}

function versions(path: string): string[] {
  const days = ["2008-06-01", "2021-06-01", "2099-01-01", "no-day"];
  return ["", ".json"].flatMap((end) => [
    ...variants(path + end),
    ...days.map((day) => `${path}${end}?on=${day}`),
    `${path}${end}?version=draft`,
  ]);
}

/** An address in both languages and as the data that it is made of. */
function variants(path: string): string[] {
  return [path, `${path}?lang=cy`, `${path}.data`, `${path}?as-of=2021-06-01`];
}

/** The addresses on this site that a page leads to, its styles and scripts among them. */
export function linksOf(html: string, at: URL): string[] {
  const found = [...html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)].map(([, link = ""]) =>
    link.replaceAll("&amp;", "&"),
  );
  return found
    .filter((link) => URL.canParse(link, at.href))
    .map((link) => new URL(link, at))
    .filter(({ origin, pathname }) => origin === at.origin && !/^\/(auth|demo-issuer)\//.test(pathname))
    .map(({ pathname, search }) => pathname + search);
}
