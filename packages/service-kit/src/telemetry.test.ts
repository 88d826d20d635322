import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { measured, startTelemetry } from "./telemetry.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("with a collector configured, traces and metrics of an operation arrive there", async () => {
  const paths: string[] = [];
  const collector = createServer((request, response) => {
    paths.push(request.url ?? "");
    request.resume().on("end", () => response.end());
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint);
  const telemetry = await startTelemetry({ service: "registers", endpoint });
  expect(await measured("probity.operation", { subgraph: "registers" }, () => Promise.resolve("answer"))).toBe(
    "answer",
  );
  await telemetry[Symbol.asyncDispose]();
  collector.closeAllConnections();
  collector.close();
  expect(paths.toSorted()).toEqual(["/v1/metrics", "/v1/traces"]);
});

test("without a collector nothing is loaded or sent, and the work is simply done", async () => {
  const telemetry = await startTelemetry({ service: "registers" });
  expect(await measured("probity.operation", {}, () => Promise.resolve(7))).toBe(7);
  await telemetry[Symbol.asyncDispose]();
});
