import { launchBrowser, newPage } from "@probity/journeys/browser";
import { signIn, type Visit } from "@probity/journeys/steps";
import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { places, publish } from "./csv-formulas.proof.js";
import { platformProof, type OnPlatform } from "./platform-proof.js";
import { scriptPayloads } from "./script-payloads.js";

const figures = { sample: 40, full: 500 } as const;

/** Columns in which people write as they like, in every schema. */
const written =
  "^((full|meeting|connected|giver|protocol)_)?(name|title)(_en|_cy)?$|^(label|reason|note|notes|text|statement|description|occasion|giver|place|item_title|local_term|interest|sensitive_reason|provision|surrendered_to|comment|answer|with_whom|conditions|link|form_of_address)$|^summary_";

const publicPages = ["/registers", "/gifts", "/meetings", "", "/permissions", "/publication", "/people", "/search?q=x"];
const adminPages = ["", "duties", "declarations", "declarations/known", "gifts", "permissions", "search", "publication"]
  .concat("meetings", "meetings/conflicts", "cases", "protocols", "protocols/matrix", "signatures", "notices", "people")
  .concat("people/offices", "people/access", "calendar");

/** G6: no text that anybody wrote runs as a script in a page, public or of the admin app; had one come in, the policy would stop it. */
export const storedScripts = platformProof("G6", async (on) => {
  const { platform, findings } = on;
  const chosen = chosenFrom(on);
  findings.tried = chosen.length;
  await write(platform, chosen);
  await using stack = new AsyncDisposableStack();
  const browser = await launchBrowser();
  stack.defer(() => browser.close());
  const page = await newPage(browser);
  const ran: string[] = [];
  await page.exposeFunction("ran", (number: number) => void ran.push(`${number} at ${page.url()}`));
  const visit: Visit = { page, baseUrl: platform.baseUrl };
  await proveSight(on, visit, ran);
  const shown = new Set<string>();
  const listed = publicPages.slice(0, 3);
  const further = await furtherPages(on);
  for (const path of [...listed, ...someOf(on, further, 3)]) await look(on, visit, `/staffordshire${path}`, shown);
  await signIn(visit, "monitoring.officer@staffordshire.example");
  for (const path of someOf(on, adminPages, 3)) await look(on, visit, `/admin/${path}`, shown);
  findings.failures.push(...ran.map((one) => `payload ${one} ran`));
  const unseen = chosen.filter((payload) => !shown.has(payload));
  if (unseen.length > 0) findings.failures.push(`no page showed ${unseen.length} payloads, such as ${unseen[0]}`);
});

function chosenFrom({ random, size, findings }: OnPlatform): string[] {
  const some = Array.from({ length: figures.sample }, () => random.pick(scriptPayloads));
  const chosen = [...new Set(size === "full" ? scriptPayloads : some)];
  if (size === "full" && chosen.length < figures.full) findings.failures.push(`only ${chosen.length} payloads`);
  return chosen;
}

/** Every text of a force that people write becomes a payload, past all checks; the registers get lines with each of them. */
async function write(platform: TestPlatform, chosen: readonly string[]): Promise<void> {
  for (const place of places) await publish(platform, place, chosen);
  await platform.database.query(
    `do $do$ declare c record; begin
       set local session_replication_role = replica;
       for c in select format('%I.%I', table_schema, table_name) as t, quote_ident(column_name) as n from information_schema.columns
         where table_schema in ('people', 'registers', 'cases', 'protocols') and data_type = 'text' and is_generated = 'NEVER'
           and table_name <> 'forces' and table_name not like 'published%' and column_name ~ '${written}'
       loop begin
         execute format('update %1$s set %2$s = ($1::text[])[1 + abs(hashtext(id::text || %2$L)) %% cardinality($1)] where %2$s is not null and force_id =
           (select id from protocols.forces where slug = ''staffordshire'')', c.t, c.n) using array(select jsonb_array_elements_text($words$${JSON.stringify(chosen)}$words$));
       exception when unique_violation or check_violation then null; end;
       end loop;
       perform pg_notify('probity_published', s) from unnest(array['people', 'registers', 'protocols']) s;
     end $do$`,
  );
}

/** The payloads do run in a page that takes them as it finds them, and the policy of ours stops them where they get in. */
async function proveSight({ findings, platform }: OnPlatform, { page }: Visit, ran: string[]): Promise<void> {
  const [image = ""] = scriptPayloads.filter((payload) => payload.startsWith("<img src=x onerror"));
  const letIn = `document.body.innerHTML = ${JSON.stringify(image)}; new Promise((done) => setTimeout(done, 200))`;
  await page.goto("about:blank");
  await page.evaluate(letIn);
  if (ran.length === 0) findings.failures.push("no payload runs anywhere: this proof is blind");
  ran.length = 0;
  for (const address of ["/staffordshire", "/admin/"]) {
    await page.goto(platform.baseUrl + address);
    const stopped =
      "new Promise((done) => document.addEventListener('securitypolicyviolation', () => done(true), { once: true }))";
    if (!(await page.evaluate(`(() => { const stopped = ${stopped}; ${letIn.split(";")[0]}; return stopped; })()`)))
      findings.failures.push(`the policy of ${address} stops nothing`);
  }
}

/** The other pages of a force, with those of its people and protocols. */
async function furtherPages({ platform }: OnPlatform): Promise<string[]> {
  const own = await platform.database.query<{ path: string }>(
    `select '/people/' || a.person_id as path from people.appointments a join protocols.forces f on f.id = a.force_id where f.slug = 'staffordshire' and a.public
     union select '/protocols/' || p.slug from protocols.protocols p join protocols.forces f on f.id = p.force_id where f.slug = 'staffordshire'`,
  );
  return [...publicPages.slice(3), ...own.map(({ path }) => path)];
}

const someOf = ({ size, random }: OnPlatform, paths: readonly string[], few: number): readonly string[] =>
  size === "full" ? paths : Array.from({ length: few }, () => random.pick(paths));

/** Opens an address and all the pages that follow it, and notes which payloads are there as text. */
async function look(
  { platform, findings }: OnPlatform,
  { page }: Visit,
  address: string,
  shown: Set<string>,
): Promise<void> {
  for (let next: string | null = platform.baseUrl + address; next;) {
    await page.goto(next);
    await page
      .getByRole("heading", { level: 1 })
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => void findings.failures.push(`${address} has no heading`));
    // What the admin app asks for comes after its heading.
    if (address.startsWith("/admin")) await page.waitForLoadState("networkidle");
    const text = linesOf(await page.evaluate<string>("document.body.textContent"));
    for (const payload of scriptPayloads) if (text.includes(linesOf(payload))) shown.add(payload);
    const further = page.locator('a[rel="next"]');
    const href = (await further.count()) > 0 ? await further.first().getAttribute("href") : null;
    next = href && !address.startsWith("/admin") ? new URL(href, page.url()).href : null;
  }
}

/** As a page has them: it knows one way to end a line. */
const linesOf = (text: string): string => text.replaceAll("\r\n", "\n").trim();
