import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { expect, test } from "vitest";
import { testGateway } from "../testing/test-gateway.js";

const channel = "http.client.request.start";

test("a gateway that starts, answers and stops calls nobody but its subgraphs", async () => {
  const called: string[] = [];
  const note = (message: unknown): void => void called.push(String(Object(message).request?.host));
  subscribe(channel, note);
  {
    await using at = await testGateway();
    for (let round = 0; round < 20; round++) await at.post({ query: "{ registerCount }" });
  }
  unsubscribe(channel, note);
  expect(called).toEqual([]);
});
