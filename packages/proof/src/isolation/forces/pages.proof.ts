import { inParallel } from "../../shared/in-parallel.js";
import { Browser } from "@probity/gateway/testing/browser";
import { worldProof, type InWorld } from "../world/world-proof.js";
import { addressesOf, commonAddresses, linksOf } from "./page-addresses.js";

/** Somebody with a browser. */
interface Reader {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Page {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/**
 * A8 of the pages: every public page and data set in every variant, and the admin app's files, as nobody and with sessions of
 * people of other forces and of the same: no page holds a word that is not published, or of another force; and all get the same.
 */
export const pagesRead = worldProof("A8 pages", async (given) => {
  const { world, findings } = given;
  const found = await readAsNobody(given);
  proveSight(given, found);
  const addresses = [...found.keys()];
  for (const reader of await readersOf(given)) {
    await inParallel(chosenFrom(given, addresses), async (address) => {
      const read = () => get(given, address, reader);
      let [nobodys, theirs] = [found.get(address), await read()];
      // What is published may have changed since: an event was worked off.
      if (!same(nobodys, theirs)) [nobodys, theirs] = [await get(given, address), await read()];
      check(given, reader.name, address, theirs);
      if (!same(nobodys, theirs)) findings.failures.push(`${reader.name} gets another page than nobody: ${address}`);
    });
  }
  findings.notes.push(`${addresses.length} addresses, ${world.canaries.all.length} canaries`);
});

/** Every address that is known and every one that a page leads to. */
async function readAsNobody(given: InWorld): Promise<Map<string, Page>> {
  const { world, random, size } = given;
  const forces = size === "full" ? world.forces : world.forces.filter(({ slug }) => /^(cumbria|cheshire)$/.test(slug));
  let waiting = commonAddresses(world);
  for (const force of forces) waiting.push(...chosenFrom(given, await addressesOf(world, random, force)));
  waiting.push(...forces.flatMap(({ slug }) => ["", ".json", ".csv"].map((end) => `/${slug}/registers${end}`)));
  const found = new Map<string, Page>();
  while (waiting.length > 0) {
    const links: string[] = [];
    await inParallel(
      [...new Set(waiting)].filter((address) => !found.has(address)),
      async (address) => {
        const page = await get(given, address);
        found.set(address, page);
        check(given, "nobody", address, page);
        if (world.canaries.in(address).length > 0) await asIfUnknown(given, address, page);
        if (page.headers.includes("text/html"))
          links.push(...linksOf(page.body, new URL(address, world.platform.baseUrl)));
      },
    );
    waiting = size === "full" ? links : [];
  }
  return found;
}

/** What is published is there to be seen, or this proof could not see anything. */
function proveSight({ world, findings }: InWorld, found: ReadonlyMap<string, Page>): void {
  for (const { force, place, token, readers } of world.canaries.all) {
    if (readers !== "everybody" || place !== "published interest" || !found.has(`/${force}/registers`)) continue;
    for (const end of ["", ".json", ".csv"])
      if (!found.get(`/${force}/registers${end}`)?.body.includes(token))
        findings.failures.push(`/${force}/registers${end} does not show the ${place}: this proof is blind`);
  }
}

/** An address with a hidden name in it is answered like one with a name that nothing has. */
async function asIfUnknown(given: InWorld, address: string, page: Page): Promise<void> {
  const { world, findings } = given;
  const unknown = new Map(world.canaries.in(address).map(({ token }) => [token, world.canaries.token()]));
  const renamed = (text: string) => [...unknown].reduce((so, [token, other]) => so.replaceAll(token, other), text);
  const other = await get(given, renamed(address));
  if (other.status !== page.status || other.body !== renamed(page.body))
    findings.failures.push(`the name in ${address} is known: ${page.status} against ${other.status}`);
}

/** What is asked for in the address is known to the reader already, and is repeated in the page's links. */
function check({ world, findings }: InWorld, reader: string, address: string, { status, headers, body }: Page): void {
  findings.tried++;
  if (status >= 500) findings.failures.push(`${reader} gets ${status} at ${address}`);
  const text = world.canaries
    .in(address)
    .reduce((rest, { token }) => rest.replaceAll(token, ""), `${headers}\n${body}`);
  for (const { place, force } of world.canaries.leaked(text, null))
    findings.failures.push(`${reader} sees a ${place} of ${force} at ${address}`);
  const slug = address.split(/[/?.]/)[1];
  if (!world.forces.some((force) => force.slug === slug)) return;
  for (const { place, force } of world.canaries.in(text).filter((canary) => canary.force !== slug))
    findings.failures.push(`${reader} sees a ${place} of ${force} among the pages of ${slug}: ${address}`);
}

/** People of every force with a session, one of each in either layout, and somebody with a token. */
async function readersOf(given: InWorld): Promise<Reader[]> {
  const { world, size, findings } = given;
  const [here, historicHere] =
    world.layout === "together" ? ["monitoring.officer", "chairman"] : ["pcc", "chief.executive"];
  const people = world.forces.map(({ slug, historic }) => `${historic ? historicHere : here}@${slug}.example`);
  const chosen = size === "full" ? [...people, "operator@probity.example"] : people.slice(0, 1);
  const readers: Reader[] = [];
  for (const subject of chosen) {
    const browser = new Browser(world.platform.baseUrl);
    await browser.follow("/auth/sign-in");
    await browser.submit({ email: "", password: "", as: subject });
    const cookie = `probity=${browser.cookies.get("probity")?.value}`;
    const session = await get(given, "/auth/session", { name: subject, headers: { cookie } });
    if (!session.body.includes('"signedIn":true'))
      findings.failures.push(`${subject} is not signed in: this proof is blind`);
    readers.push({ name: subject, headers: { cookie } });
  }
  const officer = "monitoring.officer@staffordshire.example";
  const authorization = `Bearer ${await world.platform.token(officer)}`;
  return [...readers, { name: `${officer} with a token`, headers: { authorization } }];
}

async function get({ world }: InWorld, address: string, reader?: Reader): Promise<Page> {
  const response = await fetch(world.platform.baseUrl + address, {
    redirect: "manual",
    headers: { accept: "text/html,application/json", ...reader?.headers },
  });
  const headers = [...response.headers].filter(([name]) => name !== "date");
  return { status: response.status, headers: JSON.stringify(headers), body: await response.text() };
}

function same(one: Page | undefined, other: Page): boolean {
  return one?.status === other.status && one.headers === other.headers && one.body === other.body;
}

/** All of them, or of a sample one in twelve. */
function chosenFrom({ size, random }: InWorld, addresses: readonly string[]): string[] {
  return size === "full" ? [...addresses] : addresses.filter(() => random.chance(1 / 12));
}
