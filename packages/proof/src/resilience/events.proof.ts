import { randomUUID } from "node:crypto";
import { eventRoutes } from "@probity/platform/event-routes";
import { subgraphs } from "@probity/platform/subgraphs";
import { forceOf } from "@probity/platform/testing/force";
import { eventually } from "@probity/platform/testing/platform-process";
import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { platformProof } from "./platform-proof.js";

/** F2: an event that comes again has no second effect, and one that nobody understands is set aside and holds up no other. */
export const events = platformProof("F2", async ({ platform, size, findings }) => {
  const force = await forceOf(platform, "staffordshire");
  const office = {
    officeId: force.officeOf("ELECTED_HOLDER"),
    kind: "ELECTED",
    from: "2026-05-07",
    electedOn: "2026-05-07",
  };
  const poison = { id: randomUUID(), forceId: force.id, event: "nobody.knows", data: {} };
  await again(platform, "name like 'events-%' and name not like '%-failed'", {
    data: poison,
    retry_limit: 1,
    retry_delay: 0,
    retry_backoff: false,
  });
  for (let n = 0; n < (size === "full" ? 20 : 2); n++) {
    findings.tried++;
    const { data, errors } = await force.change<{ id: string }>("force.admin", "appoint", {
      ...office,
      personId: force.personOf(n % 2 === 0 ? "deputy" : "staff"),
    });
    const id = data?.["appoint"]?.id;
    if (!id) findings.failures.push(`not appointed: ${JSON.stringify(errors)}`);
    else {
      await eventually("the appointment has had its effects", 20, async () =>
        (await effects(platform, id)).every((count) => count > 0),
      );
      for (let copy = 0; copy < 3; copy++)
        await again(platform, `data->'data'->>'id' = '${id}' and state = 'completed'`, {});
      await eventually(
        "the copies are worked off",
        30,
        async () => (await waiting(platform, `data->'data'->>'id' = '${id}'`)) === 0,
      );
      const counts = await effects(platform, id);
      if (counts.some((count) => count !== 1))
        findings.failures.push(`appointment ${id}: ${JSON.stringify(counts)} effects`);
    }
  }
  // The queue of e-mails is worked off only where there is a mail server.
  const routed = new Set(Object.values(eventRoutes).flat());
  const receivers = subgraphs.filter(({ name }) => routed.has(name)).length;
  await eventually(
    "what nobody understands is set aside",
    30,
    async () => (await setAside(platform, poison.id)) === receivers,
  );
});

/** Puts jobs that are there into their queues once more, with something changed. */
async function again({ database }: TestPlatform, where: string, change: object): Promise<void> {
  const fresh = {
    state: "created",
    retry_count: 0,
    started_on: null,
    completed_on: null,
    heartbeat_on: null,
    output: null,
    ...change,
  };
  await database.query(
    `insert into pgboss.job select (jsonb_populate_record(j, $1::jsonb || jsonb_build_object('id', gen_random_uuid(), 'created_on', now(), 'start_after', now()))).*
     from pgboss.job j where (j.name, j.id) in (select distinct on (name) name, id from pgboss.job where ${where} order by name)`,
    [JSON.stringify(fresh)],
  );
}

async function waiting({ database }: TestPlatform, where: string): Promise<number> {
  const [row] = await database.query<{ open: number }>(
    `select count(*)::int as open from pgboss.job where ${where} and state <> 'completed'`,
  );
  return row?.open ?? 0;
}

async function setAside({ database }: TestPlatform, id: string): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    "select count(*)::int as count from pgboss.job where name like '%-failed' and data->>'id' = $1",
    [id],
  );
  return row?.count ?? 0;
}

/** How often an appointment is known to the receivers, and what followed. */
async function effects({ database }: TestPlatform, id: string): Promise<number[]> {
  const counts = [
    "select count(*) from registers.office_holders where id = $1",
    "select count(*) from cases.office_holders where id = $1",
    "select count(*) from registers.obligations where appointment_id = $1",
    "select count(*) from registers.audit_entries e join registers.obligations o on o.id = e.entity_id where o.appointment_id = $1 and e.action = 'openObligation'",
  ];
  const [row] = await database.query<{ counts: string[] }>(
    `select array[${counts.map((count) => `(${count})`).join(", ")}]::text[] as counts`,
    [id],
  );
  return (row?.counts ?? []).map(Number);
}
