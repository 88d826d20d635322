import { randomUUID } from "node:crypto";
import { casesSubgraph } from "@probity/cases/subgraph";
import { MasterKeys } from "@probity/service-kit/keys/master-keys";
import { createLogger } from "@probity/service-kit/log";
import { startSubgraph, type RunningSubgraph } from "@probity/service-kit/start-subgraph";
import { actor } from "@probity/testkit/actors";
import { cluster } from "@probity/testkit/cluster";
import { openSubgraph } from "@probity/testkit/subgraph";
import { until } from "@probity/testkit/until";
import { v7 as uuidv7 } from "uuid";
import { proof } from "../shared/proof.js";

const figures = { sample: 24, full: 2_000 } as const;
const former = `former:${Buffer.alloc(32, 1).toString("base64")}`;
const present = `present:${Buffer.alloc(32, 2).toString("base64")}`;
const raising = "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }";
const reading = "query ($id: ID!) { case(id: $id) { narrative } }";

type Person = Awaited<ReturnType<typeof actor>>;

/** B10: the master key of a force changes while people write and read: nothing is refused meanwhile, and the new key alone opens everything after it. */
export const rotation = proof("B10", async ({ size }, findings) => {
  const count = figures[size];
  await using before = await openSubgraph(casesSubgraph, { keys: new MasterKeys(`${former} ${present}`) });
  const [staff, pcc] = await Promise.all(
    (["staff", "pcc"] as const).map((login) => actor(before.database, "staffordshire", login)),
  );
  if (!staff || !pcc) throw new Error("The demonstration is not there.");
  const others = {
    databaseUrl: before.database.url("cases"),
    publicDatabaseUrl: before.database.url("public"),
    eventRoutes: cluster().eventRoutes,
    log: createLogger("cases", "silent"),
  };
  const written = new Map<string, string>();
  const write = async (running: RunningSubgraph, at: number) => {
    const words = `Invented ${at}.`;
    const matter = { matter: "DISRESPECT", narrative: words, directDiscussion: "TRIED" };
    const input = { forceId: staff.forceId, subjectPersonId: pcc.personId, ...matter, idempotencyKey: uuidv7() };
    const { data, errors } = await running.call({ query: raising, variables: { input } }, staff);
    findings.tried++;
    const id = (data as { raiseConcern: { id: string } } | null)?.raiseConcern.id;
    if (id) written.set(id, words);
    else findings.failures.push(`refused while the key changed: ${errors?.[0]?.message}`);
  };
  for (let at = 0; at < count / 2; at++) await write(before.running, at);
  {
    await using rotated = await startSubgraph(casesSubgraph, {
      ...others,
      keys: new MasterKeys(`${present} ${former}`),
    });
    const load = Array.from({ length: count / 2 }, async (_, at) => {
      await write(at % 2 === 0 ? before.running : rotated, count + at);
      const [id = ""] = [...written.keys()].slice(at, at + 1);
      await readBack(at % 2 === 0 ? rotated : before.running, staff, id);
    });
    await rotated.receive({ id: randomUUID(), forceId: staff.forceId, event: "case-keys.stale", data: {} });
    await Promise.all(load);
    await until("no key is left that the former one wrapped", async () => {
      await rotated.receive({ id: randomUUID(), forceId: staff.forceId, event: "case-keys.stale", data: {} });
      const [row] = await before.database.query<{ left: number }>(
        "select count(*)::int as left from cases.case_keys where key_id = 'former'",
      );
      return row?.left === 0;
    });
  }
  await using after = await startSubgraph(casesSubgraph, { ...others, receives: false, keys: new MasterKeys(present) });
  for (const id of written.keys()) await readBack(after, staff, id);
  findings.notes.push(
    `${written.size} cases, half of them written while the key changed; read after it by the new key alone`,
  );

  async function readBack(running: RunningSubgraph, as: Person, id: string): Promise<void> {
    const { data } = await running.call({ query: reading, variables: { id } }, as);
    findings.tried++;
    if ((data as { case: { narrative: string } | null } | null)?.case?.narrative !== written.get(id))
      findings.failures.push(`case ${id} does not open`);
  }
});
