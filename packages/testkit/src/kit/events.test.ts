import { RequestContext } from "@probity/service-kit/context";
import { Database } from "@probity/service-kit/database";
import { systemClock } from "@probity/service-kit/dates";
import { Events } from "@probity/service-kit/events";
import { createLogger } from "@probity/service-kit/log";
import { platformIdentity } from "@probity/service-kit/start-subgraph";
import { expect, test } from "vitest";
import { forceId } from "../actors.js";
import { cluster } from "../cluster.js";
import { cloneDatabase } from "../database.js";
import { until } from "../until.js";

test("a service that is stopped over a long queue ends after the event in hand; the rest waits for the next one", async () => {
  await using clone = await cloneDatabase();
  const log = createLogger("test", "silent");
  const open = () => Events.open({ url: clone.url("people"), routes: cluster().eventRoutes, log, receives: true });
  await using database = await Database.open({
    url: clone.url("people"),
    publicUrl: clone.url("public"),
    entities: [],
  });
  const staffordshire = await forceId(clone, "staffordshire");
  const received: string[] = [];
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  {
    await using stopped = await open();
    const parts = { schema: "people", database, events: stopped, clock: systemClock, log };
    await new RequestContext(platformIdentity("test"), parts).changeAs(staffordshire, async (change) => {
      for (let n = 0; n < 5; n++) await change.publish("force.configured", { n });
    });
    await stopped.receive("people", async ({ id }) => {
      received.push(id);
      begun.resolve();
      await goOn.promise;
    });
    await begun.promise;
    const ended = stopped[Symbol.asyncDispose]();
    goOn.resolve();
    await ended;
    expect(received).toHaveLength(1);
  }
  await using next = await open();
  await next.receive("people", async ({ id }) => void received.push(id));
  await until("all five are worked off", () => Promise.resolve(new Set(received).size === 5));
  expect(received).toHaveLength(5);
});
